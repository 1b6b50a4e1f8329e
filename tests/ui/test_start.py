# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter

from driver import WakhanTest, main, wait_until
from driver.waiting import PATIENCE

# What a person, a screen reader and a test may rely on.
PROMISED = [
    ("tree", "Outline"), ("text", "Reading pane"), ("group", "Timeline"), ("list", "Notes"), ("button", "New Note"),
    ("button", "Next Event"), ("button", "Previous Event"), ("button", "Find"),
]


class Start(WakhanTest):
    def test_1_the_study_is_there_at_once(self):
        self.assertIn("Wakhan", self.app.frame.name)
        pane = self.app.find("text", "Reading pane")
        self.assertEqual(pane.text.strip(), self.desktop.ask("--text").strip())
        self.assertIn("focused", pane.states)

    def test_2_each_promised_name_belongs_to_one_object(self):
        for role, name in PROMISED:
            self.app.find(role, name)
        names = Counter(accessible.name for accessible in self.app.frame.walk())
        self.assertEqual({name: names[name] for _, name in PROMISED}, {name: 1 for _, name in PROMISED})

    def test_3_nothing_that_takes_the_focus_is_without_a_name(self):
        nameless = [(repr(accessible), accessible.extents) for accessible in self.app.frame.walk()
                    if "focusable" in accessible.states and not accessible.name and 0 not in accessible.extents[2:]]
        self.assertEqual(nameless, [])

    def test_4_the_two_upper_levels_of_the_outline_are_open(self):
        title, *titles = [title for level, title in self.desktop.ask_table("--outline") if int(level) <= 3]
        rows = self.app.find("tree", "Outline").names("list-item")
        self.assertGreater(len(rows), 8)  # those in view at least
        self.assertEqual(rows, titles[: len(rows)])

    def test_5_sigterm_ends_it_within_two_seconds(self):
        self.assertLess(self.app.terminate(), 2 * PATIENCE)
        self.assertEqual(self.app.process.returncode, 0)


main()
