# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until

STUDY = """[Study]
Format=1
Id=a-small-study
Title=A small study
Text=words.md

[Event that-year]
Date=1999
Title=It passed
Category=diplomacy

[Event no-such-day]
Date=2021-02-30
Title=A day that never was
Category=diplomacy
"""


class Focus(WakhanTest):
    """Tab goes to everything, and is caught nowhere, not even where there is nothing to go to."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.desktop.folder / "words.md").write_text("# Words\n\nThen came the year 1999 and passed.\n")
        study = cls.desktop.folder / "small.study"
        study.write_text(STUDY)
        cls.app = cls.desktop.start(study)

    def focused(self):
        """What has the keyboard, by its role and name."""
        return next(((part.role, part.name) for part in self.app.frame.walk() if "focused" in part.states), None)

    def step(self, key="Tab"):
        """Goes on from what has the keyboard; returns where to."""
        before = wait_until(self.focused, "something to have the keyboard")
        self.app.press(key)
        return wait_until(lambda: self.focused() not in (before, None) and self.focused(), f"the keyboard to leave {before}")

    def go_round(self, key):
        begin = ("text", "Reading pane")
        wait_until(lambda: self.focused() == begin, "the text to have the keyboard")
        seen = [self.step(key)]
        while seen[-1] != begin:
            self.assertLess(len(seen), 60, seen)
            seen.append(self.step(key))
        return {name for _, name in seen}

    def test_1_round_the_window_and_back(self):
        there = self.go_round("Tab")
        for name in ["Filter Outline", "Width of the Outline", "Width of the Notes", "Search Notes", "New Note", "Write a Note",
                     "Height of the Timeline", "About the Event", "Events", "Main Menu", "Hide", "Faults"]:
            self.assertIn(name, there)
        self.assertEqual(self.go_round("shift+Tab"), there)

    def test_2_an_outline_in_which_nothing_was_found(self):
        self.app.click(self.app.find("entry", "Filter Outline"))
        self.app.type("xylophone")
        tree = self.app.find("tree", "Outline")
        wait_until(lambda: not tree.children, "an empty outline")
        self.step()


main()
