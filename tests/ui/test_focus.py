# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, settled, wait_until

STUDY = """[Study]
Format=1
Id=a-small-study
Title=A small study
Text=words.md

[Event that-year]
Date=1999
Title=It passed
Category=diplomacy

[Event no-such-day]
Date=2021-02-30
Title=A day that never was
Category=diplomacy
"""


class FocusTest(WakhanTest):
    def focused(self):
        """What has the keyboard, by its role and name."""
        place = self.app.frame.with_keyboard
        return (place.role, place.name) if place else None

    def step(self, key="Tab"):
        """Goes on from what has the keyboard; returns where to."""
        before = wait_until(self.focused, "something to have the keyboard")
        self.app.press(key)

        def elsewhere():
            place = self.focused()
            return place if place != before else None

        return wait_until(elsewhere, f"the keyboard to leave {before}")

    def is_at(self, fits):
        """Whether what has the keyboard fits, by its role and name."""
        place = self.focused()
        return place is not None and fits(*place)

    def go_round(self, key):
        begin = ("text", "Reading pane")
        wait_until(lambda: self.focused() == begin, "the text to have the keyboard")
        seen = [self.step(key)]
        while seen[-1] != begin:
            self.assertLess(len(seen), 60, seen)
            seen.append(self.step(key))
        return seen


class Focus(FocusTest):
    """Tab goes to everything, and is caught nowhere, not even where there is nothing to go to."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.desktop.folder / "words.md").write_text("# Words\n\nThen came the year 1999 and passed.\n")
        study = cls.desktop.folder / "small.study"
        study.write_text(STUDY)
        cls.app = cls.desktop.start(study)

    def test_1_round_the_window_and_back(self):
        there = {name for _, name in self.go_round("Tab")}
        for name in ["Filter Outline", "Width of the Outline", "Width of the Notes", "Search Notes", "New Note", "Write a Note",
                     "Height of the Timeline", "About the Event", "1999, It passed", "Main Menu", "Hide", "Faults"]:
            self.assertIn(name, there)
        self.assertEqual({name for _, name in self.go_round("shift+Tab")}, there)

    def test_2_an_outline_in_which_nothing_was_found(self):
        self.app.click(self.app.find("entry", "Filter Outline"))
        self.app.type("xylophone")
        tree = self.app.find("tree", "Outline")
        wait_until(lambda: not tree.children, "an empty outline")
        self.step()


class Crowd(FocusTest):
    """However much there is, a list is one stop."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        events, text = "", "# Crowd\n\n"
        for number in range(300):
            text += f"{'##' if number % 5 else '#'} Part {number}\n\nWhat came in {1700 + number} is told here, of place {number}.\n\n"
            events += f"\n[Event e{number}]\nDate={1700 + number}\nTitle=Event {number}\nCategory=economy\n"
        (cls.desktop.folder / "words.md").write_text(text)
        (cls.desktop.folder / "crowd.study").write_text(f"[Study]\nFormat=1\nId=crowd\nTitle=Crowd\nText=words.md\n{events}")
        notes = cls.desktop.data_home / "wakhan/notes"
        notes.mkdir(mode=0o700, parents=True)
        groups = "".join(f"[Note 0b8f6f0e-0000-4000-8000-{number:012}]\nCreated=2026-11-23T18:00:00Z\nModified=2026-11-23T18:00:00Z\n"
                         f"Revision=1\nTags=tag{number};\nText=Note number {number}\n\n" for number in range(40))
        (notes / "crowd.notes").write_text(f"[Notebook]\nFormat=1\nStudy=crowd\nTitle=Crowd\n\n{groups}[End]\nNotes=40\n")
        cls.app = cls.desktop.start(cls.desktop.folder / "crowd.study")

    def test_a_round_is_as_short(self):
        wait_until(lambda: self.app.find("list", "Notes").find_all("list-item", lambda name: "Note number" in name), "the notes")
        self.app.press("alt+Down")
        self.app.find("button", "Note on Event")
        self.app.click(self.app.find("text", "Reading pane"), at=(0.95, 0.5))
        there = self.go_round("Tab")
        print(f"# one round by Tab: {len(there)} presses")
        self.assertLessEqual(len(there), Stops.MOST, there)
        self.assertEqual(len([name for _, name in there if "Note number" in name]), 1, there)
        rows = {row.name for row in self.app.find("tree", "Outline").find_all("list-item")}
        self.assertGreater(len(rows), 10)  # GTK 4.18 tells of those in view alone
        self.assertEqual(len([name for role, name in there if role == "list-item" and name in rows]), 1, there)
        self.assertEqual(sorted(self.go_round("shift+Tab")), sorted(there))


