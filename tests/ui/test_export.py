# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import shutil

from driver import Ear, WakhanTest, main, wait_until

NOTES = pathlib.Path(os.environ["WAKHAN_TEST_DATA"]) / "picture.notes"
FORMATS = [("Markdown", "md", "markdown"), ("Web Annotation", "json", "json"), ("CSV", "csv", "csv")]
CLOSED = pathlib.Path("/proc")  # nobody writes there, not even root


class Export(WakhanTest):
    """Notes leave by the real file dialog: exported, and as a copy, which can be had when nothing else can be written."""

    chooses_files = True
    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.path = cls.desktop.data_home / "wakhan/notes/china-taliban-2021.notes"
        cls.path.parent.mkdir(parents=True)
        shutil.copy(NOTES, cls.path)
        cls.app = cls.desktop.start()
        cls.ear = Ear(cls.desktop)

    def export(self, form, path):
        """From the key to the file dialog's end."""
        if len(self.app.frames) == 1:
            self.app.press("ctrl+shift+e")
            self.wait_for_windows(2)
        tile = self.app.find("button", form)
        self.app.click(tile)
        wait_until(lambda: "pressed" in tile.states, f"“{form}” to be chosen")
        self.app.click(self.app.find("button", "Save…"))
        self.wait_for_windows(3)
        return self.save_file(path)

    def open_copy_dialog(self):
        self.choose_in_main_menu("Notes", "Save a Copy of Notes…")
        self.wait_for_windows(2)

    def wait_for_words(self, words):
        """What is said aloud, where the keyboard is."""
        self.ear.wait_to_hear(words)

    def printed(self, form):
        return self.desktop.ask(f"--notes={form}")

    def test_1_what_is_exported_is_what_is_printed(self):
        for form, suffix, name in FORMATS:
            path = self.desktop.folder / f"exported.{suffix}"
            self.assertEqual(self.export(form, path), f"Notes on China and Taliban-led Afghanistan, 1999–2021.{suffix}")
            self.wait_for_windows(1)
            self.wait_for_words("Notes exported")
            self.app.find("label", f"Notes exported to “exported.{suffix}”")
            self.assertIn("Two announcements, two days apart.", path.read_text(encoding="utf8"))
            self.assertEqual(path.read_text(encoding="utf8"), self.printed(name))

    def test_2_what_cannot_be_exported_is_told_and_can_go_elsewhere(self):
        self.export("CSV", CLOSED / "notes.csv")
        self.wait_for_windows(2)
        self.app.find("label", lambda name: "/proc/notes.csv" in name)
        self.wait_for_words("/proc/notes.csv")
        path = self.desktop.folder / "elsewhere.csv"
        self.export("CSV", path)
        self.wait_for_windows(1)
        self.assertEqual(path.read_text(encoding="utf8"), self.printed("csv"))

    def test_3_what_stands_there_goes_only_when_that_is_wanted(self):
        path = self.desktop.folder / "standing.md"
        path.write_text("Mine.\n")
        self.export("Markdown", path)
        self.wait_for_windows(4)  # the dialog's own question
        self.app.press("Escape")
        self.wait_for_windows(3)
        self.assertEqual(path.read_text(), "Mine.\n")
        self.app.press("Return")
        self.wait_for_windows(4)
        self.app.find("button", lambda name: "Replace" in name).activate()
        self.wait_for_windows(1)
        self.assertEqual(path.read_text(encoding="utf8"), self.printed("markdown"))

    def test_4_a_copy_is_the_notes_file_itself_and_as_private(self):
        path = self.desktop.folder / "copy.notes"
        self.open_copy_dialog()
        self.assertEqual(self.save_file(path), "China and Taliban-led Afghanistan, 1999–2021.notes")
        self.wait_for_windows(1)
        self.wait_for_words("Copy saved")
        self.assertEqual(path.read_bytes(), self.path.read_bytes())
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)

    def test_5_a_copy_that_cannot_be_written_is_told(self):
        before = self.path.read_bytes()
        self.open_copy_dialog()
        self.save_file(CLOSED / "copy.notes")
        self.wait_for_windows(1)
        self.app.find("label", lambda name: "The copy could not be saved." in name)
        self.wait_for_words("The copy could not be saved.")
        self.assertEqual(self.path.read_bytes(), before)
        self.app.click(self.app.find("button", "Hide"))
        wait_until(lambda: not self.app.find_all("button", "Hide"), "the banner to go")

    def test_6_notes_that_are_not_saved_are_in_a_copy(self):
        self.path.rename(self.desktop.folder / "kept.notes")
        self.path.mkdir()  # it cannot be written
        self.app.press("ctrl+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("Not yet on the disk")
        copy = self.desktop.folder / "rescue.notes"
        self.app.find("button", "Save a Copy…").activate()
        self.wait_for_windows(2)
        self.save_file(copy)
        self.wait_for_windows(1)
        self.wait_for_words("Copy saved")
        self.app.kill()
        self.path.rmdir()
        copy.rename(self.path)
        type(self).app = self.desktop.start()
        self.app.find(name="4 notes")
        for text in ["Who says so first", "Two announcements", "Ask for the Chinese text", "Not yet on the disk"]:
            self.assertIn(text, self.printed("markdown"))


class OwnText(WakhanTest):
    """Of a file that stands beside what is exported from it."""

    chooses_files = True
    arguments = None
    title = "Über eine Überschrift, die kein Ende nimmt " * 8

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.text = cls.desktop.folder / "text.md"
        cls.text.write_text(f"# {cls.title}\n\nIn 1921 the river rose.\n", encoding="utf8")
        cls.before = cls.text.read_bytes()
        cls.app = cls.desktop.start(cls.text)
        cls.ear = Ear(cls.desktop)

    def refuse(self):
        """Once GTK has asked whether it is to be replaced."""
        proposed = self.save_file(self.text)
        self.wait_for_windows(4)
        self.app.press("Return")
        self.wait_for_windows(2)
        self.app.find("label", "“text.md” is the text itself. Choose another name.")
        self.ear.wait_to_hear("“text.md” is the text itself. Choose another name.")
        self.assertEqual(self.text.read_bytes(), self.before)
        self.app.press("Escape")
        self.wait_for_windows(1)
        return proposed

    def test_it_is_not_written_over_and_the_name_proposed_is_one_that_can_be(self):
        for names, suffix in [(("Notes", "Export Notes…"), ".md"), (("Events", "Export Events…"), ".csv"),
                              (("Timeline", "Export Picture of Timeline…"), ".svg")]:
            self.choose_in_main_menu(*names)
            self.wait_for_windows(2)
            self.app.find("button", "Save…").activate()
            self.wait_for_windows(3)
            proposed = self.refuse()
            self.assertTrue(proposed.endswith(suffix), proposed)
            self.assertIn(len(proposed.encode()), range(190, 201))


main()
