# SPDX-License-Identifier: GPL-3.0-or-later
from driver import OnDisk, WakhanTest, main, settled, sheet_colour, wait_until

TEXT = "# Years\n\n" + "".join(f"In {year} a thing was done in the valley, and the next year it was undone again by others, "
                            f"who came over the pass and did not say why they had come, nor for how long.\n\n" for year in range(1700, 1760))


class Marker(WakhanTest):
    """The reader's place in time, in view and out of it."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        path = cls.desktop.folder / "years.md"
        path.write_text(TEXT)
        cls.app = cls.desktop.start(path)
        cls.pane = cls.app.find("text", "Reading pane")
        cls.events = cls.app.find("group", "Events")

    def shown(self):
        return self.app.find("slider", "Overview").description

    def pills(self):
        """What points at the reader's place, where it is out of view."""
        return self.app.find_all("button", lambda name: name.startswith("You are here:"))

    def test_1_no_pill_while_it_is_in_view(self):
        wait_until(self.shown, "words for the view")
        self.app.click(self.pane)
        self.app.press("Next", "Next")
        wait_until(lambda: self.pane.caret > self.pane.text.index("In 1702"), "a paragraph with a year")
        self.assertFalse(self.pills())

    def look_away(self):
        for _ in range(8):
            self.app.press("alt+plus")
        self.app.click(self.app.find("slider", "Overview"), at=(0.9, 0.3))
        wait_until(self.pills, "a pill")
        settled(lambda: [pill.extents for pill in self.pills()], "the pill to have its place")
        return self.pills()[0]

    def test_2_a_pill_at_the_edge_leads_there(self):
        pill = self.look_away()
        year = pill.name.split()[-1]
        self.assertRegex(year, r"17[0-5]\d")
        left, _, width, _ = self.events.extents
        self.assertLess(pill.extents[0] - left, width / 4)
        self.app.click(pill)
        wait_until(lambda: not self.pills(), "the pill to go")
        first, last = self.shown().removeprefix("Showing ").split(" of ")[0].split(" – ")
        self.assertLessEqual(first.split()[-1], year)
        self.assertGreaterEqual(last.split()[-1], year)

    def test_2_it_lies_upon_no_event(self):
        pill = self.look_away()
        left, top, width, height = pill.extents
        marks = settled(lambda: [(mark.name, mark.extents) for mark in
                                 self.events.find_all("button", lambda name: not name.startswith("You are here:"))], "the events to stand still")
        for name, (x, y, wide, high) in marks:
            self.assertTrue(high <= 0 or x >= left + width or x + wide <= left or y >= top + height or y + high <= top, name)
        self.app.press("alt+Home")
        wait_until(lambda: not self.pills(), "the pill to go")

    def test_3_a_key_does_as_well(self):
        self.look_away()
        self.app.press("alt+Home")
        wait_until(lambda: not self.pills(), "the pill to go")

    def test_4_a_click_moves_no_line_under_the_pointer(self):
        self.app.click(self.app.find("button", "Fit Study"))
        self.app.press("alt+Home")
        text = self.pane.text
        _, top, _, height = self.pane.extents

        def place(offset):
            return self.pane.character_extents(offset)[1]

        years = [offset for offset in (text.index(f"In {year}") + 3 for year in range(1700, 1760))
                 if top + 40 < place(offset) < top + height - 60]
        self.assertGreater(len(years), 2)
        for offset in (years[-1], years[0], years[1]):
            x, y, width, line = self.pane.character_extents(offset)
            self.app.click_point(x + width, y + line // 2)
            wait_until(lambda: self.pane.selection == (offset, offset + 4), "the words of the event")
            self.assertEqual(self.pane.character_extents(offset)[1], y)

    def test_5_an_event_has_a_menu(self):
        mark = self.events.find_all("button", lambda name: name.startswith("17"))[0]
        year = mark.name.split(",")[0]
        self.app.click(mark, at=(0.5, 0.4), button=3)
        self.choose_in_menu("Note on Event")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the keyboard in the note")
        self.app.type("Why?")
        wait_until(lambda: f"Events=date-{year}" in self.desktop.notes(), "a note on that event")


class LongParagraph(OnDisk):
    """The band stands at the dates that the text in view tells, and nowhere between them."""

    text = ("In 1712 the first kiln was built, and in 1716 a second. " + "It burned and burned. " * 300 +
            "In 1850 it ended, and in 1780 it had begun to. " + "Nobody minds. " * 200 + "\n")

    def bands(self):
        """Where the ground of the lanes is tinted, as shares of their width, from left to right."""
        left, top, width, height = tuple(map(round, self.app.box_on_screen(self.app.find("group", "Events"))))
        plate, picture = sheet_colour("light", "plate"), self.desktop.picture()
        tinted = {x for x in range(width) if (pixel := picture.pixel(left + x, top + height // 2))[0] - pixel[2] > plate[0] - plate[2] + 4}
        return [x / width for x in sorted(tinted) if x - 1 not in tinted and tinted.issuperset(range(x, x + 8))]  # a line is narrower

    def test_1_only_what_is_in_view(self):
        self.app.click(self.pane)
        wait_until(lambda: (bands := self.bands()) and len(bands) == 1 and bands[0] < 0.1, "the band at what the beginning tells")
        self.app.press("Next", "Next")
        wait_until(lambda: not self.bands(), "no band where nothing is told")
        self.select("In 1850")
        wait_until(lambda: len(self.bands()) == 2, "a band at each of two that lie far apart")
        first, last = self.bands()
        self.assertAlmostEqual(first, 0.5, delta=0.12)
        self.assertGreater(last, 0.8)


class OneYear(WakhanTest):
    """Where every paragraph is of the whole time in view, the band is as narrow as elsewhere."""

    arguments = None

    def test_1_it_does_not_flood_the_strip(self):
        path = self.desktop.folder / "year.md"
        path.write_text("# The ferry\n\n" + "In 1871 the ferry sank, and the bridge was begun by those who had lost most by it.\n\n" * 60)
        type(self).app = self.desktop.start(path)
        pane = self.app.find("text", "Reading pane")
        events = self.app.find("group", "Events")
        self.app.click(pane)
        self.app.press("Next", "Next")
        wait_until(lambda: pane.caret > 300, "a paragraph with the year")
        here, plate = (sheet_colour("light", name) for name in ("marker", "plate"))
        left, top, width, height = tuple(map(round, self.app.box_on_screen(events)))
        triangle = wait_until(lambda: self.desktop.picture().bounds(here, (left, top, width, 4), 8), "the triangle above the band")
        picture = self.desktop.picture()
        middle = triangle[0] + triangle[2] // 2
        seen = range(middle - width // 4, middle + width // 4)  # further out other dates of the text have their strokes

        def tinted(y):
            """Where the ground of a line is tinted, also the axis."""
            return [x for x in seen if picture.pixel(x, y)[0] - picture.pixel(x, y)[2] > plate[0] - plate[2] + 4]

        bands = [band for band in map(tinted, range(top + 8, top + height)) if band]
        self.assertGreater(len(bands), 50)
        self.assertGreater(min(map(min, bands)), middle - 61)
        self.assertLess(max(map(max, bands)), middle + 61)
        self.assertGreater(picture.count(here, (middle - 60, top + 8, 120, height - 8), 40), 20)  # the stroke on the axis


main()
