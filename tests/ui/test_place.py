# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, sheet_colour, wait_until


class Place(WakhanTest):
    def are_notes_shown(self):
        return any(0 not in button.extents[2:] for button in self.app.find_all("button", "New Note"))

    def test_1_the_place_is_there_after_a_restart(self):
        self.go_to_section(self.outline_titles()[5])
        place = self.app.find("text", "Reading pane").selection[0]
        self.restart()
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: abs(pane.selection[0] - place) < 400, "the place where it was left")

    def test_1_words_of_an_event_are_not_selected_again(self):
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: "focused" in pane.states, "the text to have the keyboard")
        self.app.press("alt+Down")
        words = self.selected_words(pane)
        self.restart()
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: pane.text[pane.caret :].startswith(words), "the caret at them")
        self.assertEqual(pane.selected_text, "")
        self.app.press("ctrl+n")
        wait_until(lambda: self.app.find_all("text", "Note", states={"focused"}), "a note")
        self.app.type("Why?")
        self.app.press("Escape")
        wait_until(lambda: "Text=Why?" in self.desktop.notes(), "the note to be saved")
        self.assertNotIn("Quote=", self.desktop.notes())

    def test_2_a_hidden_pane_stays_hidden(self):
        wait_until(self.are_notes_shown, "the notes")
        self.app.press("shift+F9")
        wait_until(lambda: not self.are_notes_shown(), "the notes to go")
        self.restart()
        self.app.find("text", "Reading pane")
        self.assertFalse(self.are_notes_shown())
        self.app.press("shift+F9")
        wait_until(self.are_notes_shown, "the notes to come")

    def test_3_it_stays_in_view_as_the_window_gets_narrow_and_wide(self):
        self.app.press("ctrl+Home", *["alt+Down"] * 60)
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: pane.selected_text, "an event's words")
        colour = sheet_colour("light", "selection")

        def are_words_above_the_middle():
            x, y, width, height = self.app.box_on_screen(pane)
            return self.desktop.picture().bounds(colour, (x, y, width, height / 2), 20)

        for width, height in [(1000, 700), (420, 780), (360, 480), (800, 700), (380, 700), (1240, 780)]:
            self.app.resize(width, height)
            wait_until(lambda: abs(self.app.frame.extents[2] - width) < 30, f"a window of {width} px")
            wait_until(are_words_above_the_middle, "the words above the middle of the text")

    def test_4_it_may_be_left_while_it_scrolls(self):
        for _ in range(2):  # GTK complained nearly always
            self.app.press("alt+Down", "ctrl+l")
            self.app.find("entry", "Search in Titles and Notes")
            self.app.press("Escape")
            wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text to have the keyboard")


main()
