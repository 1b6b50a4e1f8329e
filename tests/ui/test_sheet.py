# SPDX-License-Identifier: GPL-3.0-or-later
import configparser
import pathlib

from driver import WakhanTest, main, settled, wait_until

STUDY = next(pathlib.Path(__file__).parents[2].glob("data/study/*.study"))
TEXT_LEAST = 150
ROOM = 10  # px of the edge and padding of a window that GTK counts or not, by its version


class Sheet(WakhanTest):
    """Under 860 px an event is read on a sheet that comes up when it is chosen."""

    size = (420, 800)

    def setUp(self):
        self.app.resize(*self.size)
        wait_until(lambda: abs(self.app.frame.extents[2] - self.size[0]) < 30, "the window's width")
        self.pane = self.app.find("text", "Reading pane")

    def is_in_window(self, accessible):
        x, y, width, height = accessible.extents
        frame_width, frame_height = self.app.frame.extents[2:]
        return width > 0 and height > 0 and min(x, y) >= -ROOM and x + width <= frame_width + ROOM and y + height <= frame_height + ROOM

    def is_up(self):
        return any(self.is_in_window(button) for button in self.app.find_all("button", "Show in Text"))

    def labels(self):
        return [label for label in self.app.find_all("label") if self.is_in_window(label)]

    def says(self, words):
        return any(words in label.name for label in self.labels())

    def top_of_head(self):
        """Of what stands in it, when it rests."""
        return self.app.box_on_screen(self.app.find("button", "Previous Event"))[1] - self.app.box_on_screen(self.app.frame)[1]

    def leave(self):
        self.app.press("Escape")
        wait_until(lambda: not self.is_up(), "the sheet to go")

    def chosen(self):
        """The chosen event as the study's file has it."""
        study = configparser.ConfigParser(interpolation=None, strict=False)
        study.optionxform = str
        study.read(STUDY, encoding="utf8")
        said = {label.name for label in self.labels()}
        return next(study[group] for group in study.sections() if group.startswith("Event ") and study[group]["Title"] in said)

    def test_1_stepping_brings_all_of_an_event(self):
        self.assertFalse(self.is_up())
        self.app.press("alt+Down")
        wait_until(self.is_up, "the sheet")
        event = self.chosen()
        below = ("Actors", "Place", event["Place"], "Source", event["Source"]) if self.size[1] > 600 else ()  # else one scrolls to them
        for words in (" of 96", event["Title"], event["Summary"], *below):
            self.assertTrue(self.says(words), words)
        for button in ("Previous Event", "Next Event", "Show in Text", "Note on Event", "Fold Event"):
            self.assertTrue(self.is_in_window(self.app.find("button", button)), button)
        self.assertGreaterEqual(self.pane.extents[3], TEXT_LEAST)

    def test_3_zoom_and_list_are_in_reach_over_the_lanes(self):
        for name in ("Zoom Out", "Zoom In", "Fit Study", "List of Events"):
            button = self.app.find("button", name)
            self.assertTrue(self.is_in_window(button), name)
            self.assertGreaterEqual(min(button.extents[2:]), 28, name)

    def test_4_escape_leaves_it(self):
        self.leave()

    def test_5_a_click_on_a_chosen_event_brings_it_again(self):
        mark = wait_until(lambda: next((mark for mark in self.app.find("group", "Timeline").find_all("button")
                                        if "selected" in mark.states), None), "the chosen mark")
        self.app.click(mark)
        wait_until(self.is_up, "the sheet")
        self.app.click(self.app.find("button", "Fold Event"))
        wait_until(lambda: not self.is_up(), "the sheet to go")
        mark = self.app.find("group", "Timeline").find_all("button", states={"selected"})[0]
        self.app.click(mark)
        wait_until(self.is_up, "the sheet")
        self.leave()

    def test_6_return_on_an_event_brings_it(self):
        self.app.click(self.app.find("group", "Timeline").find_all("button", states={"selected"})[0])
        wait_until(self.is_up, "the sheet")
        self.leave()
        self.app.click(self.pane, at=(0.5, 0.5))
        self.app.press("alt+Down")
        wait_until(self.is_up, "the sheet")
        self.leave()
        self.app.press("Left", "Return")  # the caret before the words' end
        wait_until(self.is_up, "the sheet for the words under the caret")

    def test_7_show_in_text_shows_the_words(self):
        wait_until(self.is_up, "the sheet")
        start, end = self.pane.selection
        self.app.click(self.pane, at=(0.5, 0.9))
        self.app.click(self.app.find("button", "Show in Text"))
        wait_until(lambda: self.pane.selection[1] > self.pane.selection[0], "the event's words")

    def test_7b_a_pull_down_at_its_head_puts_it_away(self):
        self.app.press("alt+Down")
        wait_until(self.is_up, "the sheet")
        for child in ("handle", "head"):
            top = self.top_of_head()
            start = (self.size[0] // 2, top - 4 if child == "handle" else top + 14)
            self.app.drag(start, (start[0] + 6, start[1] + 120))
            wait_until(lambda: not self.is_up(), f"the sheet to go by its {child}")
            self.app.press("alt+Down")
            wait_until(self.is_up, "the sheet")
        top = self.top_of_head()
        self.app.drag((self.size[0] // 2, top + 60), (self.size[0] // 2, top + 180))
        self.assertTrue(self.is_up())  # that is where one scrolls

    def test_7c_it_gives_way_to_what_is_found(self):
        self.app.press("alt+Down")
        wait_until(self.is_up, "the sheet")
        self.app.press("ctrl+f")
        wait_until(lambda: not self.is_up(), "the sheet to go")
        self.app.type("Tashkent")
        wait_until(lambda: self.pane.selected_text == "Tashkent", "the hit")
        self.app.press("alt+Down")
        wait_until(self.is_up, "the sheet")
        self.app.press("ctrl+g")
        wait_until(lambda: not self.is_up(), "the sheet to go from the next hit")
        self.app.press("ctrl+f", "Escape")

    def test_7d_it_gives_way_to_a_place_that_one_goes_to(self):
        self.app.press("alt+Down")
        wait_until(self.is_up, "the sheet")
        self.app.press("alt+Left")
        wait_until(lambda: not self.is_up(), "the sheet to go")

    def test_8_words_of_a_note_that_end_in_a_blank(self):
        self.app.press("alt+Down")
        wait_until(self.is_up, "the sheet")
        self.app.click(self.app.find("button", "Note on Event"))
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        self.app.type("salt ")
        self.app.press("Escape")
        wait_until(lambda: "=salt" in self.desktop.notes(), "the note on the disk")
        wait_until(lambda: self.app.find("group", "Timeline").find_all("label", "salt"), "its first words, without the blank")
        self.assertIsNone(self.app.process.poll())


class SheetOfShortText(WakhanTest):
    """Where the text ends just below what is in view, the sheet leaves less of the view than the way down was begun with."""

    size = (360, 480)
    arguments = None

    def test_the_words_of_each_event_stand_above_the_sheet(self):
        text = self.desktop.folder / "harbour.md"
        paragraphs = [f"The ferry waits at the quay of harbour {number}." for number in range(6)]
        text.write_text("# Harbour\n\n" + "\n\n".join(paragraphs) + "\n\nIt left in 1998.\n\nIt came back in 1999.\n")
        app = self.desktop.start(text)
        pane = app.find("text", "Reading pane")
        for year in ("1998", "1999", "1998"):
            app.press("alt+Up" if year == "1998" and pane.selected_text == "1999" else "alt+Down")
            wait_until(lambda: pane.selected_text == year, "the event's words")
            wait_until(lambda: self.shows(pane, pane.selection[0]), f"{year} in view")

    def test_it_takes_no_more_room_than_it_needs(self):
        text = self.desktop.folder / "ferry.md"
        text.write_text("# Ferry\n\nIt left in 1998.\n\nIt came back in 1999, and all of those who had waited for it on the quay for so long went home.\n")
        app = self.desktop.start(text)
        self.addCleanup(app.terminate)
        pane = app.find("text", "Reading pane")
        heights = []
        for year in ("1998", "1999", "1998"):
            app.press("alt+Up" if pane.selected_text == "1999" else "alt+Down")
            wait_until(lambda: pane.selected_text == year, "the event's words")
            button = app.find("button", "Show in Text")
            frame = app.frame.extents
            wait_until(lambda: button.extents[3] > 0 and button.extents[1] + button.extents[3] > frame[3] - 30 - 2 * ROOM, "the buttons at the window's foot")
            heights.append(settled(lambda: pane.extents[3], "the sheet to rest"))
        self.assertGreater(min(heights), TEXT_LEAST + 30)
        self.assertEqual(heights[2], heights[1])  # what was there for a longer one stays

    def shows(self, pane, offset):
        _, top, _, height = pane.extents
        _, y, _, line = pane.character_extents(offset)
        return height < self.size[1] * 0.7 and y >= top and y + line <= top + height + ROOM


class LeastSheet(Sheet):
    """The same in the least window, where the lanes give way to it."""

    size = (360, 480)

    def test_3_zoom_and_list_are_in_reach_over_the_lanes(self):
        self.leave()
        self.app.click(self.app.find("button", "Unfold Timeline"))
        wait_until(lambda: self.is_in_window(self.app.find("button", "Zoom In")), "the lanes and their tools")
        self.app.press("alt+Down")
        wait_until(self.is_up, "the sheet")


main()
