# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, sheet_colour, wait_until

KINDS = ["key", "claim", "evidence", "question", "doubt", "term", "link"]  # by their keys, from 1
TEXT = "# Seven words\n\n" + "".join(f"the {kind} stands\n\n" for kind in KINDS) + "In 1999 two men signed a paper.\n"
SIGN = 18  # width and height of a sign in the margin
NUMBER = 30  # of a paragraph, and the gap to the text
DATE = 170  # of an event, and the gap to the window's edge
SMOOTHED = 80  # how far off a colour is at the edge of a shape


class Light(WakhanTest):
    """What is drawn into the text is seen where it belongs, in the colours of the sheet."""

    arguments = None
    sheet = "light"
    environment = {}

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        path = cls.desktop.folder / "seven.md"
        path.write_text(TEXT)
        cls.app = cls.desktop.start(path, **cls.environment)
        cls.pane = cls.app.find("text", "Reading pane")
        cls.page = cls.app.box_on_screen(cls.pane)

    def bounds(self, name, box=None):
        """Where on the page, or in a box on the screen, a colour of the sheet is seen."""
        return self.desktop.picture().bounds(sheet_colour(self.sheet, name), box or self.page)

    def count(self, name, box):
        return self.desktop.picture().count(sheet_colour(self.sheet, name), box, SMOOTHED)

    def select_line(self, number):
        """Selects the words of a paragraph; returns the box in which they stand."""
        self.app.press("ctrl+Home", *["Down"] * number, "Home", "shift+End")
        wait_until(lambda: self.pane.selected_text == f"the {KINDS[number - 1]} stands", "the words to be selected")
        return wait_until(lambda: self.bounds("selection"), "the selection to be drawn")

    def mark(self, number, foot):
        """Writes a note of this kind on the selected words, at whose foot its line is seen, and leaves it and them."""
        before = self.count(KINDS[number - 1], foot)
        self.app.press(str(number))
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("seen")
        wait_until(lambda: self.count(KINDS[number - 1], foot) > before + foot[2] / 4, "the line below words that are still selected")
        self.app.press("Escape", "ctrl+Home")
        wait_until(lambda: "focused" in self.pane.states and self.pane.caret == 0, "the caret at the beginning")

    def test_1_notes_have_a_ground_a_line_and_a_sign_of_their_kind(self):
        for number, kind in enumerate(KINDS, 1):
            self.assertIsNone(self.bounds(f"{kind}_tint"))
            x, y, width, height = self.select_line(number)
            foot = (x, y + height - SIGN / 3, width, SIGN / 2)
            self.app.press("ctrl+Home")
            wait_until(lambda: not self.bounds("selection"), "the selection to go")
            before = self.count(kind, foot)
            self.select_line(number)
            self.mark(number, foot)
            line = (x - NUMBER / 2, y, width + NUMBER, height)
            ground = wait_until(lambda: self.bounds(f"{kind}_tint", line), "a ground below the words")
            self.assertEqual((ground[0], ground[2]), (x, width))
            self.assertGreater(ground[3], height / 2)
            self.assertGreater(self.count(kind, foot), before + width / 4)
            margin = (self.page[0], y - SIGN / 2, x - NUMBER - self.page[0], height + SIGN)
            sign = self.bounds(f"{kind}_tint", margin)
            self.assertIsNotNone(sign)
            self.assertEqual(sign[2], SIGN)
            self.assertAlmostEqual(sign[3], SIGN, delta=1)
            self.assertAlmostEqual(sign[1] + sign[3] / 2, y + height / 2, delta=2)
            self.assertGreater(self.count(kind, sign), SIGN / 2)

    def test_2_the_hit_is_filled_while_one_finds(self):
        self.app.press("ctrl+Home", "ctrl+f")
        self.app.type("doubt")
        wait_until(lambda: self.pane.selected_text == "doubt", "the hit")
        accent = sheet_colour(self.sheet, "accent")

        def is_filled():
            picture = self.desktop.picture()
            box = picture.bounds(accent, self.app.box_on_screen(self.pane), SIGN)  # which is less than it was
            return box and picture.count(accent, box) > box[2] * box[3] / 2

        wait_until(is_filled, "its ground")
        self.app.press("Escape")
        wait_until(lambda: self.bounds("selection"), "the hit to be selected as other words are")

    def test_3_an_event_has_its_date_in_the_margin_and_a_ground_when_it_is_chosen(self):
        self.assertIsNone(self.bounds("accent_tint"))
        self.app.press("alt+Down")
        wait_until(lambda: self.pane.selected_text, "the event's words")
        self.app.press("Left")  # the caret before them, and no more selected words
        x, y, width, height = wait_until(lambda: self.bounds("accent_tint"), "a ground below the event's words")
        margin = (self.page[0] + self.page[2] - DATE, y, DATE - SIGN, height)
        self.assertGreater(self.count("accent", margin), SIGN)
        above = (margin[0], y - 2 * height, *margin[2:])
        self.assertEqual(self.count("accent", above), 0)


    def test_4_the_ground_of_selected_words_ends_with_them(self):
        widths = [self.select_line(number)[2] for number in (1, 2)]
        self.app.press("ctrl+Home", "Down", "Home", "shift+Down", "shift+End")
        wait_until(lambda: self.pane.selected_text.endswith(f"{KINDS[1]} stands"), "both lines to be selected")
        wait_until(lambda: (self.bounds("selection") or (0, 0, 0, 0))[2] == max(widths), f"a ground {max(widths)} px wide")


