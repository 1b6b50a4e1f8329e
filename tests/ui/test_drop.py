# SPDX-License-Identifier: GPL-3.0-or-later
import os

from driver import WakhanTest, main, wait_until


class Drop(WakhanTest):
    """Files dragged from another program's window and let go over this one."""

    size = (1600, 800)  # the other window stands beside
    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.app = cls.desktop.start()

    def write(self, name, content):
        path = self.desktop.folder / name
        path.write_bytes(content)
        return path

    def drop(self, *paths, over):
        """Drags files to the middle of something in the window, and lets go once it says that it wants them."""
        self.app.focus()
        point = self.app.on_screen(over)
        source = self.desktop.start(*paths, program=os.environ["WAKHAN_DRAG_SOURCE"])
        label = source.find("label", "At rest")
        self.desktop.drag(source.on_screen(label), point, lambda: label.name != "At rest", lambda: label.name == "Wanted")
        wait_until(lambda: label.name == "At rest", "the drag to end")
        source.terminate()

    def wait_for_text(self, words):
        wait_until(lambda: words in self.app.find("text", "Reading pane").text, f"“{words}” in the text")

    def wait_for_failure(self, words):
        """The banner; what was open is still there."""
        wait_until(lambda: any(words in label.name for label in self.app.find_all("label")), f"“{words}”")
        self.wait_for_text("And none the day after.")
        self.app.click(self.app.find("button", "Hide"))
        wait_until(lambda: not self.app.find_all("button", "Hide"), "the banner to go")

    def test_1_a_text_over_the_text(self):
        path = self.write("letter.txt", b"A letter\n\nNothing was signed that day.\n")
        self.drop(path, over=self.app.find("text", "Reading pane"))
        self.wait_for_text("Nothing was signed that day.")
        self.assertEqual(path.read_bytes(), b"A letter\n\nNothing was signed that day.\n")

    def test_2_markdown_over_a_note_that_is_being_written(self):
        self.app.press("ctrl+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("On the letter")
        wait_until(lambda: note.text == "On the letter", "the note's text")
        self.drop(self.write("answer.md", b"# An answer\n\nAnd none the day after.\n\n## Signed\n"), over=note)
        self.wait_for_text("And none the day after.")
        self.app.find("tree", "Outline").find("list-item", lambda name: name.startswith("Signed"))
        wait_until(lambda: "Text=On the letter\n" in self.desktop.notes(), "the note as it was written")

    def test_3_a_binary_file(self):
        self.drop(self.write("scan.bin", b"\x7fELF" + bytes(4000)), over=self.app.find("text", "Reading pane"))
        self.wait_for_failure("This file is not text. “scan.bin” holds zero bytes")

    def test_4_a_folder(self):
        path = self.desktop.folder / "seminar"
        path.mkdir()
        self.drop(path, over=self.app.find("group", "Timeline"))
        self.wait_for_failure("“seminar” is a folder")

    def test_5_several_files_have_a_window_each(self):
        first, second = self.write("first.md", b"# The first\n"), self.write("second.md", b"# The second\n")
        self.drop(first, second, over=self.app.find("text", "Reading pane"))
        for title in ["The first", "The second"]:
            wait_until(lambda title=title: any(frame.name.startswith(title) for frame in self.app.frames), f"“{title}”")
        self.assertEqual(len(self.app.frames), 2)


main()
