# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Years(WakhanTest):
    """Which notes the timeline lets pass: those of years that are drawn on the overview or in view, and those on filtered events."""

    size = (1280, 800)

    def setUp(self):
        self.timeline = self.app.find("group", "Timeline")
        if not self.rows():
            self.note_on_event("alt+shift+Up", "On the first")
            self.note_on_event("alt+shift+Down", "On the last")
        for chip in self.chips():
            self.app.click(self.chip(chip))
            wait_until(lambda: chip not in self.chips(), "a chip to go")

    def note_on_event(self, key, words):
        self.app.press(key)
        self.app.find("button", "Note on Event")
        self.app.press("ctrl+shift+m")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type(words)
        wait_until(lambda: note.text == words, "the note's text")
        self.app.press("Escape")
        wait_until(lambda: any(words in row for row in self.rows()), "the card")

    def rows(self):
        return [row.name for row in self.app.find("list", "Notes").children if row.role == "list-item"]

    def pane(self):
        return self.app.find("group", "Notes Pane")

    def chips(self):
        return [name.split(": ", 1)[1] for name in self.pane().names("button", lambda name: name.startswith("Remove from Filter"))]

    def chip(self, words):
        return self.pane().find("button", f"Remove from Filter: {words}")

    def wait_for_rows(self, *parts):
        wait_until(lambda: len(self.rows()) == len(parts) and all(any(part in row for row in self.rows()) for part in parts),
                   f"the cards {parts}, not {self.rows()}")

    def focus(self, widget):
        """By Tab, from where the keyboard is."""
        def has_come():
            if "focused" not in widget.states:
                self.app.press("Tab")
            return "focused" in widget.states

        wait_until(has_come, f"“{widget.name}” to have the keyboard")

    def draw(self, start, end):
        """With Shift along the overview, from one part of it to another."""
        overview = self.app.find("slider", "Overview")
        x, y, width, height = overview.extents
        self.desktop.run("xdotool", "keydown", "shift")
        try:
            self.app.drag((x + width * start, y + height / 3), (x + width * end, y + height / 3))
        finally:
            self.desktop.run("xdotool", "keyup", "shift")

    def test_a_span_on_the_overview_narrows_the_notes(self):
        self.draw(0.9, 0.999)
        self.wait_for_rows("On the last")
        chip, = self.chips()
        self.assertRegex(chip, r"^20\d\d – 20\d\d$")
        self.assertTrue(self.pane().find("label", lambda name: name.startswith(f"1 of 2: of {chip}")))
        wait_until(lambda: self.app.said.startswith(f"1 of 2: of {chip}"), "how many notes there are to be said")
        self.focus(self.chip(chip))
        self.app.press("Delete")
        self.wait_for_rows("On the first", "On the last")
        self.assertEqual(self.chips(), [])

    def test_a_key_takes_the_years_in_view(self):
        self.app.press("alt+shift+Down", "alt+plus", "alt+plus", "alt+plus", "alt+plus", "alt+y")
        self.wait_for_rows("On the last")
        self.assertEqual(len(self.chips()), 1)
        self.app.press("alt+y")
        self.wait_for_rows("On the first", "On the last")
        self.app.press("alt+0")

    def test_the_filter_takes_the_notes_along(self):
        self.app.click(self.timeline.find("button", lambda name: name.startswith("Filter")))
        notes = self.app.find("check-box", "Also the Notes")
        self.focus(notes)
        self.app.press("space")
        wait_until(lambda: "checked" in notes.states, "the switch to be on")
        self.assertEqual(self.chips(), [])
        self.focus(self.app.find(name="Words in Events"))
        self.app.type("nothing says so")
        wait_until(lambda: self.chips() == ["On filtered events"], "the chip")
        wait_until(lambda: not self.rows(), "no note")
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("check-box"), "the menu to be closed")
        self.assertTrue(self.pane().find("label", "None of your 2 notes fits the filter."))
        self.app.click(self.pane().find("button", "Clear"))
        self.wait_for_rows("On the first", "On the last")
        self.app.click(self.app.find("button", "Clear Filter"))

    def test_a_new_note_is_shown(self):
        self.draw(0.9, 0.999)
        self.wait_for_rows("On the last")
        self.app.press("ctrl+alt+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the new note to have the keyboard")
        self.assertEqual(self.chips(), [])
        self.app.press("Escape")


class NotesInTime(WakhanTest):
    """Notes on words that no event carries stand on the axis, at the date of their words."""

    size = (1280, 800)

    def note_on(self, words, key, text):
        self.app.press("ctrl+f")
        self.app.type(words)
        self.app.press("Return", "Escape")
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: pane.selected_text.lower() == words and "focused" in pane.states, "the words to be selected")
        self.app.press(key)
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type(text)
        wait_until(lambda: note.text == text, "the note's text")
        self.app.press("Escape")

    def marks(self):
        return [button for group in self.app.find_all("group", "Notes in Time") for button in group.find_all("button")]

    def test_a_mark_stands_there_and_goes_to_the_note(self):
        self.app.find("group", "Timeline")
        self.assertEqual(self.marks(), [])
        self.note_on("ishkashim", "3", "Where is that")
        wait_until(lambda: [mark.name for mark in self.marks()] == ["Evidence, 27 October 2021: Where is that"], "a mark")
        events = self.app.find("group", "Events").extents
        self.assertEqual(self.app.find("group", "Events").extents, events)  # notes move nothing
        self.app.press("ctrl+Home")
        self.app.click(self.marks()[-1], at=(0.5, 0.2))
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: pane.text[pane.caret - 20 : pane.caret + 20].find("Ishkashim") >= 0, "the words")
        wait_until(lambda: self.app.find("text", "Note").text == "Where is that", "the note to be open")


main()
