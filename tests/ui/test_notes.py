# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import WakhanTest, main, settled, wait_until


class Notes(WakhanTest):
    """The notes panel: writing on words, an event, nothing; finding, editing, deleting; a file that cannot be written."""

    @property
    def notes(self):
        return self.app.find("list", "Notes")

    def rows(self):
        """The names of the cards that are listed."""
        return [row.name for row in self.notes.children if row.role == "list-item"]

    def wait_for_rows(self, *parts):
        wait_until(lambda: len(self.rows()) == len(parts) and all(part in name for part, name in zip(parts, self.rows())),
                   f"the cards {parts}, in this order")

    def wait_for_note(self, text=""):
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states and note.text == text, "the note to have the keyboard")
        return note

    def write(self, text):
        note = self.wait_for_note()
        self.app.type(text)
        wait_until(lambda: note.text == text, "the note's text")

    def wait_for_saved(self, pattern):
        wait_until(lambda: re.search(pattern, self.desktop.notes()), f"{pattern} to be saved")

    def is_told_saved(self):
        return any(label.extents[2] > 0 for label in self.app.find_all("label", "Saved"))

    def test_01_a_key_marks_the_selected_words(self):
        self.app.find("text", "Reading pane")
        self.app.find("label", "0 notes")
        self.assertFalse(self.is_told_saved())
        self.app.press("ctrl+Home", "Down", "Down", "shift+ctrl+Right", "shift+ctrl+Right", "4")
        self.write("Who says so?")
        self.app.press("Tab")
        self.app.type("seminar, two words")
        self.app.press("Return")  # makes a pill of it
        self.app.find("button", "Remove Tag “two words”")
        self.assertIn("focused", self.app.find("text", "Tags").states)
        self.app.type("third")
        self.app.press("Return", "BackSpace", "BackSpace")
        wait_until(lambda: not self.app.find_all("button", "Remove Tag “third”"), "the last pill to go")
        self.app.press("Return")  # leaves the note
        self.wait_for_rows("Question")
        wait_until(self.is_told_saved, "“Saved” beside the number of notes")
        self.wait_for_saved("Colour=question\nTags=seminar;two words;\nText=Who says so\\?\nAnchor-1-Quote=")
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text to have the keyboard again")

    def test_02_a_note_on_an_event(self):
        self.app.find("button", "Next Event").activate()
        self.app.find(name=lambda name: name.endswith(" of 96"))
        self.app.press("ctrl+shift+m")
        self.write("Of this event")
        self.app.press("Escape")
        self.wait_for_saved("Text=Of this event\nEvents=e-")
        self.wait_for_rows("Who says so?", "Of this event")

    def test_03_a_note_on_the_section_in_view(self):
        self.app.press("ctrl+Home")
        self.app.find("button", "New Note").activate()
        self.write("Read again")
        self.app.press("Escape")
        self.wait_for_saved("Text=Read again\nSection=")
        wait_until(lambda: len(self.rows()) == 3, "three cards")

    def test_04_an_empty_note_leaves_nothing(self):
        self.app.press("ctrl+n")
        self.wait_for_note()
        self.app.press("Escape")
        wait_until(lambda: len(self.rows()) == 3, "three cards")

    def test_05_search(self):
        search = self.app.find(name="Search Notes")
        self.app.click(search)
        self.app.type("event")
        self.wait_for_rows("Of this event")
        wait_until(lambda: self.app.said == "1 of 3: with “event”", "the number to be said")
        self.app.press("ctrl+a")
        self.app.type("lapis")
        self.app.find(name="None of your 3 notes contains “lapis”.")
        wait_until(lambda: self.app.said == "0 of 3: with “lapis”", "that to be said")
        self.app.press("Escape")
        wait_until(lambda: len(self.rows()) == 3, "all cards again")

    def test_06_colours_filter(self):
        tile = self.app.find(name="Only Question")
        self.app.click(tile)
        self.wait_for_rows("Who says so?")
        self.app.find(name="1 of 3: Question")
        self.app.click(self.app.find("button", "Clear"))
        wait_until(lambda: len(self.rows()) == 3, "all cards again")

    def test_07_a_click_goes_to_the_words(self):
        self.app.press("F6")
        row = wait_until(lambda: next((row for row in self.notes.children if "Who says so?" in row.name), None), "the card")
        self.app.click(row, at=(0.5, 0.2))
        pane = self.app.find("text", "Reading pane")
        quote = re.search("Anchor-1-Quote=(.*)", self.desktop.notes())[1]
        wait_until(lambda: pane.selected_text == quote, f"“{quote}” to be selected")

    def test_08_editing_in_place_and_taking_back(self):
        self.app.click(self.app.find("text", "Note"))
        note = self.wait_for_note("Who says so?")
        self.app.press("ctrl+End")
        self.app.type(" And where?")
        self.wait_for_saved("Text=Who says so\\? And where\\?")
        self.app.press("Escape", "ctrl+z")
        wait_until(lambda: self.app.said == "Undo Edit Note", "what was taken back to be said")
        self.wait_for_saved("Text=Who says so\\?\n")
        self.app.press("ctrl+shift+z")
        self.wait_for_saved("Text=Who says so\\? And where\\?")

    def test_09_deleting_can_be_taken_back(self):
        row = wait_until(lambda: next((row for row in self.notes.children if "Who says so?" in row.name), None), "the card")
        self.app.click(row, at=(0.5, 0.2))
        self.app.find("text", "Note")
        self.app.press("alt+Delete")
        self.app.find(name="Note deleted")
        wait_until(lambda: len(self.rows()) == 2, "two cards")
        self.wait_for_saved("Text=Who says so[^[]*Deleted=")
        self.app.click(self.app.find("button", "Undo"))
        wait_until(lambda: len(self.rows()) == 3, "three cards")
        wait_until(lambda: not re.search("Text=Who says so[^[]*Deleted=", self.desktop.notes()), "the note to be back")
        wait_until(lambda: self.app.said == "The note is back", "that to be said")
        quote = re.search("Anchor-1-Quote=(.*)", self.desktop.notes())[1]
        wait_until(lambda: self.app.find("text", "Reading pane").selected_text == quote, "its words")

    def test_10_a_file_that_cannot_be_written_is_told_and_tried_again(self):
        path = next(self.desktop.data_home.glob("wakhan/notes/*.notes"))
        kept = self.desktop.folder / "kept"  # not beside it, where it would be taken for another copy of the notes
        path.rename(kept)
        path.mkdir()
        self.app.press("ctrl+Home", "ctrl+n")
        self.write("Not yet on the disk")
        self.app.find(name=lambda name: path.name in name)
        self.app.find(name="Not saved")
        self.app.press("Escape")
        again = self.app.find("button", "Try Again")
        path.rmdir()
        again.activate()  # a click could come too late: Wakhan tries by itself as well, and what stood there slides away
        self.wait_for_saved("Text=Not yet on the disk")
        self.wait_for_saved("Text=Read again")
        self.app.find(name="Saved")
        kept.unlink()

    def test_11_all_is_there_after_a_restart(self):
        self.restart()
        wait_until(lambda: len(self.rows()) == 4, "four cards")
        text = "".join(self.rows())
        for part in ["Who says so? And where?", "Of this event", "Read again", "Not yet on the disk"]:
            self.assertIn(part, text)

    def test_12_the_search_of_many_tags_is_left_by_escape(self):
        self.app.press("ctrl+n")
        self.write("Of much")
        self.app.press("Tab")
        self.app.type("aid, borders, coal, debts, exports, fuel, gas, hunger")
        self.app.press("Return")
        self.wait_for_saved("Tags=aid;")
        self.app.click(self.app.find("button", lambda name: name.startswith("Tags")))
        tags = self.app.find(name="Tags of Notes")
        wait_until(lambda: len(tags.find_all("check-box")) >= 8, "the tags")
        self.app.type("bord")
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all(name="Tags of Notes"), "the tags to be hidden")


