# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Following(WakhanTest):
    """The text goes along with the events, in the order of --timeline."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.events = cls.desktop.ask_table("--timeline")
        cls.pane = cls.app.find("text", "Reading pane")
        cls.timeline = cls.app.find("group", "Timeline")

    def selected_events(self):
        return [event.name for event in self.timeline.walk() if "selected" in event.states and event.role != "list-item"]

    def wait_for_selected_event(self, number):
        title = self.events[number][1]
        wait_until(lambda: any(title in name for name in self.selected_events()), f"“{title}” to be selected")
        self.assertEqual(len(self.selected_events()), 1)

    def wait_for_event(self, number):
        _, title, _, start, end = self.events[number]
        self.wait_for_selected_event(number)
        if start:
            wait_until(lambda: self.pane.selection == (int(start), int(end)), f"the words of “{title}”")

    def wait_for_section(self, number):
        """Until the title bar names the section, of the second level, that holds the event's words."""
        text, place, section = self.desktop.ask("--text"), 0, ""
        for level, title in self.desktop.ask_table("--outline"):
            place = text.index(title, place)
            if place > int(self.events[number][3]):
                break
            if level == "2":
                section = title
        wait_until(lambda: self.app.find_all("label", lambda name: name.startswith(f"{section} › ")), f"“{section}” in view")

    def current(self):
        names = wait_until(self.selected_events, "a selected event")
        return next(number for number, event in enumerate(self.events) if event[1] in names[0])

    def ensure_current(self, least=0):
        """The number of the selected event, which is at least this after steps forward."""
        while not self.selected_events() or self.current() < least:
            before = self.selected_events()
            self.app.press("alt+Down")
            wait_until(lambda before=before: self.selected_events() and self.selected_events() != before, "the next event")
        return self.current()

    def test_1_next_event_ten_times(self):
        button = self.app.find("button", "Next Event")
        self.app.click(button)
        first = self.current()
        for number in range(first + 1, first + 10):
            self.app.click(button)
            self.wait_for_event(number)

        self.wait_for_section(max(number for number in range(first + 10) if self.events[number][3]))

    def test_2_previous_event_by_key(self):
        number = self.ensure_current(3)
        for step in range(1, 4):
            self.app.press("alt+Up")
            self.wait_for_event(number - step)
        self.app.press("alt+Down")
        self.wait_for_event(number - 2)

    def test_3_the_selected_event_is_told_as_text(self):
        title = self.events[self.ensure_current()][1]
        labels = self.timeline.names("label")
        self.assertTrue(any(title in label for label in labels), f"{title} in {labels}")

    def test_4_the_selected_event_comes_back(self):
        number = self.ensure_current()
        self.restart()
        type(self).pane = self.app.find("text", "Reading pane")
        type(self).timeline = self.app.find("group", "Timeline")
        self.wait_for_selected_event(number)
        start = int(self.events[number][3])
        wait_until(lambda: self.pane.selection == (start, start), "the caret at its words, of which none is selected")


main()
