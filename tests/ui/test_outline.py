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
            return any("focused" in item.states for item in tree.walk())

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


main()