class Dark(Light):
    sheet = "dark"
    environment = {"GTK_THEME": "Adwaita:dark"}


class Blocks(WakhanTest):
    """What parts blocks from each other, and the lines of one not."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        path = cls.desktop.folder / "blocks.md"
        path.write_text("# Blocks\n\nfirst  \nsecond\n\nthird\n\n```\ncode\n```\n\nbelow\n\n- item\n- another\n\n> quoted\n\n"
                        "upper  \nlower\n---\n\nlast\n")
        cls.app = cls.desktop.start(path)
        cls.pane = cls.app.find("text", "Reading pane")

    def box_of(self, word):
        self.app.press("ctrl+Home", *["Down"] * self.pane.text.split("\n").index(word), "Home", "shift+End")
        wait_until(lambda: self.pane.selected_text == word, f"“{word}” to be selected")
        return wait_until(lambda: self.desktop.picture().bounds(sheet_colour("light", "selection"), self.app.box_on_screen(self.pane)),
                          "the selection to be drawn")

    def test_1_a_line_broken_by_hand_is_no_paragraph(self):
        first, second, third = [self.box_of(word)[1] for word in ("first", "second", "third")]
        self.assertLess(second - first, third - second - 8)

    def test_2_code_keeps_its_distance(self):
        below = self.box_of("below")[1]
        _, top, _, height = self.desktop.picture().bounds(sheet_colour("light", "code"), self.app.box_on_screen(self.pane), 20)
        self.assertGreater(below - top - height, 8)

    def test_3_whatever_is_text_of_its_own_has_a_number(self):
        soft = sheet_colour("light", "ink_soft")
        left = self.app.box_on_screen(self.pane)[0]
        for word, is_counted in {"first": True, "second": False, "third": True, "item": True, "another": True, "quoted": True,
                                 "upper": False, "last": True}.items():
            with self.subTest(word):
                box = self.box_of(word)
                column = self.box_of("last")[0]
                self.box_of(word)
                numbers = (left, box[1], column - left - 8, box[3])
                wait_until(lambda: is_counted == (self.desktop.picture().count(soft, numbers, SMOOTHED) > 3), "a number, or none")

    def test_4_a_list_keeps_its_distance_from_what_follows(self):
        item, another, quoted, last = [self.box_of(word)[1] for word in ("item", "another", "quoted", "last")]
        self.assertGreaterEqual(quoted - another, another - item + 6)

    def test_5_lines_of_one_heading_stand_together(self):
        upper, lower = [self.box_of(word) for word in ("upper", "lower")]
        self.assertLess(lower[1] - upper[1], upper[3] + 8)


class LongDates(WakhanTest):
    """A date too long for the margin takes two lines, whether or not it is chosen, and none of it is left out."""

    arguments = None

    def test_1_it_is_whole_also_while_chosen(self):
        (self.desktop.folder / "text.md").write_text("# The ford\n\nThe siege was long.\n\nNothing more is known of it.\n")
        study = self.desktop.folder / "ford.study"
        study.write_text("[Study]\nFormat=1\nId=ford\nTitle=The ford\nText=text.md\n\n"
                         "[Event siege]\nDate=1888-09-23/1889-09-27\nTitle=Long siege\nCategory=conflict\nPassage=The siege\n")
        type(self).app = self.desktop.start(study)
        pane = self.app.find("text", "Reading pane")
        accent, soft = (sheet_colour("light", name) for name in ("accent", "ink_soft"))
        siege = wait_until(lambda: pane.character_extents(pane.text.index("The siege")), "the paragraph")
        left, _, width, _ = self.app.box_on_screen(pane)
        box = (left + width - 140, self.app.box_on_screen(pane)[1] + siege[1] - pane.extents[1] - 40, 130, 130)

        def written(colour):
            """The top and height of what is written in it, if that is more than a line."""
            picture = self.desktop.picture()
            left, top, width, height = box
            rows = [y for y in range(round(top), round(top + height)) if picture.count(colour, (left, y, width, 1), 40) > 3]
            return (rows[0], rows[-1] + 1 - rows[0]) if rows and rows[-1] - rows[0] > 15 else None

        plain = wait_until(lambda: written(soft), "the date in the margin")
        self.app.press("alt+Down")
        chosen = wait_until(lambda: written(accent), "the chosen date")
        self.assertLess(abs(chosen[0] - plain[0]), 4)


main()
