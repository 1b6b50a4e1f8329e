# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Place(WakhanTest):
    def test_1_the_place_is_there_after_a_restart(self):
        pane = self.app.find("text", "Reading pane")
        title = [title for level, title in self.desktop.ask_table("--outline") if int(level) <= 2][4]
        row = self.app.find("tree", "Outline").find("list-item", lambda name: name.startswith(title))
        self.app.click(row)
        wait_until(lambda: pane.text[pane.selection[0] :].startswith(title), f"the text at “{title}”")
        place = pane.selection[0]
        self.restart()
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: abs(pane.selection[0] - place) < 400, "the place where it was left")

    def test_2_a_hidden_pane_stays_hidden(self):
        def is_shown():
            return any(0 not in notes.extents[2:] for notes in self.app.find_all("list", "Notes"))

        wait_until(is_shown, "the notes")
        self.app.press("shift+F9")
        wait_until(lambda: not is_shown(), "the notes to go")
        self.restart()
        self.app.find("text", "Reading pane")
        self.assertFalse(is_shown())
        self.app.press("shift+F9")
        wait_until(is_shown, "the notes to come")


main()
