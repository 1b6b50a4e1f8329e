# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until

EMBASSY = """# The embassy

The embassy was opened on 3 May 2001. In June 2005 it burnt, and nobody was hurt. It was rebuilt in 2010.
"""
RAILWAY = """# The railway

Work began on 7 April 2003, and went on for years. The first train ran in October 2008. The line was closed in 2012.
"""
LATER = "\nIn March 2014 the rails were sold.\n"
BEGUN = "Compared with “The railway”: 3 events"
ENDED = "“The railway” is compared no more"
IN_ORDER = ["Embassy was opened", "Work began", "It burnt", "First train ran", "It was rebuilt", "Line was closed"]


class Case(WakhanTest):
    arguments = None
    chooses_files = True
    environment = {}

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.embassy = cls.desktop.folder / "embassy.md"
        cls.railway = cls.desktop.folder / "railway.md"
        cls.embassy.write_text(EMBASSY, encoding="utf8")
        cls.railway.write_text(RAILWAY, encoding="utf8")
        cls.begin()

    @classmethod
    def begin(cls):
        cls.app = cls.desktop.start(cls.embassy, **cls.environment)

    def restart(self):
        super().restart(self.embassy, **self.environment)

    def choose_file(self, path):
        self.wait_for_windows(2)
        self.open_file(path)
        self.wait_for_windows(1)

    def compare(self):
        """By the key, where it is not compared already."""
        wait_until(self.marks, "the events")
        if not self.others():
            self.app.press("alt+v")
            self.choose_file(self.railway)
            self.wait_for_both()

    def stop_comparing(self):
        self.compare()
        self.app.press("alt+shift+v")
        self.wait_for_one()

    def marks(self):
        return [mark for mark in self.app.find("group", "Events").find_all("button") if ", " in mark.name]

    def others(self):
        return [mark for mark in self.marks() if "in “The railway”" in mark.name]

    def wait_for_both(self, number=3):
        wait_until(lambda: len(self.others()) == number, f"{number} events of the other text")

    def wait_for_one(self):
        wait_until(lambda: self.marks() and not self.others(), "the events of this text alone")

    def step(self, key):
        before = self.app.said
        self.app.press(key)
        return wait_until(lambda: self.app.said if self.app.said != before else None, "the step to be said")

    def go_to_other(self, title):
        self.app.press("alt+shift+Up")
        for _ in range(len(IN_ORDER)):
            if title.lower() in self.app.said.lower():
                return
            self.step("alt+Down")
        self.assertIn(title.lower(), self.app.said.lower())

    def buttons(self, name):
        return [button for button in self.app.find_all("button", name) if button.extents[2] > 0]


