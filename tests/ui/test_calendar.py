# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until

STUDY = """[Study]
Format=1
Id=seasons
Title=Seasons
Text=text.md

[Event talks]
Date=2018-06-16
Title=The talks
Category=diplomacy

[Event thaw]
Date=2019-03
Title=The thaw
Category=diplomacy
"""


class Calendar(WakhanTest):
    """Dates are told by the Solar Hijri calendar, too, where one wants that."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.desktop.folder / "text.md").write_text("# Seasons\n\nNothing is said of them.\n")
        (cls.desktop.folder / "seasons.study").write_text(STUDY)
        cls.app = cls.desktop.start(cls.desktop.folder / "seasons.study")

    def told(self):
        """What is told of the event that is chosen."""
        return self.app.find("scroll-pane", "About the Event").description.replace(".\n", "\n").removesuffix(".").splitlines()

    def switch(self):
        self.choose_in_main_menu("Timeline", "Solar Hijri Calendar")

    def test_1_at_first_by_one_calendar(self):
        self.app.press("alt+Down")
        wait_until(lambda: "16 June 2018, The talks" in self.told(), "the first event")
        self.assertNotIn("26 Khordad 1397 SH", self.told())

    def test_2_by_both_as_soon_as_that_is_chosen(self):
        self.switch()
        wait_until(lambda: "26 Khordad 1397 SH" in self.told(), "its date by the other calendar")
        self.app.press("alt+Down")
        wait_until(lambda: "Esfand 1397/Farvardin 1398 SH" in self.told(), "that of the next")

    def test_3_it_is_remembered(self):
        self.restart(self.desktop.folder / "seasons.study")
        wait_until(lambda: "Esfand 1397/Farvardin 1398 SH" in self.told(), "the date by the other calendar")
        self.switch()
        wait_until(lambda: not any("SH" in line for line in self.told()), "one calendar again")


main()
