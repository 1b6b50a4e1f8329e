# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import Ear, WakhanTest, main, wait_until
from driver.accessible import CONTROLLER_FOR, DETAILS


class Spoken(WakhanTest):
    """What happens is heard, whichever way this GTK has to say it, and what has the keyboard says what it is."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.events = cls.desktop.ask_table("--timeline")
        cls.ear = Ear(cls.desktop)
        cls.pane = cls.app.find("text", "Reading pane")

    def focused(self):
        return self.app.frame.with_keyboard

    def test_0_what_a_screen_reader_does_first_with_an_event_is_what_a_click_does(self):
        for mark in self.app.find("group", "Events").find_all("button")[:3]:
            self.assertEqual(mark.call("Action.GetActions")[0][0], "button.activate")

    def test_0_the_title_page(self):
        """What is drawn below the title is heard with it, and not elsewhere."""
        wait_until(lambda: "96 events, 1960s–2021" in self.pane.description, "what there is to read")
        self.assertIn("Companion", self.pane.description)
        self.app.press("ctrl+End")
        wait_until(lambda: not self.pane.description, "the end of the text")
        self.app.press("ctrl+Home")
        wait_until(lambda: "96 events" in self.pane.description, "the title to have it again")

    def test_0_footnotes_are_told_as_one_comes_by_them(self):
        """By line and by letter; the number itself is glued to the word before it."""
        reference = re.search(r"[a-z0-9.]\.1 ", self.pane.text).end() - 2
        self.assertEqual(self.pane.text[reference], "1")
        self.app.press("alt+l", "Left")
        wait_until(lambda: self.pane.caret == reference, "the caret before the first footnote")
        self.app.press("Up")
        wait_until(lambda: self.pane.caret < reference, "the line before")
        self.ear.hear()
        self.app.press("Down")
        self.ear.wait_to_hear("Footnote 1")
        self.app.press("Right", "Right", "Right")
        wait_until(lambda: self.pane.caret > reference, "the caret behind it")
        self.ear.hear()
        for _ in range(4):
            self.app.press("Left")
        self.ear.wait_to_hear("Footnote 1")
        self.app.press("ctrl+Home")

    def test_1_ten_events_are_told_with_date_title_category_and_whose_words_they_are(self):
        self.app.press("alt+Down")
        selected = wait_until(lambda: [part.name for part in self.app.find("group", "Timeline").find_all("button")
                                       if "selected" in part.states], "a selected event")
        first = next(number for number, event in enumerate(self.events) if selected[0].endswith(event[1]))
        self.ear.hear()
        for date, title, category, *_ in self.events[first + 1 : first + 11]:
            self.app.press("alt+Down")
            said = next(said for said in self.ear.wait_to_hear(title) if title in said)
            self.assertIn(category, said)
            self.assertRegex(said, "from the essay|context")
            self.assertRegex(said, date[2:4] if date[0].isdigit() else "", said)

    def test_2_find_tells_how_many(self):
        self.app.press("ctrl+f")
        self.app.type("xyzzy")
        self.ear.wait_to_hear("Not found")
        self.app.press("ctrl+a")
        self.app.type("Doha")
        self.ear.wait_to_hear("1 of ")
        self.app.press("Return")
        self.ear.wait_to_hear("2 of ")
        self.app.press("Escape")
        wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard")

    def test_3_a_note_tells_what_it_is_on_and_that_it_is_saved(self):
        self.assertEqual(self.pane.selected_text, "Doha")
        self.app.press("2")
        text = self.app.find("text", "Note")
        wait_until(lambda: "focused" in text.states, "the note to have the keyboard")
        for words in ("Claim", "¶", "Doha"):
            self.assertIn(words, text.description)
        self.app.type("Which meeting?")
        self.ear.hear()
        self.app.press("Escape")
        self.ear.wait_to_hear("Note saved")

    def test_3_tags_come_and_go_aloud(self):
        self.app.press("F6")
        wait_until(lambda: (part := self.focused()) and part.role == "list-item", "a card to have the keyboard")
        self.app.press("Return")
        text = self.app.find("text", "Note")
        wait_until(lambda: "focused" in text.states, "the note to have the keyboard")
        self.reach("Tags")
        self.ear.hear()
        self.app.type("water,")
        self.ear.wait_to_hear("Tag “water” added")
        self.app.press("BackSpace")
        self.ear.wait_to_hear("“water” chosen")
        self.app.press("BackSpace")
        self.ear.wait_to_hear("Tag “water” removed")
        self.app.press("Escape", "ctrl+f", "Escape")
        wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard")

    def test_4_deleting_and_what_undoes_it(self):
        self.app.press("F6")
        card = wait_until(lambda: (part := self.focused()) and part.role == "list-item" and part, "a card to have the keyboard")
        for words in ("Claim", "¶", "Which meeting?"):
            self.assertIn(words, card.name)
        self.assertIn("Doha", card.description)
        self.app.press("Delete")
        self.ear.wait_to_hear("Note deleted")
        self.app.press("ctrl+z")
        self.ear.wait_to_hear("The note is back")
        wait_until(lambda: (part := self.focused()) and part.role == "list-item" and "Which meeting?" in part.name,
                   "the card to have the keyboard again")

    def test_5_what_was_said_does_not_stay(self):
        self.app.press("F6")
        wait_until(lambda: (part := self.focused()) and part.role != "list-item", "the keyboard to be elsewhere")
        wait_until(lambda: not [part for part in self.app.frame.walk() if part.description.startswith(("Undo Delete", "The note is back"))],
                   "all to be described as before")

    def test_6_marks_tell_what_they_show(self):
        marks = self.app.find("group", "Events").find_all("button", states={"selectable"})
        self.assertTrue(marks)
        for mark in marks:
            self.assertRegex(mark.description, "^(diplomacy|security|conflict|economy|publication), (from the essay|context)([,.] |$)", mark.name)

    def test_7_a_note_on_a_section_names_it(self):
        self.app.press("F6")
        wait_until(lambda: (part := self.focused()) and part.role == "list-item", "the outline to have the keyboard")
        self.app.press("Home", "Return")
        title = next(title for _, title in self.desktop.ask_table("--outline"))
        tree = self.app.find("tree", "Outline")
        wait_until(lambda: not tree.find_all("list-item", lambda name: name.startswith(title)), "the title page, whose row is left out")
        self.app.press("ctrl+n")
        text = self.app.find("text", "Note")
        wait_until(lambda: title in text.description, "the section to be named")
        self.app.type("Of the whole")
        self.app.press("Escape")
        wait_until(lambda: self.app.find("list", "Notes").find_all("list-item", lambda name: title in name and "Of the whole" in name),
                   "the card to name the section")

    def test_8_what_belongs_together_is_told(self):
        self.app.press("ctrl+f")
        self.app.find("entry", "Find in Text")
        for role, name, relation, other in (("entry", "Find in Text", CONTROLLER_FOR, "Reading pane"),
                                            ("entry", "Filter Outline", CONTROLLER_FOR, "Outline"),
                                            ("entry", "Search Notes", CONTROLLER_FOR, "Notes"),
                                            ("button", "Next Event", CONTROLLER_FOR, "About the Event"),
                                            ("button", "Previous Event", CONTROLLER_FOR, "About the Event"),
                                            ("button", "Show Outline", CONTROLLER_FOR, "Outline Pane"),
                                            ("button", "Show Notes", CONTROLLER_FOR, "Notes Pane")):
            self.assertEqual({part.name for part in self.app.find(role, name).related(relation)}, {other}, name)
        details = self.app.find("group", "Events").related(DETAILS)
        self.assertTrue(all(part.find_all(None, "Next Event") for part in details))  # GTK 4.8 has none
        self.app.press("Escape")

    def test_8_the_sliders_tell_times_and_no_numbers(self):
        """GTK before 4.10 has nothing but a number for the value of its own, which is read before all else."""
        for name in ("Zoom", "Overview"):
            slider = self.app.find("slider", name)
            self.assertRegex(slider.description, "[12][0-9]{3} – [12][0-9]{3}")
            self.assertIn("focusable", slider.states)
            self.assertNotIn("org.a11y.atspi.Value", slider.call("Accessible.GetInterfaces"))
        zoom = self.app.find("slider", "Zoom")
        self.assertEqual(len(self.app.find_all("slider")), 2)
        before = zoom.description
        for key in ("Right", "Left", "Up", "Down", "Next", "Home"):
            self.focus_zoom(zoom)
            self.app.press(key)
            wait_until(lambda: zoom.description != before, f"{key} to change how much time is in view")
            before = zoom.description

    def focus_zoom(self, zoom):
        self.app.press("alt+Home")
        for _ in range(40):
            if "focused" in zoom.states:
                return
            had = wait_until(self.focused, "something to have the keyboard")
            self.app.press("Tab")
            wait_until(lambda: self.focused() not in (None, had), "the keyboard to go on")
        self.fail("Zoom is not reached by Tab")

    def test_8_the_edges_tell_how_far_they_go(self):
        for name in ("Width of the Notes", "Width of the Outline", "Height of the Timeline"):
            edge = self.app.find("separator", name)
            wait_until(lambda: [part for part in edge.description.split() if part.isdigit()], f"numbers for “{name}”")
            size, least, most = [int(part) for part in edge.description.split() if part.isdigit()]
            self.assertTrue(least <= size <= most, edge.description)

    def test_8_keys_go_through_the_text_and_say_what_was_reached(self):
        headings = self.desktop.ask_table("--outline")
        self.app.press("Tab")
        wait_until(lambda: "focused" not in self.pane.states, "the keyboard to be elsewhere")
        self.app.click(self.pane, at=(0.95, 0.02))
        self.app.press("ctrl+Home")
        wait_until(lambda: self.pane.caret == 0, "the beginning of the text")
        self.ear.hear()
        for level, title in headings[1:4]:
            self.app.press("alt+h")
            self.ear.wait_to_hear(f"Heading level {level}: {title}")
            wait_until(lambda: self.pane.selected_text == title, f"“{title}” to be shown")
        self.app.press("alt+shift+h")
        self.ear.wait_to_hear(headings[2][1])
        self.app.press("alt+l")
        self.ear.wait_to_hear("Footnote 1")
        self.app.press("ctrl+Home", "alt+m")
        self.ear.wait_to_hear("Note on “Doha”")
        self.app.press("alt+m")
        self.ear.wait_to_hear("No note after this")
        self.app.press("ctrl+Home", "alt+t")
        term = next(said for said in self.ear.wait_to_hear("Term: ") if said.startswith("Term: "))
        wait_until(lambda: f"Term: {self.pane.selected_text}" == term, "the term to be shown")
        self.app.press("Return")
        popover = wait_until(lambda: (part := self.focused()) and part.role != "text" and part, "its popover to have the keyboard")
        self.assertTrue(popover.name)
        self.app.press("Escape")
        wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard again")

    def test_8_keys_through_the_text_bring_the_keyboard_there(self):
        for key, words in (("alt+m", "Note on "), ("alt+h", "Heading level "), ("alt+l", "Footnote "), ("alt+t", "Term: ")):
            self.app.press("ctrl+Home", "ctrl+f")
            wait_until(lambda: "focused" not in self.pane.states, "the keyboard to be elsewhere")
            self.ear.hear()
            self.app.press(key)
            wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard")
            self.ear.wait_to_hear(words)
        self.app.press("ctrl+f", "Escape")

    def test_8_that_a_note_is_saved_is_heard_wherever_the_keyboard_goes(self):
        self.app.press("ctrl+n")
        text = self.app.find("text", "Note")
        wait_until(lambda: "focused" in text.states, "the note to have the keyboard")
        self.app.type("On the way")
        self.ear.hear()
        self.desktop.run("xdotool", "key", "--delay", "150", "Escape", "Tab", "Tab", "Tab", "Tab")
        self.ear.wait_to_hear("Note saved")
        self.app.press("ctrl+n")
        text = self.app.find("text", "Note")
        wait_until(lambda: "focused" in text.states and text.description not in ("", "Note saved"), "what the note is on")
        self.app.press("Escape")

    def test_8_what_is_read_where_the_keyboard_stands(self):
        about = self.app.find(None, "About the Event")
        selected = self.app.find("group", "Events").names("button", states={"selected"})
        self.assertIn(selected[0], about.description)
        for name in ("Outline Pane", "Reading", "Notes Pane", "Timeline"):
            self.assertEqual(len(self.app.find_all("group", name)), 1, name)
        for role, name in (("tree", "Outline"), ("text", "Reading pane"), ("list", "Notes"), ("button", "New Note"),
                           ("button", "Next Event"), ("button", "Previous Event"), ("button", "Find")):
            self.assertEqual(len([part for part in self.app.find_all(None, name) if part.role != "label"]), 1, name)

    def test_9_nothing_is_said_twice(self):
        for part in self.app.frame.walk():
            if part.description and "focusable" in part.states and part.name not in ("Minimize", "Maximize", "Close"):  # GTK's own
                self.assertNotIn(part.name, part.description, part)


main()
