# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import Ear, OnDisk, main, wait_until

DAYS = ["3 May 1901", "9 June 1902", "1 July 1904"]
YEARS = ["1911", "1912", "1913", "1915"]


def make_text():
    """Three days, and four years of which nobody says more."""
    return "# The bridge at Hale\n\n" + "\n\n".join([f"A pier was measured on {day}." for day in DAYS] + [f"A flood reached the lock in {year}." for year in YEARS]) + "\n"


class Found(OnDisk):
    """What can be done with dates that were found, without looking at one after the other."""

    text = make_text() + "\n## Literature\n\nMarsh, A.: Bridges. Hale 1988.\n"

    def timeline(self):
        return [row.split("\t")[:2] for row in self.desktop.ask("--timeline", self.file).splitlines()]

    def count(self):
        return self.app.names("label", re.compile(r"\d+ (of \d+|events?)( · \d+ hidden)?|No dates in this text|.* hidden").fullmatch)

    def wait_for_count(self, words):
        wait_until(lambda: words in self.count(), f"“{words}”")

    def select_first(self):
        self.app.press("alt+Down")
        self.wait_for_count("1 of 7")
        return self.app.find(name="About the Event")

    def test_1_the_one_that_is_selected_is_kept(self):
        about = self.select_first()
        self.assertIn("found in the text", about.description)
        self.app.click(self.app.find("button", "Keep"))
        wait_until(lambda: "found in the text" not in about.description, "it not to be a found one any more")
        wait_until(lambda: not self.app.find_all("button", "Keep"), "the button to go")
        self.assertIn("your own", about.description)
        wait_until(lambda: "Decision=kept\n" in self.desktop.notes(), "that to be saved")
        self.app.press("ctrl+z")
        wait_until(lambda: "found in the text" in about.description, "it to be a found one again")
        self.assertTrue(self.app.find_all("button", "Keep"))

    def test_1b_one_that_is_changed_is_no_version_of_a_study_s(self):
        if not self.app.find_all("label", "1 of 7"):
            self.select_first()
        self.app.press("F2")
        title = self.app.find("text", "Title")
        self.app.click(title)
        self.app.press("ctrl+a")
        self.app.type("A pier")
        self.wait_for_label("Your version; the date stays as it was found.")
        self.app.click(self.app.find("button", "Restore Original"))
        wait_until(lambda: self.app.said.startswith("As it was found again"), "that to be said")
        self.app.press("Escape")
        wait_until(lambda: "found in the text" in self.app.find(name="About the Event").description, "it to be a found one again")

    def test_2_the_one_that_is_selected_is_refused(self):
        first = self.timeline()[0]
        self.app.click(self.app.find("button", "Refuse"))
        self.wait_for_count("1 of 6")
        wait_until(lambda: first not in self.timeline(), "the first to be refused")
        self.app.press("ctrl+z")
        wait_until(lambda: first in self.timeline(), "the first to be back")

    def choose_kind(self, position):
        """Of the menu of the pane, by the arrow key: its items are check boxes, which have no names everywhere."""
        self.app.click(self.app.find(name="Which Dates"))
        wait_until(lambda: [item for item in self.app.frame.walk() if "focused" in item.states and "menu-item" in item.role], "the menu")
        self.app.press(*["Down"] * position, "Return")

    def wait_for_label(self, words):
        wait_until(lambda: self.app.find_all("label", words), f"“{words}”")

    def test_3_all_of_a_form_are_refused_at_once(self):
        self.choose_in_main_menu("Events", "Review Dates…")
        self.wait_for_label("1 of 7")
        self.choose_kind(7)
        self.wait_for_label("1 of 4")
        self.choose_kind(12)  # the arrow key passes by what is not to be had: no year is certain
        self.wait_for_label("0 kept, 0 changed, 4 refused")
        wait_until(lambda: not [date for date, _ in self.timeline() if re.fullmatch(r"\d{4}", date)], "no year to be left")
        self.app.press("ctrl+z")
        self.wait_for_label("0 kept, 0 changed, 0 refused")
        wait_until(lambda: len(self.timeline()) == 7, "all to be back on the disk")
        self.app.press("Escape")
        self.wait_for_no_banner("Reviewing")

    def test_4_they_are_hidden_and_come_back(self):
        ear = Ear(self.desktop)
        self.choose_in_main_menu("Events", "Hide Dates Nobody Has Looked At")
        ear.wait_to_hear("7 dates hidden")
        self.wait_for_count("7 dates of this text are hidden")
        self.restart()
        self.wait_for_count("7 dates of this text are hidden")
        ear = Ear(self.desktop)
        self.choose_in_main_menu("Events", "Hide Dates Nobody Has Looked At")
        ear.wait_to_hear("7 hidden dates shown")
        self.wait_for_count("7 events")

    def test_5_years_of_publication_are_shown_when_one_wants_them(self):
        self.choose_in_main_menu("Events", "Show Publication Years")
        self.wait_for_count("8 events")
        self.choose_in_main_menu("Events", "Show Publication Years")
        self.wait_for_count("7 events")

    def make_event(self, words, year):
        self.select(words)
        self.app.press("ctrl+d")
        wait_until(lambda: self.app.find_all("text", "Date", states={"focused"}), "the editor")
        self.app.press("ctrl+a")
        self.app.type(year)
        wait_until(lambda: f"Date={year}\n" in self.desktop.notes(), "the event to be saved")
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all("text", "Date"), "the editor to close")

    def test_6_what_is_hidden_is_told_beside_events_of_one_s_own(self):
        self.choose_in_main_menu("Events", "Hide Dates Nobody Has Looked At")
        self.wait_for_count("7 dates of this text are hidden")
        self.make_event("A pier was measured", "1920")
        self.wait_for_count("1 of 1 · 7 hidden")
        self.make_event("A flood reached", "1921")
        self.wait_for_count("2 of 2 · 7 hidden")
        self.assertFalse(self.app.find_all("button", "Show Hidden Dates"))
        while len(self.timeline()) > 1 + 7:
            before = self.desktop.notes()
            self.app.press("ctrl+z")
            wait_until(lambda: self.desktop.notes() != before, "a step to be undone")
        self.wait_for_count("1 event · 7 hidden")
        self.app.click(self.app.find("button", "Show Hidden Dates"))
        self.wait_for_count("8 events")
        wait_until(lambda: not self.app.find_all("button", "Show Hidden Dates"), "the button to go")
        wait_until(lambda: self.app.frame.with_keyboard, "the keyboard to be somewhere")


