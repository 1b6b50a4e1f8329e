# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Recent(WakhanTest):
    """The list of texts that were read last."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.texts = []
        for folder in ("spring", "autumn"):
            (cls.desktop.folder / folder).mkdir()
            cls.texts.append(cls.desktop.folder / folder / "page.txt")
            cls.texts[-1].write_text(f"Words of {folder} without a heading, which nobody else has written before.\n", encoding="utf8")
        cls.app = cls.desktop.start()
        cls.app.find("text", "Reading pane")

    def is_open(self):
        items = self.app.frame.find_all("menu-item")
        return any(item.label == "Built-in Study" or "expanded" in item.states for item in items)

    def open_submenu(self):
        self.app.focus(0)
        self.choose_in_menu("Open Recent", key="F10")
        wait_until(self.is_open, "the submenu")

    def items(self):
        """What stands in the open menu."""
        return [item.label for item in self.app.frame.find_all("menu-item")]

    def test_1_what_another_window_read_is_in_it_with_its_folder_and_the_built_in_study_once(self):
        for text in self.texts:
            self.app.desktop.run(self.app.process.args[0], str(text))
        wait_until(lambda: sum("page" in frame.name for frame in self.app.frames) == 2, "the two texts")
        self.open_submenu()
        if not any(self.items()):
            self.app.press("Escape", "Escape")
            self.skipTest("this GTK does not tell what stands on the items of a menu")
        wait_until(lambda: sum("page — " in name for name in self.items()) == 2, "both of them")
        self.assertTrue(any("spring/page.txt" in name for name in self.items()))
        self.assertTrue(any("autumn/page.txt" in name for name in self.items()))
        self.assertEqual(sum("China" in name or "Built-in" in name for name in self.items()), 1)
        self.app.press("Escape", "Escape")

    def test_2_left_by_the_keyboard_it_gives_the_keyboard_back(self):
        self.app.focus(0)
        for leave in (["Escape"], ["Left", "Escape"]):
            with self.subTest(leave):
                self.open_submenu()
                self.app.press(*leave)
                wait_until(lambda: self.app.frame.with_keyboard, "something to have the keyboard")
                self.app.press("ctrl+f")
                entry = self.app.find("entry" if self.app.find_all("entry") else "text", lambda name: name.startswith("Find"))
                wait_until(lambda: "focused" in entry.states, "the keyboard to work")
                self.app.press("Escape")


class LongTitle(WakhanTest):
    """No title makes the menu wider than the window."""

    arguments = None

    def test_the_menu_stays_as_narrow_as_it_was(self):
        text = self.desktop.folder / "long.md"
        text.write_text(f"# A title {'that does not end ' * 20}but here\n\nWords.\n", encoding="utf8")
        type(self).app = self.desktop.start(text)
        self.choose_in_menu("Open Recent", key="F10")
        items = wait_until(lambda: [item for item in self.app.find_all("menu-item") if item.extents[2] > 0], "the menu")
        self.assertLess(max(item.extents[2] for item in items), self.size[0] / 2)
        names = [item.label for item in items]
        self.assertTrue(not any(names) or any(name.startswith("A title that") and name.endswith("but here") for name in names), names)


main()
