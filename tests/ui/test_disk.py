# SPDX-License-Identifier: GPL-3.0-or-later
import fcntl
import os
import time

from driver import WakhanTest, main, wait_until
from driver.waiting import PATIENCE

OTHER_PROGRAM = os.environ["WAKHAN_DRAG_SOURCE"]
LARGE = 24 * 1024 * 1024  # bytes
SCROLLED = 10  # seconds
FROZEN = 1  # seconds without an answer


class Disk(WakhanTest):
    """The window never waits for a disk; that its main thread does not even ask one, the disk guard sees in every test."""

    arguments = None

    def tearDown(self):
        self.app.kill()

    def start(self, *arguments):
        type(self).app = self.desktop.start(*arguments)

    def place_syncs(self):
        """Of the file of places, which may have no name until it is full."""
        state = f"{self.desktop.environment['XDG_STATE_HOME']}/wakhan"
        return [path for path in self.app.disk_guard.fsyncs if path.startswith((f"{state}/places", f"{state}/#"))]

    def write_note(self, text):
        self.app.press("ctrl+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        self.app.type(text)
        wait_until(lambda: self.app.find("text", "Note").text == text, "the note's text")

    def test_1_ten_seconds_of_scrolling_are_written_down_once_at_most(self):
        self.start()
        pane = self.app.find("text", "Reading pane")
        before, place = len(self.place_syncs()), pane.selection[0]
        end = time.monotonic() + SCROLLED
        while time.monotonic() < end:
            self.app.press("Page_Down")
        self.assertLessEqual(len(self.place_syncs()) - before, 1)
        wait_until(lambda: pane.selection[0] > place, "the text to have scrolled")
        scrolled = pane.selection[0]
        self.app.terminate()
        self.assertGreater(len(self.place_syncs()), before)
        self.start()
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: pane.selection[0] == scrolled, "the place where it was left")

    def test_2_losing_the_focus_while_another_holds_the_lock(self):
        self.start()
        self.write_note("On the disk")
        wait_until(lambda: "Text=On the disk" in self.desktop.notes(), "the note to be saved")
        path = next(self.desktop.data_home.glob("wakhan/notes/*.notes"))
        lock = path.with_suffix(".notes.lock")
        wait_until(lambda: not lock.exists(), "the lock to be let go")
        with open(lock, "w", encoding="utf8") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            self.app.type(", and more")
            other = self.desktop.spawn(OTHER_PROGRAM, str(path))
            wait_until(lambda: self.desktop.display.active_window() not in [0, *self.app.window_ids], "another window to have the keyboard")
            self.app.frames[0].find(name=lambda name: name.startswith("Your notes are not saved"))
            self.assertNotIn("and more", self.desktop.notes())
            lock.unlink()
        wait_until(lambda: "and more" in self.desktop.notes(), "the note to be saved once the lock is let go")
        other.terminate()

    def test_3_a_study_of_a_large_text_is_opened_beside_the_window(self):
        text = self.desktop.folder / "large.md"
        paragraph = "The envoys met in the spring and spoke of the river, the pass and the road that leads over it.\n\n"
        text.write_text("# A Large Text\n\n" + paragraph * (LARGE // len(paragraph)), encoding="utf8")
        study = self.desktop.folder / "large.study"
        study.write_text("[Study]\nFormat=1\nId=large\nTitle=A Large Study\nText=large.md\n", encoding="utf8")
        self.start(study)
        self.app.find("button", "Cancel")  # on the card that says what is being opened
        *answers, _ = self.answers_while_opening()  # in the last one the text was set
        self.assertGreater(len(answers), 1)
        self.assertLess(max(answers), FROZEN * PATIENCE)
        wait_until(lambda: any("A Large Study" in frame.name for frame in self.app.frames), "the study")

    def answers_while_opening(self):
        """How long the window took for each of its answers, as long as the card was there."""
        answers = []
        while True:
            began = time.monotonic()
            if not self.app.frames[0].find_all("button", "Cancel"):
                return answers
            answers.append(time.monotonic() - began)


main()
