# SPDX-License-Identifier: GPL-3.0-or-later
import os

from .testcase import WakhanTest
from .waiting import settled, wait_until


class OnDisk(WakhanTest):
    """A text, `text`, that others write to while it is open."""

    arguments = None
    name = "river.md"
    text = None
    environment = {}

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.file = cls.desktop.folder / cls.name
        cls.file.write_text(cls.text, encoding="utf8")
        cls.app = cls.desktop.start(cls.file, **cls.environment)

    @property
    def pane(self):
        return self.app.find("text", "Reading pane")

    def banners(self, words):
        return self.app.find_all("group", lambda name: name.startswith(words))

    def wait_for_banner(self, words):
        return wait_until(lambda: self.banners(words), f"the banner “{words}”")[0]

    def wait_for_no_banner(self, words):
        wait_until(lambda: not self.banners(words), f"the banner “{words}” to go")

    def replace(self, text):
        """As most editors save."""
        new = self.file.with_name(f".{self.name}.new")
        new.write_text(text, encoding="utf8")
        os.replace(new, self.file)

    def wait_for_text(self, words):
        wait_until(lambda: words in self.pane.text, f"“{words}” in the text")

    def select(self, words):
        """By the find bar, which then closes."""
        self.app.press("ctrl+f")
        entry = self.app.find(name="Find in Text")
        wait_until(lambda: self.has_focus(entry), "the find bar")
        self.app.type(words)
        self.app.press("Return")
        wait_until(lambda: self.pane.selected_text == words, f"“{words}” to be selected")
        self.app.press("Escape")
        wait_until(lambda: "focused" in self.pane.states and not self.has_focus(entry), "the text to have the keyboard")
        wait_until(lambda: self.pane.selected_text == words, f"“{words}” still to be selected")

    @staticmethod
    def has_focus(accessible):
        return accessible.with_keyboard is not None

    def begin_note(self, selected):
        self.select(selected)
        self.app.press("5")
        return wait_until(lambda: self.app.find_all("text", "Note", states={"focused"}), "the note to have the keyboard")[0]

    def write_note(self, selected, words):
        self.begin_note(selected)
        self.app.type(words)
        self.app.press("Escape")
        wait_until(lambda: f"Text={words}\n" in self.desktop.notes(), "the note to be saved")

    def line_of(self, words):
        """How far below the top of the pane it stands, once nothing slides any more."""
        offset = self.pane.text.index(words)
        return settled(lambda: self.pane.character_extents(offset)[1] - self.pane.extents[1], f"“{words}” to stand still")
