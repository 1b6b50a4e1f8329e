# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, sheet_colour, wait_until

TEXT = "# A bridge\n\nIt fell in 2019. It had been built in 1999, and in 2010 a crack was seen.\n"
STUDY = """[Study]
Format=1
Id=bridge
Title=A bridge
Text=text.md

[Event built]
Date=1999
Title=Built
Category=economy
Passage=built in 1999

[Event crack]
Date=2010
Title=A crack
Passage=in 2010 a crack

[Event fall]
Date=2019
Title=The fall
Category=conflict
Passage=fell in 2019
"""


class ReadingOrder(WakhanTest):
    """A line through the events, in the order in which the text tells them."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.desktop.folder / "text.md").write_text(TEXT)
        (cls.desktop.folder / "bridge.study").write_text(STUDY)
        cls.app = cls.desktop.start(cls.desktop.folder / "bridge.study")

    def heads(self):
        return self.app.find_all("button", "Reading Order")

    def switch(self):
        self.app.press("alt+o")

    def show(self):
        if not self.heads():
            self.switch()
        head = wait_until(self.heads, "the lane")[0]
        if "expanded" not in head.states:
            self.app.click(head)
            wait_until(lambda: "expanded" in head.states, "the lane to unfold")
        return head

    def box(self):
        """Of what is drawn below the head, on the screen."""
        left, top, width, height = map(round, self.app.box_on_screen(self.app.find("group", "Reading Order")))
        _, _, _, head = map(round, self.app.box_on_screen(self.heads()[0]))
        return left, top + head, width, height - head

    def dot(self, name):
        """The middle of a category's dot, on the screen."""
        x, y, width, height = wait_until(lambda: self.desktop.picture().bounds(sheet_colour("light", name), self.box()), f"a dot of {name}")
        return x + width // 2, y + height // 2

    def selected(self):
        return self.app.find("scroll-pane", "About the Event").description.split("\n")[0].removesuffix(".")

    def test_1_the_text_runs_down_and_time_along(self):
        head = self.show()
        self.assertEqual(head.description, "The text tells 3 events, and goes back in time 1 times")
        fall, built = self.dot("conflict"), self.dot("economy")
        self.assertLess(fall[1] + 10, built[1])
        self.assertGreater(fall[0], built[0] + 200)

    def test_2_a_click_selects(self):
        self.show()
        self.desktop.click(*self.dot("economy"))
        wait_until(lambda: self.selected().endswith("Built"), "the event")
        self.desktop.click(*self.dot("conflict"))
        wait_until(lambda: self.selected().endswith("The fall"), "the other")

    def test_3_a_leg_names_both_its_ends(self):
        self.show()
        fall, built = self.dot("conflict"), self.dot("economy")
        x, y = (fall[0] + built[0]) // 2, (fall[1] + built[1]) // 2

        def has_tip():
            """GTK tells nobody of it: it is a dark box of some lines below the pointer."""
            return self.desktop.picture().count(b"\0\0\0", (x - 20, y - 5, 60, 70), 40) > 1000

        self.desktop.display.move_pointer(x, y)
        wait_until(has_tip, "words of the leg")
        self.desktop.display.move_pointer(x, self.app.on_screen(self.heads()[0])[1])
        wait_until(lambda: not has_tip(), "no words where there is no leg")

    def test_4_it_folds(self):
        head = self.show()
        height = self.box()[3]
        self.app.click(head)
        wait_until(lambda: "expanded" not in head.states, "the lane to fold")
        wait_until(lambda: self.box()[3] < height // 2, "less room")

    def test_5_it_is_remembered(self):
        if "expanded" in self.show().states:
            self.app.click(self.heads()[0])
        self.restart(self.desktop.folder / "bridge.study")
        head = wait_until(self.heads, "the lane")[0]
        self.assertNotIn("expanded", head.states)
        self.switch()
        wait_until(lambda: not self.heads(), "the lane to go")


main()
