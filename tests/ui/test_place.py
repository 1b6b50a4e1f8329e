# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Place(WakhanTest):
    def are_notes_shown(self):
        return any(0 not in button.extents[2:] for button in self.app.find_all("button", "New Note"))

    def test_1_the_place_is_there_after_a_restart(self):
        self.go_to_section(self.outline_titles()[5])
        place = self.app.find("text", "Reading pane").selection[0]
        self.restart()
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: abs(pane.selection[0] - place) < 400, "the place where it was left")

    def test_2_a_hidden_pane_stays_hidden(self):
        wait_until(self.are_notes_shown, "the notes")
        self.app.press("shift+F9")
        wait_until(lambda: not self.are_notes_shown(), "the notes to go")
        self.restart()
        self.app.find("text", "Reading pane")
        self.assertFalse(self.are_notes_shown())
        self.app.press("shift+F9")
        wait_until(self.are_notes_shown, "the notes to come")


main()
