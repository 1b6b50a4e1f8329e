# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Outline(WakhanTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.pane = cls.app.find("text", "Reading pane")
        cls.tree = cls.app.find("tree", "Outline")

    def row(self, title):
        return self.tree.find("list-item", lambda name: name.startswith(title))

    def wait_to_be_at(self, title):
        wait_until(lambda: self.pane.text[self.pane.selection[0] :].startswith(title), f"the text at “{title}”")

    def titles(self):
        """Those in view: a click on others would miss."""
        x, y, width, height = self.tree.extents
        titles = [title for _, title in self.desktop.ask_table("--outline")]
        rows = [(row.name, row.extents) for row in self.tree.find_all("list-item")]
        return [title for title in titles for name, (_, top, _, bottom) in rows
                if name.startswith(title) and top >= y and top + bottom <= y + height]

    def test_1_one_click_goes_there(self):
        titles = self.titles()
        self.assertGreater(len(titles), 3)
        for title in [*titles[1:5], titles[-1], titles[1]]:
            self.app.click(self.row(title))
            self.wait_to_be_at(title)

    def test_2_return_goes_there(self):
        titles = self.titles()
        self.app.click(self.row(titles[1]))
        self.wait_to_be_at(titles[1])
        self.app.click(self.row(titles[2]))
        self.wait_to_be_at(titles[2])
        row = self.row(titles[2])
        if "focused" not in row.states:  # the text has the keyboard after going there
            self.app.press("shift+Tab")
            wait_until(lambda: any("focused" in row.states for row in self.tree.find_all("list-item")), "a row to have the keyboard")
        self.app.press("Down", "Return")
        self.wait_to_be_at(titles[3])

    def test_3_back_and_forward(self):
        titles = self.titles()
        self.app.click(self.row(titles[1]))
        self.wait_to_be_at(titles[1])
        self.app.click(self.row(titles[3]))
        self.wait_to_be_at(titles[3])
        self.app.press("alt+Left")
        self.wait_to_be_at(titles[1])
        self.app.press("alt+Right")
        self.wait_to_be_at(titles[3])


main()
