# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import WakhanTest, main, wait_until

TEXT = """# The mill

The mill burnt in 1712, and nobody knew why. In March 1713 the miller built it up again.

The ferry sank in 1715. He left the valley in 1720 for good.
"""
IDS = [f"0b8f6f0e-0000-4000-8000-00000000000{number}" for number in range(4)]


class OwnEvents(WakhanTest):
    """Events of a person's own that another computer wrote come into the window's timeline, and go again."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.path = cls.desktop.data_home / "mill.md"
        cls.path.parent.mkdir(parents=True, exist_ok=True)
        cls.path.write_text(TEXT, encoding="utf8")
        cls.app = cls.desktop.start(str(cls.path))

    def bring(self, *events):
        """Puts just these events into the notes file, each with its id and revision."""
        path = next(self.desktop.data_home.glob("wakhan/notes/*.notes"))
        whole = re.sub(r"\[Event .*?(?=\[End\])", "", path.read_text(encoding="utf8"), flags=re.DOTALL)
        whole = re.sub(r"^Events=.*\n", "", whole, flags=re.MULTILINE)
        groups = "".join(f"[Event {IDS[number]}]\nCreated=2026-11-23T18:00:00Z\nModified=2026-11-23T18:05:1{revision}Z\n"
                         f"Revision={revision}\n{keys}\n\n" for number, revision, keys in events)
        whole = whole.replace("[End]", groups + "[End]") + f"Events={len(events)}\n"
        brought = path.with_name(f".{path.name}.brought")  # hidden, as sync tools do: else it might be taken for a copy of the notes
        brought.write_text(whole, encoding="utf8")
        brought.rename(path)

    def wait_for_label(self, words):
        wait_until(lambda: words in self.app.names("label"), f"“{words}” in the window")

    def test_0_hidden_dates_are_told_of_and_come_back(self):
        self.app.find(name=lambda name: "4 dates found in this text." in name)
        self.app.click(self.app.find("button", "Hide Them"))
        self.wait_for_label("4 dates of this text are hidden")
        self.app.click(self.app.find("button", "Show Them"))
        self.wait_for_label("4 events")

    def test_1_they_come_and_go_while_the_text_is_read(self):
        self.wait_for_label("4 events")
        self.app.press("ctrl+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        self.app.type("Mine")
        wait_until(lambda: "Text=Mine" in self.desktop.notes(), "the note to be saved")
        self.app.press("Escape", "alt+Down")
        self.wait_for_label("1 of 4")

        kept = "Date=1712\nTitle=The mill is set on fire\nDecision=kept\nAnchor-1-Quote=1712\nAnchor-1-Prefix=The mill burnt in \nAnchor-1-Suffix=, and nobody"
        refused = "Date=1715\nDecision=refused\nAnchor-1-Quote=1715\nAnchor-1-Prefix=The ferry sank in \nAnchor-1-Suffix=. He left"
        own = "Date=1700/1711\nTitle=The mill stands\nAnchor-1-Quote=nobody knew why"
        self.bring((0, 1, kept), (1, 1, refused), (2, 1, own))
        self.wait_for_label("2 of 4")
        self.wait_for_label("The mill is set on fire")

        self.bring((0, 2, kept.replace("1712", "1690", 1).replace("on fire", "alight")), (1, 1, refused), (2, 1, own))
        self.wait_for_label("The mill is set alight")
        self.wait_for_label("1 of 4")

        self.bring((0, 2, kept), (1, 1, refused), (2, 1, own), (3, 1, "Date=0900\nTitle=The valley is settled\nAnchor-1-Quote=in the valley"))
        marks = self.app.find("group", "Events")
        wait_until(lambda: any(name.startswith("900,") for name in marks.names("button")), "what is long before all others in view")

        gone = "Deleted=2026-11-24T09:00:00Z"
        self.bring((0, 3, gone), (1, 3, gone), (2, 3, gone), (3, 3, gone))
        self.wait_for_label("4 events")
        self.assertIn("Text=Mine", self.desktop.notes())

    def test_2_they_stay_with_their_words(self):
        self.bring((3, 4, "Date=1720\nTitle=The miller goes away\nDecision=kept\nAnchor-1-Quote=1720\n"
                    "Anchor-1-Prefix=He left the valley in \nAnchor-1-Suffix= for good."))
        self.app.press("alt+Home")
        wait_until(lambda: "The miller goes away" in self.desktop.ask("--timeline", str(self.path)), "the event to be kept")
        self.path.write_text(TEXT.replace("The ferry sank in 1715.", "The old ferry sank, they say."), encoding="utf8")
        self.restart(str(self.path))
        self.wait_for_label("3 events")
        table = self.desktop.ask_table("--timeline", str(self.path))
        self.assertEqual([row[:2] for row in table][-1], ["1720", "The miller goes away"])
        self.assertEqual(int(table[-1][4]) - int(table[-1][3]), len("1720"))


class Broken(WakhanTest):
    """What cannot be as a notes file says it is told of; the rest opens, and the file keeps it to the byte."""

    arguments = None
    GROUPS = "".join(f"[Event {IDS[number]}]\nCreated=2026-11-23T18:00:00Z\nModified=2026-11-23T18:05:10Z\n# by hand\nRevision=1\n{keys}\n\n"
                     for number, keys in enumerate(["Date=1931-13\nTitle=A well\nDepth=12 m", "Date=1931\nTitle=A bridge\nOf=bridge", "Date=1932"]))

    def test_it_is_told_of_and_stays(self):
        path = self.desktop.data_home / "wakhan/notes/china-taliban-2021.notes"
        path.parent.mkdir(parents=True)
        path.write_text(f"[Notebook]\nFormat=1\nStudy=china-taliban-2021\nTitle=A study\n\n{self.GROUPS}[End]\nNotes=0\nEvents=3\n", encoding="utf8")
        type(self).app = self.desktop.start()
        banner = self.app.find("group", lambda name: name.startswith("3 faults in your events."))
        for number, fault in enumerate(["Date: ", "Of: the study has no event “bridge”", "Title: the event has none"]):
            banner.find("label", lambda name: f"china-taliban-2021.notes: [Event {IDS[number]}]: {fault}" in name)
        self.app.press("ctrl+alt+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        self.app.type("Mine")
        self.app.press("Escape")
        wait_until(lambda: "Text=Mine" in self.desktop.notes(), "the note to be saved")
        self.assertIn(self.GROUPS, self.desktop.notes())
        self.assertIn("\nEvents=3\n", self.desktop.notes())


class OnlyOne(WakhanTest):
    """A text that tells of no time, and one event of somebody's own."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        path = cls.desktop.folder / "timeless.md"
        path.write_text("# Timeless\n\nThe river rises and falls.\n", encoding="utf8")
        cls.app = cls.desktop.start(path)
        wait_until(lambda: "falls" in cls.app.find("text", "Reading pane").text, "the text")

    def wait_for_keyboard(self, state, words=""):
        wait_until(lambda: (item := self.app.frame.with_keyboard) and state in item.states and words in item.text, "the keyboard to be there")

    def test_1_with_a_note_it_loses_its_date(self):
        self.app.press("ctrl+shift+d")
        self.wait_for_keyboard("editable")
        self.app.type("1999-05-05\tMy own")
        wait_until(lambda: "My own" in self.desktop.notes(), "the event to be kept")
        self.app.press("Escape", "ctrl+shift+m")
        self.wait_for_keyboard("multi-line")
        self.app.type("A note on it")
        wait_until(lambda: "A note on it" in self.desktop.notes(), "the note to be kept")
        self.app.press("Escape", "F2")
        self.wait_for_keyboard("editable", "1999")
        self.app.press("ctrl+a", "BackSpace", "Escape")
        wait_until(lambda: "1999-05-05" not in self.desktop.notes(), "the date to be gone")
        self.assertIn("A note on it", self.desktop.notes())

    def test_2_the_text_is_left_while_one_is_written(self):
        for keys in (("ctrl+shift+d", *"1999", "Tab", "x"), ("alt+Down", "F2", "Tab", "y"), ("ctrl+shift+m", "Tab")):
            self.app.press(*keys, "ctrl+l")
            wait_until(lambda: "focused" in self.app.find("button", "Continue").states, "the library, with the keyboard in it")
            self.app.press("Escape")
            wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text to have the keyboard")


if __name__ == "__main__":
    main()
