# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import re

from driver import WakhanTest, main, settled, wait_until
from driver.waiting import PATIENCE

SHAPE = pathlib.Path(os.environ["WAKHAN_TEST_DATA"]).parents[1] / "src/ui/window/wakhan-breakpoints.h"
LEAST = {name: int(least) for name, least in re.findall(r"WAKHAN_(\w+)_LEAST (\d+)", SHAPE.read_text())}
OUTLINE, NOTES, TIMELINE = "Width of the Outline", "Width of the Notes", "Height of the Timeline"
KEYS = {OUTLINE: ["shift+Tab"], NOTES: ["Tab"], TIMELINE: ["F6", "F6", "shift+Tab"]}  # from the text
STEP = 16  # of an arrow key
FAR = 2000


class EdgeTest(WakhanTest):
    def setUp(self):
        self.text = self.app.find("text", "Reading pane")
        self.sized = [self.app.find("tree", "Outline"), self.text, self.app.find("list", "Notes")]
        self.timeline = self.app.find("group", "Timeline")
        self.edges = {name: self.app.find("separator", name) for name in KEYS}

    def sizes(self):
        """Widths of outline, text and notes, height of the timeline."""
        return *(part.extents[2] for part in self.sized), self.timeline.extents[3]

    def wait_for_sizes(self, *sizes):
        """To the pixel, of which a window that stands between two of them may lose one."""
        wait_until(lambda: all(abs(a - b) <= 1 for a, b in zip(self.sizes(), sizes)), f"the sizes {sizes}")

    def draw(self, edge, x=0, y=0):
        """Draws an edge so many px to the right and down."""
        left, top, width, height = self.edges[edge].extents
        start = (left + width / 2, top + height / 2)
        self.app.drag(start, (start[0] + x, start[1] + y))

    def draw_as_far_as_it_goes(self, edge, **far):
        self.draw(edge, **far)
        seen = []

        def rests():
            seen.append(self.sizes())
            return len(seen) > 1 and seen[-1] == seen[-2]

        wait_until(rests, "sizes at rest")
        return seen[-1]

    def take_edge(self, name):
        """Goes to it from the text by keys."""
        self.app.press("ctrl+f", "Escape")
        wait_until(lambda: "focused" in self.text.states, "the text to have the keyboard")
        self.app.press(*KEYS[name])
        wait_until(lambda: "focused" in self.edges[name].states, f"“{name}” to have the keyboard")


