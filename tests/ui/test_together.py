# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Together(WakhanTest):
    """Two windows, and two processes, write notes to one study; nothing is lost."""

    def write_note(self, app, text):
        app.press("ctrl+n")
        wait_until(lambda: "focused" in app.find("text", "Note").states, "the note to have the keyboard")
        app.type(text)
        wait_until(lambda: app.find("text", "Note").text == text, "the note's text")
        app.press("Escape")
        wait_until(lambda: f"Text={text}" in self.desktop.notes(), f"“{text}” to be saved")

    def test_1_two_windows_show_the_same_notes(self):
        self.write_note(self.app, "From the first window")
        self.app.press("ctrl+shift+n")
        wait_until(lambda: len(self.app.frames) == 2, "a second window")
        wait_until(lambda: self.app.frame == self.app.frames[1], "the second window to have the keyboard")
        for frame in self.app.frames:
            frame.find("list", "Notes").find(name=lambda name: "From the first window" in name)
        self.write_note(self.app, "From the second window")
        for frame in self.app.frames:
            frame.find("list", "Notes").find(name=lambda name: "From the second window" in name)
        self.app.press("ctrl+w")
        wait_until(lambda: len(self.app.frames) == 1, "the window to close")

    def test_2_two_processes(self):
        other = self.desktop.start(new_session=True)
        self.write_note(other, "From the second process")
        other.terminate()
        self.app.focus()
        self.app.find("list", "Notes").find(name=lambda name: "From the second process" in name)
        self.write_note(self.app, "From the first process again")
        notes = self.desktop.notes()
        for text in ["From the first window", "From the second window", "From the second process", "From the first process again"]:
            self.assertIn(f"Text={text}", notes)


main()
