# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import WakhanTest, main, settled, wait_until

FONT = "Noto Sans 22"  # twice the usual size
LINE = 27  # px of a caption then
EDGE = 8  # px that versions of GTK count to a thing or not


def overlap(a, b):
    """How far two rectangles lie on each other."""
    return min(min(a[i] + a[i + 2], b[i] + b[i + 2]) - max(a[i], b[i]) for i in (0, 1))


class LargeText(WakhanTest):
    """With text twice as large nothing is cut, and nothing lies on something else."""

    gtk_settings = {"gtk-font-name": FONT}

    def marks(self):
        return [mark for mark in self.app.find("group", "Events").find_all("button") if mark.extents[2] > 0]

    def assert_apart(self, things):
        boxes = [(thing.name, thing.extents) for thing in things if min(thing.extents[2:]) > 0]
        self.assertGreater(len(boxes), 1)
        for i, (name, box) in enumerate(boxes):
            for other, other_box in boxes[:i]:
                self.assertLess(overlap(box, other_box), EDGE, f"{name} on {other}")

    def assert_holds(self, container, things):
        x, y, width, height = container.extents
        for thing in things:
            left, top, its_width, its_height = thing.extents
            if min(its_width, its_height) > 0:
                self.assertGreaterEqual(min(left - x, top - y), -EDGE, thing.name)
                self.assertLessEqual(left + its_width, x + width + EDGE, thing.name)
                self.assertLessEqual(top + its_height, y + height + EDGE, thing.name)

    def test_1_rows_pills_and_overview_hold_their_words(self):
        wait_until(lambda: self.marks(), "the events")
        marks = self.marks()
        pills = [mark for mark in marks if re.match(r"\d+ events", mark.name)]
        self.assertTrue(pills)
        for pill in pills:
            count = pill.name.split()[0]
            self.assertGreaterEqual(pill.extents[2], 0.6 * len(f"+{count}") * LINE, pill.name)
            self.assertGreaterEqual(pill.extents[3], LINE, pill.name)
        for mark in marks:
            self.assertGreaterEqual(mark.extents[3], LINE, mark.name)
        self.assertGreaterEqual(self.app.find("slider", "Overview").extents[3], 2.4 * LINE)
        self.assert_holds(self.app.find("group", "Events"), marks)

    def test_1_the_years_in_view_are_read_whole(self):
        years = self.app.find("label", "1998 – 2022")
        self.assertGreaterEqual(years.extents[2], len(years.name) * 0.6 * LINE)

    def test_2_tools_and_buttons_stand_beside_each_other(self):
        self.app.press("alt+Down")
        names = ("Previous Event", "Next Event", "Show in Text", "Note on Event", "Zoom Out", "Zoom In", "Fit Study", "List of Events")
        buttons = [self.app.find("button", name) for name in names]
        wait_until(lambda: all(min(button.extents[2:]) > 0 for button in buttons), "the event's buttons")
        self.assert_apart(buttons)
        self.assert_holds(self.app.find("group", "Timeline"), buttons)

    def test_3_icons_are_as_large_as_the_text(self):
        for name in ("Back", "Find", "New Note", "Next Event"):
            self.assertGreaterEqual(self.app.find("button", name).extents[3], 29, name)

    def test_4_notes_stand_in_their_panel(self):
        self.app.press("ctrl+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: min(note.extents[2:]) > 0, "the note")
        self.assertGreaterEqual(note.extents[2], 15 * 22)
        tiles = self.app.find("group", "Colour").find_all("button")
        self.assertEqual(len(tiles), 7)
        self.assert_apart([*tiles, self.app.find("button", "Delete Note"), self.app.find("button", "Done")])
        self.app.press("Escape")

    def test_5_the_sheet_of_a_narrow_window_holds_its_buttons(self):
        self.app.resize(420, 790)
        wait_until(lambda: abs(self.app.frame.extents[2] - 420) < 30, "the window's width")
        self.app.press("alt+Down")
        buttons = [self.app.find("button", name) for name in ("Previous Event", "Next Event", "Show in Text", "Note on Event", "Fold Event")]
        wait_until(lambda: all(min(button.extents[2:]) > 0 for button in buttons), "the sheet")
        settled(lambda: [button.extents for button in buttons], "the sheet to have slid in")
        self.assert_apart(buttons)
        self.assert_holds(self.app.frame, buttons)

    def test_6_the_notes_of_a_narrow_window_stand_in_it(self):
        self.app.press("ctrl+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: min(note.extents[2:]) > 0, "the note")
        things = [self.app.find("button", "New Note"), self.app.find(name="Tags"), note, *self.app.find("group", "Colours").find_all("button")]
        settled(lambda: [thing.extents for thing in things], "the notes to have slid in")
        self.assert_holds(self.app.frame, things)
        self.assert_apart(things)
        self.app.press("Escape")


class NarrowNote(WakhanTest):
    """In a small window, too, a note has some lines to be written in, however large they are."""

    arguments = None

    def test_three_lines_at_least(self):
        for font, line in ((None, 16), (FONT, 34)):
            self.desktop.set_gtk("gtk-font-name", font)
            type(self).app = self.desktop.start()
            self.app.resize(420, 760)
            wait_until(lambda: abs(self.app.frame.extents[2] - 420) < 30, "a narrow window")
            self.app.press("ctrl+n")
            note = self.app.find("text", "Note")
            wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
            wait_until(lambda: note.extents[3] >= 3 * line, f"three lines with {font}")
            settled(lambda: note.extents, "it to stand still")
            self.assertGreaterEqual(note.extents[3], 3 * line)
            self.app.press("Escape")
            self.app.terminate()


main()
