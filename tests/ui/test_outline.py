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
        if "focused" not in self.outline_row(titles[2]).states:  # the text has the keyboard after going there
            self.app.press("shift+F6")
            tree = self.app.find("tree", "Outline")
            wait_until(lambda: any("focused" in item.states for item in tree.walk()), "the outline to have the keyboard")
        self.app.press("Down", "Return")
        self.wait_for_place(titles[3])

    def test_3_back_and_forward(self):
        titles = self.outline_titles()
        self.go_to_section(titles[1])
        self.go_to_section(titles[3])
        self.app.press("alt+Left")
        self.wait_for_place(titles[1])
        self.app.press("alt+Right")
        self.wait_for_place(titles[3])


main()
