# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, settled, wait_until


class Narrow(WakhanTest):
    """What gives way as the window gets narrow."""

    def width_of(self, role, name):
        found = self.app.find_all(role, name)
        return found[0].extents[2] if found else 0

    def is_shown(self, role, name):
        return self.width_of(role, name) > 0

    def set_width(self, width, height=780):
        self.app.resize(width, height)
        wait_until(lambda: abs(self.app.frame.extents[2] - width) < 30, f"a window of {width} px")

    def test_1_the_outline_gives_way_first_then_the_notes(self):
        for width, outline, notes in [(1200, True, True), (1000, False, True), (800, False, False), (1200, True, True)]:
            self.set_width(width)
            wait_until(lambda: (self.is_shown("tree", "Outline"), self.is_shown("list", "Notes") or
                                bool(self.app.find_all("button", "Write a Note"))) == (outline, notes),
                       f"what stands at {width} px")
            self.assertTrue(self.is_shown("text", "Reading pane"))

    def test_2_it_goes_down_to_its_least_size(self):
        self.app.resize(360, 480)
        wait_until(lambda: self.app.frame.extents[2] <= 372 and self.app.frame.extents[3] <= 492, "a window of 360×480")
        self.assertGreater(self.width_of("text", "Reading pane"), 300)

    def test_3_the_outline_slides_over_the_text_and_goes_by_escape(self):
        self.set_width(420)
        self.app.click(self.app.find("text", "Reading pane"), at=(0.5, 0.5))
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text to have the keyboard")
        self.app.press("F9")
        wait_until(lambda: self.is_shown("tree", "Outline"), "the outline over the text")
        self.app.press("Escape")
        wait_until(lambda: not self.is_shown("tree", "Outline"), "the outline to go")
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text to have the keyboard again")

    def test_3_also_where_the_header_bar_has_the_keyboard(self):
        for key, shown in ("F9", ("tree", "Outline")), ("shift+F9", ("button", "Write a Note")):
            self.app.press(key)
            wait_until(lambda: self.is_shown(*shown), "the pane over the text")
            button = next(part for part in self.app.find("button", "Main Menu").walk() if "focusable" in part.states)
            for _ in range(12):
                if "focused" in button.states:
                    break
                self.app.press("shift+Tab")
            self.assertIn("focused", button.states)
            self.app.press("Escape")
            wait_until(lambda: not self.is_shown(*shown), "the pane to go")
            self.assertIn("focused", button.states)

    def test_4_going_somewhere_from_the_outline_shows_the_place(self):
        pane = self.app.find("text", "Reading pane")
        title = [title for level, title in self.desktop.ask_table("--outline") if int(level) <= 2][4]
        self.app.press("F9")
        row = self.app.find("tree", "Outline").find("list-item", lambda name: name.startswith(title))
        wait_until(lambda: row.extents[0] >= 0, "the outline to be there")
        self.app.click(row)
        wait_until(lambda: not self.is_shown("tree", "Outline"), "the outline to go")
        wait_until(lambda: pane.text[pane.selection[0] :].startswith(title), f"the text at “{title}”")

    def test_5_a_new_note_brings_the_notes(self):
        self.assertFalse(self.is_shown("list", "Notes"))
        self.app.press("ctrl+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("narrow")
        wait_until(lambda: "Text=narrow" in self.desktop.notes(), "the note to be saved")
        self.app.press("Escape", "Escape")
        wait_until(lambda: not self.is_shown("list", "Notes"), "the notes to go")

    def test_5_noted_words_show_their_note_at_any_width(self):
        """By a click on them and by Return, also where the notes are out of sight."""
        pane = self.app.find("text", "Reading pane")
        self.app.press("Escape", "ctrl+Home", "ctrl+f")
        self.app.type("Doha")
        self.app.press("Escape")
        wait_until(lambda: pane.selected_text == "Doha", "the words to be found")
        words = pane.selection
        self.app.press("2")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("Which meeting?")
        self.app.press("Escape")
        for width in (480, 640, 700, 860, 1000):
            self.app.resize(width, 800)
            settled(lambda: pane.extents, "the panes to stand still")
            for shows in (self.click_words, lambda *_: self.app.press("Left", "Right", "Return")):
                self.app.press("Escape", "Escape", "ctrl+Home", "ctrl+f")
                wait_until(lambda: self.app.find_all("entry", "Find in Text", {"focusable"}), "the words to be asked for")
                self.app.press("ctrl+a")
                self.app.type("Doha")
                self.app.press("Escape")
                wait_until(lambda: pane.selection == words and "focused" in pane.states, "the words to be there")
                settled(lambda: pane.character_extents(words[0]), "the text to stand still")
                shows(pane, words)
                wait_until(lambda: self.app.find("list", "Notes").find_all("list-item", lambda name: "Which meeting?" in name, {"selected"}),
                           f"the note at {width}")

    def click_words(self, pane, words):
        self.app.press("Right")  # a click on what is selected would begin to drag it
        wait_until(lambda: not pane.selected_text, "nothing to be selected")
        x, y, width, height = pane.character_extents(words[0] + 1)
        self.app.click_point(x + width / 2, y + height / 2)

    def test_6_what_stood_stands_again(self):
        self.set_width(1240)
        wait_until(lambda: self.is_shown("tree", "Outline") and self.is_shown("list", "Notes"), "both panes to stand again")

    def test_7_the_menu_takes_in_what_has_no_room(self):
        lengths = {True: set(), False: set()}  # the items themselves have no names where they are told by GTK 4.18
        for width, is_narrow in [(420, True), (1240, False), (420, True), (1240, False)]:
            self.set_width(width)
            self.app.press("F10")
            menu = wait_until(lambda: next(iter(self.app.find_all("menu")), None), "the menu")
            lengths[is_narrow].add(len(wait_until(lambda: menu.find_all("menu-item"), "the menu's items")))
            self.app.press("Escape")
            wait_until(lambda: not self.app.find_all("menu"), "the menu to close")
        (narrow,), (wide,) = lengths[True], lengths[False]
        self.assertGreater(narrow, wide)

    def test_8_the_size_is_there_after_a_restart(self):
        self.set_width(1020, 700)
        self.restart()
        wait_until(lambda: abs(self.app.frame.extents[2] - 1020) < 30 and abs(self.app.frame.extents[3] - 700) < 30,
                   "a window of 1020×700")
        self.assertFalse(self.is_shown("tree", "Outline"))
        self.set_width(1240)
        wait_until(lambda: self.is_shown("tree", "Outline"), "the outline to stand again")


main()
