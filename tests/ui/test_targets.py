# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until

TARGET = 28  # px, that a pointer is to meet


class Number(WakhanTest):
    """The number of a footnote is narrower than a pointer's target, which reaches beyond it on all sides."""

    arguments = None

    def test_1_it_is_met_at_its_end_and_beside_it(self):
        path = self.desktop.folder / "numbers.md"
        path.write_text("# A treaty\n\nNobody kept it.[^1] Or did they?\n\n[^1]: So the keeper says.\n")
        type(self).app = self.desktop.start(path)
        pane = self.app.find("text", "Reading pane")
        offset = pane.text.index("kept it.") + len("kept it.")
        x, y, width, height = wait_until(lambda: pane.character_extents(offset), "the number")
        self.assertLess(width, TARGET)
        for at in (x + 1, x + width - 1, x + width / 2 - 12, x + width / 2 + 12):
            self.app.click_point(at, y + height / 2)
            wait_until(lambda: self.app.find_all("label", "So the keeper says."), f"the footnote at {at - x}")
            self.app.press("Escape")
            wait_until(lambda: not self.app.find_all("label", "So the keeper says."), "it to close")
        self.app.click_point(x + 3 * TARGET, y + height / 2)
        wait_until(lambda: pane.caret > offset + 1, "the caret in the words after it")
        self.assertFalse(self.app.find_all("label", "So the keeper says."))


class Margin(WakhanTest):
    """In a wide margin the title of an event stands below its date, and both are met."""

    size = (1920, 1080)
    arguments = None

    def test_1_the_title_stands_under_the_date(self):
        path = self.desktop.folder / "dates.md"
        path.write_text("# A war\n\n" + "Nothing came of it for years, as the villages along the river tell it to this day.\n\n" +
                        "On 27 April 1978 the army took the palace.\n\nAnd that was all.\n")
        type(self).app = self.desktop.start(path)
        self.app.resize(1900, 1040)
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: pane.extents[2] > 1000, "a wide pane")
        first = pane.text.index("Nothing came")
        end = max(sum(pane.character_extents(offset)[0:3:2]) for offset in range(first, first + 80))
        date = pane.text.index("27 April")
        _, y, _, height = pane.character_extents(date)
        self.app.click_point(end + 60, y + height / 2 + 16)
        selected = wait_until(lambda: next((mark for mark in self.app.find("group", "Timeline").find_all("button")
                                            if "selected" in mark.states), None), "the event under its title")
        self.assertTrue(selected.name.endswith("The army took the palace"))


main()
