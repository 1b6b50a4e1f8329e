# SPDX-License-Identifier: GPL-3.0-or-later
from driver import Ear, WakhanTest, main, wait_until

N_EVENTS = 96


class FollowMode(WakhanTest):
    """From event to event, by hand and by itself."""

    def setUp(self):
        super().setUp()
        self.turn("Play Events", False)

    def button(self, name):
        return self.app.find("button", name)

    def is_on(self, name):
        return bool({"checked", "pressed"} & self.button(name).states)

    def turn(self, name, on):
        if self.is_on(name) != on:
            self.app.click(self.button(name))
            wait_until(lambda: self.is_on(name) == on, f"{name}: {on}")

    def told(self):
        return self.app.find("scroll-pane", "About the Event").description.split("\n")[0].removesuffix(".")

    def progress(self):
        """Which of how many."""
        labels = self.app.find_all("label", lambda name: " of " in name and name.replace(" of ", "").isdigit())
        return tuple(map(int, labels[0].name.split(" of "))) if labels else None

    def wait_for_progress(self, number, whole=N_EVENTS):
        wait_until(lambda: self.progress() == (number, whole), f"{number} of {whole}")

    def darkest(self, box):
        """Of all pixels, by how much light there is in them."""
        picture = self.desktop.picture()
        left, top, width, height = box
        return min(sum(picture.pixel(x, y)) for x in range(left, left + width) for y in range(top, top + height))

    def test_1_it_begins_at_the_period_of_the_study(self):
        self.app.press("alt+f")
        wait_until(lambda: self.is_on("Follow Mode"), "follow mode")
        wait_until(self.progress, "a number of how many")
        number, whole = self.progress()
        self.assertEqual(whole, N_EVENTS)
        self.assertGreater(number, 1)
        self.app.press("alt+Up")
        self.wait_for_progress(number - 1)

    def test_2_to_the_first_and_the_last(self):
        self.app.press("alt+shift+Down")
        self.wait_for_progress(N_EVENTS)
        self.assertNotIn("sensitive", self.button("Next Event").states)
        self.app.press("alt+shift+Up")
        self.wait_for_progress(1)

    def test_2_where_there_is_no_further_one_it_is_said_and_so_is_the_mode(self):
        ear = Ear(self.desktop)
        for end, key, words in (("alt+shift+Up", "alt+Up", "This is the first event"), ("alt+shift+Down", "alt+Down", "This is the last event")):
            self.app.press(end)
            self.wait_for_progress(1 if end.endswith("Up") else N_EVENTS)
            self.app.press(key)
            ear.wait_to_hear(words)
        self.turn("Follow Mode", True)
        ear.hear()
        self.app.press("alt+f")
        ear.wait_to_hear("Follow Mode is off")
        self.app.press("alt+f")
        ear.wait_to_hear("Follow Mode is on")

    def test_3_it_plays_and_any_act_pauses_it(self):
        ear = Ear(self.desktop)
        self.app.press("alt+shift+Up")
        self.wait_for_progress(1)
        ear.hear()
        said = []

        def has_said(words):
            said.extend(ear.hear())
            return any(words in one for one in said)

        for act, pause in ((lambda: self.app.press("alt+p"), lambda: self.app.press("Shift_L", "F8", "F8")),
                           (lambda: self.app.click(self.button("Play Events")), lambda: self.app.click(self.app.find("text", "Reading pane"))),
                           (lambda: self.app.press("alt+p"), lambda: self.app.press("alt+p"))):
            before = self.progress()[0]
            act()
            wait_until(lambda: self.is_on("Play Events"), "playing")
            wait_until(lambda: has_said("Playing: the next event every 5 seconds"), "that it plays")
            wait_until(lambda: self.progress()[0] > before, "the next event by itself")
            self.assertTrue(self.is_on("Play Events"))
            pause()
            wait_until(lambda: not self.is_on("Play Events"), "a pause")
            wait_until(lambda: has_said("Paused, "), "that it pauses")
            said.clear()
        self.assertTrue(self.is_on("Follow Mode"))

    def test_4_the_text_around_steps_back(self):
        self.turn("Follow Mode", True)
        pane = self.app.find("text", "Reading pane")
        self.app.press("alt+shift+Up")
        self.wait_for_progress(1)
        while not pane.selection or pane.selection[0] == pane.selection[1]:
            before = self.progress()
            self.app.press("alt+Down")
            wait_until(lambda: self.progress() != before, "the next event")
        start = pane.text.rindex("\n", 0, pane.selection[0]) + 1
        after = pane.text.index("\n", pane.selection[1]) + 1
        while pane.text[after] == "\n":
            after += 1

        def line(offset):
            left, top, width, height = pane.character_extents(offset)
            return round(left), round(top), 200, round(height)

        self.app.click(self.button("Next Event"))
        self.app.click(self.button("Previous Event"))
        wait_until(lambda: self.darkest(line(after)) > self.darkest(line(start)) + 60, "lighter words around")
        self.turn("Follow Mode", False)
        wait_until(lambda: self.darkest(line(after)) < self.darkest(line(start)) + 60, "all of them dark again")


main()
