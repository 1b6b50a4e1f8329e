# SPDX-License-Identifier: GPL-3.0-or-later
import time

from driver import WakhanTest, main, wait_until


class Typing(WakhanTest):
    """Letters that are typed while an event has the keyboard go to the next one whose title begins with them."""

    def setUp(self):
        self.timeline = self.app.find("group", "Timeline")
        self.events = self.app.find("group", "Events")
        self.app.press("alt+0")
        self.app.click(self.events.find("button", lambda name: "SCO Contact Group" in name or "Contact Group" in name))
        wait_until(self.focused, "an event to have the keyboard")
        time.sleep(1.1)  # what was typed before is over

    def focused(self):
        return next(iter(self.events.names("button", states={"focused"})), "")

    def wait_for(self, words):
        wait_until(lambda: words in self.focused(), f"an event with “{words}”")

    def test_letters_go_to_a_title(self):
        self.app.type("tali")
        wait_until(lambda: ", Tali" in self.focused() or " tali" in self.focused().lower(), "an event that begins so")
        first = self.focused()
        self.app.press("Return")
        wait_until(lambda: self.events.find_all("button", first, {"selected"}), "Return to choose it")

    def test_one_letter_goes_on(self):
        seen = []
        for _ in range(3):
            self.app.type("t")
            wait_until(lambda: self.focused() and self.focused() not in seen, "another event")
            seen.append(self.focused())
            time.sleep(1.1)

    def test_what_is_not_there_is_said(self):
        self.app.type("xq")
        wait_until(lambda: self.app.said == "No event with “xq”", "it to be said")
        self.wait_for("Xi Jinping")  # where the first letter led

    def test_other_keys_stay(self):
        self.app.press("plus", "plus")
        self.app.press("0")
        self.assertTrue(self.focused())

    def test_they_go_out_of_view(self):
        """By letters to an event of another time, and across the lanes to the one above."""
        self.app.press(*["plus"] * 6)
        self.app.type("boun")
        self.wait_for("boundary treaty")
        self.app.press("Up", "Down")
        self.assertIsNone(self.app.process.poll())


class WithoutMotion(Typing):
    """What moves is there at once."""

    gtk_settings = {"gtk-enable-animations": 0}


main()
