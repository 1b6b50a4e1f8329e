# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Reading(WakhanTest):
    """The text itself: its words, the caret, what is selected by keys, what is marked, and finding."""

    @property
    def pane(self):
        return self.app.find("text", "Reading pane")

    def take_keyboard(self):
        self.pane
        self.app.press("Escape", "ctrl+Home")
        wait_until(lambda: self.pane.caret == 0, "the caret at the beginning")

    def find(self, words):
        self.app.press("ctrl+f")
        entry = self.app.find(name="Find in Text")
        wait_until(lambda: entry.with_keyboard, "the entry to have the keyboard")
        self.app.press("ctrl+a")
        self.app.type(words)
        return entry

    def wait_for_count(self, count):
        wait_until(lambda: self.app.find_all("label", count), f"“{count}”")

    def places(self, words):
        text, places, place = self.pane.text.lower(), [], -1
        while (place := text.find(words, place + 1)) >= 0:
            places.append((place, place + len(words)))
        return places

    def wait_for_selection(self, place):
        wait_until(lambda: self.pane.selection == place, f"{place} to be selected")

    def test_1_the_pane_holds_exactly_the_text(self):
        self.assertEqual(self.pane.text.rstrip("\n"), self.desktop.ask("--text").rstrip("\n"))

    def test_2_caret_keys_move_and_with_shift_select(self):
        self.take_keyboard()
        self.app.press("Down", "Down", "Home", "Right")
        wait_until(lambda: self.pane.caret > 1, "the caret to move")
        before = self.pane.caret
        self.app.press("shift+Right", "shift+Right", "shift+Right")
        self.wait_for_selection((before, before + 3))
        self.app.press("Left")
        self.wait_for_selection((before, before))

    def test_3_selected_words_are_marked_by_a_button(self):
        self.take_keyboard()
        self.app.press("Down", "Down", "Down", "Home", "shift+ctrl+Right", "shift+ctrl+Right")
        words = wait_until(lambda: self.pane.selected_text.strip(), "selected words")
        self.app.find("button", "Mark as Evidence").activate()
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("seen")
        wait_until(lambda: "Colour=evidence" in self.desktop.notes() and words in self.desktop.notes(), "the note to be saved")

    def test_4_find_counts_steps_and_closes_at_the_hit(self):
        self.take_keyboard()
        places = self.places("truce")
        self.assertGreater(len(places), 2)
        self.find("TRUCE")
        self.wait_for_count(f"1 of {len(places)}")
        self.wait_for_selection(places[0])
        self.app.press("Return")
        self.wait_for_count(f"2 of {len(places)}")
        self.wait_for_selection(places[1])
        self.app.press("shift+Return", "shift+Return")  # round the beginning
        self.wait_for_selection(places[-1])
        self.app.press("Escape")
        wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard")
        self.assertEqual(self.pane.selection, places[-1])

    def test_5_what_is_found_nowhere_is_said(self):
        place = self.pane.selection
        self.app.press("ctrl+f")  # the words looked for last, where one is
        self.wait_for_count(f"{len(self.places('truce'))} of {len(self.places('truce'))}")
        self.app.press("Escape")
        self.find("xylophone")
        self.wait_for_count("Not found")
        wait_until(lambda: self.app.said == "Not found", "it to be said")
        self.assertEqual(self.pane.selection[1], place[1])
        self.app.press("Escape")

    def test_6_return_on_an_events_words_chooses_it(self):
        title, start = next((event[1], int(event[3])) for event in self.desktop.ask_table("--timeline") if event[3])
        words = self.pane.text[start : start + 12].split("\n")[0]
        number = [place[0] for place in self.places(words.lower())].index(start)
        self.take_keyboard()
        self.find(words)
        for _ in range(number + 1):
            if self.pane.selection[0] != start:
                self.app.press("Return")
                wait_until(lambda: self.pane.selection[0] != 0, "a hit")
        wait_until(lambda: self.pane.selection[0] == start, "the event's words")
        self.app.press("Escape", "Left", "Return")
        timeline = self.app.find("group", "Timeline")
        wait_until(lambda: any("selected" in event.states and title in event.name for event in timeline.walk()), title)

    def test_7_selected_words_are_copied_by_a_button(self):
        self.take_keyboard()
        self.app.press("Down", "Down", "Down", "Home", "shift+ctrl+Right", "shift+ctrl+Right")
        words = self.selected_words(self.pane)
        self.app.find("button", "Copy").activate()
        wait_until(lambda: not self.app.find_all("button", "Copy"), "the popover to close")
        self.app.press("Left", "ctrl+n", "ctrl+v")
        wait_until(lambda: self.app.find("text", "Note").text == words, "the words in a note")

    def test_7_selected_words_take_what_is_offered_for_them_along(self):
        self.take_keyboard()
        self.app.press("Down", "Down", "Down", "Home", "shift+ctrl+Right", "shift+ctrl+Right")
        wait_until(lambda: self.app.find_all("button", "Copy"), "the popover")
        x, y, width, height = self.app.box_on_screen(self.pane)
        self.desktop.click(x + width / 2, y + height - 20, button=5, times=10)
        wait_until(lambda: not self.app.find_all("button", "Copy"), "the popover to go with the words")
        self.assertTrue(self.pane.selected_text)

    def test_8_a_windowful_of_words_can_be_marked(self):
        self.app.press("F8")
        self.take_keyboard()
        self.desktop.run("xdotool", "keydown", "Shift_L", "key", *["Down"] * 60, "keyup", "Shift_L")
        wait_until(lambda: self.pane.selection[1] > 1500, "the words to be selected")
        self.app.find("button", "Mark as Link").activate()
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        self.app.press("F8")

    def test_9_the_keys_of_selected_words_are_in_nobodys_way(self):
        self.take_keyboard()
        self.app.press("Down", "Down", "Down", "Home", "shift+ctrl+Right")
        self.app.find("button", "Copy")
        self.app.press("ctrl+f")
        wait_until(lambda: not self.app.find_all("button", "Copy"), "the popover to go as one finds")
        self.app.press("Escape")
        wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard")
        timeline = self.app.find("group", "Timeline")
        self.app.press("ctrl+shift+z", "F8")  # where Shift selects nothing
        wait_until(lambda: timeline.extents[3] == 0 or not self.app.find_all("group", "Timeline"), "the timeline to go")
        self.assertTrue(self.pane.selected_text)
        self.assertEqual(self.app.find_all("button", "Copy"), [])
        self.app.press("F8")


main()
