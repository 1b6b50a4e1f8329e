# SPDX-License-Identifier: GPL-3.0-or-later
from driver import Ear, WakhanTest, main, sheet_colour, wait_until

TABLE = """date,title,place
2018-06,A road is opened,Kunduz
03/04/2021,Talks are held,
2021-02-30,Nothing,
2018-06,a road is opened,Herat
"""
KEPT = "June 2018, A road is opened"


class EventImport(WakhanTest):
    """Events come in: what would come of each line is shown before, and one undo takes them back."""

    chooses_files = True

    def own_events(self):
        return [row[:2] for row in self.desktop.ask_table("--timeline") if row[1] in ("A road is opened", "a road is opened", "Talks are held")]

    def import_file(self, path):
        self.choose_in_main_menu("Events", "Import Events…")
        self.wait_for_windows(2)
        self.open_file(path)
        wait_until(lambda: self.app.find_all("label", "Line by line"), "the preview")

    def test_1_each_line_is_shown_before(self):
        path = self.desktop.folder / "table.csv"
        path.write_text(TABLE)
        self.import_file(path)
        self.app.find("label", "2 events were understood. 2 lines were not understood.")
        self.app.find("label", KEPT)
        self.app.find("label", "The same as in line 2, which gets what it lacks.")
        self.app.find("label", "Line 4, not understood")
        self.reach("3 April: the day comes first")
        self.app.press("space")
        self.app.find("label", "3 events were understood. 1 line was not understood.")
        self.app.find("label", "3 April 2021, Talks are held")
        self.assertEqual(self.own_events(), [])
        self.app.click(self.app.find("button", "Import"))
        self.wait_for_windows(1)
        wait_until(lambda: "2 events imported." in self.app.said, "that to be said")
        wait_until(lambda: self.own_events() == [["2018-06", "A road is opened"], ["2021-04-03", "Talks are held"]], "them on the disk")
        self.app.press("ctrl+z")
        wait_until(lambda: self.own_events() == [], "them to be gone")

    def test_1_what_the_file_itself_tells_is_not_asked(self):
        path = self.desktop.folder / "told.csv"
        path.write_text("date,title\n03/04/2021,Talks are held\n25/12/2021,Snow falls\n")
        self.import_file(path)
        self.app.find("label", "2 events were understood.")
        self.app.find("label", "3 April 2021, Talks are held")
        self.assertFalse(self.app.find_all("label", "What is 03/04/2021 in this file?"))
        self.app.press("Escape")
        self.wait_for_windows(1)

    def test_2_what_is_no_such_file_is_told(self):
        path = self.desktop.folder / "nothing.csv"
        path.write_text("a,b\n1,2\n")
        ear = Ear(self.desktop)
        self.import_file(path)
        ear.wait_to_hear("0 events were understood. 1 line was not understood.")
        self.app.find("label", lambda words: "names no column for dates" in words)
        button = self.app.find("button", "Import")
        self.assertNotIn("sensitive", button.states)
        box = self.app.box_on_screen(button)
        accent = sheet_colour("light", "accent")
        wait_until(lambda: self.desktop.picture().count(accent, box, off=2) < box[2] * box[3] / 10, "the button to be seen as one that does nothing")
        wait_until(lambda: self.app.frame.with_keyboard, "something to have the keyboard")
        self.app.press("Escape")
        self.wait_for_windows(1)


main()
