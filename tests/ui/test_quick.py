# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Quick(WakhanTest):
    """Return goes to what was typed, however quickly it follows the last letter."""

    def type_at_once(self, words):
        self.desktop.run("xdotool", "type", "--clearmodifiers", "--delay", "1", "--args", "1", words, "key", "Return")

    def test_1_in_the_list_of_events(self):
        self.app.press("ctrl+e")
        self.app.find("tree-table", "List of Events")
        self.type_at_once("ceasefire the essay credits")
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: "June 2018" in pane.selected_text, "its words in the text")
        self.app.press("ctrl+e")
        wait_until(lambda: "Taliban accept ceasefire" in self.app.find("scroll-pane", "About the Event").description, "that event")

    def test_2_in_the_outline(self):
        entry = self.app.find("entry", "Filter Outline")
        self.app.click(entry)
        wait_until(lambda: entry.with_keyboard, "the keyboard in it")
        self.type_at_once("Which Doha")
        self.wait_for_place("Which Doha")


main()
