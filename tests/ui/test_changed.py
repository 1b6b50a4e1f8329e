# SPDX-License-Identifier: GPL-3.0-or-later
import os
import time

from driver import OnDisk, main, wait_until

TITLE = "# A river\n\n"
SPRING = "## The spring\n\nIt rises below the glacier of the pass, and nobody has ever seen the place in winter.\n\n"
VALLEY = "## The valley\n\n" + "\n\n".join(
    f"For {number} miles it runs between walls of rock, and where it bends a village of {number} houses keeps its few fields."
    for number in range(11, 51)
)
FORD = """

## The ford

Nobody crossed it between the thaw and midsummer, and the herds stayed on the northern bank.

### In summer

In August 1999 the water was so low that the caravans crossed it on foot, as they had in 1911.

"""
CUSTOMS = "## The customs house\n\nA customs house stood at the ford; its keeper wrote down every caravan and what it paid.\n"
TEXT = TITLE + SPRING + VALLEY + FORD + CUSTOMS
NEW = "A paragraph that came later, of the people who live along it and of what they call it.\n\n"
CHANGED = "This text was changed on disk"
GONE = "This text is gone"


class Changed(OnDisk):
    """The text that is open changes on the disk, and is reloaded by a banner or a key."""

    text = TEXT

    def test_1_the_same_words_again_are_no_change(self):
        self.write_note("the place in winter", "Who has?")
        self.write_note("every caravan", "How many?")
        self.write_note("crossed it on foot", "When?")
        os.utime(self.file)
        self.replace(TEXT)
        self.replace(TEXT + "More.\n")
        self.wait_for_banner(CHANGED)
        self.replace(TEXT)
        self.wait_for_no_banner(CHANGED)

    def room_below(self, words):
        """From the line of these words to the lower edge of the text, in pixels."""
        return self.pane.extents[3] - self.line_of(words)

    def test_1_the_end_stays_the_end(self):
        end = "every caravan and what it paid"
        self.app.click(self.pane)
        self.app.press("ctrl+End")
        wait_until(lambda: 0 < self.room_below(end) < 300, "the last line")
        self.desktop.display.click(5, 20)  # the wheel, on to the very end
        room = self.room_below(end)
        self.replace(TEXT + "More.\n")
        self.wait_for_banner(CHANGED)
        wait_until(lambda: abs(self.room_below(end) - room) < 4, "the end to be where it was")
        self.replace(TEXT)
        self.wait_for_no_banner(CHANGED)
        wait_until(lambda: abs(self.room_below(end) - room) < 4, "the end to be where it was again")

    def test_2_it_is_told_and_reloaded_by_the_banner(self):
        self.replace(TITLE + NEW + SPRING + VALLEY + FORD + CUSTOMS)
        banner = self.wait_for_banner(CHANGED)
        wait_until(lambda: CHANGED in self.app.said, "the change to be told")
        self.assertNotIn(NEW.strip(), self.pane.text)
        words = "a village of 30 houses"  # amid the text, of which the end goes along with the height of the pane
        self.select(words)
        line = self.line_of(words)
        self.app.click(banner.find("button", "Reload"))
        self.wait_for_text(NEW.strip())
        self.wait_for_no_banner(CHANGED)
        self.wait_for_banner("3 notes placed.")
        wait_until(lambda: self.pane.selected_text == words, "the words to be selected")
        wait_until(lambda: abs(self.line_of(words) - line) < 30, "the words to stand where they stood")
        wait_until(lambda: "3 notes placed." in self.app.said, "the counts to be told")
        self.wait_for_no_banner("3 notes placed.")

    def test_3_later(self):
        self.replace(TEXT + "More.\n")
        self.app.click(self.wait_for_banner(CHANGED).find("button", "Later"))
        self.wait_for_no_banner(CHANGED)
        self.assertNotIn("More.", self.pane.text)
        self.replace(TEXT + "Still more.\n")
        self.wait_for_banner(CHANGED)
        self.app.press("F5")
        self.wait_for_text("Still more.")
        self.wait_for_no_banner(CHANGED)
        self.replace(TEXT)
        later = self.wait_for_banner(CHANGED).find("button", "Later")
        for _ in range(60):
            if self.has_focus(later):
                break
            self.app.press("shift+Tab")
        wait_until(lambda: self.has_focus(later), "the banner to have the keyboard")
        self.app.press("r")
        wait_until(lambda: "Still more." not in self.pane.text, "the text to be reloaded by a letter")
        wait_until(lambda: "focused" in self.pane.states, "the keyboard to be in the text again")
        self.replace(TEXT + "Still more.\n")
        self.wait_for_banner(CHANGED)
        self.app.press("F5")
        self.wait_for_text("Still more.")
        self.replace(TEXT)
        self.wait_for_banner(CHANGED)
        self.app.press("ctrl+r")
        wait_until(lambda: "Still more." not in self.pane.text, "the text to be reloaded")

    def test_4_gone_and_back(self):
        away = self.file.with_name("away.md")
        self.file.rename(away)
        banner = self.wait_for_banner(GONE)
        self.assertFalse(banner.find_all("button", "Reload"))
        self.assertIn("every caravan", self.pane.text)
        self.app.press("F5")
        self.wait_for_banner(GONE)
        away.rename(self.file)
        self.wait_for_no_banner(GONE)
        self.file.unlink()
        self.wait_for_banner(GONE)
        self.file.write_text(TEXT + "Back again.\n", encoding="utf8")
        self.wait_for_banner(CHANGED)
        self.app.press("F5")
        self.wait_for_text("Back again.")

    def test_5_what_cannot_be_read(self):
        self.file.write_bytes(bytes(range(256)) * 20)
        self.app.click(self.wait_for_banner(CHANGED).find("button", "Reload"))
        self.wait_for_banner("The text on the disk cannot be read.")
        self.assertIn("Back again.", self.pane.text)
        self.file.write_text("", encoding="utf8")
        self.wait_for_banner(CHANGED)
        self.app.press("F5")
        self.wait_for_banner("The text on the disk cannot be read. “river.md” has no words any more.")
        self.assertIn("Back again.", self.pane.text)
        self.replace(TEXT)
        self.wait_for_banner(CHANGED)
        self.app.press("F5")
        wait_until(lambda: "Back again." not in self.pane.text, "the text to be reloaded")
        self.wait_for_no_banner("The text")


