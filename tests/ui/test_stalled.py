# SPDX-License-Identifier: GPL-3.0-or-later
from driver import FaultyDisk, WakhanTest, main, wait_until
from driver.waiting import PATIENCE


class Stalled(WakhanTest):
    """A disk that does not answer, as a network share whose server is gone."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.share = cls.desktop.folder / "share"
        cls.share.mkdir()
        cls.text = cls.share / "river.md"
        cls.text.write_text("# A River\n\nIt rose in June 2018.\n", encoding="utf8")
        (cls.share / "far.study").write_text("[Study]\nFormat=1\nId=far\nTitle=Far\nText=river.md\n", encoding="utf8")
        cls.disk = FaultyDisk(cls.desktop, cls.share)

    def start(self, *arguments):
        type(self).app = self.desktop.start(*arguments, **self.disk.environment)

    def tearDown(self):
        self.app.kill()
        self.disk.fail()

    def assert_answers(self):
        """It has a button for giving up, and does as the keyboard says."""
        self.app.find("button", "Cancel")
        for words in ("No dates in this text", "0 notes", "No notes yet"):  # of which nobody knows yet
            self.assertFalse([label for label in self.app.find_all("label", words) if label.extents[2] > 0])
        self.app.press("ctrl+question")
        shortcuts = wait_until(lambda: next((frame for frame in self.app.frames if "Shortcuts" in frame.name), None),
                               "the list of shortcuts")
        self.app.press("Escape")
        wait_until(lambda: shortcuts not in self.app.frames, "the list of shortcuts to be gone")

    def test_1_a_text_at_the_start(self):
        for call in ("open", "read", "stat"):
            for name in ("river.md", "far.study"):
                with self.subTest(call=call, name=name):
                    self.disk.fail(f"{call} hang 1 lasting")
                    self.start(self.share / name)
                    self.assert_answers()
                    self.assertLess(self.app.terminate(), 2 * PATIENCE)

    def test_2_a_text_that_is_opened_later(self):
        self.start()
        self.app.find("tree", "Outline")
        self.disk.fail("read hang 1 lasting")
        self.desktop.run(*self.command(self.text))
        wait_until(lambda: len(self.app.frames) == 2, "a window for it")
        self.assert_answers()
        self.disk.fail()
        wait_until(lambda: any("A River" in frame.name for frame in self.app.frames), "the text, once the disk answers")

    def test_3_given_up_it_may_be_opened_again(self):
        self.disk.fail("read hang 1 lasting")
        self.start(self.text)
        self.app.click(self.app.find("button", "Cancel"))
        wait_until(lambda: self.disk.faults, "the reading to hang")
        self.disk.fail()
        self.desktop.run(*self.command(self.text))
        wait_until(lambda: any("A River" in frame.name for frame in self.app.frames), "the text")

    def test_4_a_library_that_is_slow_to_come_takes_the_keyboard_from_nobody(self):
        near = self.desktop.folder / "near.md"
        near.write_text("# Near\n\nIt rains.\n", encoding="utf8")
        self.start(self.text)
        self.app.find("text", "Reading pane")
        self.app.terminate()
        self.start(near)
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: "focused" in pane.states, "the text to have the keyboard")
        for typed, who in (("", lambda: self.app.find("text", "Reading pane")), ("rained", lambda: self.app.find("entry", "Search in Titles and Notes"))):
            self.disk.fail(*(f"{call} hang 1 lasting" for call in ("stat", "open")))
            self.app.press("ctrl+l")
            self.app.find("entry", "Search in Titles and Notes")
            wait_until(lambda: self.disk.faults, "the library to hang")
            self.app.press(*typed or ["Escape"])
            wait_until(lambda: "focused" in who().states, "the keyboard to be there")
            self.disk.fail()
            self.assertTrue(all("focused" in who().states for _ in range(40)))  # also once the library is read

    def command(self, *arguments):
        from driver.application import PROGRAM

        return [PROGRAM, *map(str, arguments)]


main()