def write_note(app, words):
    app.find("text", "Reading pane")
    app.press("ctrl+Home", "ctrl+n")
    note = app.find("text", "Note")
    wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
    app.type(words)
    app.press("Escape")


class Typed(WakhanTest):
    """What was typed in an entry is taken back there, and no note instead of it."""

    def test_it(self):
        write_note(self.app, "Who says so?")
        wait_until(lambda: "Text=Who says so?\n" in self.desktop.notes(), "it to be saved")
        for name in ("Search Notes", "Filter Outline"):
            entry = self.app.find(name=name)
            self.app.click(entry)
            self.app.type("event")
            wait_until(lambda: entry.text == "event", "what was typed")
            self.app.press("ctrl+a", "Delete")
            wait_until(lambda: entry.text == "", "nothing")
            self.app.press("ctrl+z")
            wait_until(lambda: entry.text == "event", "it to be back")
            self.app.press(*["ctrl+z"] * 8)
            wait_until(lambda: entry.text == "", "nothing again")
            self.assertFalse(self.app.said.startswith("Undo"), self.app.said)
        self.app.press("F10")
        self.choose_in_menu("Undo Edit Note")
        wait_until(lambda: self.app.said == "Undo Edit Note", "the menu to mean the notes, whatever has the keyboard")


