# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import Ear, WakhanTest, listed_events, main, wait_until
from driver.waiting import settled

TEXT = """# A valley

## The bridge

Work on the bridge began in June 1931, when the water was low. The masons left again in the autumn.

## The road

Nobody remembers who paid for the road. In 1950 it was closed.
"""

QUESTION = "Select the words of this event."


class OwnText(WakhanTest):
    """An event is made of words, by the keyboard alone, and is kept."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.file = cls.desktop.folder / "valley.md"
        cls.file.write_text(TEXT, encoding="utf8")
        cls.app = cls.desktop.start(cls.file)

    def field(self, name):
        return self.app.find("text", name)

    def focused(self, name):
        wait_until(lambda: "focused" in self.field(name).states, f"{name} to have the keyboard")

    def wait_for(self, line):
        wait_until(lambda: f"{line}\n" in self.desktop.notes(), f"{line} in the file")

    def timeline(self):
        return self.desktop.ask("--timeline", self.file)

    def select_masons(self):
        self.app.press("ctrl+Home", *["Down"] * 2)
        pane = self.app.find("text", "Reading pane")
        start = TEXT.index("The masons") - TEXT.index("Work on")
        self.app.press("Home", *["Right"] * start, *["shift+ctrl+Right"] * 4)
        return self.selected_words(pane)

    def test_1_an_event_is_made_of_a_selection(self):
        self.app.find("text", "Reading pane")
        words = self.select_masons()
        self.assertEqual(words.strip(), "The masons left again")
        self.app.press("ctrl+d")
        self.focused("Date")
        self.assertEqual(self.field("Date").text, "1931-23")
        self.assertEqual(self.field("Title").text, "The masons left again")
        self.wait_for("Title=The masons left again")
        self.wait_for("Date=1931-23")
        self.wait_for("Anchor-1-Quote=The masons left again")
        self.assertTrue(self.app.find_all("label", "autumn 1931 · September to November"))

    def test_1_who_tells_it_is_called_as_in_the_list(self):
        self.assertTrue(self.app.find_all("label", "Told by"))
        choice = self.app.find("combo-box", "Told by")
        self.assertTrue(choice.find_all("label", "Essay"))
        button = choice.find("button", lambda name: name.startswith("Told by"))
        self.assertIn(button.name, ("Told by: Essay", "Told by"))

    def test_2_it_is_edited(self):
        self.app.press("ctrl+a")
        self.app.type("winter 1931")
        self.wait_for("Date=1931-24")
        self.app.press("Tab")
        self.focused("Title")
        self.app.press("ctrl+a")
        self.app.type("The masons go home")
        self.wait_for("Title=The masons go home")
        self.assertIn("winter 1931", self.field("Date").text)
        wait_until(lambda: "1931-24\tThe masons go home\t" in self.timeline(), "the event in the list")

    def test_3_a_date_that_cannot_be_read_is_not_kept(self):
        self.app.press("shift+Tab")
        self.focused("Date")
        self.app.press("ctrl+a")
        self.app.type("1931-13")
        self.app.find("label", lambda name: name.startswith("There is no month 13."))
        self.app.find("label", "Date not saved")
        self.assertNotIn("1931-13", self.desktop.notes())
        self.app.find("label", lambda name: name.startswith("The event keeps winter 1931 until"))
        self.wait_for("Date=1931-24")  # not what its first letters would have said
        self.app.press("Down")
        wait_until(lambda: self.field("Date").text == "1931-12", "the first guess")
        self.wait_for("Date=1931-12")

    def test_4_each_field_is_undone_for_itself(self):
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("text", "Date"), "the editor to go")
        self.app.press("ctrl+z")
        self.wait_for("Date=1931-24")
        self.app.press("ctrl+z")
        self.wait_for("Title=The masons left again")
        self.app.press("ctrl+shift+z", "ctrl+shift+z")
        self.wait_for("Date=1931-12")
        self.wait_for("Title=The masons go home")

    def test_5_all_of_it_is_kept(self):
        self.app.terminate()
        type(self).app = self.desktop.start(self.file)
        self.assertIn("1931-12\tThe masons go home\t", self.timeline())
        self.app.find("text", "Reading pane")
        self.app.press("ctrl+e")
        wait_until(lambda: listed_events(self.app), "the list")
        self.app.type("The masons go home")
        wait_until(lambda: "masons" in listed_events(self.app)[0].name, "the event to be found")
        self.app.press("Return", "ctrl+e", "F2")
        self.focused("Date")
        self.assertEqual(self.field("Title").text, "The masons go home")

    def ask_for_words(self, button):
        """Presses a button of the editor while nothing is selected in the text."""
        pane = self.app.find("text", "Reading pane")
        if pane.selected_text:
            self.app.click(pane, at=(0.5, 0.95))
            wait_until(lambda: not pane.selected_text, "nothing to be selected")
        self.app.click(self.app.find("button", button))
        self.app.find("group", QUESTION)
        wait_until(lambda: "focused" in pane.states, "the text to have the keyboard")
        return pane

    def wait_for_no_question(self):
        wait_until(lambda: not self.app.find_all("group", QUESTION), "the bar to go")
        self.assertTrue(self.app.find_all("text", "Date"))

    def test_6_where_no_words_are_selected_they_are_asked_for(self):
        self.ask_for_words("Use Selected Words")
        self.app.click(self.app.find("group", QUESTION).find("button", "Cancel"))
        self.wait_for_no_question()
        self.ask_for_words("Use Selected Words")
        self.app.press("Escape")
        self.wait_for_no_question()
        self.assertNotIn("Anchor-2-", self.desktop.notes())
        pane = self.ask_for_words("Use Selected Words")
        attach = self.app.find("group", QUESTION).find("button", "Attach")
        wait_until(lambda: "sensitive" not in attach.states, "the button to wait for words")
        self.app.press("ctrl+Home", "Down", "Down", "Home", *["shift+ctrl+Right"] * 2)
        wait_until(lambda: pane.selected_text.strip() == "Work on", "selected words")
        self.app.press("Return")
        self.wait_for_no_question()
        self.wait_for("Anchor-2-Quote=Work on")
        self.app.find("label", "“Work on”")
        self.app.press("Escape", "ctrl+z")
        wait_until(lambda: "Anchor-2-" not in self.desktop.notes(), "the words to be taken off again")

    def test_7_so_are_those_in_place_of_lost_ones(self):
        self.app.terminate()
        self.file.write_text(TEXT.replace("The masons left again in the autumn.", "Then came the war."), encoding="utf8")
        type(self).app = self.desktop.start(self.file)
        self.app.find("text", "Reading pane")
        self.app.press("ctrl+e")
        wait_until(lambda: listed_events(self.app), "the list")
        self.app.type("The masons go home")
        wait_until(lambda: "masons" in listed_events(self.app)[0].name, "the event to be there")
        row = listed_events(self.app)[0]
        self.assertTrue(row.name.endswith(", its words are lost"), row.name)
        row.find("button", "Attach…").activate()
        self.app.find("group", QUESTION)
        self.app.press("Escape")
        self.wait_for_no_question()
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("text", "Date"), "the editor to go")
        self.app.press("ctrl+e")
        wait_until(lambda: not listed_events(self.app), "the list to go")
        self.app.click(self.app.find("button", "Attach…"))  # of the event's detail
        self.app.find("group", QUESTION)
        self.app.press("Escape")
        self.wait_for_no_question()
        self.app.find("label", "lost")
        pane = self.ask_for_words("Attach…")
        self.app.press("ctrl+Home", "Down", "Down", "Home", *["shift+ctrl+Right"] * 2, "Return")
        self.wait_for_no_question()
        self.wait_for("Anchor-1-Quote=Work on")
        self.wait_for("Anchor-1-Earlier-Quote=The masons left again")
        wait_until(lambda: not self.app.find_all("label", "lost"), "the words not to be lost")
        self.app.press("Escape")

    def test_8_a_narrow_window_shows_the_text_meanwhile(self):
        self.app.press("F2")
        self.focused("Date")
        for width in (1000, 420):
            self.app.resize(width, 780)
            wait_until(lambda: abs(self.app.frame.extents[2] - width) < 30, f"a window of {width} px")
            self.focused("Date")
        self.ask_for_words("Use Selected Words")
        wait_until(lambda: not any(field.extents[2] > 0 for field in self.app.find_all("text", "Date")), "the editor to be out of the way")
        self.app.press("ctrl+Home", "Down", "Down", "Home", *["shift+ctrl+Right"] * 3, "Return")
        self.wait_for("Anchor-2-Quote=Work on the")
        wait_until(lambda: self.field("Date").extents[2] > 0, "the editor to come again")
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("text", "Date"), "the editor to go")
        self.app.resize(1280, 780)
        wait_until(lambda: self.app.frame.extents[2] > 1250, "a wide window")

    def test_9_the_summary_has_room_for_eight_lines(self):
        self.app.press("F2")
        self.focused("Date")
        self.app.press("Tab")
        self.focused("Title")
        self.app.press("Tab")
        self.focused("Summary")
        summary = self.field("Summary")
        wait_until(lambda: summary.extents[3], "the summary to have its place")
        heights = [settled(lambda: summary.extents[3], "three lines")]
        for lines in (6, 16):
            for number in range(summary.text.count("\n") + 1, lines):
                self.app.press("a", "Return")
                wait_until(lambda: summary.text.count("\n") == number, f"{number} lines")
            wait_until(lambda: summary.extents[3] > heights[-1], f"room for more lines than {heights}")
            heights.append(settled(lambda: summary.extents[3], f"{lines} lines"))
        self.assertAlmostEqual(heights[1] / heights[0], 1.8, delta=0.15)  # 6 lines to 3, and the margins
        wait_until(lambda: 2.15 < summary.extents[3] / heights[0] < 2.45, "8 lines, and no more")
        self.app.press("ctrl+a", "BackSpace")
        wait_until(lambda: summary.extents[3] == heights[0], "3 lines again")
        self.app.press("Escape")


class Lost(WakhanTest):
    """Where the text is edited outside and read again, it is told which events lost their words."""

    arguments = None

    def test_it_is_told_and_leads_to_the_list(self):
        file = self.desktop.folder / "valley.md"
        file.write_text(TEXT, encoding="utf8")
        type(self).app = self.desktop.start(file)
        pane = self.app.find("text", "Reading pane")
        start = TEXT.index("The masons") - TEXT.index("Work on")
        self.app.press("ctrl+Home", "Down", "Down", "Home", *["Right"] * start, *["shift+ctrl+Right"] * 4)
        wait_until(lambda: pane.selected_text.startswith("The masons"), "selected words")
        self.app.press("ctrl+d")
        wait_until(lambda: "Title=The masons left again" in self.desktop.notes(), "the event to be saved")
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("text", "Date"), "the editor to go")
        file.write_text(TEXT.replace("The masons left again in the autumn.", "Then came the war."), encoding="utf8")
        self.app.click(self.app.find("button", "Reload"))
        banner = self.app.find("group", "1 event lost its words.")
        self.app.press("alt+shift+Up")  # to another event
        wait_until(lambda: not self.app.find_all("button", "Attach…"), "the lost one not to be the selected one")
        self.app.click(banner.find("button", "Show Events"))
        wait_until(lambda: any(row.name.endswith(", its words are lost") for row in listed_events(self.app)), "the event in the list")
        wait_until(lambda: [row.name for row in listed_events(self.app) if "selected" in row.states and row.extents[2] > 0] ==
                   [row.name for row in listed_events(self.app) if row.name.endswith(", its words are lost")], "it to be chosen there")
        self.app.click(banner.find("button", "Show Events"))
        wait_until(lambda: "Event without its words, 1 of 1" in self.app.said, "it to be told again")
        self.assertTrue(listed_events(self.app))
        self.app.click(self.app.find("text", "Reading pane"))
        self.app.press("ctrl+e")
        wait_until(lambda: not listed_events(self.app), "the list to go")
        self.app.press("alt+k")
        wait_until(lambda: "Event without its words, 1 of 1" in self.app.said, "the event to be walked to")
        wait_until(lambda: self.app.find_all("button", "Attach…"), "its words to be attached anew")


class Next(WakhanTest):
    """From one event to the next, each is told as itself and begun with its date."""

    arguments = None

    def begin(self, heading):
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("text", "Date"), "no editor")
        self.app.press("ctrl+Home", *["Down"] * (2 if heading == "The bridge" else 5), "Home", *["shift+ctrl+Right"] * 3)
        self.app.press("ctrl+d")
        date = self.app.find("text", "Date")
        wait_until(lambda: "focused" in date.states, "the date to have the keyboard")
        return date

    def test_it(self):
        file = self.desktop.folder / "valley.md"
        file.write_text(TEXT, encoding="utf8")
        type(self).app = self.desktop.start(file)
        self.app.find("text", "Reading pane")
        date = self.begin("The bridge")
        self.app.press("ctrl+a")
        self.app.type("1931~ x")
        wait_until(lambda: "is not understood" in date.description, "what is wrong with it")
        self.app.press("ctrl+a")
        self.app.type("1931/1932c. 1931")
        wait_until(lambda: self.app.find("group", "Edit Event").find_all("button", lambda name: "1931" in name), "a proposal")
        self.app.press("Tab")
        wait_until(lambda: "focused" in self.app.find("text", "Title").states, "the title to have the keyboard")
        wait_until(lambda: "more than one date" in date.description, "what is asked")
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("text", "Date"), "no editor")
        ear = Ear(self.desktop)
        date = self.begin("The road")
        wait_until(lambda: date.text and date.selected_text == date.text, "all of the date to be selected")
        wait_until(lambda: "1950" in date.description, f"its words, not {date.description}")
        self.assertFalse([words for words in ear.hear() if "1931" in words])


class Habits(WakhanTest):
    """A date in figures is read as the text writes them."""

    arguments = None

    def typed(self, text):
        file = self.desktop.folder / "figures.md"
        file.write_text(f"# Figures\n\n{text}\n", encoding="utf8")
        app = self.desktop.start(file)
        app.find("text", "Reading pane")
        app.press("ctrl+shift+d")
        wait_until(lambda: "focused" in app.find("text", "Date").states, "the date to have the keyboard")
        app.type("3/6/1999")
        found = wait_until(lambda: [name for name in (label.name for label in app.find_all("label")) if name.startswith("3 June or") or name.startswith("6 March or")], "the question")
        app.terminate()
        return found[0]

    def test_day_first(self):
        self.assertEqual(self.typed("It was opened on 23/4/1998."), "3 June or 6 March 1999? Day first in this text.")

    def test_month_first(self):
        self.assertEqual(self.typed("It was opened on 4/23/1998."), "6 March or 3 June 1999? Month first in this text.")


class BuiltIn(WakhanTest):
    """An event of a study is changed, and stands as the study has it again."""

    def choose_ceasefire(self):
        rows = self.desktop.ask("--timeline").splitlines()
        title = next(row.split("\t")[1] for row in rows if row.startswith("2018-06\t"))
        self.app.press("ctrl+e")
        wait_until(lambda: listed_events(self.app), "the list")
        self.app.type(title)
        wait_until(lambda: title in listed_events(self.app)[0].name, "the event to be found")
        self.app.press("Return", "ctrl+e")
        wait_until(lambda: "selected" in self.app.find("button", lambda name: name.endswith(f", {title}")).states, "that event")

    def test_1_it_is_changed_and_restored(self):
        before = self.desktop.ask("--timeline")
        self.choose_ceasefire()
        self.app.press("F2")
        date = self.app.find("text", "Date")
        wait_until(lambda: "focused" in date.states, "the date to have the keyboard")
        self.assertFalse(self.app.find_all("button", "Restore Original"))
        self.app.press("ctrl+a")
        self.app.type("7 June 2018")
        wait_until(lambda: "Date=2018-06-07\n" in self.desktop.notes(), "the date in the file")
        self.assertRegex(self.desktop.notes(), r"Of=e-2018-06-")
        self.app.find("button", "Restore Original")
        self.assertIn("2018-06-07\t", self.desktop.ask("--timeline"))
        restore = self.app.find("button", "Restore Original")
        self.app.click(restore)
        wait_until(lambda: self.desktop.ask("--timeline") == before, "the study's own event")
        wait_until(lambda: self.app.find("text", "Date").text == "2018-06", "the study's date in the field")
        self.app.press("ctrl+z")
        wait_until(lambda: "2018-06-07\t" in self.desktop.ask("--timeline"), "the change again")
        self.app.press("ctrl+shift+z", "Escape")
        wait_until(lambda: self.desktop.ask("--timeline") == before, "the study's own event")

    def test_2_it_is_deleted(self):
        before = self.desktop.ask("--timeline")
        self.app.press("F2")
        self.app.click(self.app.find("button", "Delete Event"))
        wait_until(lambda: self.desktop.ask("--timeline") != before, "the event to go")
        self.app.find("label", "Event deleted")
        undo = self.app.find("button", "Undo")
        wait_until(lambda: undo.extents[2] > 0, "the button")
        self.app.click(undo)
        wait_until(lambda: self.desktop.ask("--timeline") == before, "it to come again")
        wait_until(lambda: self.app.said == "The event is back, and selected", "that to be said")
        self.assertTrue(self.app.find("group", "Events").find_all("button", states={"selected"}))
        self.app.press("ctrl+shift+z")
        wait_until(lambda: self.desktop.ask("--timeline") != before, "the event to go again")
        self.app.press("ctrl+z")
        wait_until(lambda: self.desktop.ask("--timeline") == before, "it to come again")

    def test_3_it_is_disputed_by_another(self):
        self.choose_ceasefire()
        self.app.press("F2")
        wait_until(lambda: "focused" in self.app.find("text", "Date").states, "the editor")
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("text", "Date"), "the editor to go")
        mark = self.app.find("button", lambda name: name.endswith(", Taliban accept ceasefire the essay credits to China"))
        self.app.click(mark, button=3)
        self.choose_in_menu("Dispute…")
        search = self.app.find("entry", "Search Events")
        wait_until(lambda: "focused" in search.states, "the search to have the keyboard")
        self.app.type("Doha")
        events = self.app.find("list", "Events")
        wait_until(lambda: events.children and all("doha" in row.name.lower() for row in events.children), "events of Doha")
        self.app.press("Down", "Down", "Up")
        wait_until(lambda: "focused" in events.children[0].states, "the first to have the keyboard")
        first = events.children[0].name
        self.app.press("Return")
        wait_until(lambda: re.search("^Disputed-By=.*;.*;", self.desktop.notes(), re.M), "a second one in the file")
        self.app.find("label", first)
        remove = self.app.find("button", f"No Dispute with “{first}”")
        focused = lambda: next((part.name for part in self.app.frame.walk() if "focused" in part.states), None)
        wait_until(lambda: focused() == "Add…", "the button that was pressed to have the keyboard again")
        self.app.press("shift+Tab")
        wait_until(lambda: "focused" in remove.states, "the button of the pill to have the keyboard")
        self.app.press("space")
        wait_until(lambda: not re.search("^Disputed-By=.*;.*;", self.desktop.notes(), re.M), "it to be taken off")

    def test_4_actors_and_places_are_completed(self):
        if not self.app.find_all("text", "Date"):
            self.choose_ceasefire()
            self.app.press("F2")
        self.app.click(self.app.find("text", "Place"))
        self.app.press("ctrl+a")
        self.app.type("Wakhan C")
        self.app.press("Down", "Return")
        wait_until(lambda: "Place=Wakhan Corridor\n" in self.desktop.notes(), "the place to be completed")
        self.app.click(self.app.find("text", "Actors"))
        self.app.type("Paki")
        self.app.press("Down", "Return")
        wait_until(lambda: re.search("^Actors=.*Pakistan", self.desktop.notes(), re.M), "the actor to be completed")
        self.app.press("BackSpace", "BackSpace")
        wait_until(lambda: not re.search("^Actors=.*Pakistan", self.desktop.notes(), re.M), "the pill to be taken off")


main()
