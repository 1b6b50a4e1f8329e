# SPDX-License-Identifier: GPL-3.0-or-later
import random

from driver import WakhanTest, main, wait_until
from driver.waiting import PATIENCE

WORDS = "salt ford ferry miller bridge north bank spring flood herd keeper toll".split()
SIZE = 300_000  # characters: a line of letters so long is wider than Pango can count


def fill(make):
    """So many characters of what is made, all in one line."""
    parts, length = [], 0
    while length < SIZE:
        parts.append(make())
        length += len(parts[-1])
    return "".join(parts)[:SIZE]


class LongLines(WakhanTest):
    """Texts in a single line: each opens, is read to its end, and ends at once when it is told to."""

    arguments = None

    def open(self, name, text):
        path = self.desktop.folder / name
        path.write_text(text, encoding="utf8")
        self.assertEqual(self.desktop.ask("--text", path).rstrip("\n"), text.strip())
        type(self).app = self.desktop.start(path)
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: pane.get("Text.CharacterCount") == len(text.strip()), "the text")
        return pane

    def check(self, name, text):
        text = text.strip()
        pane = self.open(name, text)
        shown = pane.text
        changed = [i for i, (is_shown, is_there) in enumerate(zip(shown, text)) if is_shown != is_there]
        self.assertLess(len(changed), len(text) / 5000)
        self.assertEqual({shown[i] for i in changed}, {"\n"})
        self.app.press("ctrl+End")
        wait_until(lambda: pane.caret == len(text), "the caret at the end")
        self.app.press("Up", "shift+Down")
        wait_until(lambda: pane.selection[1] == len(text) and pane.selection[0] < len(text), "the last line selected")
        self.assertLess(self.app.terminate(), 2 * PATIENCE)
        return text, changed

    def setUp(self):
        random.seed(7)

    def test_1_words_with_blanks(self):
        text, changed = self.check("blanks.txt", fill(lambda: random.choice(WORDS) + " "))
        self.assertEqual({text[i] for i in changed}, {" "})

    def test_2_letters_alone(self):
        self.check("letters.txt", fill(lambda: random.choice("abcdefghijklmnopqrstuvwxyz")))

    def test_3_words_in_quotation_marks(self):
        text, changed = self.check("quoted.txt", fill(lambda: f'"{random.choice(WORDS)}",'))
        self.assertLessEqual({text[i] for i in changed}, set('",'))

    def test_4_chinese(self):
        text, changed = self.check("chinese.txt", fill(lambda: chr(0x4E00 + random.randrange(3000)) * 20 + "，"))
        self.assertEqual({text[i] for i in changed}, {"，"})

    def test_5_what_is_copied_is_the_text(self):
        text = fill(lambda: random.choice(WORDS) + "_")
        pane = self.open("copied.txt", text)
        at = next(i for i, letter in enumerate(pane.text) if letter == "\n")
        self.app.press("ctrl+f")
        entry = self.app.find(name="Find in Text")
        wait_until(lambda: entry.with_keyboard, "the keyboard in the find bar")
        self.app.type(text[at - 12 : at + 13])
        wait_until(lambda: pane.selection == (at - 12, at + 13), "words found that go on behind the end of a piece")
        self.app.press("Escape", "ctrl+c", "ctrl+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the keyboard in the note")
        self.app.press("ctrl+v")
        wait_until(lambda: self.app.find("text", "Note").text == text[at - 12 : at + 13], "the words of the text pasted")
        self.assertLess(self.app.terminate(), 2 * PATIENCE)


main()
