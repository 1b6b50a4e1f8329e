# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from driver import Orca, WakhanTest, main, wait_until

# Id, date, title, category, claim, what else a study file says of it, and all that is to be heard.
EVENTS = [
    ("a", "1868", "The road is begun", "economy", "context", "", ["1868", "economy", "context"]),
    ("b", "188X", "The pass is surveyed", "diplomacy", "essay", "Verified=no", ["1880s", "diplomacy", "from the essay", "nverified"]),
    ("c", "1895-03", "The border is agreed on", "diplomacy", "essay", "Refined-By=d;", ["March 1895", "Made more precise by", "The treaty is signed"]),
    ("d", "1895-03-11", "The treaty is signed", "diplomacy", "context", "", ["11 March 1895", "context", "more precise", "The border is agreed on"]),
    ("e", "1901~", "Snow closes the pass", "security", "essay", "Disputed-By=f;", ["1901", "security", "isputed", "The pass stays open"]),
    ("f", "1901-12", "The pass stays open", "security", "context", "", ["December 1901", "context", "isputed", "Snow closes the pass"]),
    ("g", "1911/1913", "A war is fought", "conflict", "essay", "", ["1911 – 1913", "conflict", "from the essay"]),
    ("h", "1919-08-08", "Peace is made", "diplomacy", "context", "", ["8 August 1919", "diplomacy", "context"]),
    ("i", "1921?", "A bridge is built", "economy", "essay", "Verified=no", ["1921", "economy", "from the essay", "nverified"]),
    ("j", "1935-10-02", "The bridge falls", "economy", "context", "", ["2 October 1935", "economy", "context"]),
]
TEXT = "# The pass\n\nAt the river stands a bridge.[^1] Another bridge fell.\n\n## After it\n\nNo bridge since.\n\n[^1]: Of stone.\n"


@unittest.skipUnless(Orca.is_installed, "Orca is not installed")
class Student(WakhanTest):
    """What a student hears who sees nothing of the window, in the words of a real screen reader."""

    arguments = None
    chooses_files = True

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.desktop.folder / "text.md").write_text(TEXT)
        study = "[Study]\nFormat=1\nId=pass\nTitle=The pass\nAuthor=Ada Lovelace\nText=text.md\n"
        for name, date, title, category, claim, more, _ in EVENTS:
            study += f"\n[Event {name}]\nDate={date}\nTitle={title}\nCategory={category}\nClaim={claim}\n{more}\n"
        (cls.desktop.folder / "pass.study").write_text(study)
        cls.app = cls.desktop.start(cls.desktop.folder / "pass.study")
        cls.orca = Orca(cls.desktop)  # it finds the window; one that opens beside it may be there before it listens
        cls.addClassCleanup(cls.orca.close)
        cls.orca.wait_to_hear("Reading pane", "The pass")
        cls.wait_until_it_follows()

    @classmethod
    def wait_until_it_follows(cls):
        """It misses what moves while it is getting ready, and has no way to say when it is."""
        def follows():
            cls.app.press("Tab")
            try:
                cls.orca.wait_to_hear("Width of the Notes", timeout=4)
            except AssertionError:
                return False
            finally:
                cls.app.press("shift+Tab")
            return True

        wait_until(follows, "the screen reader to follow the keyboard")
        cls.orca.wait_to_hear("Reading pane")

    def hear(self, key, *wanted):
        """What is heard after a key, when all that is wanted was."""
        self.orca.forget()
        self.app.press(key)
        return self.orca.wait_to_hear(*wanted)

    def step(self, key, back, *wanted):
        """Hears a line; goes back and to it again, as one does, where the screen reader has left it out."""
        try:
            self.hear(key, *wanted)
        except AssertionError:
            self.app.press(back)
            self.orca.wait_for_silence()
            self.hear(key, *wanted)

    def go_to_the_title(self):
        self.app.press("ctrl+Home")
        self.orca.wait_for_silence()

    def test_0_title_page(self):
        """Its author and what there is to read are drawn below the title."""
        self.go_to_the_title()
        self.step("Down", "Up", "At the river")
        self.step("Up", "Down", "The pass", "Ada Lovelace", "10 events")

    def test_0_footnote_in_the_line(self):
        self.go_to_the_title()
        self.step("Down", "Up", "stands a bridge.1", "Footnote 1")
        self.step("Up", "Down", "The pass")

    def test_1_ten_events(self):
        for *_, title, _, _, _, wanted in EVENTS:
            self.hear("alt+Down", title, *wanted)

    def test_2_how_often_words_are_found(self):
        self.hear("ctrl+f", "Find in Text")
        self.app.type("bridge")
        self.orca.wait_to_hear("1 of 3")
        self.hear("Return", "2 of 3")
        self.hear("Escape", "Reading pane")

    def test_3_a_note_on_selected_words(self):
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text to have the keyboard")
        self.hear("2", "Note", "Claim", "bridge")
        self.app.type("Which one?")
        self.hear("Escape", "Note saved")

    def test_4_deleted_and_undone(self):
        self.hear("F6", "Which one?")
        self.hear("Delete", "Note deleted")
        self.hear("ctrl+z", "Undo Delete Note", "Which one?")

    def test_5_closing_asks_aloud(self):
        """Where notes cannot be saved, since what takes the place of the lock keeps everybody out."""
        lock = next(self.desktop.data_home.glob("wakhan/notes/*.notes")).with_suffix(".notes.lock")
        wait_until(lambda: not lock.exists(), "the lock to be let go")
        lock.mkdir()
        self.hear("ctrl+n", "Section", "The pass")  # the words that are selected have their note
        self.app.type("Nowhere else")
        self.app.press("Escape")
        self.app.find(name=lambda name: name.startswith("Your notes are not saved"))
        self.hear("ctrl+w", "Notes could not be saved", "stands only in this window", "Save a Copy")
        lock.rmdir()
        self.hear("Escape", "Reading pane")

    def test_6_what_is_exported_is_told_once_its_dialogs_are_gone(self):
        self.app.press("ctrl+shift+e")
        self.wait_for_windows(2)
        for folder, wanted, n_windows in (("/proc", "/proc/notes.md", 2), (self.desktop.folder, "Notes exported to “notes.md”", 1)):
            self.reach("Save…")
            self.orca.wait_for_silence()
            self.app.press("Return")
            self.wait_for_windows(3)
            self.save_file(f"{folder}/notes.md")
            self.orca.wait_to_hear(wanted)
            self.wait_for_windows(n_windows)


main()
