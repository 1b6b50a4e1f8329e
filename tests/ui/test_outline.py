# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Outline(WakhanTest):
    def test_1_one_click_goes_there(self):
        titles = self.outline_titles()
        self.assertGreater(len(titles), 5)
        for number in [1, 3, 5, 2]:
            self.go_to_section(titles[number])

    def test_2_return_goes_there(self):
        titles = self.outline_titles()
        self.go_to_section(titles[2])
        tree = self.app.find("tree", "Outline")

        def has_keyboard():
            return tree.with_keyboard is not None

        if not has_keyboard():  # the text may have it after going there
            self.app.press("shift+F6")
            wait_until(has_keyboard, "the outline to have the keyboard")
        self.app.press("Down", "Return")
        self.wait_for_place(titles[3])

    def test_3_back_and_forward(self):
        titles = self.outline_titles()
        self.go_to_section(titles[1])
        self.go_to_section(titles[3])
        pane = self.app.find("text", "Reading pane")
        first, second = pane.text.index("\n" + titles[1]), pane.text.index("\n" + titles[3])
        self.app.press("alt+Left")
        wait_until(lambda: abs(pane.selection[0] - first) < 300, "the place before")
        self.app.press("alt+Right")
        wait_until(lambda: abs(pane.selection[0] - second) < 300, "the place after it")

    def rows(self):
        return self.app.find("tree", "Outline").names("list-item")

    def below(self, title):
        """The titles that stand one level below."""
        found, levels = [], [(int(level), words) for level, words in self.desktop.ask_table("--outline")]
        start = next(number for number, (_, words) in enumerate(levels) if words == title)
        for level, words in levels[start + 1 :]:
            if level <= levels[start][0]:
                break
            if level == levels[start][0] + 1:
                found.append(words)
        return found

    def find_parent(self):
        """A section in view with the first one below it, which is in view too."""
        whole = self.desktop.ask_table("--outline")[0][1]  # whose row goes while it is in view
        titles = [title for title in self.outline_titles() if title != whole]
        return next((title, after) for title, after in zip(titles, titles[1:]) if self.below(title)[:1] == [after])

    def test_4_a_filter_leaves_what_fits(self):
        titles = [title for _, title in self.desktop.ask_table("--outline")]
        wanted = self.below(titles[1])[-1]
        self.app.click(self.app.find("entry", "Filter Outline"))
        self.app.type(wanted[:-1].lower())
        wait_until(lambda: self.rows() == [titles[0], titles[1], wanted], "the section with those above it")
        self.app.type(" qqq")
        self.app.find("label", f"No heading contains “{wanted[:-1].lower()} qqq”.")
        wait_until(lambda: self.app.said.startswith("No heading contains"), "it to be said")
        self.app.press("Escape")
        wait_until(lambda: len(self.rows()) > 5, "all sections again")
        self.assertEqual(self.app.find_all("label", lambda name: name.startswith("No heading contains")), [])

    def test_5_the_arrow_keys_fold(self):
        title, first = self.find_parent()
        self.go_to_section(title)
        if "focused" not in self.outline_row(title).states:
            self.app.press("shift+F6")
        wait_until(lambda: "focused" in self.outline_row(title).states, "the row to have the keyboard")
        self.assertIn("expanded", self.outline_row(title).states)
        self.app.press("Left")
        wait_until(lambda: first not in self.rows(), "the sections below to be folded away")
        self.assertNotIn("expanded", self.outline_row(title).states)
        self.assertIn("expandable", self.outline_row(title).states)
        self.app.press("Right")
        wait_until(lambda: first in self.rows(), "the sections below to be back")

    def test_6_a_section_counts_its_notes(self):
        title, first = self.find_parent()
        self.go_to_section(first)
        self.app.press("ctrl+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        self.app.type("Counted")
        self.app.press("Escape")
        wait_until(lambda: f"{first}, 1 note" in self.rows(), "the section to count its note")
        self.assertIn(title, self.rows())
        x, y, _, height = self.outline_row(title).extents
        level = next(int(level) for level, words in self.desktop.ask_table("--outline") if words == title)
        self.app.click_point(x + 10 + 16 * (level - 1), y + height / 2)  # the arrow before the words
        wait_until(lambda: f"{title}, 1 note" in self.rows(), "the one above it to count it, folded")
        self.assertNotIn(f"{first}, 1 note", self.rows())


main()
