# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import Ear, OnDisk, main, wait_until

TEXT = """# A river

## The spring

It rises below the glacier of the pass, and nobody has ever seen the place in winter.

## The ford

Nobody crossed it between the thaw and midsummer, and the herds stayed on the northern bank.

### In summer

In a dry year the water was so low that the caravans crossed it on foot.

## The customs house

A customs house stood at the ford; its keeper wrote down every caravan and what it paid.
"""
# One note is placed, of one the words are in doubt, of one they are gone, and of one the heading is.
EDITED = TEXT.replace("Nobody crossed it between the thaw", "No caravan went over it between the snow").replace("its keeper wrote down every caravan and what it paid", "nobody lives there")
PLACED, DOUBTFUL, LOST, SECTION = "Who has?", "Every year?", "How many?", "And in winter?"


class Checking(OnDisk):
    """What an edit left in doubt is listed, counted and walked, by the keyboard alone."""

    text = TEXT
    size = (1280, 1000)  # GTK 4.18 tells of no card that is out of view

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.app.resize(1270, 960)
        cls.ear = Ear(cls.desktop)

    def rows(self):
        return [row.name for row in self.app.find("list", "Notes").children]

    def wait_for_rows(self, *notes):
        wait_until(lambda: len(self.rows()) == len(notes) and all(note in row for note, row in zip(notes, self.rows())), f"the notes {notes}, in this order")

    def wait_for_row(self, note):
        """Which has the keyboard."""
        wait_until(lambda: [row for row in self.app.find("list", "Notes").children if "focused" in row.states and note in row.name], f"the row of “{note}” to have the keyboard")

    def wait_to_hear(self, words):
        heard = []
        wait_until(lambda: heard.extend(self.ear.hear()) or any(words in said for said in heard), f"“{words}” to be heard")

    def find_chip(self):
        return self.app.find("button", lambda name: name.startswith("Only the ") and "to check" in name)

    def reach(self, button, key="Tab"):
        for _ in range(60):
            if self.has_focus(button):
                return
            self.app.press(key)
        wait_until(lambda: self.has_focus(button), f"{button.name} to have the keyboard")

    def test_1_they_are_told_when_the_text_was_edited(self):
        self.write_note("the place in winter", PLACED)
        self.write_note("Nobody crossed it between the thaw and midsummer", DOUBTFUL)
        self.write_note("keeper wrote down every caravan and what it paid", LOST)
        self.app.press("ctrl+Home", "ctrl+n")
        wait_until(lambda: self.app.find_all("text", "Note", states={"focused"}), "the note to have the keyboard")
        self.app.type(SECTION)
        self.app.press("Escape")
        wait_until(lambda: f"Text={SECTION}\n" in self.desktop.notes(), "the note on a section to be saved")
        section = re.search("^Section=(.*)$", self.desktop.notes(), re.M)[1]
        self.assertFalse(self.app.find_all("button", lambda name: "to check" in name and name.startswith("Only")))
        self.replace(EDITED.replace(f"# {section}\n", "# When it is dry\n"))
        self.wait_for_banner("This text was changed on disk")
        self.app.press("F5")
        self.wait_for_banner("1 note placed, 1 to check, 2 lost.")
        self.find_chip()

    def test_2_a_filter_lists_them_alone_and_with_others(self):
        chip = self.find_chip()
        self.assertEqual(chip.name, "Only the 3 notes to check")
        self.app.press("ctrl+Home")
        self.reach(chip)
        self.ear.hear()
        self.app.press("space")
        wait_until(lambda: "pressed" in chip.states, "the filter to be on")
        wait_until(lambda: len(self.rows()) == 3 and not any(PLACED in row for row in self.rows()), "those that are to be checked")
        self.app.find("label", "3 of 4: to check")
        self.wait_to_hear("3 of 4: to check")
        self.reach(self.app.find("entry", "Search Notes"), "shift+Tab")
        self.app.type("many")
        self.wait_for_rows(LOST)
        self.app.find("label", "1 of 4: to check, with “many”")
        self.app.press("Escape")
        wait_until(lambda: len(self.rows()) == 3, "all that are to be checked")
        self.reach(self.app.find("button", "Clear"))
        self.app.press("space")
        wait_until(lambda: len(self.rows()) == 4, "all notes")
        self.assertNotIn("pressed", chip.states)

    def test_2_as_the_caret_passes_them(self):
        """By line, and by letter into the words."""
        self.select("No caravan")
        self.app.press("Left", "Up")
        self.ear.hear()
        self.app.press("Down")
        self.wait_to_hear("1 note in doubt")
        self.select("midsummer")
        self.app.press("Right")
        self.ear.hear()
        self.app.press("Left")
        self.wait_to_hear("1 note in doubt")

    def test_3_one_walks_through_them_and_comes_back(self):
        self.reach(self.app.find("entry", "Search Notes"), "shift+Tab")
        self.app.type("every")
        wait_until(lambda: len(self.rows()) < 4, "a filter")
        before = self.rows()
        self.ear.hear()
        self.app.press("alt+k")
        self.wait_for_row(DOUBTFUL)
        self.app.find("label", "1 of 3")
        self.assertEqual(len(self.rows()), 3)
        self.assertFalse(self.app.find_all("entry", "Search Notes"))
        self.wait_to_hear("Note to check, 1 of 3")
        for key, part, note in (("alt+k", 2, None), ("alt+k", 3, None), ("alt+k", 1, DOUBTFUL), ("alt+shift+k", 3, None), ("alt+shift+k", 2, None), ("alt+shift+k", 1, DOUBTFUL)):
            self.app.press(key)
            self.app.find("label", f"{part} of 3")
            self.wait_for_row(note or self.rows()[part - 1])
        self.reach(self.app.find("button", "Next Note to Check"), "shift+Tab")
        self.app.press("space")
        self.app.find("label", "2 of 3")
        self.app.press("Return")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to be written in")
        self.app.press("Escape")
        self.wait_for_row(self.rows()[1])
        self.app.press("Escape")
        wait_until(lambda: self.app.find_all("entry", "Search Notes"), "the list that was before")
        self.assertEqual(self.rows(), before)
        self.reach(self.app.find("entry", "Search Notes"), "shift+Tab")
        self.app.press("Escape")
        wait_until(lambda: len(self.rows()) == 4, "all notes")

    def test_4_what_is_checked_leaves_and_the_last_ends_it(self):
        show = self.wait_for_banner("1 note placed, ").find("button", "Show the 3")
        self.app.press("F6")
        self.reach(show, "shift+Tab")
        self.app.press("space")
        self.wait_for_row(DOUBTFUL)
        self.ear.hear()
        self.reach(self.app.find("button", "That Is Right"))
        self.app.press("space")
        self.app.find("label", "1 of 2")
        self.wait_for_row(self.rows()[0])
        self.wait_to_hear("Note to check, 1 of 2")
        self.assertFalse(any(DOUBTFUL in row for row in self.rows()))
        self.wait_for_banner("2 notes placed, 2 lost.")
        self.app.find("button", "Show the 2")
        self.app.press("alt+k", "Delete")
        self.app.find("label", "1 of 1")
        self.wait_for_row(self.rows()[0])
        self.app.press("Delete")
        self.wait_to_hear("All notes are in place.")
        wait_until(lambda: self.app.find_all("entry", "Search Notes"), "the list that was before")
        self.wait_for_rows(PLACED, DOUBTFUL)
        self.wait_for_banner("2 notes placed.")
        self.wait_for_no_banner("2 notes placed.")
        self.app.press("alt+k")
        self.wait_to_hear("No notes to check")
        self.assertTrue(self.app.find_all("entry", "Search Notes"))

    def test_5_what_is_written_anew_is_no_part_of_it(self):
        self.app.press("ctrl+z")
        self.find_chip()
        self.app.press("alt+k")
        self.app.find("label", "1 of 1")
        self.app.press("ctrl+n")
        wait_until(lambda: self.app.find_all("text", "Note", states={"focused"}), "the new note to have the keyboard")
        self.assertTrue(self.app.find_all("entry", "Search Notes"))
        wait_until(lambda: len(self.rows()) == 4, "all notes")
        self.app.press("Escape")


