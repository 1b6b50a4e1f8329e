# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until

WORDS = "Die Mühle gehört dem Müller; er fährt über die Brücke."


class Encodings(WakhanTest):
    """Texts whose bytes do not say what they are written in."""

    arguments = None

    def open(self, name):
        type(self).app = self.desktop.start(self.desktop.folder / name)
        return self.app.find("text", "Reading pane")

    def wait_for_text(self, words):
        wait_until(lambda: self.app.find("text", "Reading pane").text == words, f"“{words}”")

    def test_1_what_was_guessed_is_said_and_another_is_chosen(self):
        (self.desktop.folder / "mill.txt").write_bytes(WORDS.encode("cp850"))
        self.open("mill.txt")
        self.wait_for_text(WORDS)
        self.app.find("group", "Read as Western (DOS 850).")
        button = self.app.find("button", "Read As…")
        next(part for part in button.walk() if "focusable" in part.states).activate()
        self.choose_in_menu("Western (Windows-1252)")
        self.wait_for_text(WORDS.encode("cp850").decode("cp1252", "replace"))

    def test_2_the_choice_is_kept(self):
        self.restart(self.desktop.folder / "mill.txt")
        self.wait_for_text(WORDS.encode("cp850").decode("cp1252", "replace"))
        self.assertEqual(self.app.find_all("button", "Read As…"), [])
        self.app.terminate()

    def test_3_what_is_sure_is_not_asked_for(self):
        (self.desktop.folder / "bridge.txt").write_text(WORDS, encoding="utf-16-le")
        self.open("bridge.txt")
        self.wait_for_text(WORDS)
        self.assertEqual(self.app.find_all("button", "Read As…"), [])
        self.app.terminate()


main()
