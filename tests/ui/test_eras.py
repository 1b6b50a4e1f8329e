# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, settled, wait_until

ERAS = ["Soviet war in Afghanistan, December 1979 – 1989", "Taliban Emirate, 1996 – 13 November 2001",
        "US-led military presence, 7 October 2001 – 30 August 2021",
        "Interim administration and Islamic Republic, 22 December 2001 – 15 August 2021"]


class Eras(WakhanTest):
    """The bands above the lanes, as a screen reader and the pointer meet them."""

    size = (1920, 1080)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.app.resize(1900, 1040)
        wait_until(lambda: abs(cls.app.frame.extents[2] - 1900) < 30, "a wide window")

    def setUp(self):
        self.eras = self.app.find("list", "Eras")

    def bands(self):
        return self.eras.find_all("list-item")

    def band(self, name):
        return self.eras.find("list-item", name)

    def test_all_are_told_in_time_order(self):
        self.app.click(self.app.find("button", "3 earlier"))
        for _ in range(4):
            self.app.click(self.app.find("button", "Zoom Out"))
        wait_until(lambda: len(self.bands()) == 5, "all in view, of which alone GTK 4.18 tells")
        names = [band.name for band in self.bands()]
        self.assertEqual(names[:4], ERAS)
        self.assertEqual(len(names), 5)
        self.assertIn("Sydney Morning Herald", self.band(ERAS[0]).description)
        self.app.click(self.app.find("button", "Fit Study"))

    def test_those_that_overlap_stand_in_rows(self):
        wait_until(lambda: self.band(ERAS[2]).extents[1] > self.band(ERAS[1]).extents[1], "a second row")
        self.assertEqual(self.band(ERAS[1]).extents[1], self.band(ERAS[3]).extents[1])

    def test_they_go_with_the_view(self):
        before = settled(lambda: self.band(ERAS[1]).extents, "the era to stand still")
        self.app.click(self.app.find("button", "3 earlier"))
        wait_until(lambda: self.band(ERAS[0]).extents[2] > 100, "the earliest era in view")
        self.app.click(self.app.find("button", "Fit Study"))
        wait_until(lambda: self.band(ERAS[1]).extents == before, "the study again")

    def test_where_it_is_low_or_narrow_one_row_is_drawn(self):
        before = self.eras.extents[3]
        for width in (1280, 420):
            self.app.resize(width, 800)
            wait_until(lambda: 0 < self.eras.extents[3] < before, "one row")
            self.app.resize(1900, 1040)
            wait_until(lambda: self.eras.extents[3] == before, "two rows again")


main()
