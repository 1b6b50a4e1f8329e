# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Lanes:
    def setUp(self):
        self.timeline = self.app.find("group", "Timeline")
        self.choose("By actor")

    def has_button(self, name):
        return bool(self.timeline.find_all("button", name))

    def group_button(self):
        names = ("No grouping", "By actor", "By category", "By who tells it")
        return next(button for button in self.timeline.find_all("button") if button.name in names)

    def choose(self, name):
        if self.group_button().name == name:
            return
        self.app.click(self.group_button())
        self.choose_in_menu(name)
        wait_until(lambda: self.has_button(name), name)

    def names(self):
        groups = self.app.find_all("group", "Lanes")
        return groups[0].names("button") if groups else []

    def lane(self, number=0):
        return self.app.find("group", "Lanes").find_all("button")[number]

    def is_open(self, number=0):
        return "expanded" in self.lane(number).states


class Groups(Lanes, WakhanTest):
    """Events in lanes, by the keyboard, as a screen reader hears it, and by the pointer."""

    def marks(self):
        return self.app.find("group", "Events").find_all("button")

    def focus_lane(self, number=0):
        was_open = self.is_open(number)
        self.app.click(self.lane(number), at=(0.2, 0.5))
        wait_until(lambda: self.is_open(number) != was_open, "the lane to be turned")
        self.app.press("Return")
        wait_until(lambda: self.is_open(number) == was_open, "the lane to be turned back")

    def test_keys_fold_and_unfold(self):
        self.focus_lane()
        self.app.press("Left")
        wait_until(lambda: not self.is_open(), "the first to be folded")
        self.app.press("Right")
        wait_until(self.is_open, "the first to be open")
        self.app.press("shift+Left")
        wait_until(lambda: not any(self.is_open(i) for i in range(len(self.names()))), "all to be folded")
        self.app.press("shift+Right")
        wait_until(lambda: all(self.is_open(i) for i in range(len(self.names()))), "all to be open")
        self.app.press("shift+Left", "Right")

    def test_lanes_are_moved_by_keys(self):
        first, second = self.names()[:2]
        self.focus_lane()
        self.app.press("ctrl+Down")
        wait_until(lambda: self.names()[:2] == [second, first], "the two to change places")
        wait_until(lambda: "lane 2 of" in self.app.said, "the move to be said")
        self.assertIn("focused", self.lane(1).states)
        self.app.press("ctrl+Up")
        wait_until(lambda: self.names()[:2] == [first, second], "the two in their order")

    def test_arrows_move_in_the_lane_and_between_lanes(self):
        self.app.press("shift+Tab")
        self.focus_lane()
        self.app.press("Tab")
        wait_until(lambda: any("focused" in mark.states for mark in self.marks()), "the keyboard on an event")
        wait_until(lambda: "China, 17 events" in self.app.said, "the lane to be said")
        first = next(mark for mark in self.marks() if "focused" in mark.states)
        self.app.press("Right")
        wait_until(lambda: "focused" not in first.states, "the next one")
        self.app.press("Down")
        wait_until(lambda: "events" in self.app.said and "China" not in self.app.said, "another lane to be said")

    def test_the_event_stands_in_a_row_above_the_lanes_and_upon_them_when_it_is_asked_for(self):
        self.app.press("alt+shift+Up")
        for button in ("Previous Event", "Next Event", "Show in Text", "Note on Event", "Edit Event"):
            self.assertGreater(self.timeline.find("button", button).extents[2], 0, button)
        is_card = lambda: bool(self.timeline.find_all("button", "Fold Event"))
        self.assertFalse(is_card())
        self.focus_lane()
        self.app.press("Tab")
        wait_until(lambda: any("focused" in mark.states for mark in self.marks()), "the keyboard on an event")
        self.app.press("Return")
        wait_until(is_card, "the event")
        self.app.press("Escape")
        wait_until(lambda: not is_card(), "the row alone")
        self.app.click(self.timeline.find("button", "Unfold Event"))
        wait_until(is_card, "the event")
        wait_until(lambda: "focused" in self.timeline.find("button", "Fold Event").states, "the keyboard on what folds it")
        self.app.press("Return")
        wait_until(lambda: not is_card(), "the row alone")

    def test_all_is_there_again_the_next_time(self):
        self.focus_lane()
        self.app.press("Left")
        wait_until(lambda: not self.is_open(), "the first to be folded")
        names = self.names()
        self.restart()
        wait_until(lambda: self.names() == names, "the same lanes")
        self.assertFalse(self.is_open())
        self.timeline = self.app.find("group", "Timeline")
        self.focus_lane(1)


class AllInView(Lanes, WakhanTest):
    """So high a window that every lane stands in it: newer versions of GTK tell of no other."""

    size = (1280, 2000)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.app.resize(1280, 1950)
        cls.app.press("shift+F8")

    def test_lanes_are_named_and_counted(self):
        names = self.names()
        self.assertEqual(names[0], "China, 17 events")
        self.assertRegex(names[-1], r"^\d+ others, \d+ events$")
        self.assertEqual(sum(int(name.split()[-2]) for name in names), 96)
        self.assertFalse(self.is_open(len(names) - 1))

    def test_what_was_chosen_is_said(self):
        self.choose("By category")
        wait_until(lambda: self.app.said.startswith("By category, 5 lanes"), "the grouping to be said")
        self.assertEqual(len(self.names()), 5)
        self.choose("By who tells it")
        wait_until(lambda: len(self.names()) == 2, "two lanes")
        self.choose("No grouping")
        wait_until(lambda: not self.names(), "no lanes")


main()
