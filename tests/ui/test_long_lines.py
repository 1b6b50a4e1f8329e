# SPDX-License-Identifier: GPL-3.0-or-later
import random

from driver import WakhanTest, main, sheet_colour, wait_until

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
        self.assertLess(self.app.terminate(), 2)
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
        wait_until(lambda: any("focused" in part.states for part in entry.walk()), "the keyboard in the find bar")
        self.app.type(text[at - 12 : at + 13])
        wait_until(lambda: pane.selection == (at - 12, at + 13), "words found that go on behind the end of a piece")
        self.app.press("Escape", "ctrl+c", "ctrl+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the keyboard in the note")
        self.app.press("ctrl+v")
        wait_until(lambda: self.app.find("text", "Note").text == text[at - 12 : at + 13], "the words of the text pasted")
        self.assertLess(self.app.terminate(), 2)

    def select_over_a_piece_s_end(self, pane, text):
        """Returns the words, which are found, and so selected."""
        at = next(i for i, letter in enumerate(pane.text) if letter == "\n")
        self.app.press("ctrl+f")
        entry = self.app.find(name="Find in Text")
        wait_until(lambda: any("focused" in part.states for part in entry.walk()), "the keyboard in the find bar")
        self.app.type(text[at - 12 : at + 13])
        wait_until(lambda: pane.selection == (at - 12, at + 13), "words found that go on behind the end of a piece")
        self.app.press("Escape", "ctrl+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the keyboard in the note")
        return at, text[at - 12 : at + 13]

    def test_6_what_is_put_by_the_middle_button_or_dragged_is_the_text(self):
        text = fill(lambda: random.choice(WORDS) + "_")
        pane = self.open("dragged.txt", text)
        at, words = self.select_over_a_piece_s_end(pane, text)
        note = self.app.find("text", "Note")
        self.app.click(note, button=2)
        wait_until(lambda: note.text == words, "the words of the text put there")
        x, y, width, height = pane.character_extents(at - 8)
        left, top, _, _ = self.app.box_on_screen(pane)
        start = left + x + width - pane.extents[0], top + y + height / 2 - pane.extents[1]
        target = self.app.on_screen(note)
        ink, box = sheet_colour("light", "ink"), (target[0], target[1], 90, 40)

        def is_over_the_note():
            """It moves on, since a drag that rests at once is not seen."""
            self.desktop.move_pointer(target[0] + 1, target[1])
            self.desktop.move_pointer(*target)
            return self.desktop.picture().count(ink, box, 90) > 20  # of what is dragged

        self.desktop.drag(start, target, None, is_over_the_note)
        wait_until(lambda: note.text == 2 * words, "the words of the text dragged there")
        self.assertEqual(pane.selection, (at - 12, at + 13))
        self.desktop.click(*start)
        wait_until(lambda: pane.selection[0] == pane.selection[1] and at - 12 < pane.caret <= at, "the caret where one clicked")
        self.assertLess(self.app.terminate(), 2)


main()