class Kept(OnDisk):
    """What one is doing goes on in the text that was read again."""

    text = TEXT
    later = TITLE + NEW + SPRING + VALLEY + FORD + CUSTOMS

    def reload(self, text):
        self.replace(text)
        self.wait_for_banner(CHANGED)
        self.app.press("F5")
        self.wait_for_no_banner(CHANGED)

    def test_1_a_note_that_is_being_written(self):
        note = self.begin_note("every caravan")
        self.app.type("How many were")
        self.replace(self.later)
        self.wait_for_banner(CHANGED)
        self.app.type(" th")
        self.app.press("F5")
        self.app.type("ere?")
        self.wait_for_text(NEW.strip())
        self.wait_for_banner("1 note placed.")
        self.assertIn("focused", note.states)
        self.app.type(" Ask.")
        wait_until(lambda: note.text == "How many were there? Ask.", "the words of the note")
        wait_until(lambda: "Text=How many were there? Ask.\n" in self.desktop.notes(), "the note to be saved")
        self.app.press("ctrl+z")
        wait_until(lambda: note.text != "How many were there? Ask.", "the last letters to be taken back")
        self.assertIn("focused", note.states)
        self.app.press("Escape")

    def test_2_the_outline_the_hit_and_the_filter(self):
        row = self.outline_row("The ford")
        self.app.click(row)
        wait_until(lambda: "focused" in row.states, "the row to have the keyboard")
        self.app.press("Left")
        wait_until(lambda: "In summer" not in self.outline_titles(), "the section to be folded")
        search = self.app.find(name="Search Notes")
        self.app.click(search)
        self.app.type("nobody")
        wait_until(lambda: self.app.find_all("label", "No such notes") or not self.app.find("list", "Notes").children, "no note to pass the filter")
        self.app.press("ctrl+f")
        entry = self.app.find(name="Find in Text")
        wait_until(lambda: self.has_focus(entry), "the find bar")
        self.app.type("it")
        self.app.press("Return", "Return", "Return")
        count = wait_until(lambda: self.app.names("label", lambda name: " of " in name), "the count")[0]
        hit = self.pane.selected_text
        place = self.pane.text[: self.pane.selection[0]][-20:]
        self.reload(self.later + "\nMore of it.\n")
        self.wait_for_text("More of it.")
        number, total = count.split(" of ")
        self.app.find("label", f"{number} of {int(total) + 1}")
        self.assertTrue(self.has_focus(self.app.find(name="Find in Text")))
        self.assertNotIn("In summer", self.outline_titles())
        self.assertFalse(self.app.find("list", "Notes").children)
        self.app.press("Escape")
        wait_until(lambda: self.pane.selected_text == hit, "the hit to be selected")
        self.assertEqual(self.pane.text[: self.pane.selection[0]][-20:], place)

    def test_3_by_itself(self):
        self.choose_in_main_menu("Text", "Reload Changed Texts by Themselves")
        self.replace(TEXT.replace("The customs house", "The toll house"))
        self.wait_for_text("The toll house")
        self.assertFalse(self.banners(CHANGED))


