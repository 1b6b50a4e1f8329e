# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import WakhanTest, listed_events, main, wait_until


class Timeline(WakhanTest):
    """The drawn timeline under a person's hands."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.events = cls.desktop.ask_table("--timeline")
        cls.pane = cls.app.find("text", "Reading pane")
        cls.timeline = cls.app.find("group", "Timeline")
        cls.whole = wait_until(lambda: cls.app.find("slider", "Overview").description, "words for the view")

    def marks(self):
        """Events drawn one by one: buttons named by the date in words and the title."""
        return self.timeline.find_all("button", self.is_of_event)

    def is_of_event(self, name):
        return any(name.endswith(f", {event[1]}") for event in self.events)

    def number_of(self, name):
        return next(number for number, event in enumerate(self.events) if name.endswith(f", {event[1]}"))

    def selected(self):
        return self.timeline.names("button", self.is_of_event, {"selected"})

    def years(self):
        """What the row of tools says is in view."""
        return self.app.find("slider", "Overview").description

    def inside(self, mark):
        x, _, width, _ = mark.extents
        left, _, whole, _ = self.app.find("group", "Events").extents
        return x >= left and x + width <= left + whole

    def click_event(self):
        """The last that stands in the text, so that it is not where the reader is already; returns its name."""
        mark = [mark for mark in self.marks() if self.events[self.number_of(mark.name)][3] and self.inside(mark)][-1]
        name = mark.name
        self.app.click(mark, at=(0.5, 0.4))
        wait_until(lambda: self.selected() == [name], f"“{name}” alone to be selected")
        return name

    def ensure_selected(self):
        """The name of the event that is selected; of one that is now, where none was."""
        return self.selected()[0] if self.selected() else self.click_event()

    def choose_by_list(self, word):
        """Selects the first event that has a word, by the list of events."""
        self.app.click(self.timeline.find("button", "List of Events"))
        wait_until(lambda: len(listed_events(self.app)) > 5, "rows")
        self.app.type(word)
        title = next(event[1] for event in self.events if word in event[1].lower())
        wait_until(lambda: listed_events(self.app)[0].name.endswith(f", {title}"), f"“{title}” to come first")
        self.app.press("Return", "ctrl+e")
        wait_until(lambda: [name for name in self.selected() if name.endswith(f", {title}")], f"“{title}” to be selected")

    def test_1_a_click_on_an_event_moves_the_text(self):
        name = self.click_event()
        event = self.events[self.number_of(name)]
        wait_until(lambda: self.pane.selection == (int(event[3]), int(event[4])), f"the words of “{name}”")

    def test_2_keys_zoom_and_zero_fits(self):
        self.ensure_selected()  # the keyboard is at the event's mark then
        before = len(self.marks())
        whole = self.years()
        self.app.press("plus", "plus", "plus")
        wait_until(lambda: self.years() != whole, "less time in view")
        closer = self.years()
        self.app.press("minus")
        wait_until(lambda: self.years() != closer, "more time in view")
        self.app.press("0")
        wait_until(lambda: self.years() == whole, "the whole study in view")
        wait_until(lambda: len(self.marks()) == before, "the marks that were there")

    def test_3_fit_study(self):
        whole = self.years()
        self.app.click(self.timeline.find("button", "Zoom In"))
        wait_until(lambda: self.years() != whole, "less time in view")
        self.app.click(self.timeline.find("button", "Fit Study"))
        wait_until(lambda: self.years() == whole, "the whole study in view")

    def test_4_steps_go_in_the_order_of_the_list(self):
        number = self.number_of(self.ensure_selected())
        for step in (1, 2, 3):
            self.app.click(self.app.find("button", "Previous Event"))
            title = self.events[number - step][1]
            wait_until(lambda: [name for name in self.selected() if name.endswith(f", {title}")], f"“{title}” to be selected")

    def test_5_the_list_of_events_is_searched(self):
        self.choose_by_list("ceasefire")

    def test_5_the_list_of_events_opens_at_the_selected_one_and_closes_by_escape(self):
        name = self.ensure_selected()
        self.app.click(self.timeline.find("button", "List of Events"))
        table = self.app.find("tree-table", "List of Events")

        def is_in_view():
            top, height = table.extents[1::2]
            row = next((row for row in listed_events(self.app) if row.name == name), None)
            return row and row.extents[3] and top <= row.extents[1] and row.extents[1] + row.extents[3] <= top + height

        wait_until(is_in_view, "its row to be in view")
        self.app.press("Escape")
        wait_until(lambda: not listed_events(self.app), "the list to close")

    def test_5_what_disputes_the_selected_event_is_a_link(self):
        self.choose_by_list("ceasefire")
        name = self.selected()[0]
        self.app.click(self.timeline.find("label", lambda words: words.startswith("Disputed.")), at=(0.5, 0.2))
        wait_until(lambda: self.selected() and self.selected() != [name], "the other side to be selected")

    def test_6_a_note_on_an_event_is_told_at_its_mark(self):
        name = self.ensure_selected()
        self.app.click(self.timeline.find("button", "Note on Event"))
        self.app.find("text", "Note")
        self.app.type("Who says so?")

        def told():
            return [mark for mark in self.marks() if mark.name == name and "1 note" in mark.description]

        wait_until(told, "the mark to tell of a note")

    def test_7_the_overview_moves_the_view(self):
        overview = self.app.find("slider", "Overview")
        self.app.click(self.timeline.find("button", "Zoom In"))
        before = wait_until(lambda: self.years(), "words for the view")
        self.app.click(overview, at=(0.05, 0.3))
        wait_until(lambda: self.years() != before, "an earlier time in view")

    def clusters(self):
        """The pills “+N”, named by how many events they hold and from when to when."""
        return self.timeline.find_all("button", re.compile(r"\d+ events, ").match)

    def fit(self):
        """Shows the whole study, and waits until its clusters have come to rest."""
        self.app.click(self.timeline.find("button", "Fit Study"))
        wait_until(lambda: self.years() == self.whole, "the whole study in view")
        seen = []

        def rest():
            seen.append([(cluster.name, cluster.extents) for cluster in self.clusters()])
            return seen[-1] and seen[-1] == seen[-2:][0] and len(seen) > 1

        wait_until(rest, "clusters at rest")

    def open_cluster(self, keys=()):
        """Opens the fullest cluster; returns it, its number and its list."""
        cluster = max(wait_until(self.clusters, "clusters"), key=lambda cluster: int(cluster.name.split()[0]))
        if keys:
            self.app.press(*keys)
        else:
            self.app.click(cluster)
        return cluster, int(cluster.name.split()[0]), self.app.find("list", "Events of This Group")

    def closed(self):
        return not self.app.find_all("list", "Events of This Group")

    def test_7_what_is_earlier_is_led_to(self):
        before = [event for event in self.events if event[0][:4] < "1999"]
        self.app.click(self.timeline.find("button", "Fit Study"))
        self.app.click(self.timeline.find("button", f"{len(before)} earlier"))
        wait_until(lambda: {event[1] for event in before} <= {self.events[self.number_of(mark.name)][1] for mark in self.marks()},
                   "the events before the period")

    def test_7_a_cluster_is_met_beside_what_is_drawn(self):
        self.fit()
        for cluster in self.clusters():
            self.assertGreaterEqual(min(cluster.extents[2:]), 24)
        x, y, width, height = self.clusters()[0].extents
        for at in (y + 2, y + height - 2):
            self.app.click_point(x + width / 2, at)
            self.app.find("list", "Events of This Group")
            self.app.press("Escape")
            wait_until(self.closed, "the list to close")
        self.app.click_point(x + width / 2, y + height + 24)
        wait_until(lambda: "focused" in self.app.find("group", "Events").states, "the keyboard at the lanes")
        self.assertTrue(self.closed())

    def test_8_a_cluster_lists_its_events(self):
        self.fit()
        cluster, number, rows = self.open_cluster()
        titles = {event[1] for event in self.events}
        wait_until(lambda: rows.find_all("list-item"), "rows")
        self.assertLessEqual(len(rows.find_all("list-item")), number)
        for row in rows.find_all("list-item"):
            self.assertTrue(any(row.name.endswith(f", {title}") for title in titles), row.name)
        self.assertTrue(self.app.find_all("label", f"{number} events"))
        self.app.press("Escape")
        wait_until(self.closed, "the list to close")
        wait_until(lambda: "focused" in cluster.states, "the keyboard at the cluster again")

    def test_9_an_event_of_a_cluster_is_chosen_by_keys(self):
        self.fit()
        self.open_cluster()
        self.app.press("Escape")
        wait_until(self.closed, "the list to close")
        _, _, rows = self.open_cluster(["Return"])
        name = wait_until(lambda: rows.names("list-item", states={"focused"}), "a row with the keyboard")[0]
        self.app.press("Return")
        wait_until(self.closed, "the list to close")
        wait_until(lambda: self.selected() == [name], f"“{name}” alone to be selected")

    def test_9_zoom_to_a_cluster(self):
        self.fit()
        _, _, rows = self.open_cluster()
        wait_until(lambda: rows.find_all("list-item", states={"focused"}), "a row with the keyboard")
        self.app.press("Tab")
        wait_until(lambda: "focused" in self.app.find("button", "Zoom to These").states, "the keyboard at the button")
        self.app.press("Return")
        wait_until(self.closed, "the list to close")
        wait_until(lambda: self.years() != self.whole, "less time in view")


main()