class Last(OnDisk):
    """The last of them is decided by a letter, and its row goes away under it."""

    text = TEXT
    environment = {"MALLOC_PERTURB_": "165"}  # what is freed no longer looks as it did

    def row_of(self, note):
        return [row for row in self.app.find("list", "Notes").children if "focused" in row.states and note in row.name]

    def test_by_a_letter(self):
        self.write_note("nobody has ever seen the place in winter", LOST)
        self.write_note("Nobody crossed it between the thaw and midsummer", DOUBTFUL)
        self.replace(EDITED.replace(", and nobody has ever seen the place in winter", ""))
        self.wait_for_banner("This text was changed on disk")
        self.app.press("F5")
        self.wait_for_banner("0 notes placed, 1 to check, 1 lost.")
        for _ in range(6):  # from one to the other and back: rows are made anew
            self.app.press("alt+k")
            wait_until(lambda: self.row_of(LOST) or self.row_of(DOUBTFUL), "a row to have the keyboard")
        if self.row_of(LOST):
            self.app.press("alt+k")
        wait_until(lambda: self.row_of(DOUBTFUL), "the row of the note in doubt to have the keyboard")
        self.app.press("y")
        self.app.find("label", "1 of 1")
        wait_until(lambda: self.row_of(LOST), "the other row to have the keyboard")


class Narrow(OnDisk):
    """In a narrow window they come up from below, the text staying above them."""

    more = "\n\nFor many miles it runs between walls of rock, and where it bends a village keeps its few fields."
    text = TEXT.replace("\n\n## The ford", f"{more * 2}\n\n## The ford") + more * 20

    def test_a_sheet(self):
        self.write_note("Nobody crossed it between the thaw and midsummer", DOUBTFUL)
        self.app.resize(420, 780)
        wait_until(lambda: not self.app.find_all("entry", "Search Notes"), "the notes to be put away")
        self.app.press("ctrl+Home")
        self.replace(self.text.replace("Nobody crossed it between the thaw", "No caravan went over it between the snow"))
        self.wait_for_banner("This text was changed on disk")
        self.app.press("F5")
        self.wait_for_banner("0 notes placed, 1 to check.")
        self.app.press("alt+k")
        self.app.find("label", "1 of 1")
        title = self.app.find("label", "Notes to Check")

        def is_below():
            left, top, width, _ = title.extents
            _, text_top, _, text_height = self.pane.extents
            return width > 0 and left < 60 and top >= text_top + text_height > text_top + 100

        wait_until(is_below, "the notes to stand below the text")
        wait_until(lambda: [row for row in self.app.find("list", "Notes").children if "focused" in row.states and DOUBTFUL in row.name], "its row to have the keyboard")
        last = self.pane.text.index("the snow and midsummer")
        wait_until(lambda: self.pane.character_extents(last)[1] + 20 <= title.extents[1], "the words to stand above the sheet")
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("label", "Notes to Check"), "the sheet to go")
        wait_until(lambda: self.pane.extents[3] > 400, "the text to have the room")


main()
