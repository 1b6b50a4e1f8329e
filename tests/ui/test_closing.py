# SPDX-License-Identifier: GPL-3.0-or-later
import fcntl
import re

from driver import WakhanTest, main, wait_until
from driver.waiting import PATIENCE


class Closing(WakhanTest):
    """Nothing ends with words that stand nowhere else."""

    chooses_files = True
    arguments = None

    def setUp(self):
        type(self).app = self.desktop.start()
        self.write_note("On the disk")
        wait_until(lambda: "Text=On the disk" in self.desktop.notes(), "the note to be saved")
        path = next(self.desktop.data_home.glob("wakhan/notes/*.notes"))
        self.lock = path.with_suffix(".notes.lock")

    def tearDown(self):
        self.app.kill()
        if self.lock.is_dir():
            self.lock.rmdir()
        for folder in ("state_home/wakhan/unsaved", "data_home/wakhan/notes"):
            for file in (self.desktop.folder / folder).glob("*.notes"):
                file.unlink()

    def write_note(self, text):
        self.app.press("ctrl+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        self.app.type(text)
        wait_until(lambda: self.app.find("text", "Note").text == text, "the note's text")
        self.app.press("Escape")

    def break_saving(self):
        """What takes the lock's place keeps everybody out, root too."""
        wait_until(lambda: not self.lock.exists(), "the lock to be let go")
        self.lock.mkdir()
        self.write_note("Nowhere else")
        self.app.find(name=lambda name: name.startswith("Your notes are not saved"))

    def ask(self, *keys):
        self.app.press(*keys)
        wait_until(lambda: len(self.app.frames) == 2, "the question")
        wait_until(lambda: self.app.frame.name == "Notes could not be saved", "the question to have the keyboard")
        self.app.find("label", lambda name: "1 note stands only in this window. The other 1 is safe." in name)

    def wait_for_end(self):
        self.app.process.wait(20 * PATIENCE)

    def rescued(self):
        return list((self.desktop.folder / "state_home/wakhan/unsaved").glob("*.notes"))

    def test_closing_asks_and_escape_keeps_the_window(self):
        self.break_saving()
        for keys in ("ctrl+w", "ctrl+q"):
            self.ask(keys)
            self.app.press("Escape")
            wait_until(lambda: len(self.app.frames) == 1, "the question to go")
            self.app.find("list", "Notes").find(name=lambda name: "Nowhere else" in name)
        self.ask("ctrl+w")
        self.app.find("button", "Try Again").activate()
        self.app.find("label", lambda name: name.startswith("It was tried again."))
        self.lock.rmdir()
        self.app.find("button", "Try Again").activate()
        self.wait_for_end()
        self.assertIn("Text=Nowhere else", self.desktop.notes())

    def test_discarding_is_what_it_says(self):
        self.break_saving()
        self.ask("ctrl+q")
        self.app.find("button", "Discard 1 Note").activate()
        self.wait_for_end()
        self.assertNotIn("Nowhere else", self.desktop.notes())
        self.assertEqual(self.rescued(), [])

    def test_a_copy_is_the_usual_answer(self):
        self.break_saving()
        self.ask("ctrl+w")
        self.app.press("Return")
        copy = self.desktop.folder / "kept.notes"
        self.save_file(copy)
        self.wait_for_end()
        self.assertIn("Text=Nowhere else", copy.read_text(encoding="utf8"))

    def test_logging_out_leaves_a_copy_that_comes_back(self):
        self.break_saving()
        wait_until(lambda: "the notes could not be saved" in self.app.errors, "the copy to be told of")
        self.assertLess(self.app.terminate(), 2 * PATIENCE)
        kept = re.search(r"^wakhan: .*\.notes: .*“(.*\.notes)”$", self.app.errors, re.MULTILINE)[1]
        self.assertEqual(self.app.errors.count("the notes could not be saved"), 1)
        with open(kept, encoding="utf8") as file:
            self.assertIn("Text=Nowhere else", file.read())
        self.lock.rmdir()
        type(self).app = self.desktop.start()
        self.app.find(name=lambda name: "On the disk" in name)
        self.reach("Bring Back")
        self.app.press("Return")
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text to have the keyboard")
        self.app.find("list", "Notes").find(name=lambda name: "Nowhere else" in name)
        wait_until(lambda: "Text=Nowhere else" in self.desktop.notes(), "the note to be saved")
        wait_until(lambda: not self.rescued(), "the copy to be put aside")
        self.assertEqual(self.desktop.notes().count("Text=On the disk"), 1)

    def test_what_was_left_of_another_text_is_offered_too(self):
        self.app.terminate()
        text = self.desktop.folder / "river.md"
        text.write_text("# A river\n\nIt rose in spring.\n", encoding="utf8")
        type(self).app = self.desktop.start(text)
        self.app.find("text", "Reading pane")
        self.write_note("Beside the river")
        wait_until(lambda: "Text=Beside the river" in self.desktop.notes(), "the note to be saved")
        path = next(path for path in self.desktop.data_home.glob("wakhan/notes/*.notes") if "Beside the river" in path.read_text(encoding="utf8"))
        self.lock = path.with_suffix(".notes.lock")
        self.break_saving()
        self.app.terminate()
        self.lock.rmdir()
        mill = self.desktop.folder / "mill.md"
        mill.write_text("# A mill\n\nIt stood still in winter, and nobody came by.\n", encoding="utf8")
        text.unlink()  # nobody will open it again
        type(self).app = self.desktop.start(mill)
        self.app.find("group", "Notes on “A river” could not be saved the last time.")
        self.reach("Bring Back")
        self.app.press("Return")
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text to have the keyboard")
        wait_until(lambda: "Text=Nowhere else" in path.read_text(encoding="utf8"), "the note to be saved")
        wait_until(lambda: not self.app.find_all(name=lambda name: name.startswith("Notes on “A river”")), "the banner to go")
        self.assertEqual(self.rescued(), [])
        self.assertIn("Text=Beside the river", path.read_text(encoding="utf8"))
        self.assertNotIn("Nowhere else", " ".join(row.name for row in self.app.find("list", "Notes").children))

    def test_another_program_holds_the_lock(self):
        wait_until(lambda: not self.lock.exists(), "the lock to be let go")
        with open(self.lock, "w", encoding="utf8") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            self.write_note("While it is locked")
            self.app.find(name=lambda name: name.startswith("Your notes are not saved"))
            self.assertLess(self.app.terminate(), 2 * PATIENCE)
            self.assertNotIn("While it is locked", self.desktop.notes())
            self.assertIn("Text=While it is locked", "".join(file.read_text(encoding="utf8") for file in self.rescued()))
        self.lock.unlink()


main()
