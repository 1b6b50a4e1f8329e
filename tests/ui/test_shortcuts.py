# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of shortcuts, the menu and the keys come from one table."""
import os
import pathlib
import re

from driver import WakhanTest, main, wait_until

TABLE = pathlib.Path(os.environ["WAKHAN_TEST_DATA"]).parents[1] / "src/ui/widgets/wakhan-commands.c"
COMMAND = re.compile(r'^  \{ (?:"([\w.-]+)"|NULL), (?:NC_ \("command", "([^"]+)"\)|NULL /\*.*\*/), \{ ([^}]*) \}', re.MULTILINE)
MARK = "Mark the selected words (1 to 7: a colour each)"  # its number is that of the kinds of notes


def read_table():
    return [(action, title or MARK, re.findall(r'"([^"]+)"', accels)) for action, title, accels in
            COMMAND.findall(TABLE.read_text(encoding="utf8"))]


class Shortcuts(WakhanTest):
    def open_list(self):
        self.app.press("ctrl+question")
        wait_until(lambda: len(self.app.frames) == 2, "the list of shortcuts")
        return next(frame for frame in self.app.frames if frame.find_all(name="Search Shortcuts"))

    def close_list(self):
        self.app.press("Escape")
        wait_until(lambda: len(self.app.frames) == 1, "the list to close")

    def rows(self, frame):
        return frame.names("list-item", states={"visible"})

    def test_1_no_name_and_no_key_is_there_twice(self):
        table = read_table()
        self.assertGreater(len(table), 30)
        for column in [[action for action, _, _ in table if action], [key for action, _, keys in table if action for key in keys]]:
            self.assertEqual(len(column), len(set(column)))

    def test_2_the_list_shows_every_command_that_has_a_key(self):
        frame = self.open_list()
        titles = [name.rpartition(", ")[0] for name in self.rows(frame)]
        self.assertEqual(titles, [title for _, title, keys in read_table() if keys])
        self.close_list()

    def test_3_a_command_is_found_by_its_name_and_by_its_key(self):
        frame = self.open_list()
        everything = len(self.rows(frame))
        self.app.type("next ev")
        wait_until(lambda: self.rows(frame) == ["Next Event, Alt+Down"], "the one command of that name")
        self.app.press("Escape")  # clears first
        wait_until(lambda: len(self.rows(frame)) == everything, "all commands again")
        self.app.type("alt+left")
        wait_until(lambda: self.rows(frame) == ["Back, Alt+Left"], "the one command of that key")
        self.app.press("Escape")
        wait_until(lambda: len(self.rows(frame)) == everything, "all commands again")
        self.close_list()

    def test_4_f6_goes_through_the_panes_and_back(self):
        panes = [("tree", "Outline"), ("text", "Reading pane"), ("list", "Notes"), ("group", "Timeline")]
        self.app.click(self.app.find("text", "Reading pane"), at=(0.5, 0.5))

        seen = set()
        for _ in panes:
            self.app.press("F6")
            seen.add(wait_until(lambda: self.app.frame.with_keyboard, "something to have the keyboard").name)
        self.assertGreaterEqual(len(seen), 3)
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text to have the keyboard again")


main()
