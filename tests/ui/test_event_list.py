# SPDX-License-Identifier: GPL-3.0-or-later
from driver import Ear, WakhanTest, find_event_table, listed_events, main, wait_until

COLUMNS = ["Date", "Title", "Category", "Actors", "Place", "Told by", "¶", "Note"]


EVENTS = (
    ("1999", "Ünited envoys meet", "diplomacy", "China;Taliban", "Kabul", "essay", "The envoys met in 1999"),
    ("2001-03", "A dam is begun", "economy", "China", "Herat", "context", ""),
    ("2004", "Border posts are raised", "security", "Tajikistan", "Khorog", "context", "posts were raised in 2004"),
    ("2010", "Copper is found", "economy", "", "Aynak", "context", ""),
    ("2014-10", "Zaranj road is opened", "economy", "Iran", "Zaranj", "context", ""),
    ("2018-06", "Both sides lay down arms", "conflict", "Taliban", "Kabul", "essay", "arms were laid down in June 2018"),
)
TEXT = "# Roads\n\n" + "\n\n".join(f"First {event[6]}. Then much time passed by, and little was said of it." for event in EVENTS if event[6]) + "\n" + "\nMore.\n" * 60
STUDY = "[Study]\nFormat=1\nId=roads\nTitle=Roads\nText=roads.md\n" + "".join(
    f"\n[Event e{number}]\nDate={date}\nTitle={title}\nCategory={category}\nActors={actors}\nPlace={place}\nClaim={origin}\n" + (f"Passage={words}\n" if words else "")
    for number, (date, title, category, actors, place, origin, words) in enumerate(EVENTS))
TITLES = [event[1] for event in EVENTS]


