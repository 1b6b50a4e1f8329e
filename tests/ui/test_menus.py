# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class ReadingMenu(WakhanTest):
    """The secondary button and the menu key open a menu of our own in the text."""

    def setUp(self):
        self.pane = self.app.find("text", "Reading pane")
        self.app.press("Escape", "Escape", "ctrl+Home")
        self.app.focus()

    def select_words(self, words):
        self.app.press("ctrl+f")
        self.app.type(words)
        self.app.press("Return", "Escape")
        wait_until(lambda: self.pane.text[self.pane.selection[0] : self.pane.selection[1]] == words, "the words to be selected")
        wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard")

    def test_words_are_copied_with_their_citation(self):
        self.select_words("October")
        self.choose_in_menu("Copy with Citation", key="shift+F10")
        wait_until(lambda: "citation" in self.app.said, "it to be said aloud")

    def test_lines_broken_anew_leave_no_popover_behind(self):
        def shown():
            return [button for button in self.app.find_all("button", "Mark as Claim") if button.extents[2] > 0]

        for key in ("F9", "ctrl+plus"):
            self.app.press("ctrl+Home", *["shift+ctrl+Right"] * 3)
            wait_until(shown, "the popover of the selected words")
            self.app.press(key)
            wait_until(lambda: not shown(), f"{key} to close it")
            self.app.press(key if key == "F9" else "ctrl+0")

    def test_a_secondary_click_opens_it(self):
        x, y, width, height = self.app.box_on_screen(self.pane)
        self.desktop.click(x + width / 2, y + height / 3, button=3)
        wait_until(lambda: "focused" not in self.pane.states, "the menu to have the keyboard")
        self.choose_in_menu("Note on This Section")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")

    def test_z_a_card_has_one_too(self):
        self.app.press("ctrl+alt+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("On all of it")
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("text", "Note"), "the note to be left")
        notes = self.app.find("list", "Notes")
        self.app.click(notes.find("list-item", lambda name: "On all of it" in name), button=3)
        self.choose_in_menu("Edit")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states and note.text == "On all of it", "the note to have the keyboard again")

    def test_zz_so_has_a_row_of_the_outline_and_the_keyboard_comes_back_to_it(self):
        def has_keyboard(row):
            return "focused" in row.states

        first, second = self.outline_titles()[1:3]
        self.go_to_section(first)
        row = self.outline_row(first)
        wait_until(lambda: has_keyboard(row), "the row to have the keyboard")
        for key in ("shift+F10", "Menu"):
            self.app.press(key)
            wait_until(lambda: not has_keyboard(row), "the menu to have the keyboard")
            self.app.press("Escape")
            wait_until(lambda: has_keyboard(row), "the row to have the keyboard again")
        self.app.click(self.outline_row(second), button=3)
        self.choose_in_menu("Note on This Section")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.assertTrue(self.pane.text[self.pane.caret :].startswith(first))  # one reads on where one was
        self.app.type("On another section")
        wait_until(lambda: f"Section={second}" in self.desktop.notes(), "the note to be saved")


class NothingToGoTo(WakhanTest):
    """A command that could do nothing cannot be given: neither its button nor its item in a menu."""

    arguments = None
    text = "# A mill\n\nIt was built on 3 May 1871 by two brothers.\n\nIt burnt down on 9 June 1902, at night.\n"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        path = cls.desktop.folder / "mill.md"
        path.write_text(cls.text, encoding="utf8")
        cls.app = cls.desktop.start(path)
        cls.app.find("text", "Reading pane")

    def wait_for(self, **are_sensitive):
        """Waits until buttons, by their names with _ for a space, are to be pressed or not."""
        for name, is_sensitive in are_sensitive.items():
            button = self.app.find("button", name.replace("_", " "))
            wait_until(lambda: ("sensitive" in button.states) == is_sensitive, f"“{button.name}” to be {'there' if is_sensitive else 'off'}")

    def test_events(self):
        self.wait_for(Previous_Event=False, Next_Event=True)
        self.app.press("alt+Down")
        self.wait_for(Previous_Event=False, Next_Event=True)
        self.app.press("alt+Down")
        self.wait_for(Previous_Event=True, Next_Event=False)
        self.app.press("alt+Up")
        self.wait_for(Previous_Event=False, Next_Event=True)

    def test_history(self):
        path = self.desktop.folder / "well.md"  # which was never read
        path.write_text(self.text, encoding="utf8")
        self.restart(path)
        self.app.find("text", "Reading pane")
        self.wait_for(Back=False, Forward=False)
        self.app.press("alt+Down", "alt+Down")
        self.wait_for(Back=True, Forward=False)
        self.app.press("alt+Left")
        self.wait_for(Forward=True)

    def test_main_menu(self):
        def states(label):
            return next((item.states for item in self.app.frame.find_all("menu-item") if item.label == label), None)

        for path, label, is_there in (([], "Undo", False), ([], "Redo", False), (["Text"], "Terms and People", False), (["Notes"], "Export Notes…", True),
                                      (["Events"], "List of Events", True)):
            if path:
                self.choose_in_main_menu(*path)
            else:
                self.app.press("F10")
            self.assertEqual("sensitive" in wait_until(lambda: states(label), label), is_there, label)
            self.app.press("Escape")
            wait_until(lambda: not (item := self.app.frame.with_keyboard) or not item.role.endswith("menu-item"), "the menu to be closed")

    def test_main_menu_is_whole(self):
        self.app.press("F10")
        items = wait_until(lambda: [item for item in self.app.frame.walk() if item.role.endswith("menu-item") and item.extents[3] > 0], "the menu")
        boxes = [self.app.box_on_screen(item) for item in items]
        self.assertLessEqual(max(y + height for _, y, _, height in boxes), 800)
        self.assertLess(max(y + height for _, y, _, height in boxes) - min(y for _, y, _, _ in boxes), 560)
        self.app.press("Escape")


main()
