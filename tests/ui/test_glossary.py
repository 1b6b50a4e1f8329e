# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, sheet_colour, wait_until

STUDY = """[Study]
Format=1
Id=a-study-of-one-word
Title=A study of one word
Text=words.md

[Term pact]
Name=Ruby Pact
Meaning=A treaty that nobody kept.
Aliases=Pact of Rubies;
"""
TEXT = "# A treaty\n\nThen came the Pact of Rubies and passed, and nobody spoke of the Pact of Rubies again.\n"
TERM = "Pact of Rubies"


class Glossary(WakhanTest):
    """A word of the glossary is underlined where a section names it first, and tells its meaning."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.desktop.folder / "words.md").write_text(TEXT)
        study = cls.desktop.folder / "words.study"
        study.write_text(STUDY)
        cls.app = cls.desktop.start(study)
        cls.pane = cls.app.find("text", "Reading pane")

    def shown(self):
        """The labels of the popover, as long as it is there."""
        name = next(iter(self.app.find_all("label", "Ruby Pact")), None)
        return [label.name for label in name.parent.children] if name and name.extents[2] > 0 else []

    def wait_for_meaning(self):
        wait_until(lambda: self.shown() == ["Ruby Pact", "A treaty that nobody kept."], "name and meaning")
        wait_until(lambda: self.app.said == "A treaty that nobody kept.", "the meaning to be said aloud too")

    def leave(self):
        self.app.press("Escape")
        wait_until(lambda: not self.shown(), "the popover to close")
        wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard")

    def test_1_a_click_tells_the_meaning_and_escape_goes_back(self):
        box = self.app.box_on_screen(self.pane)
        lines = wait_until(lambda: self.desktop.picture().runs(sheet_colour("light", "ink_faint"), box, 20), "the underlined word")
        self.assertEqual(len(lines), 1, lines)
        x, y, width = lines[0]
        self.desktop.click(x + width / 2, y - 6)
        self.wait_for_meaning()
        self.leave()
        start = self.pane.text.index(TERM)
        self.assertTrue(start <= self.pane.caret <= start + len(TERM), self.pane.caret)

    def test_2_return_does_too(self):
        start = self.pane.text.index(TERM)
        self.app.press("ctrl+Home", *["Right"] * (start + 2))
        wait_until(lambda: self.pane.caret == start + 2, "the caret in the word")
        self.app.press("Return")
        self.wait_for_meaning()
        self.leave()
        self.assertEqual(self.pane.caret, start + 2)
        self.app.press("Right")
        wait_until(lambda: self.pane.caret == start + 3, "the caret to move on")

    def test_3_it_is_told_where_it_first_stands_only(self):
        start = self.pane.text.rindex(TERM)
        self.app.press("ctrl+Home", *["Right"] * (start + 2))
        wait_until(lambda: self.pane.caret == start + 2, "the caret in the word")
        self.app.press("Return")
        self.app.press("Right")
        wait_until(lambda: self.pane.caret == start + 3, "the caret to move on")
        self.assertFalse(self.shown())


class Terms(WakhanTest):
    """All terms and people of the study stand in a list, which leads to the places where they are named."""

    def test_1_it_finds_by_the_meaning_and_goes_there(self):
        pane = self.app.find("text", "Reading pane")
        self.app.press("ctrl+t")
        wait_until(lambda: len(self.app.frames) == 2, "the list")
        self.app.focus()
        terms = self.app.find("list", "Terms")
        rows = terms.names("list-item")
        self.assertEqual(len(rows), 94)
        self.assertEqual(rows[0].split(":")[0], "Abdul Ghani Baradar")
        self.app.type("negotiator who signed")
        wait_until(lambda: len([row for row in terms.find_all("list-item") if row.extents[2]]) == 1, "one row")
        self.app.press("Return")
        wait_until(lambda: len(self.app.frames) == 1, "the list to close")
        wait_until(lambda: pane.text[pane.selection[0] : pane.selection[1]] == "Zalmay Khalilzad", "the words")

    def test_2_escape_leaves_it(self):
        self.app.press("ctrl+t")
        wait_until(lambda: len(self.app.frames) == 2, "the list")
        self.app.press("Escape")
        wait_until(lambda: len(self.app.frames) == 1, "the list to close")


class Footnote(WakhanTest):
    """A reference to a footnote tells its words, and leads to it where one wants."""

    arguments = None

    def test_1_return_shows_it_and_goes_there(self):
        path = self.desktop.folder / "footnotes.md"
        path.write_text("# A treaty\n\nNobody kept it.[^1]\n\n" + "Nor was it read.\n\n" * 40 + "[^1]: So the *keeper* says.\n")
        type(self).app = self.desktop.start(path)
        pane = self.app.find("text", "Reading pane")
        reference = pane.text.index("kept it.") + len("kept it.")
        self.app.press("ctrl+Home", "Down", "End")
        wait_until(lambda: pane.caret == reference + 1, "the caret behind the reference")
        self.app.press("Left", "Return")
        there = self.app.find("button", "Go There")
        wait_until(lambda: "focused" in there.states, "the popover to have the keyboard")
        self.assertTrue(self.app.find_all("label", "So the keeper says."))
        wait_until(lambda: self.app.said == "So the keeper says.", "it to be said aloud")
        self.app.press("Escape")
        wait_until(lambda: "focused" in pane.states, "the text to have the keyboard")
        self.assertEqual(pane.caret, reference)
        self.app.press("Return")
        wait_until(lambda: "focused" in self.app.find("button", "Go There").states, "the popover again")
        self.app.press("Return")
        wait_until(lambda: pane.text[pane.caret :].startswith("So the keeper"), "the caret at the footnote")
        wait_until(lambda: "focused" in pane.states, "the text to have the keyboard again")
        self.app.press("alt+Left")
        wait_until(lambda: abs(pane.selection[0] - reference) < 100, "the place before")


main()
