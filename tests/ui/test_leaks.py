# SPDX-License-Identifier: GPL-3.0-or-later
import os

from driver import WakhanTest, main, wait_until


class Leaks(WakhanTest):
    """A walk through the window, ended as a person does. Under AddressSanitizer it looks for leaks, which costs much time: to see
    whose a leak is, it has to follow the stack through libraries without frame pointers."""

    arguments = None

    def test_a_walk(self):
        options = {}
        if "ASAN_OPTIONS" in os.environ:
            options["ASAN_OPTIONS"] = os.environ["ASAN_OPTIONS"] + ":fast_unwind_on_malloc=0:malloc_context_size=30"
        type(self).app = self.desktop.start(**options)
        pane = self.app.find("text", "Reading pane")
        self.app.press("alt+Down", "alt+Down", "alt+Up")
        self.app.press("ctrl+f")
        self.app.type("Kabul")
        self.app.press("Return", "Return", "Escape")
        self.app.press("Right", "shift+ctrl+Right", "shift+ctrl+Right", "ctrl+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("A note")
        wait_until(lambda: note.text == "A note", "the note's text")
        self.app.press("Escape")
        self.app.press("alt+plus", "alt+plus", "alt+0")
        self.app.press("F9", "shift+F9", "F8", "F9", "shift+F9", "F8")
        self.app.press("ctrl+shift+n")
        wait_until(lambda: len(self.app.frames) == len(self.app.window_ids) == 2, "a second window")
        self.app.focus()
        self.app.press("ctrl+w")
        wait_until(lambda: len(self.app.frames) == 1, "the window to close")
        self.assertTrue(pane.text)
        self.app.focus()
        self.app.close()
        self.assertEqual(self.app.process.returncode, 0)


main()
