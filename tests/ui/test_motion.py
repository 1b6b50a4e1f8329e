# SPDX-License-Identifier: GPL-3.0-or-later
import time

from driver import WakhanTest, main, wait_until
from driver.waiting import PATIENCE

REST = 0.4 * PATIENCE  # longer than any motion stands still before its end


class Motion(WakhanTest):
    """What glides does so only where the desktop wants motion, and ends at the same place."""

    gtk_settings = {"gtk-enable-animations": 1}

    def start_with_animations(self, value):
        self.desktop.set_gtk("gtk-enable-animations", value)
        self.restart()

    def watch(self, see, *keys):
        """All that is seen, each once, from before the keys to rest after them."""
        seen = [see()]
        changed = time.monotonic()

        def rests():
            nonlocal changed
            now = see()
            if now != seen[-1]:
                seen.append(now)
                changed = time.monotonic()
            return len(seen) > 1 and time.monotonic() - changed > REST

        self.app.press(*keys)
        wait_until(rests, f"something to change by {keys}, and to come to rest")
        return seen

    def zoom(self):
        """What is seen of one event's place while the timeline shows less time, and then more again."""
        group, overview = self.app.find("group", "Events"), self.app.find("slider", "Overview")
        whole = wait_until(lambda: overview.description, "words for the view")
        left, _, width, _ = group.extents
        mark = next(mark for mark in group.find_all("button") if 0.3 < (mark.extents[0] - left) / width < 0.45)
        closer = self.watch(lambda: mark.extents[0], "alt+plus")
        further = self.watch(lambda: mark.extents[0], "alt+minus")
        self.assertEqual(overview.description, whole)
        self.assertEqual(further[-1], closer[0])
        return closer, further

    def slide(self):
        """What is seen of the outline's left edge while it comes over the text of a narrow window, and goes."""
        tree = self.app.find("tree", "Outline")
        pane = tree
        while not pane.parent.find_all("text", "Reading pane"):
            pane = pane.parent
        layout = pane.parent  # which is told to have those only that are shown

        def edge():
            return tree.extents[0] if pane in layout.children else None

        self.app.resize(420, 780)
        wait_until(lambda: edge() is None, "the outline to give way")
        return self.watch(edge, "F9"), self.watch(edge, "F9")

    def rise(self):
        """What is seen of an event's buttons while its sheet comes up, and goes."""
        self.app.resize(420, 780)
        button = self.app.find("button", "Next Event")
        wait_until(lambda: self.app.frame.extents[2] < 450 and 300 < button.extents[1], "the timeline at the foot")
        return self.watch(lambda: button.extents[1], "alt+Down"), self.watch(lambda: button.extents[1], "Escape")

    def test_1_the_timeline_glides(self):
        type(self).zoomed = self.zoom()
        for seen in self.zoomed:
            self.assertGreater(len(seen), 2)
            self.assertIn(seen, [sorted(seen), sorted(seen, reverse=True)])

    def test_2_without_motion_it_is_there_at_once(self):
        self.start_with_animations(0)
        for seen, before in zip(self.zoom(), self.zoomed):
            self.assertEqual(seen, [before[0], before[-1]])

    def test_3_so_is_the_outline_of_a_narrow_window(self):
        type(self).slid = self.slide()
        for seen in self.slid:
            self.assertEqual(len(seen), 2)

    def test_3b_so_is_an_event_s_sheet(self):
        type(self).risen = self.rise()
        for seen in self.risen:
            self.assertEqual(len(seen), 2)

    def test_4_which_slides_otherwise(self):
        self.app.resize(1280, 780)
        self.app.find("tree", "Outline")
        self.start_with_animations(1)
        for seen, before in zip(self.slide(), self.slid):
            self.assertGreater(len(seen), 2)
            self.assertEqual([seen[0], seen[-1]], before)

    def test_5_as_does_the_sheet(self):
        up, down = self.rise()
        self.assertEqual([[seen[0], seen[-1]] for seen in (up, down)], list(self.risen))
        self.assertGreater(min(len(up), len(down)), 2)
        self.assertEqual(up[1:], sorted(up[1:], reverse=True))  # the line that it was may be a little higher than the first of it
        self.assertEqual(down[1:], sorted(down[1:]))  # its head is lower than that of the line which it becomes


main()
