# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import Ear, WakhanTest, listed_events, main, wait_until


class Filter(WakhanTest):
    """Which events are shown, by the keyboard, as a screen reader hears it."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.ear = Ear(cls.desktop)

    def setUp(self):
        self.timeline = self.app.find("group", "Timeline")
        self.events = self.desktop.ask_table("--timeline")
        self.clear()

    def bar(self):
        return [bar for bar in self.app.find_all("group", "Filter of Events")]

    def clear(self):
        if self.bar():
            self.app.click(self.app.find("button", "Clear Filter"))
            wait_until(lambda: not self.bar(), "no filter")

    def chips(self):
        return [name.split(": ", 1)[1] for name in self.timeline.names("button", lambda name: name.startswith("Remove from Filter"))]

    def count(self):
        return self.bar()[0].names("label", lambda name: " of " in name)[0]

    def open_menu(self):
        self.app.click(self.timeline.find("button", lambda name: name.startswith("Filter")))
        wait_until(lambda: self.app.find_all("check-box"), "the menu")

    def close_menu(self):
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("check-box"), "the menu to be closed")

    def choose_words(self, words, count):
        self.open_menu()
        self.app.type(words)
        wait_until(lambda: self.app.said.startswith(f"{count} of 96 events"), f"{count} events to be told of")
        self.close_menu()

    def selected(self):
        return self.app.find("group", "Events").names("button", states={"selected"})

    def test_words_narrow_and_are_said(self):
        self.choose_words("murree talks", 1)
        self.assertEqual(self.chips(), ["Words: murree talks"])
        self.assertEqual(self.count(), "1 of 96 events")
        self.assertTrue(self.timeline.find("button", "Filter · 1"))

    def test_words_are_told_of_once_typing_rests(self):
        self.open_menu()
        self.ear.hear()
        self.app.type("murree")
        said = self.ear.wait_to_hear("1 of 96 events")
        self.close_menu()
        numbers = re.findall(r"(\d+) of 96 events", " ".join(said))
        self.assertEqual([number for number in numbers if number != "96"], ["1"], said)  # all, of the filter before, may be said late

    def test_a_selected_event_outside_of_it_is_told_of_as_such(self):
        self.app.press("alt+shift+Up")
        wait_until(lambda: self.timeline.find_all("label", "1 of 96"), "its number")
        self.choose_words("murree talks", 1)
        wait_until(lambda: self.timeline.find_all("label", "not in the filter"), "that it is not in the filter")
        self.app.press("alt+Down")
        wait_until(lambda: self.timeline.find_all("label", "1 of 1"), "the number of the next")
        self.clear()
        wait_until(lambda: self.timeline.find_all("label", lambda name: name.endswith(" of 96")), "its number of all")

    def parts(self):
        names = self.app.find("group", "Events").names("button")
        return [tuple(map(int, match.groups())) for match in (re.match(r"(\d+) of (\d+) events?, ", name) for name in names) if match]

    def test_a_group_of_events_tells_how_many_of_it_pass(self):
        self.open_menu()
        self.app.type("china")
        wait_until(lambda: " of 96 events" in self.app.said, "a number of events")
        self.close_menu()
        wait_until(lambda: any(0 < passing < number for passing, number in self.parts()), "a group of which some pass")
        self.assertLessEqual(sum(passing for passing, _ in self.parts()), int(self.count().split()[0]))
        self.clear()
        wait_until(lambda: not self.parts(), "no filter to be told of")

    def test_stepping_passes_over_others(self):
        self.open_menu()
        self.app.type("murree")
        wait_until(lambda: " of 96 events" in self.app.said, "a number of events")
        self.close_menu()
        self.app.press("alt+Down")
        wait_until(self.selected, "an event")
        first = self.selected()[0]
        self.assertIn("Murree", first)

    def test_conditions_combine_and_chips_take_them_off(self):
        self.open_menu()
        self.app.press("Tab", "space", "Tab", "Tab", "space")
        wait_until(lambda: len(self.chips()) == 2, "two chips")
        self.close_menu()
        self.assertEqual(self.chips(), ["Diplomacy", "Conflict"])
        self.assertEqual(self.count(), "66 of 96 events")
        chip = self.timeline.find("button", "Remove from Filter: Diplomacy")
        self.app.click(chip)
        wait_until(lambda: self.chips() == ["Conflict"], "one chip")
        self.assertEqual(self.count(), "16 of 96 events")

    def test_keys_take_chips_off(self):
        self.open_menu()
        self.app.press("Tab", "space", "Tab", "space", "Tab", "space")
        wait_until(lambda: len(self.chips()) == 3, "three chips")
        self.close_menu()
        self.app.press("Tab")
        for _ in range(12):
            if any("focused" in button.states for button in self.timeline.find_all("button") if button.name.startswith("Remove")):
                break
            self.app.press("Tab")
        self.app.press("Delete")
        wait_until(lambda: self.chips() == ["Security", "Conflict"], "the first to be gone")
        self.app.press("Right", "BackSpace")
        wait_until(lambda: self.chips() == ["Security"], "the second to be gone")
        self.app.press("Delete")
        wait_until(lambda: not self.bar(), "no filter")

    def test_the_keyboard_stays_with_the_filter_that_is_gone(self):
        for way in ("Clear Filter", "Remove from Filter: Words: murree"):
            self.choose_words("murree", 1)
            self.app.click(self.timeline.find("button", way))
            wait_until(lambda: not self.bar(), "no filter")
            wait_until(lambda: self.timeline.find_all("button", "Filter", states={"focused"}), f"the filter to have the keyboard after {way}")

    def test_the_list_is_narrowed_too(self):
        self.choose_words("murree", 1)
        self.app.press("ctrl+e")
        wait_until(lambda: len(listed_events(self.app)) == 1, "one row")
        self.app.press("Escape")

    def test_it_is_remembered(self):
        self.choose_words("murree", 1)
        self.app.press("ctrl+q")
        self.app.process.wait(10)
        type(self).app = self.desktop.start()
        self.timeline = self.app.find("group", "Timeline")
        wait_until(lambda: self.chips() == ["Words: murree"], "the filter again")


main()