class Edges(EdgeTest):
    """The edges between the panes, drawn by the pointer and moved by keys."""

    def test_1_by_the_pointer(self):
        outline, text, notes, timeline = type(self).usual = self.sizes()
        self.draw(OUTLINE, x=30)
        self.wait_for_sizes(outline + 30, text - 30, notes, timeline)
        self.draw(NOTES, x=-20)
        self.wait_for_sizes(outline + 30, text - 50, notes + 20, timeline)
        self.draw(TIMELINE, y=40)
        self.wait_for_sizes(outline + 30, text - 50, notes + 20, timeline - 40)

    def test_2_they_are_there_after_a_restart(self):
        sizes = self.sizes()
        self.restart()
        self.setUp()
        self.wait_for_sizes(*sizes)

    def test_3_a_double_click_brings_the_usual_size(self):
        for edge, pane in ((OUTLINE, 0), (NOTES, 2), (TIMELINE, 3)):
            self.bring_usual_size(edge, pane)
        self.wait_for_sizes(*self.usual)

    def bring_usual_size(self, edge, pane):
        """Once more where the window was too slow to take two clicks together."""
        for _ in range(4):
            x, y, width, height = self.edges[edge].extents
            self.app.click_point(x + width / 2, y + height / 2, times=2)
            try:
                wait_until(lambda: abs(self.sizes()[pane] - self.usual[pane]) <= 1, f"the usual size by “{edge}”", 2 * PATIENCE)
                return
            except AssertionError:
                continue
        self.fail(f"two clicks on “{edge}” do nothing")

    def test_4_none_gets_smaller_than_its_least(self):
        outline, text, notes, timeline = self.usual
        small = self.draw_as_far_as_it_goes(OUTLINE, x=-FAR)
        self.assertTrue(LEAST["OUTLINE"] <= small[0] + 5 and small[0] < outline, small)
        small = self.draw_as_far_as_it_goes(NOTES, x=FAR)
        self.assertTrue(LEAST["NOTES"] <= small[2] + 5 and small[2] <= notes, small)
        small = self.draw_as_far_as_it_goes(TIMELINE, y=FAR)
        self.assertTrue(LEAST["TIMELINE"] <= small[3] + 5 and small[3] < timeline, small)
        small = self.draw_as_far_as_it_goes(OUTLINE, x=FAR)
        self.assertTrue(LEAST["TEXT"] <= small[1] + 5 and small[1] < text, small)
        self.assertLessEqual(LEAST["NOTES"], small[2] + 5)
        self.app.press("shift+F9")  # what the pointer asked for beyond that is forgotten
        wait_until(lambda: self.text.extents[2] > small[1] + small[2] / 2, "the notes to go")
        self.assertAlmostEqual(self.sizes()[0], small[0], delta=1)
        self.app.press("shift+F9")
        wait_until(lambda: self.text.extents[2] < small[1] + small[2] / 2, "the notes to come")
        settled(self.sizes, "the panes to stand still")
        self.assertGreater(self.draw_as_far_as_it_goes(TIMELINE, y=-FAR)[3], timeline)
        self.assertGreater(self.text.extents[3], 100)

    def test_5_by_keys(self):
        outline, text, notes, timeline = self.usual
        for edge in [OUTLINE, NOTES, TIMELINE]:
            self.take_edge(edge)
            self.app.press("Home")
        self.wait_for_sizes(*self.usual)
        self.take_edge(OUTLINE)
        self.app.press("Right", "Right")
        self.wait_for_sizes(outline + 2 * STEP, text - 2 * STEP, notes, timeline)
        self.app.press("Left")
        self.wait_for_sizes(outline + STEP, text - STEP, notes, timeline)
        self.take_edge(NOTES)
        self.app.press("Left")
        self.wait_for_sizes(outline + STEP, text - 2 * STEP, notes + STEP, timeline)
        self.take_edge(TIMELINE)
        self.app.press("Down", "Down")
        self.wait_for_sizes(outline + STEP, text - 2 * STEP, notes + STEP, timeline - 2 * STEP)

    def test_6_the_timeline_takes_the_whole_height_and_gives_it_back(self):
        self.wait_for_usual_height()
        window = self.app.frame.extents[3]
        usual, lines = self.timeline.extents[3], self.text.extents[3]
        button = self.app.find("button", "Whole Height")
        self.app.click(button)
        wait_until(lambda: self.text.extents[3] < 180, "five lines of the text")
        self.assertGreater(self.text.extents[3], 120)
        self.assertGreater(self.timeline.extents[3], window / 2)
        wait_until(lambda: {"pressed", "checked"} & set(button.states), "the button to be on")
        self.app.press("shift+F8")
        wait_until(lambda: abs(self.timeline.extents[3] - usual) <= 1 and abs(self.text.extents[3] - lines) <= 1, "the usual height")
        self.app.press("shift+F8")
        wait_until(lambda: self.text.extents[3] < 180, "five lines of the text, by the key")
        tall = self.timeline.extents[3]
        self.draw(TIMELINE, y=100)  # a person has it another way
        wait_until(lambda: abs(self.timeline.extents[3] - tall + 100) <= 1, "a height that was drawn")
        self.app.press("F8", "shift+F8")  # one that is hidden comes
        wait_until(lambda: abs(self.timeline.extents[3] - tall) <= 1, "the whole height again")
        self.app.press("shift+F8")
        wait_until(lambda: abs(self.timeline.extents[3] - tall + 100) <= 1, "what was drawn")

    def wait_for_usual_height(self):
        x, y, width, height = self.edges[TIMELINE].extents
        self.app.click_point(x + width / 2, y + height / 2, times=2)
        wait_until(lambda: 200 < self.timeline.extents[3] < 330, "the usual height")


class Mirrored(EdgeTest):
    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.app = cls.desktop.start(GTK_DEBUG="invert-text-dir")

    def test_outline_and_notes_have_changed_sides(self):
        outline, text, notes, timeline = self.sizes()
        self.assertGreater(self.sized[0].extents[0], self.sized[2].extents[0])
        self.draw(OUTLINE, x=-30)
        self.wait_for_sizes(outline + 30, text - 30, notes, timeline)
        self.draw(NOTES, x=20)
        self.wait_for_sizes(outline + 30, text - 50, notes + 20, timeline)
        self.take_edge(OUTLINE)
        self.app.press("Left")
        self.wait_for_sizes(outline + 30 + STEP, text - 50 - STEP, notes + 20, timeline)


main()
