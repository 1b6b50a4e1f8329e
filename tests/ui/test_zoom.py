# SPDX-License-Identifier: GPL-3.0-or-later
import itertools

from driver import WakhanTest, main, settled, wait_until

AXIS = 0.97  # of the timeline's height: amid the axis
ROOM = 8  # px between a click and what is not meant by it


class Zoom(WakhanTest):
    """Into a span, closer by two clicks, and back."""

    def shown(self):
        """What is in view, in words, once nothing moves."""
        return self.app.find("slider", "Overview").description

    def wait_for_another(self, before):
        return wait_until(lambda: self.shown() != before and self.shown(), "another view")

    def point(self, along, down):
        x, y, width, height = self.app.find("group", "Events").extents
        return x + width * along, y + height * down

    def ground(self):
        """A point in the lanes where nothing stands."""
        taken = settled(lambda: [mark.extents for mark in self.app.find("group", "Events").find_all("button")], "the events to stand still")
        for along, down in itertools.product(range(30, 70), range(30, 70)):
            x, y = self.point(along / 100, down / 100)
            if not any(left - ROOM < x < left + width + ROOM and top - ROOM < y < top + height + ROOM for left, top, width, height in taken):
                return x, y
        self.fail("no room between the events")

    def test_1_a_span_is_drawn_along_the_axis(self):
        whole = self.shown()
        self.assertIn("1998 – 2022", whole)
        self.app.drag(self.point(0.45, AXIS), self.point(0.65, AXIS))
        span = self.wait_for_another(whole)
        first, last = [int(year) for year in span.removeprefix("Showing ").split(" of ")[0].split(" – ")]
        self.assertIn(first, range(2006, 2011))
        self.assertIn(last, range(2011, 2016))

    def test_2_and_back_by_a_key(self):
        span = self.shown()
        self.app.press("BackSpace")
        self.assertIn("1998 – 2022", self.wait_for_another(span))

    def test_3_the_other_way_round(self):
        whole = self.shown()
        self.app.drag(self.point(0.65, AXIS), self.point(0.45, AXIS))
        self.wait_for_another(whole)
        self.app.press("BackSpace")
        wait_until(lambda: self.shown() == whole, "the whole again")

    def test_4_closer_by_two_clicks_on_the_ground(self):
        whole = self.shown()
        self.app.click_point(*self.ground(), times=2)
        self.wait_for_another(whole)
        self.app.press("BackSpace")
        wait_until(lambda: self.shown() == whole, "the whole again")

    def test_5_nothing_lies_before_the_first(self):
        whole = self.shown()
        self.app.press("BackSpace", "BackSpace", "plus", "BackSpace")
        wait_until(lambda: self.shown() == whole, "the whole again")


class AtOnce(WakhanTest):
    """Where nothing moves, several keys may come before the next picture is drawn; each counts."""

    gtk_settings = {"gtk-enable-animations": 0}

    def view(self):
        return self.app.find("slider", "Overview").description

    def test_keys_before_the_next_picture(self):
        x, y, width, height = self.app.find("group", "Events").extents
        self.app.click_point(x + width / 2, y + height * AXIS)
        wait_until(lambda: self.app.find("group", "Events").with_keyboard, "the timeline to have the keyboard")
        whole = self.view()
        views = []
        for pause in (0.2, 0):
            self.app.press(*["plus"] * 6, pause=pause)
            views.append(settled(lambda: self.view() != whole and self.view(), "another view"))
            self.app.press("0")
            wait_until(lambda: self.view() == whole, "the whole again")
        self.assertEqual(*views)


main()
