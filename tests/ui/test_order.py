# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until

TEXT = "# A bridge\n\nIt fell in 2019. It had been built in 1999, and in 2018 a crack was seen.\n"
STUDY = """[Study]
Format=1
Id=bridge
Title=A bridge
Text=text.md

[Event plan]
Date=1990
Title=The plan

[Event built]
Date=1999
Title=Built
Passage=built in 1999

[Event crack]
Date=2018
Title=A crack
Passage=in 2018 a crack

[Event fall]
Date=2019
Title=The fall
Passage=fell in 2019
"""


class Order(WakhanTest):
    """Steps from event to event go in time, or through the text."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.desktop.folder / "text.md").write_text(TEXT)
        (cls.desktop.folder / "bridge.study").write_text(STUDY)
        cls.app = cls.desktop.start(cls.desktop.folder / "bridge.study")

    def step(self, key, title):
        self.app.press(key)
        wait_until(lambda: self.app.find("scroll-pane", "About the Event").description.split("\n")[0].endswith(f", {title}."), title)

    def can(self, name):
        return "sensitive" in self.app.find("button", name).states

    def order(self):
        return self.app.find(name="Step in the Order of the Text")

    def test_1_in_time(self):
        for title in ("The plan", "Built", "A crack", "The fall"):
            self.step("alt+Down", title)
        self.assertFalse(self.can("Next Event"))

    def test_2_through_the_text(self):
        self.app.click(self.order())
        wait_until(lambda: self.can("Next Event"), "a way on")
        self.assertFalse(self.can("Previous Event"))
        for title in ("Built", "A crack"):
            self.step("alt+Down", title)
        wait_until(lambda: not self.can("Next Event"), "the end of the text")
        for title in ("Built", "The fall"):
            self.step("alt+Up", title)

    def test_3_it_is_remembered(self):
        self.restart(self.desktop.folder / "bridge.study")
        wait_until(lambda: {"checked", "pressed"} & self.order().states, "the order of the text")
        self.app.click(self.order())
        wait_until(lambda: not self.can("Next Event"), "the last in time")


main()
