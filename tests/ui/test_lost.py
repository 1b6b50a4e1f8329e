# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import OnDisk, WakhanTest, main, wait_until

BEFORE = """# A river

## The ford

Nobody crossed it between the thaw and midsummer, and the herds stayed on the northern bank.

A customs house stood at the ford; its keeper wrote down every caravan and what it paid.
"""
AFTER = BEFORE.replace("Nobody crossed it between the thaw and midsummer, and the herds", "For half of the year all animals")


class Lost(WakhanTest):
    """A note whose words are gone is listed and says so, and is attached to other words."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.file = cls.desktop.folder / "river.md"
        cls.file.write_text(BEFORE, encoding="utf8")
        cls.app = cls.desktop.start(cls.file)

    def find_card(self, *parts):
        rows = lambda: [row.name for row in self.app.find("list", "Notes").children]
        wait_until(lambda: any(all(part in name for part in parts) for name in rows()), f"a card with {parts}")

    def test_1_the_words_go(self):
        self.app.find("text", "Reading pane")
        self.app.press("ctrl+Home", "Down", "Down", *["shift+ctrl+Right"] * 4, "5")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("Every year?")
        self.app.press("Escape")
        wait_until(lambda: "Text=Every year?" in self.desktop.notes(), "the note to be saved")
        self.assertIn("Nobody crossed it", self.desktop.notes())
        self.app.terminate()

        self.file.write_text(AFTER, encoding="utf8")
        type(self).app = self.desktop.start(self.file)
        self.find_card("Doubt", "Lost", "Every year?")
        row = self.app.find("list", "Notes").children[0]
        button = row.find("button", "Colour and Delete")
        wait_until(lambda: row.extents[2] > 0 and button.extents[2] > 0, "the card to have its place")
        ends = [x + width for x, _, width, _ in (row.extents, button.extents)]
        self.assertLess(ends[0] - ends[1], 2 * button.extents[2])  # GTK 4.18 tells of the row without its padding

    def test_2_other_words_take_their_place(self):
        pane = self.app.find("text", "Reading pane")
        note = lambda: self.app.find("list", "Notes").children[0]
        self.app.click(note().find("button", "Re-attach…"))
        bar = self.app.find("group", "Select the words this note belongs to.")
        self.app.click(bar.find("button", "Cancel"))
        wait_until(lambda: not self.app.find_all("group", "Select the words this note belongs to."), "the bar to go")
        self.assertIn("Lost", note().name)

        self.app.click(note().find("button", "Re-attach…"))
        attach = self.app.find("button", "Attach")
        self.app.click(pane, at=(0.5, 0.9))
        wait_until(lambda: "sensitive" not in attach.states, "the button to wait for words")
        self.app.press("ctrl+Home", "Down", "Down", *["shift+ctrl+Right"] * 3)
        words = self.selected_words(pane)
        wait_until(lambda: "sensitive" in attach.states, "the button to be there for them")
        self.assertFalse(self.app.find_all("button", "Mark as Doubt"))
        self.app.click(attach)
        wait_until(lambda: f"Anchor-1-Quote={words}\n" in self.desktop.notes(), f"“{words}” to be the note's")
        self.assertEqual(len(re.findall("^Anchor-[0-9]+-Quote=", self.desktop.notes(), re.M)), 1)
        self.assertIn("Anchor-1-Earlier-Quote=Nobody crossed it", self.desktop.notes())
        wait_until(lambda: not any("Lost" in row.name for row in self.app.find("list", "Notes").children), "the note to be placed")
        self.app.press("ctrl+z")
        self.find_card("Lost", "Every year?")
        wait_until(lambda: "Earlier-Quote" not in self.desktop.notes(), "the note to be as it was")


class Doubtful(WakhanTest):
    """A note whose words were edited much takes those that stand there now, and keeps the old ones."""

    arguments = None

    def test_a_place_is_confirmed_undone_and_kept(self):
        file = self.desktop.folder / "river.md"
        file.write_text(BEFORE, encoding="utf8")
        type(self).app = self.desktop.start(file)
        self.app.find("text", "Reading pane")
        self.app.press("ctrl+Home", "Down", "Down", *["shift+ctrl+Right"] * 8, "5")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        self.app.type("Every year?")
        self.app.press("Escape")
        wait_until(lambda: "Text=Every year?" in self.desktop.notes(), "the note to be saved")
        words = re.search("^Anchor-1-Quote=(.*)$", self.desktop.notes(), re.M)[1]
        self.app.terminate()

        file.write_text(BEFORE.replace("Nobody crossed it between the thaw", "No caravan went over it between the snow"), encoding="utf8")
        type(self).app = self.desktop.start(file)
        self.app.click(self.app.find("button", "That Is Right"))
        kept = f"Anchor-1-Earlier-Quote={words}\n"
        wait_until(lambda: kept in self.desktop.notes(), "the old words to be kept")
        self.assertRegex(self.desktop.notes(), "Anchor-1-Quote=.*the snow")
        wait_until(lambda: not self.app.find_all("button", "That Is Right"), "the note to be placed")
        self.app.press("ctrl+z")
        self.app.find("button", "That Is Right")
        wait_until(lambda: f"Anchor-1-Quote={words}\n" in self.desktop.notes() and kept not in self.desktop.notes(), "one step back")
        self.app.press("ctrl+shift+z")
        wait_until(lambda: kept in self.desktop.notes(), "one step on")
        self.restart(file)
        self.app.find("list", "Notes")
        self.assertIn(kept, self.desktop.notes())
        self.assertFalse(self.app.find_all("button", "That Is Right"))


class SectionGone(OnDisk):
    """A note on a section whose heading is gone is put on words, by keys alone."""

    text = BEFORE

    def test_its_note_is_attached_to_words(self):
        row = lambda: self.app.find("list", "Notes").children[0]
        self.app.find("text", "Reading pane")
        self.app.press("ctrl+n")
        wait_until(lambda: self.app.find_all("text", "Note", states={"focused"}), "the note to have the keyboard")
        self.app.type("Of all of it")
        self.app.press("Escape")
        wait_until(lambda: "Text=Of all of it\nSection=A river\n" in self.desktop.notes(), "the note on the section")
        self.replace(BEFORE.replace("# A river", "# A stream"))
        self.wait_for_banner("This text was changed on disk")
        self.app.press("F5")
        self.wait_for_banner("0 notes placed, 1 lost.")
        self.app.press("alt+k")
        wait_until(lambda: "Lost" in row().name and "focused" in row().states, "the lost note to have the keyboard")
        self.assertFalse(row().find_all("button", "Keep in Section"))
        self.app.press("t")
        self.app.find("group", "Select the words this note belongs to.")
        wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard")
        self.app.press("ctrl+Home", "Down", "Down", "Home", *["shift+ctrl+Right"] * 3)
        words = wait_until(lambda: self.pane.selected_text.strip(), "selected words")
        self.app.press("Return")
        wait_until(lambda: f"Anchor-1-Quote={words}\n" in self.desktop.notes(), f"“{words}” to be the note's")
        wait_until(lambda: "Lost" not in row().name, "the note to be placed")
        self.app.press("ctrl+z")
        wait_until(lambda: "Lost" in row().name, "the note to be as it was")


class Several(WakhanTest):
    """In the list as in what is exported, a note that lost its words stands where it stood."""

    arguments = None
    text = "# A river\n\n## The spring\n\nIt rises below the glacier of the pass.\n\n## The ford\n\nNobody crossed it between the thaw and midsummer.\n"

    def rows(self):
        return [row.name for row in self.app.find("list", "Notes").children]

    def write(self, words, *keys):
        self.app.press(*keys, "5")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        self.app.type(words)
        self.app.press("Escape")
        wait_until(lambda: f"Text={words}" in self.desktop.notes(), "the note to be saved")

    def test_they_keep_their_order_and_are_shown(self):
        file = self.desktop.folder / "river.md"
        file.write_text(self.text, encoding="utf8")
        type(self).app = self.desktop.start(file)
        self.app.find("text", "Reading pane")
        self.write("How high?", "ctrl+Home", "Down", "Down", *["shift+ctrl+Right"] * 4)
        self.app.press("F6")
        self.app.click(self.app.find("text", "Reading pane"), at=(0.5, 0.9))
        self.write("Every year?", "ctrl+End", *["shift+ctrl+Left"] * 4)
        self.assertFalse(self.app.find_all("button", "Show"))
        self.app.terminate()

        file.write_text(self.text.replace("Nobody crossed it between the thaw and midsummer", "All animals stay away"), encoding="utf8")
        type(self).app = self.desktop.start(file)
        wait_until(lambda: any("Lost" in row for row in self.rows()), "the lost note")
        self.assertIn("How high?", self.rows()[0])
        self.assertIn("Every year?", self.rows()[1])
        exported = self.desktop.ask("--notes=csv", file)
        self.assertLess(exported.index("How high?"), exported.index("Every year?"))
        self.app.find("button", "Only the 1 note to check")
        self.app.click(self.app.find("button", "Show"))
        wait_until(lambda: len(self.rows()) == 1, "that note alone")
        self.assertIn("Every year?", self.rows()[0])
        wait_until(lambda: "focused" in self.app.find("list", "Notes").children[0].states, "its row to have the keyboard")


main()
