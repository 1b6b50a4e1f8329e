# SPDX-License-Identifier: GPL-3.0-or-later
import os

from driver import WakhanTest, main, wait_until

STUDY = """[Study]
Format=1
Id=a-broken-study
Title=A broken study
Text=words.md

[Event whole]
Date=1999
Title=A year that stands in the text
Category=diplomacy
Passage=the year 1999

[Event no-such-day]
Date=2021-02-30
Title=A day that never was
Category=diplomacy
"""


class Opening(WakhanTest):
    """Files that open, and files that do not."""

    arguments = None

    def write(self, name, content):
        path = self.desktop.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def labels(self):
        return self.app.names("label")

    def wait_for_label(self, words):
        wait_until(lambda: any(words in label for label in self.labels()), f"“{words}”")

    def start(self, *arguments):
        type(self).app = self.desktop.start(*arguments)

    def tearDown(self):
        if self.app.process.poll() is None:
            self.app.terminate()

    def test_1_a_name_that_begins_with_a_dash(self):
        self.start("--", "--outline")
        self.wait_for_label("“--outline” is gone")

    def test_1_a_file_that_is_gone(self):
        self.start(self.desktop.folder / "paper.md")
        self.wait_for_label("“paper.md” is gone")
        wait_until(lambda: self.app.said == "“paper.md” is gone", "it to be said")
        look = self.app.find("button", "Look for It…")
        self.app.press("ctrl+f", "shift+Tab", "Tab")
        wait_until(lambda: "focused" in look.states, "the keyboard to stay where it is seen")
        self.app.find("button", "Look for It…")

    def test_2_a_binary_file(self):
        self.start(self.write("scan.bin", b"\x7fELF" + bytes(4000)))
        self.wait_for_label("This file is not text")
        self.wait_for_label("“scan.bin” holds zero bytes where letters should be.")
        self.app.find("button", "Open Another…")

    def test_3_an_empty_file(self):
        self.start(self.write("letters.txt", ""))
        self.wait_for_label("“letters.txt” is empty")

    def test_4_a_folder(self):
        (self.desktop.folder / "seminar").mkdir()
        self.start(self.desktop.folder / "seminar")
        self.wait_for_label("“seminar” is a folder")

    def test_5_a_file_that_may_not_be_read(self):
        if os.geteuid() == 0:
            self.skipTest("root may read everything")
        path = self.write("diary.txt", "Closed.\n")
        path.chmod(0)
        self.start(path)
        self.wait_for_label("You may not read “diary.txt”")

    def test_6_a_broken_study_names_line_and_fault_and_the_rest_opens(self):
        self.write("words.md", "# Words\n\nThen came the year 1999 and passed.\n")
        self.start(self.write("broken.study", STUDY))
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: "the year 1999" in pane.text, "the text")
        self.wait_for_label("1 fault in this study.")
        line = STUDY[: STUDY.index("Date=2021-02-30")].count("\n") + 1
        self.wait_for_label(f"broken.study:{line}")
        self.app.click(self.app.find("button", "Hide"))
        wait_until(lambda: not any("1 fault" in label for label in self.labels()), "the banner to go")

    def test_6_a_study_that_was_cut_off_says_that_something_may_be_missing(self):
        self.write("words.md", "# Words\n\nThen came the year 1999 and passed.\n")
        whole = STUDY.replace("Date=2021-02-30", "Date=2021-02-03")
        self.start(self.write("whole.study", whole))
        wait_until(lambda: "the year 1999" in self.app.find("text", "Reading pane").text, "the text")
        self.assertNotIn("The end of this study may be missing.", self.labels())
        self.app.terminate()
        self.start(self.write("cut.study", whole[:-3]))
        self.wait_for_label("The end of this study may be missing.")
        self.wait_for_label(f"cut.study:{whole.count(chr(10))}")

    def test_7_a_failed_opening_keeps_what_was_open(self):
        path = self.write("kept.md", "# Kept\n\nThis stays.\n")
        self.start(path)
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: "This stays." in pane.text, "the text")
        path.rename(self.desktop.folder / "away.md")
        other = self.write("other.md", "# Other\n\nAnother text.\n")
        self.app.terminate()
        self.start(other)
        wait_until(lambda: "Another text." in self.app.find("text", "Reading pane").text, "the other text")
        self.choose_in_main_menu("Open Recent", "Kept")
        self.wait_for_label("“kept.md” is gone. It was last in")
        self.assertTrue(self.app.said.startswith("“kept.md” is gone. It was last in"), self.app.said)
        self.assertIn("Another text.", self.app.find("text", "Reading pane").text)

    def test_7_two_failures_are_both_said(self):
        paths = [self.write(f"{name}.md", f"# {name}\n\nA text of its own.\n") for name in ("spade", "heart", "club")]
        for path in paths:
            self.start(path)
            self.app.find("text", "Reading pane")
            self.app.terminate()
        self.start(paths[2])
        for path in paths[:2]:
            path.unlink()
            self.choose_in_main_menu("Open Recent", path.stem)
            wait_until(lambda path=path: self.app.said.startswith(f"“{path.name}” is gone. "), f"“{path.name}” to be said")

    def test_8_several_files_open_a_window_each_and_one_file_only_one(self):
        first, second = self.write("first.md", "# First\n"), self.write("second.md", "# Second\n")
        self.start(first, second)
        wait_until(lambda: len(self.app.frames) == 2, "two windows")
        self.desktop.run(*self.program(), str(first))
        wait_until(lambda: self.app.frame.name.startswith("First") or "first" in self.app.frame.name, "the first to come forward")
        self.assertEqual(len(self.app.frames), 2)

    def program(self):
        return [os.environ["WAKHAN_PROGRAM"]]

    def test_9_the_last_study_is_there_at_the_next_start(self):
        path = self.write("last.md", "# The last one\n\nRead yesterday.\n")
        self.start(path)
        wait_until(lambda: "Read yesterday." in self.app.find("text", "Reading pane").text, "the text")
        self.app.terminate()
        self.start()
        wait_until(lambda: "Read yesterday." in self.app.find("text", "Reading pane").text, "the text read last")

    def test_91_notes_on_a_text_that_is_gone_can_still_be_read(self):
        path = self.write("paper.md", "# A paper\n\nIts words.\n")
        self.start(path)
        self.app.press("ctrl+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("Kept without its text")
        wait_until(lambda: "Text=Kept without its text" in self.desktop.notes(), "the note to be saved")
        self.app.terminate()
        path.unlink()
        self.start()
        self.wait_for_label("“paper.md” is gone")
        self.wait_for_label("Your 1 note on it is safe and can still be read.")
        self.app.click(self.app.find("button", "Show Notes"))
        self.app.find("list", "Notes").find(name=lambda name: "Kept without its text" in name)

    def test_92_a_study_without_its_text_says_which(self):
        self.start(self.write("alone.study", "[Study]\nFormat=1\nId=alone\nTitle=A study alone\nText=nowhere.md\n"))
        self.wait_for_label("1 fault in this study.")
        self.assertFalse([label for label in self.labels() if "is empty" in label])


main()