class NoneCertain(OnDisk):
    """Where no date is certain there is nothing of that kind to be kept."""

    text = "# The lock\n\nIn 1904 a lock was built. Two years later it broke, and ten years after that nobody mended it.\n"

    def test_1_nothing_certain_is_offered(self):
        self.choose_in_main_menu("Events", "Review Dates…")
        banner = self.wait_for_banner("Reviewing")
        button = banner.find("button", "Keep the Certain Ones")
        wait_until(lambda: "sensitive" not in button.states, "nothing to be offered")
        self.app.click(self.app.find(name="Which Dates"))
        items = wait_until(lambda: [item for item in self.app.frame.walk() if "menu-item" in item.role and item.label == "Keep the Certain Ones"], "the menu")
        wait_until(lambda: "sensitive" not in items[0].states, "it to be offered no more there")
        self.app.press("Escape")


class NoDates(OnDisk):
    """A text that names no day says so."""

    text = "# A walk\n\nWe went along the river until it was dark.\n"

    def test_1_there_is_nothing_to_review(self):
        wait_until(lambda: self.app.find_all("label", "No dates in this text"), "that there are none")
        self.choose_in_main_menu("Events", "Review Dates…")
        wait_until(lambda: "No dates are left to look at." in self.app.said, "that there is nothing to look at")
        self.app.click(self.app.find("button", "New Event…"))
        self.app.find("label", "New Event")


class Manner(OnDisk):
    """How dates are read, a person may know better than the text tells."""

    text = "---\ndate: 2018-09-03\n---\n\n# The weir\n\nThe weir was built in 1904. In July it broke.\n"
    timeline = Found.timeline

    def dates(self):
        return [date for date, _ in self.timeline()]

    def choose_manner(self, name):
        self.choose_in_main_menu("Text", "Read Dates As", name)

    def test_1_as_the_text_says(self):
        wait_until(lambda: self.app.find_all("label", "2 events"), "its dates")
        self.assertEqual(self.dates(), ["1904", "1904-07"])
        self.app.press("alt+Down")
        self.app.click(self.app.find("button", "Keep"))
        wait_until(lambda: "Decision=kept\n" in self.desktop.notes(), "the first to be kept")

    def test_2_as_news(self):
        self.choose_manner("News")
        wait_until(lambda: self.app.find_all("button", lambda name: name.startswith("July 2018")), "the month of that year")
        self.assertEqual(self.dates(), ["1904", "2018-07"])
        self.assertEqual(len(self.desktop.ask("--timeline=kept", self.file).splitlines()), 1)

    def test_2_the_menu_marks_how_they_are_read(self):
        for menu, begin, marked in (("Read Dates As", ("As the Text Says", "A Story", "News"), "News"), ("Read As", ("Unicode",), "Unicode (UTF-8)")):
            self.choose_in_main_menu("Text", menu)
            wait_until(lambda: [item.label for item in self.app.frame.walk() if item.role.endswith("menu-item") and "checked" in item.states and
                                item.label.startswith(begin)] == [marked], f"“{marked}” to be marked")
            self.app.press("Escape")
            wait_until(lambda: not any(item.role.endswith("menu-item") for item in self.app.frame.walk() if "focused" in item.states), "the menu to be closed")

    def test_3_after_a_restart_and_another_name(self):
        self.app.terminate()
        moved = self.file.with_name("weir.md")
        self.file.rename(moved)
        type(self).file = moved
        type(self).app = self.desktop.start(moved)
        self.app.find("button", lambda name: name.startswith("July 2018"))
        self.assertEqual(len(self.desktop.ask("--timeline=kept", self.file).splitlines()), 1)

    def test_4_as_the_text_says_again(self):
        self.choose_manner("As the Text Says")
        self.app.find("button", lambda name: name.startswith("July 1904"))
        self.assertEqual(self.dates(), ["1904", "1904-07"])


main()
