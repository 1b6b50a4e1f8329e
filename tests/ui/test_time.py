# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import WakhanTest, main, wait_until

STUDY = """[Study]
Format=1
Id=ages
Title=Ages
Text=text.md
Period=1850/1900

[Event fields]
Date=-9499
Title=First fields

[Event town]
Date=-2999
Title=First town

[Event mill]
Date=1851-04-12/
Title=The mill is built

[Event ferry]
Date=1860/..
Title=The ferry runs

[Event war]
Date=1870/1871
Title=A war

[Event century]
Date=18XX
Title=A century of steam

[Event now]
Date=2021
Title=Now
"""
WHOLE = STUDY.replace("Period=1850/1900\n", "").replace("Id=ages", "Id=whole")


class Time(WakhanTest):
    """What the timeline says of time, and how far it goes."""

    arguments = None

    def open(self, name, study):
        (self.desktop.folder / "text.md").write_text("# Ages\n\nNothing is said of them.\n")
        path = self.desktop.folder / f"{name}.study"
        path.write_text(study)
        type(self).app = self.desktop.start(path)
        type(self).events = self.app.find("group", "Events")
        wait_until(self.shown, "words for the view")

    def shown(self):
        """What is in view, and what the overview shows, in words."""
        match = re.match("Showing (.*) of (.*)", self.app.find("slider", "Overview").description)
        return match and match.groups()

    def selected(self):
        return self.events.names("button", states={"selected"})

    def step(self, button, title):
        self.app.click(self.app.find("button", button))
        wait_until(lambda: [name for name in self.selected() if name.endswith(f", {title}")], f"“{title}” to be selected")

    def test_1_steps_begin_in_the_period(self):
        self.open("period", STUDY)
        type(self).fit = self.shown()
        self.step("Next Event", "The mill is built")
        self.assertEqual(self.shown(), self.fit)

    def test_2_the_view_follows_and_comes_back(self):
        self.step("Previous Event", "A century of steam")
        self.step("Previous Event", "First town")
        wait_until(lambda: "BC" in self.shown()[0], "the first town in view")
        # No sliver at the edge: the overview shows where the view is.
        self.assertIn("9", self.shown()[1].split(" – ")[0])
        self.assertIn("BC", self.shown()[1])
        self.step("Next Event", "A century of steam")
        self.step("Next Event", "The mill is built")
        wait_until(lambda: self.shown() == self.fit, "the study in view again")

    def test_3_names_say_which_end_is_unknown(self):
        for name in ["from 12 April 1851, end unknown, The mill is built", "since 1860, The ferry runs", "1870 – 1871, A war",
                     "19th century, A century of steam"]:
            self.events.find("button", name)

    def test_4_zooming_ends_with_the_data(self):
        self.app.click(self.app.find("button", "Fit Study"))
        for _ in range(60):
            self.app.press("alt+minus")
        wait_until(lambda: self.shown()[0] == self.shown()[1], "all that there is, and no more")
        self.assertLess(int(self.shown()[0].split()[-1]), 2300)
        for _ in range(80):
            self.app.press("alt+plus")
        wait_until(lambda: re.fullmatch(r"\d+(–\d+)? \w+ \d+", self.shown()[0]), "a day, and no less")

    def test_5_fit_study_holds_more_than_ten_thousand_years(self):
        self.app.terminate()
        self.open("whole", WHOLE)
        self.assertEqual(self.shown()[0], self.shown()[1])
        self.assertGreater(int(self.shown()[0].split(" BC")[0]), 9500)
        names = self.events.names("button")
        self.assertTrue([name for name in names if name.endswith("9500 BC, First fields")], names)


main()