class ByKeyboard(Case):
    """A second text's events on the axis, by the keyboard and the ear alone."""

    def setUp(self):
        self.compare()

    def test_1_it_is_said_when_it_begins(self):
        self.stop_comparing()
        self.assertFalse(self.buttons("Stop Comparing with “The railway”"))
        self.app.press("alt+v")
        self.choose_file(self.railway)
        wait_until(lambda: self.app.said == BEGUN, "the beginning to be said")
        self.wait_for_both()

    def test_2_steps_pass_both_in_the_order_of_time(self):
        self.app.press("alt+shift+Up")
        wait_until(lambda: "embassy was opened" in self.app.said, "the first")
        said = [self.app.said] + [self.step("alt+Down") for _ in IN_ORDER[1:]]
        for words, title in zip(said, IN_ORDER):
            self.assertIn(title.lower(), words.lower())
        self.assertTrue(said[1].startswith("7 April 2003, in “The railway”, "), said[1])
        self.assertNotIn("railway", said[0])

    def test_3_nothing_can_be_done_here_with_what_is_not_of_this_text(self):
        self.go_to_other("First train ran")
        self.app.press("F2", "ctrl+shift+m")
        wait_until(lambda: self.buttons("Open That Text"), "what can be done with it")
        self.assertFalse(self.buttons("Note on Event") or self.buttons("Edit Event") or self.buttons("Keep"))
        self.assertFalse(self.app.find_all("text", "Title"))
        self.app.press("alt+Down")
        wait_until(lambda: self.buttons("Keep"), "what can be done with this text's own")
        self.assertFalse(self.buttons("Open That Text"))

    def test_4_return_shows_whose_it_is_and_opens_it_at_the_place(self):
        self.go_to_other("First train ran")
        wait_until(lambda: self.app.find_all("label", "In “The railway”"), "whose it is")
        self.app.find("label", lambda words: "The first train ran in October 2008" in words)
        self.focus(self.buttons("Open That Text")[0])
        self.app.press("Return")
        self.wait_for_windows(2)
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: pane.text[pane.selection[0] :].startswith("October 2008") or "October 2008" in pane.selected_text, "the place in the other text")
        self.app.press("ctrl+w")
        self.wait_for_windows(1)
        self.wait_for_both()

    def focus(self, widget):
        for _ in range(60):
            if "focused" in widget.states:
                return
            self.app.press("Tab")
        self.assertIn("focused", widget.states)

    def test_5_it_is_there_the_next_time(self):
        self.restart()
        self.wait_for_both()
        self.app.find("button", "Stop Comparing with “The railway”")

    def test_6_what_changed_in_either_text_is_shown(self):
        self.railway.write_text(RAILWAY + LATER, encoding="utf8")
        self.wait_for_both(4)
        self.embassy.write_text(EMBASSY + "\nIn 2016 it was sold.\n", encoding="utf8")
        wait_until(lambda: "This text was changed on disk" in " ".join(self.app.names("label")), "the change to be told")
        self.app.press("F5")
        wait_until(lambda: len(self.marks()) == 8, "the events of both as they are now")
        self.wait_for_both(4)
        self.railway.write_text(RAILWAY, encoding="utf8")
        self.wait_for_both(3)
        self.embassy.write_text(EMBASSY, encoding="utf8")

    def test_7_a_text_that_is_gone_is_told_of_and_comes_back(self):
        elsewhere = self.railway.with_suffix(".away")
        self.railway.rename(elsewhere)
        self.restart()
        wait_until(lambda: any("“The railway”, which it was compared with, is not where it was." in words for words in self.app.names("label")),
                   "a sentence that tells of it")
        self.wait_for_one()
        elsewhere.rename(self.railway)
        self.restart()
        self.wait_for_both()

    def test_8_it_ends_and_that_is_said(self):
        self.app.press("alt+shift+v")
        wait_until(lambda: self.app.said == ENDED, "the end to be said")
        self.wait_for_one()
        self.assertFalse(self.buttons("Stop Comparing with “The railway”"))
        self.restart()
        self.wait_for_one()