class Stops(FocusTest):
    """A list is one stop of the round; arrows walk in it, and choose nothing."""

    MOST = 30  # presses of Tab for one round

    def tree(self):
        return self.app.find("tree", "Outline")

    def marked(self):
        return self.tree().names("list-item", states={"selected"})

    def events(self):
        return [f"{title}" for _, title, *_ in self.desktop.ask_table("--timeline")]

    def tab_to(self, is_there, key="Tab"):
        for _ in range(self.MOST):
            place = self.step(key)
            if is_there(*place):
                return place
        return self.fail("not reached by Tab")

    def is_mark(self, role, name):
        return role == "button" and any(name.startswith(mark.name) for mark in self.app.find("group", "Events").find_all("button"))

    def lists_in(self, places):
        rows = {row.name for row in self.tree().find_all("list-item")}
        return [name for role, name in places if role == "list-item" and name in rows], [place for place in places if self.is_mark(*place)]

    def test_1_a_round_is_short(self):
        there = self.go_round("Tab")
        back = self.go_round("shift+Tab")
        print(f"# one round by Tab: {len(there)} presses")
        self.assertLessEqual(len(there), self.MOST, there)
        self.assertEqual(sorted(there), sorted(back))
        for places in (there, back):
            self.assertEqual([len(stops) for stops in self.lists_in(places)], [1, 1], places)

    def test_2_so_it_is_while_an_event_is_shown_and_notes_are_written(self):
        for text in ("One thing", "Another"):
            self.app.press("ctrl+n")
            wait_until(lambda: self.focused() == ("text", "Note"), "an empty note")
            self.app.type(text)
            self.app.press("Escape")
        notes = self.app.find("list", "Notes")
        wait_until(lambda: len(notes.find_all("list-item", lambda name: "thing" in name or "Another" in name)) == 2, "two cards")
        self.app.press("alt+Down")
        self.app.find("button", "Note on Event")
        self.app.click(self.app.find("text", "Reading pane"), at=(0.5, 0.9))
        there = self.go_round("Tab")
        self.assertLessEqual(len(there), self.MOST, there)
        self.assertEqual(len([name for role, name in there if role == "list-item" and ("thing" in name or "Another" in name)]), 1, there)
        self.assertEqual([len(stops) for stops in self.lists_in(there)], [1, 1], there)

    def test_2_so_it_is_while_one_finds(self):
        self.app.press("ctrl+f")
        wait_until(lambda: self.focused() == ("entry", "Find in Text"), "the find bar")
        wait_until(lambda: self.step() == ("button", "Match Case"), "its tools")
        self.app.press("Right")
        wait_until(lambda: self.focused() == ("button", "Whole Words"), "the next tool")
        wait_until(lambda: self.step() == ("text", "Reading pane"), "the text behind them")
        there = self.go_round("Tab")
        print(f"# while one finds: {len(there)} presses")
        self.assertLessEqual(len(there), self.MOST, there)
        self.app.press("ctrl+f", "Escape")
        wait_until(lambda: self.focused() == ("text", "Reading pane"), "the find bar to go")

    def test_3_arrows_walk_in_the_outline_and_the_mark_stays(self):
        marked = wait_until(self.marked, "the section in view")
        self.assertEqual(self.tab_to(lambda role, name: role == "list-item" and name in marked)[1], marked[0])
        first = self.step("Down")
        self.assertEqual(first[0], "list-item")
        self.step("Down")
        self.assertEqual(self.marked(), marked)
        title = wait_until(self.focused, "the keyboard at a row")[1]
        self.app.press("Return")
        wait_until(lambda: self.marked() == [title], "the mark where Return has led")

    def test_4_the_pointer_moves_no_mark(self):
        marked = self.marked()
        for row in self.tree().find_all("list-item")[:6]:
            if row.extents[3]:
                self.desktop.display.move_pointer(*self.app.on_screen(row))
        self.assertEqual(self.marked(), marked)

    def test_5_arrows_walk_over_the_marks_in_time(self):
        titles = self.events()

        def number(name):
            """Of an event; of a cluster nothing is known."""
            return next((number for number, title in enumerate(titles) if name.endswith(f", {title}")), None)

        self.tab_to(self.is_mark)
        selected = self.app.find("group", "Events").names("button", states={"selected"})
        for keys in (["Right"] * 8, ["Left"] * 5, ["Down"] * 3, ["Up"] * 5):
            numbers = [number(wait_until(self.focused, "the keyboard at a mark")[1])]
            for key in keys:
                role, name = self.step(key)
                self.assertEqual(role, "button")
                numbers.append(number(name))
            known = [value for value in numbers if value is not None]
            self.assertEqual(known, sorted(known, reverse=keys[0] in ("Left", "Up")), keys)
        self.assertEqual(self.app.find("group", "Events").names("button", states={"selected"}), selected)

    def test_6_arrows_go_on_beyond_what_is_in_view(self):
        titles = self.events()
        self.app.press("Home")
        wait_until(lambda: self.is_at(lambda _, name: name.endswith(titles[0])), "the keyboard at the first event")
        self.app.press("End")
        wait_until(lambda: self.is_at(lambda role, name: "2021" in name and self.is_mark(role, name)), "the keyboard at the last event")
        for _ in range(9):  # around what has the keyboard, also where that was a cluster
            self.app.press("plus")
        settled(lambda: self.app.find("slider", "Overview").description, "the years in view")
        wait_until(lambda: self.is_at(lambda role, name: "2021" in name and self.is_mark(role, name)), "the keyboard at the last event still")
        years = self.app.find("slider", "Overview").description
        self.assertRegex(years, r"Showing .*2021")
        for _ in range(len(titles)):
            if self.app.find("slider", "Overview").description != years:
                break
            before = wait_until(self.focused, "the keyboard at a mark")
            self.app.press("Left")
            wait_until(lambda: self.focused() != before, "another mark")
        self.assertNotEqual(self.app.find("slider", "Overview").description, years)
        wait_until(lambda: self.is_at(self.is_mark), "a mark to have the keyboard")

    def test_7_no_key_is_lost_while_the_view_moves(self):
        def place_after(*keys):
            self.app.press(*keys)
            return settled(lambda: wait_until(self.focused, "something to have the keyboard"), "the keyboard to come to rest")

        self.app.press("0")
        first = place_after("Home")
        self.assertEqual(place_after("End", "Home"), first)
        slow = [place_after("Down") for _ in range(6)]
        self.assertEqual(len(set(slow)), 6, slow)
        place_after("Home")
        self.assertEqual(place_after(*["Down"] * 6), slow[-1])
        self.app.press("0")
        place_after("Home")
        last = place_after("End")
        place_after("Home", *["Down"] * 8)  # the last event stands in a cluster that is in view
        self.assertEqual(place_after("End"), last)


main()