class Windows(OnDisk):
    """Two windows show the text; what one reloads the other shows, too."""

    text = TEXT

    def test_both_are_told_and_follow(self):
        self.app.find("text", "Reading pane")
        self.app.press("ctrl+shift+n")
        wait_until(lambda: len(self.app.frames) == 2, "a second window")
        first, second = self.app.frames
        for frame in first, second:
            wait_until(lambda frame=frame: "every caravan" in frame.find("text", "Reading pane").text, "the text in both")
        self.replace(TEXT + "More.\n")
        for frame in first, second:
            wait_until(lambda frame=frame: frame.find_all("group", lambda name: name.startswith(CHANGED)), "the banner in both")
        wait_until(lambda: self.app.frame == second, "the second window to have the keyboard")
        self.app.press("F6", "shift+F6", "F5")
        for frame in first, second:
            wait_until(lambda frame=frame: "More." in frame.find("text", "Reading pane").text, "the new text in both")
            wait_until(lambda frame=frame: not frame.find_all("group", lambda name: name.startswith(CHANGED)), "the banner to go in both")
        self.app.press("ctrl+n")
        wait_until(lambda: "focused" in second.find("text", "Note").states, "the note to have the keyboard")
        self.app.type("Seen in both")
        wait_until(lambda: any("Seen in both" in row.name for row in first.find("list", "Notes").children), "the note in the first window")


class Narrow(OnDisk):
    """In a narrow window the buttons are below the words."""

    text = TEXT
    size = (420, 800)

    def test_it_is_reloaded(self):
        self.replace(TEXT.replace("The customs house", "The customs"))
        banner = self.wait_for_banner(CHANGED)
        for name in ("Later", "Reload"):
            left, _, width, _ = banner.find("button", name).extents
            self.assertTrue(left >= 0 and left + width <= 420)
        self.app.click(banner.find("button", "Reload"))
        self.wait_for_text("The customs\n")
        self.wait_for_no_banner(CHANGED)


class Emptied(OnDisk):
    """Why a text cannot be reloaded is told for as long as it cannot."""

    text = TEXT

    def test_the_reason_stays(self):
        for rest in ("", "\n\n"):
            self.file.write_text(rest)
            wait_until(lambda: time.time() > self.file.stat().st_ctime + 0.1, "what is older than the key")
            self.app.press("F5")
            self.wait_for_banner("The text on the disk cannot be read. “river.md” has no words any more.")
            until = time.monotonic() + 4  # what watches the text waits for three seconds whether it stays so
            while time.monotonic() < until:
                self.assertFalse(self.banners(CHANGED))
            self.assertIn("nobody has ever seen", self.pane.text)
            self.file.write_text(TEXT + "More.\n")
            self.wait_for_banner(CHANGED)
        self.app.press("F5")
        self.wait_for_text("More.")


class TakenOver(OnDisk):
    """The notes of the same text from elsewhere are counted when they are taken over."""

    text = TEXT

    def test_the_same_text_in_another_form(self):
        self.write_note("the place in winter", "Who has?")
        self.write_note("every caravan", "How many?")
        self.app.terminate()
        plain = self.desktop.folder / "another.txt"
        plain.write_text(TEXT.replace("#", "").replace("every caravan and", "each caravan and\n"), encoding="utf8")
        type(self).app = self.desktop.start(plain)
        question = self.wait_for_banner("Are these the notes of")
        self.app.click(question.find("button", "Start New"))
        self.wait_for_no_banner("Are these the notes of")
        self.choose_in_main_menu("Notes", "Open Notes Of…")
        wait_until(lambda: self.app.find_all("list-item", lambda name: name.startswith("A river")), "the list of notes")
        self.app.press("Return")
        banner = self.wait_for_banner("1 note placed, ")
        self.assertRegex(banner.name, "1 to check|1 lost")
        self.app.click(banner.find("button", "Show the 1"))
        rows = self.app.find("list", "Notes")
        wait_until(lambda: [row.name for row in rows.children if "focused" in row.states and "How many?" in row.name], "the note to have the keyboard")


main()