class ByMouse(Case):
    """The same by the pointer: the menu, filter and lanes, and the window of the other text."""

    def setUp(self):
        if len(self.app.frames) == 1:
            self.compare()

    def click_group_button(self):
        timeline = self.app.find("group", "Timeline")
        self.app.click(next(button for button in timeline.find_all("button") if button.name in ("No grouping", "By actor", "By category", "By text")))

    def test_1_it_is_in_the_timeline_s_menu(self):
        self.stop_comparing()
        self.click_group_button()
        self.choose_in_menu("Compare With…")
        self.choose_file(self.railway)
        self.wait_for_both()

    def test_2_each_text_has_a_lane_with_its_name(self):
        self.click_group_button()
        self.choose_in_menu("By text")
        wait_until(lambda: self.app.find_all("group", "Lanes") and
                   self.app.find("group", "Lanes").names("button") == ["The embassy, 3 events", "The railway, 3 events"], "two lanes")

    def test_21_it_begins_and_comes_back_in_lanes(self):
        self.stop_comparing()
        self.click_group_button()
        self.choose_in_menu("By actor")
        wait_until(lambda: self.app.find_all("group", "Lanes"), "lanes")
        self.compare()
        wait_until(lambda: self.app.find("group", "Lanes").names("button") == ["No actor, 6 events"], "a lane of both")
        self.restart()
        wait_until(lambda: self.app.find_all("group", "Lanes") and
                   self.app.find("group", "Lanes").names("button") == ["No actor, 6 events"], "that lane again")

    def test_3_the_filter_lets_one_text_pass(self):
        self.app.click(self.app.find("button", lambda name: name.startswith("Filter")))
        wait_until(lambda: self.app.find_all("check-box"), "the menu")
        check = self.app.find("check-box", "The embassy (3)")
        self.app.press("Tab")
        wait_until(lambda: "focused" in check.states, "the keyboard on this text")
        self.app.press("space")
        wait_until(lambda: "3 of 6 events" in self.app.said, "how many pass")
        self.app.press("Escape", "alt+shift+Up")
        wait_until(lambda: "embassy was opened" in self.app.said, "the first")
        self.assertIn("It burnt", self.step("alt+Down"))
        self.assertIn("It was rebuilt", self.step("alt+Down"))
        self.app.click(self.app.find("button", "Clear Filter"))

    def test_4_a_click_shows_it_and_the_window_that_has_it_is_raised(self):
        if self.app.find_all("group", "Lanes"):
            self.click_group_button()
            self.choose_in_menu("No grouping")
        wait_until(lambda: not self.app.find_all("group", "Lanes"), "no lanes")
        self.open_other()

    def open_other(self):
        self.app.click(next(mark for mark in self.others() if "Work began" in mark.name), at=(0.5, 0.3))
        wait_until(lambda: self.app.find_all("label", "In “The railway”"), "whose it is")
        self.app.click(self.buttons("Open That Text")[0])
        self.wait_for_windows(2)
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: "7 April 2003" in pane.selected_text or pane.text[pane.selection[0] :].startswith("7 April 2003"), "the place")

    def test_5_what_is_decided_in_its_window_is_shown_here(self):
        if len(self.app.frames) == 1:
            self.open_other()
        self.app.click(wait_until(lambda: self.buttons("Refuse"), "the found date to be decided on")[0])
        self.app.press("ctrl+w")
        self.wait_for_windows(1)
        self.wait_for_both(2)

    def test_6_exports_hold_nothing_of_it(self):
        self.choose_in_main_menu("Text", "Save as Study…")
        self.wait_for_windows(2)
        self.app.press("Tab", "Tab", "space")
        wait_until(lambda: self.app.find_all("label", "3 events, 0 terms, 0 eras"), "the events of this text alone")
        self.app.press("Escape")
        self.wait_for_windows(1)
        self.choose_in_main_menu("Events", "Export Events…")
        self.wait_for_windows(2)
        self.app.find("check-box", "With 3 dates found in the text that nobody has looked at")
        self.app.press("Escape")
        self.wait_for_windows(1)

    def test_7_its_chip_ends_it(self):
        self.app.click(self.app.find("button", "Stop Comparing with “The railway”"))
        self.wait_for_one()


class Untouched(Case):
    """Nothing of the other text is written."""

    def kept(self):
        home = self.desktop.data_home
        return {path.relative_to(home): path.read_bytes() for path in home.rglob("*") if path.is_file() and path.name != "recently-used.xbel" and "railway" in path.read_text("utf8", "replace")}

    def test_nothing_is_kept_of_it(self):
        self.compare()
        self.go_to_other("Line was closed")
        self.app.press("F2", "ctrl+shift+m", "ctrl+z")
        self.restart()
        self.wait_for_both()
        self.app.press("alt+shift+v")
        self.wait_for_one()
        self.assertEqual(self.kept(), {})


class Mirrored(Case):
    """In a window from right to left, at 420 px."""

    size = (420, 800)

    @classmethod
    def begin(cls):
        cls.environment = cls.desktop.speaking("ar_EG")
        super().begin()

    def test_1_it_begins_and_ends(self):
        self.app.press("alt+v")
        self.choose_file(self.railway)
        wait_until(lambda: self.app.said == BEGUN, "the beginning to be said")
        self.app.press("alt+Down")
        self.go_to_other("Work began")
        self.app.press("alt+shift+v")
        wait_until(lambda: self.app.said == ENDED, "the end to be said")


main()