class Card(WakhanTest):
    """A click on a card is enough to write in it."""

    def test_a_click_gives_the_keyboard_to_the_words_of_a_note(self):
        write_note(self.app, "Who says so?")
        row = wait_until(lambda: next((row for row in self.app.find("list", "Notes").children if "Who says so?" in row.name), None), "the card")
        wait_until(lambda: not self.app.find_all("text", "Note"), "the note to be left")
        self.app.click(row)
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states and note.text == "Who says so?", "the note to have the keyboard")
        self.app.type(" Indeed")
        wait_until(lambda: note.text == "Who says so? Indeed", "the note's text")
        self.app.press("ctrl+Return")
        wait_until(lambda: not self.app.find_all("text", "Note"), "the note to be left")
        wait_until(lambda: "Text=Who says so? Indeed\n" in self.desktop.notes(), "it to be saved")


class Footnotes(WakhanTest):
    """The number of a footnote is no part of the words that are marked."""

    arguments = None

    def test_a_card_quotes_without_it(self):
        file = self.desktop.folder / "roads.md"
        file.write_text("There were two[^1] roads.[^2]\n\n[^1]: Or three.\n[^2]: Or paths.\n", encoding="utf8")
        type(self).app = self.desktop.start(file)
        self.app.find("text", "Reading pane")
        self.app.press("ctrl+Home", "shift+End", "5", "Escape")
        row = self.app.find("list", "Notes").find("list-item", lambda name: "There were two roads." in name)
        row.find("label", lambda name: name.strip("“”") == "There were two roads.")
        wait_until(lambda: "Quote=There were two1 roads.2\n" in self.desktop.notes(), "the words as they stand in the text to be kept")
        self.assertNotIn("two1", row.name)

    def test_nor_is_it_found_in_them(self):
        notes = self.app.find("list", "Notes")
        self.app.click(self.app.find(name="Search Notes"))
        self.app.type("roads")
        wait_until(lambda: self.app.find_all("label", lambda name: name.startswith("1 of 1")), "the note to be found")
        self.app.press("ctrl+a")
        self.app.type("2")
        wait_until(lambda: not notes.find_all("list-item", lambda name: "There were" in name), "the note not to be found")


class Composer(WakhanTest):
    """What is below the words of a note stays in view however many words and tags it has."""

    arguments = None

    def test_done_is_in_view(self):
        for size in ((1280, 800), (1024, 768), (420, 780)):
            type(self).app = self.desktop.start()
            self.app.resize(*size)
            settled(lambda: self.app.frame.extents, "the window to have its size")
            self.app.press("ctrl+Home", "Down", "Down", "Home", "shift+ctrl+Down", "shift+ctrl+Down", "3")
            note = self.app.find("text", "Note")
            wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
            for _ in range(12):
                self.app.type("A line of a note")
                self.app.press("Return")
            self.reach("Tags")
            self.app.type("water,pass,history of the road,bridge,a tag that is long,another,")
            wait_until(lambda: self.app.find_all("button", "Remove Tag “another”"), "the tags")

            def is_in_view():
                _, top, _, height = self.app.find("button", "Done").extents
                _, pane_top, _, pane_height = self.app.find("group", "Notes Pane").extents
                return height > 0 and top >= pane_top and top + height <= pane_top + pane_height

            wait_until(is_in_view, f"“Done” in view at {size}")
            self.app.press("Escape")
            self.app.terminate()


class NothingWritten(WakhanTest):
    """A note in which nobody wrote anything is none, however it was begun, and however it is left."""

    def begin(self, *keys):
        self.app.press(*keys)
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        return note

    def begin_on_event(self):
        if not self.app.find_all("button", "Note on Event"):
            self.app.press("alt+Down")
            self.app.find("button", "Note on Event")
        return self.begin("ctrl+shift+m")

    def wait_for_none(self):
        wait_until(lambda: self.app.find_all("label", "0 notes"), "no note")
        self.assertNotIn("[Note ", self.desktop.notes())

    def test_1_on_an_event_left_by_escape(self):
        self.begin_on_event()
        self.app.press("Escape")
        self.wait_for_none()

    def test_2_on_an_event_left_by_going_on(self):
        self.begin_on_event()
        self.app.click(self.app.find("button", "Next Event"))
        self.app.click(self.app.find("text", "Reading pane"), at=(0.5, 0.5))
        self.app.press("ctrl+n")
        wait_until(lambda: self.app.find_all("label", "1 note"), "the next note alone")
        self.app.press("Escape")
        self.wait_for_none()

    def test_3_left_by_the_end_of_the_program(self):
        for begin in (self.begin_on_event, lambda: self.begin("ctrl+n")):
            begin()
            self.restart()
            self.wait_for_none()

    def test_4_written_and_taken_away_again(self):
        for leave in (self.restart, lambda: self.app.press("Escape")):
            note = self.begin_on_event()
            self.app.type("a")
            wait_until(lambda: "Text=a\n" in self.desktop.notes(), "the letter to be saved")
            self.app.press("BackSpace")
            wait_until(lambda: note.text == "", "nothing to stand there")
            leave()
            wait_until(lambda: self.app.find_all("label", "0 notes"), "no note")


main()
