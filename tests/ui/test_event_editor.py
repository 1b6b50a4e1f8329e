# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until

TEXT = """# A valley

## The bridge

Work on the bridge began in June 1931, when the water was low. The masons left again in the autumn.

## The road

Nobody remembers who paid for the road. In 1950 it was closed.
"""


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
        return wait_until(lambda: pane.selected_text, "selected words")

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
        listed = self.app.find("list", "Events in the Order of Time")
        self.app.type("The masons go home")
        wait_until(lambda: "masons" in listed.children[0].name, "the event to be found")
        self.app.press("Return")
        self.app.press("F2")
        self.focused("Date")
        self.assertEqual(self.field("Title").text, "The masons go home")


class BuiltIn(WakhanTest):
    """An event of a study is changed, and stands as the study has it again."""

    def choose_ceasefire(self):
        rows = self.desktop.ask("--timeline").splitlines()
        title = next(row.split("\t")[1] for row in rows if row.startswith("2018-06\t"))
        self.app.press("ctrl+e")
        listed = self.app.find("list", "Events in the Order of Time")
        self.app.type(title)
        wait_until(lambda: title in listed.children[0].name, "the event to be found")
        self.app.press("Return")
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
        self.app.press("ctrl+z")
        wait_until(lambda: self.desktop.ask("--timeline") == before, "it to come again")


main()
