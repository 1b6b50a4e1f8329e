# SPDX-License-Identifier: GPL-3.0-or-later
import itertools
import re
import time

from driver import WakhanTest, main, wait_until

NUMBER = re.compile(r"(\d+) of (\d+)")


class Walk(WakhanTest):
    """All events of the study, one after the other, in both orders, by the keyboard alone and by the pointer alone."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.events = cls.desktop.ask_table("--timeline")
        cls.pane = cls.app.find("text", "Reading pane")
        cls.detail = cls.app.find("scroll-pane", "About the Event")
        cls.app.press("alt+shift+Up")
        cls.label = cls.app.find("label", NUMBER.fullmatch)

    def progress(self):
        """Which event of how many; asked of the one label, since 96 are met."""
        return tuple(map(int, NUMBER.fullmatch(self.label.name).groups()))

    def told(self):
        return self.detail.description.split("\n")[0]

    def click(self, name):
        self.app.click(self.app.find("button", name))

    def walk(self, step, n_events):
        """From the first to the last; returns what is told of each, and the words that are selected then."""
        wait_until(lambda: self.progress() == (1, n_events), f"the first of {n_events}")
        met = [(self.told(), self.pane.selection)]
        for number in range(2, n_events + 1):
            step()
            wait_until(lambda: self.progress() == (number, n_events), f"{number} of {n_events}")
            wait_until(lambda: self.told() != met[-1][0], "another event to be told")
            met.append((self.told(), self.pane.selection))
        self.assertNotIn("sensitive", self.app.find("button", "Next Event").states)
        return met

    def assert_in_time(self, met):
        self.assertEqual(len(met), 96)
        for (told, _), (_, title, *_) in zip(met, self.events):
            self.assertTrue(told.removesuffix(".").endswith(title), f"“{told}” is not “{title}”")

    def test_1_in_time_by_the_keyboard(self):
        self.assert_in_time(self.walk(lambda: self.app.press("alt+Down"), len(self.events)))

    def test_2_in_time_by_the_pointer(self):
        self.app.press("alt+shift+Up")
        x, y = self.app.on_screen(self.app.find("button", "Next Event"))
        places = itertools.cycle([(x - 6, y), (x + 6, y)])  # so that no click is one more of those before

        def step():
            """Where things move below a pointer, GTK now and then takes back a press; a person presses once more."""
            before = self.progress()
            for _ in range(5):
                self.desktop.click(*next(places))
                deadline = time.monotonic() + 1
                while self.progress() == before and time.monotonic() < deadline:
                    time.sleep(0.02)
                if self.progress() != before:
                    return

        self.assert_in_time(self.walk(step, len(self.events)))

    def test_3_as_the_text_tells_them_by_the_keyboard(self):
        self.click("Step in the Order of the Text")
        self.app.press("alt+shift+Up")
        wait_until(lambda: self.progress()[0] == 1, "the first that is told")
        met = self.walk(lambda: self.app.press("alt+Down"), self.progress()[1])
        places = [selection for _, selection in met]
        self.assertEqual(places, sorted(places))
        self.assertTrue(all(start < end for start, end in places), places)
        self.assertEqual(len({told for told, _ in met}), len(met))


main()
