# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until

STUDY = """[Study]
Format=1
Id=journey
Title=A journey
Text=text.md

[Event left]
Date=1996-09-27
Title=They left
Category=diplomacy

[Event came]
Date=2008-12-30
Title=They came
Category=diplomacy

[Event stayed]
Date=2010
Title=They stayed
Category=diplomacy
"""


class Measure(WakhanTest):
    """How long it is from one event to another."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.desktop.folder / "text.md").write_text("# A journey\n\nNothing is said of it.\n")
        (cls.desktop.folder / "journey.study").write_text(STUDY)
        cls.app = cls.desktop.start(cls.desktop.folder / "journey.study")

    def mark(self, title):
        return self.app.find("group", "Events").find("button", lambda name: name.endswith(title))

    def wait_for(self, words):
        wait_until(lambda: words in self.app.find("group", "Timeline").names("label"), words)

    def test_1_by_the_pointer(self):
        self.app.click(self.mark("They came"))
        self.desktop.run("xdotool", "keydown", "ctrl")
        try:
            self.app.click(self.mark("They left"))
        finally:
            self.desktop.run("xdotool", "keyup", "ctrl")
        self.wait_for("This is 12 years 3 months after “27 September 1996, They left”.")
        self.assertIn("selected", self.mark("They came").states)
        wait_until(lambda: "12 years 3 months" in self.app.said, "it to be told")

    def test_2_on_to_the_next(self):
        self.app.press("alt+Down")
        self.wait_for("This is between 13 and 15 years after “27 September 1996, They left”.")

    def test_3_no_more(self):
        self.app.click(self.app.find("button", "Measure No More"))
        wait_until(lambda: not self.app.find_all("button", "Measure No More"), "the line to go")

    def test_4_by_keys(self):
        self.app.click(self.mark("They left"))
        self.app.press("ctrl+space")
        self.wait_for("Time is measured from: 27 September 1996, They left")
        self.app.press("Right", "Return")
        self.wait_for("This is 12 years 3 months after “27 September 1996, They left”.")
        self.app.press("Left", "ctrl+space")
        wait_until(lambda: not self.app.find_all("button", "Measure No More"), "the line to go")


main()
