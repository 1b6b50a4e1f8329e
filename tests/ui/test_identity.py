# SPDX-License-Identifier: GPL-3.0-or-later
import os
import re
import shutil

from driver import WakhanTest, main, settled, wait_until

ESSAY = """# The ferry

The ferry began in spring and carried salt to the northern bank for the traders of the plain.

Nobody crossed between the thaw and midsummer, and the keeper wrote down what each caravan paid.

When the bridge was built the ferry stopped and the boats were sold to a miller downstream.
"""
MILL = """# The mill

A miller bought two boats and cut them into planks for the floor of the granary behind his house.

Flour went to the town by mule, three loads each week, and came back as cloth and iron nails.
"""


class Identity(WakhanTest):
    """Whose notes a text has, where another one is like it."""

    arguments = None

    def open(self, name):
        type(self).app = self.desktop.start(self.desktop.folder / name)

    def write(self, name, text):
        (self.desktop.folder / name).write_text(text, encoding="utf8")

    def write_note(self, words):
        self.app.find("text", "Reading pane")
        self.app.press("ctrl+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        self.app.type(words)
        wait_until(lambda: f"Text={words}" in self.desktop.notes(), "the note to be saved")

    def notes(self):
        return self.app.find("list", "Notes").names("list-item")

    def wait_for_note(self, words):
        self.app.find("list", "Notes").find(name=lambda name: words in name)

    def shows_no_note(self, words):
        self.app.find("text", "Reading pane")
        self.assertEqual([name for name in self.notes() if words in name], [])

    def question(self, title):
        """A text of the same title is told by where it is, below whatever folder."""
        return lambda name: re.fullmatch(f"Are these the notes of “{title}( — .*)?”\\?", name)

    def wait_for_question(self, title):
        self.app.find("group", self.question(title))

    def test_1_a_copy_is_asked_for_and_has_notes_of_its_own(self):
        self.write("essay.md", ESSAY)
        self.open("essay.md")
        self.write_note("on the original")
        self.app.terminate()
        shutil.copy(self.desktop.folder / "essay.md", self.desktop.folder / "essay2.md")
        self.open("essay2.md")
        self.wait_for_question("The ferry")
        self.app.find("group", "Are these the notes of “The ferry — essay.md”?")
        self.shows_no_note("on the original")
        self.app.find("button", "Start New").activate()
        wait_until(lambda: not self.app.find_all("group", self.question("The ferry")), "the question to go")
        self.write_note("on the copy")
        self.app.terminate()
        self.write("essay.md", ESSAY.replace("salt", "tea"))
        self.open("essay.md")
        self.wait_for_note("on the original")
        self.shows_no_note("on the copy")
        self.app.terminate()
        self.open("essay2.md")
        self.wait_for_note("on the copy")
        self.shows_no_note("on the original")
        self.assertEqual(self.app.find_all("group", self.question("The ferry")), [])
        self.app.terminate()

    def test_1_an_answer_by_the_keyboard_leaves_it_in_the_text(self):
        """The buttons of one banner after the other go with it."""
        self.write("dated.md", ESSAY + "\nIn March 1922 the ferry came back, and in 1931 it sank.\n")
        self.open("dated.md")
        self.write_note("on the dated one")
        self.app.terminate()
        shutil.copy(self.desktop.folder / "dated.md", self.desktop.folder / "dated2.md")
        self.open("dated2.md")
        self.wait_for_question("The ferry")
        for name in ("Start New", "Hide Them"):
            self.reach(name)
            self.app.press("Return")
            wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, f"the text to have the keyboard after “{name}”")
            settled(lambda: self.app.frame.with_keyboard, "the keyboard to stay")
            self.assertIn("focused", self.app.find("text", "Reading pane").states)
        self.app.terminate()

    def test_2_taken_over_and_not_asked_again(self):
        shutil.copy(self.desktop.folder / "essay2.md", self.desktop.folder / "essay3.md")
        self.open("essay3.md")
        self.wait_for_question("The ferry")
        self.reach("Take Over")
        self.app.press("Return")
        self.wait_for_note("on the copy")
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text to have the keyboard")
        wait_until(lambda: self.desktop.notes().count("Text=on the copy") == 2, "the note in both notebooks")
        self.app.terminate()
        self.open("essay3.md")
        self.wait_for_note("on the copy")
        self.assertEqual(self.app.find_all("group", self.question("The ferry")), [])
        self.app.terminate()

    def test_3_a_new_text_under_an_old_name(self):
        (self.desktop.folder / "essay.md").rename(self.desktop.folder / "essay-old.md")
        self.write("essay.md", MILL)
        self.open("essay.md")
        self.wait_for_question("The ferry")
        self.shows_no_note("on the original")
        self.app.terminate()
        self.open("essay-old.md")
        self.wait_for_note("on the original")
        self.app.terminate()

    def test_4_any_notes_are_brought_by_hand(self):
        self.write("letter.txt", "A letter that nobody has read.\n")
        self.open("letter.txt")
        self.app.find("text", "Reading pane")
        self.choose_in_main_menu("Notes", "Open Notes Of…")
        row = self.app.find("list-item", lambda name: name.startswith("The ferry, "))
        wait_until(lambda: self.app.frame.find_all("list-item", states={"focused"}), "a notebook to have the keyboard")
        words = self.app.frame.find("label", lambda name: name.startswith("The notes of the one"))
        if not self.app.misplaces:
            self.assertGreaterEqual(self.app.box_on_screen(words)[0] - self.app.box_on_screen(self.app.frame)[0], 12)  # they keep off the edge
        self.app.press("Return")
        wait_until(lambda: any("on the" in name for name in self.notes()), "its notes")
        self.app.press("ctrl+z")
        wait_until(lambda: not any("on the" in name for name in self.notes()), "them to be taken back")
        self.app.terminate()

    def test_5_the_window_does_not_wait_for_the_other_notes(self):
        text = MILL.replace("miller", "cooper").replace("mill", "cooperage")
        self.write("cooper.md", text)
        self.open("cooper.md")
        self.write_note("on barrels")
        self.app.terminate()
        path = next(path for path in self.desktop.data_home.glob("wakhan/notes/*.notes") if "on barrels" in path.read_text(encoding="utf8"))
        notes = path.read_bytes()
        path.unlink()
        os.mkfifo(path)  # answers nobody until somebody writes to it
        self.write("cooper2.md", text)
        self.open("cooper2.md")
        self.app.find("text", "Reading pane")
        self.app.press("ctrl+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        self.app.type("on hoops")
        wait_until(lambda: self.app.find("text", "Note").text == "on hoops", "the note's text")
        self.app.terminate()
        path.unlink()
        path.write_bytes(notes)
        self.open("cooper2.md")
        self.wait_for_question("The cooperage")
        self.app.find("button", "Take Over").activate()
        self.wait_for_note("on barrels")
        self.app.terminate()


main()