class EventList(WakhanTest):
    """All events as a table, in place of the picture."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.desktop.folder / "roads.md").write_text(TEXT, encoding="utf8")
        cls.file = cls.desktop.folder / "roads.study"
        cls.file.write_text(STUDY, encoding="utf8")
        cls.app = cls.desktop.start(cls.file)
        cls.pane = cls.app.find("text", "Reading pane")

    def setUp(self):
        if not listed_events(self.app):
            self.app.press("ctrl+e")
        wait_until(lambda: listed_events(self.app), "the list")

    def table(self):
        return find_event_table(self.app.frame)

    def heads(self):
        """Of the columns that stand."""
        labels = self.table().children[0].find_all("label") if len(self.table().children) > 1 else []
        return {label.name: label for label in labels if label.parent.parent.extents[2] > 16}

    def titles(self):
        return [row.name.split(", ")[-1] for row in listed_events(self.app)]

    def search(self, words):
        entry = self.app.find("entry", "Search Events")
        self.app.click(entry)
        self.app.press("ctrl+a", "BackSpace")
        if words:
            self.app.type(words)

    def selected(self):
        return [row.name.split(", ")[-1] for row in listed_events(self.app) if "selected" in row.states]

    def focused(self):
        return next((row.name.split(", ")[-1] for row in listed_events(self.app) if "focused" in row.states), None)

    def test_1_rows_are_the_events_in_time_and_say_what_they_show(self):
        self.assertEqual(self.titles(), TITLES)
        self.assertEqual([row.description for row in listed_events(self.app)][:2], ["diplomacy, from the essay, 1 of 6", "economy, context, 2 of 6"])
        self.assertEqual(list(self.heads()), COLUMNS)
        cells = [cell.find_all("label")[0].name for cell in listed_events(self.app)[0].children if cell.find_all("label")]
        self.assertEqual(cells, ["1999", TITLES[0], "Diplomacy", "China, Taliban", "Kabul", "Essay", "1"])
        self.assertTrue(self.app.find_all("label", "6 events"))
        self.assertFalse([part for part in self.app.find_all("group", "Events") if part.extents[3] > 0], "the lanes make room")

    def test_2_words_are_searched_for_without_accents(self):
        self.search("UNITED")
        wait_until(lambda: self.titles() == TITLES[:1], "the one row")
        self.app.find("label", "1 of 6 events")
        self.search("lapis lazuli")
        wait_until(lambda: not listed_events(self.app), "no row")
        self.app.press("Escape")
        wait_until(lambda: self.titles() == TITLES, "all rows again")

    def test_3_heads_sort(self):
        self.app.click(self.heads()["Title"])
        wait_until(lambda: self.titles() == sorted(TITLES), "titles from the first")
        self.app.click(self.heads()["Title"])
        wait_until(lambda: self.titles() == sorted(TITLES, reverse=True), "titles from the last")
        self.app.click(self.heads()["Date"])
        wait_until(lambda: self.titles() == TITLES, "time again")

    def test_4_choosing_shows_the_words_and_return_goes_there(self):
        self.search("arms")
        wait_until(lambda: self.titles() == TITLES[-1:], "one row")
        self.app.press("Down")
        wait_until(lambda: self.focused() == TITLES[-1], "the keyboard in the row")
        self.app.press("space")
        wait_until(lambda: self.selected() == TITLES[-1:], "the row to be selected")
        wait_until(lambda: self.pane.selected_text == EVENTS[-1][-1], "its words in the text")
        self.assertNotIn("focused", self.pane.states)
        self.app.press("Return")
        wait_until(lambda: "focused" in self.pane.states, "the keyboard at the words")
        self.assertTrue(listed_events(self.app), "the list stays")

    def test_5_what_is_selected_elsewhere_is_selected_in_it(self):
        self.search("")
        wait_until(lambda: self.titles() == TITLES, "all rows")
        before = self.selected()
        self.app.press("alt+Up")
        wait_until(lambda: self.selected() and self.selected() != before, "another event")

    def test_6_keys(self):
        self.search("posts")
        wait_until(lambda: self.titles() == [TITLES[2]], "one row")
        self.app.press("Down")
        wait_until(lambda: self.focused() == TITLES[2], "the keyboard in the row")
        self.app.press("space")
        wait_until(lambda: self.selected() == [TITLES[2]], "the row to be selected")
        ear = Ear(self.desktop)
        self.app.press("ctrl+c")
        wait_until(lambda: any("1 event copied" in words for words in ear.hear()), "that it was copied")
        self.app.press("F2")
        wait_until(lambda: "focused" in self.app.find("text", "Date").states, "the event to be edited")
        self.assertTrue(listed_events(self.app), "the list stays")
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("text", "Date"), "the editor to go")
        self.search("")

    def test_7_columns_are_hidden_and_that_is_remembered(self):
        self.app.click(self.app.find("button", "Columns"))
        self.choose_in_menu("Actors")
        wait_until(lambda: len(listed_events(self.app)[0].children) == len(COLUMNS) - 1, "a column less")
        self.app.terminate()
        type(self).app = self.desktop.start(self.file)
        type(self).pane = self.app.find("text", "Reading pane")
        self.app.press("ctrl+e")
        wait_until(lambda: listed_events(self.app), "the list")
        cells = [cell.find_all("label")[0].name for cell in listed_events(self.app)[0].children if cell.find_all("label")]
        self.assertEqual(cells, ["1999", TITLES[0], "Diplomacy", "Kabul", "Essay", "1"])

    def test_8_columns_leave_where_there_is_no_room(self):
        before = set(self.heads())
        for width, gone in ((1090, {"Place"}), (990, {"Place", "Told by"}), (890, {"Place", "Told by", "Actors"})):
            self.app.resize(width, 800)
            wait_until(lambda: set(self.heads()) == before - gone, f"{gone} to leave")
        self.app.resize(600, 800)
        wait_until(lambda: not self.heads(), "a page of its own")
        self.app.find("label", "6 events")
        self.app.click(listed_events(self.app)[2])
        wait_until(lambda: not listed_events(self.app), "the list to make room for the words")
        self.app.press("ctrl+e")
        wait_until(lambda: listed_events(self.app), "the list")
        self.app.click(self.app.find("button", "Back to the Text"))
        wait_until(lambda: not listed_events(self.app), "the text again")
        self.app.resize(1280, 800)

    def test_9_escape_and_its_key_close_it(self):
        self.app.press("Escape")
        wait_until(lambda: not listed_events(self.app), "the list to go")
        self.app.find("group", "Events")
        self.app.press("ctrl+e")
        wait_until(lambda: listed_events(self.app), "the list")
        self.app.press("ctrl+e")
        wait_until(lambda: not listed_events(self.app), "the list to go")


main()
