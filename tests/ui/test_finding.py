# SPDX-License-Identifier: GPL-3.0-or-later
from driver import Ear, WakhanTest, main, wait_until

TEXT = """# Letters

Złota Łódź and zlota lodz. Die Straße, die Strasse. The oﬃce and the office.

## Signs

किताब कुतुब कतब. 한국 하구 한국은. سال ۱۳۹۹. Ka\u200bbul, the cap-
tions of it. Été, ete; warden, war.

"""


class Finding(WakhanTest):
    """Finding in the text, and the ways back out of it."""

    @property
    def pane(self):
        return self.app.find("text", "Reading pane")

    @property
    def entry(self):
        return self.app.find(name="Find in Text")

    def open(self):
        self.app.press("ctrl+f")
        wait_until(lambda: self.entry.with_keyboard, "the entry to have the keyboard")

    def find(self, words, count):
        self.open()
        self.app.type(words)
        self.wait_for_count(count)

    def wait_for_count(self, count):
        wait_until(lambda: self.app.find_all("label", count), f"“{count}”")
        wait_until(lambda: self.entry.description.endswith(count), f"“{count}” to be told of the entry, not “{self.entry.description}”")

    def wait_for_selection(self, words):
        wait_until(lambda: self.pane.selected_text == words, f"“{words}” to be selected, not “{self.pane.selected_text}” at {self.pane.selection}, {self.pane.caret}")

    def close(self):
        self.app.press("Escape")
        wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard")

    def test_1_opened_anew_the_old_words_are_selected(self):
        self.find("Westphalian", "1 of 1")
        self.close()
        self.find("Doha", f"1 of {self.pane.text.lower().count('doha')}")
        self.assertEqual(self.entry.text, "Doha")
        self.open()  # already open: the words are selected all the same
        self.app.type("kabul")
        wait_until(lambda: self.entry.text == "kabul", "the new words in place of the old ones")
        self.close()

    def test_2_selected_words_are_taken(self):
        self.app.press("ctrl+Home", "Down", "Down", "Down", "Home", "ctrl+shift+Right", "ctrl+shift+Right")
        words = wait_until(lambda: self.pane.selected_text.strip(), "selected words")
        self.open()
        wait_until(lambda: self.entry.text == words, f"“{words}” in the entry, not “{self.entry.text}”")
        self.close()

    def test_3_what_is_not_found_leaves_no_words_selected(self):
        self.find("Westphalian", "1 of 1")
        self.wait_for_selection("Westphalian")
        self.app.type("xyz")
        self.wait_for_count("Not found")
        wait_until(lambda: self.app.said == "Not found", "it to be said")
        wait_until(lambda: not self.pane.selected_text, "the old hit to be let go of")
        ear = Ear(self.desktop)
        for place in (self.entry, self.pane):
            wait_until(lambda place=place: place.with_keyboard, "the keyboard to be there")
            ear.hear()
            self.app.press("ctrl+g")
            wait_until(lambda: "Not found" in ear.hear(), "it to be said again")
            self.wait_for_count("Not found")
            self.assertFalse(self.pane.selected_text)
            self.app.click(self.pane)
        self.open()
        self.close()

    def test_4_every_jump_is_in_the_history(self):
        title = self.outline_titles()[4]
        self.go_to_section(title)
        self.wait_for_place(title)
        self.app.press("alt+Down")
        event = wait_until(lambda: self.pane.selected_text, "the words of an event")
        self.find("Westphalian", "1 of 1")
        self.wait_for_selection("Westphalian")
        self.app.press("alt+Left")
        self.wait_for_selection(event)
        self.app.press("alt+Left")
        wait_until(lambda: self.pane.text[self.pane.caret :].startswith(title), f"the text at “{title}”")
        self.app.press("alt+Right")
        self.wait_for_selection(event)
        self.app.press("alt+Right")
        self.wait_for_selection("Westphalian")
        self.close()

    def test_5_letters_of_any_script(self):
        file = self.desktop.folder / "letters.md"
        file.write_text(TEXT, encoding="utf8")
        self.restart(file)
        wait_until(lambda: self.app.find("text", "Reading pane").text.startswith("Letters"), "the text")
        for words, count in [("zlota lodz", "1 of 2"), ("strasse", "1 of 2"), ("office", "1 of 2"), ("1399", "1 of 1"), ("kabul", "1 of 1"),
                             ("captions", "1 of 1"), ("ete", "1 of 2"), ("war", "1 of 2")]:
            self.find(words, count)
        self.app.press("alt+w")
        self.wait_for_count("1 of 1")
        self.app.press("alt+w")
        self.wait_for_count("2 of 2")
        self.find("ete", "1 of 2")
        self.app.press("alt+a")
        self.wait_for_count("1 of 1")
        self.app.press("alt+c")
        self.find("Ete", "Not found")
        self.app.press("alt+a", "alt+c")
        self.wait_for_count("1 of 2")
        self.close()

    def test_6_the_place_is_kept_by_its_words(self):
        lines = [f"Paragraph number {i} tells of the ford and of what was carried over it in that year.\n" for i in range(60)]
        file = self.desktop.folder / "ford.md"
        file.write_text("# A\n\n" + "\n".join(lines), encoding="utf8")
        self.restart(file)
        self.find("number 40", "1 of 1")
        self.wait_for_selection("number 40")
        self.close()
        self.app.close()
        file.write_text("# A\n\n" + "Put in from outside, some words of it.\n\n" * 20 + "\n".join(lines), encoding="utf8")
        self.restart(file)
        self.app.find("list-item", "A")
        wait_until(lambda: self.pane.text[self.pane.selection[0] :].startswith("number 40"), "the place by its words")
        self.assertIn(self.pane.selected_text, ("", "number 40"))

    def test_7_return_in_the_outline_s_filter_goes_to_what_was_found(self):
        file = self.desktop.folder / "rows.md"
        file.write_text("# Book\n\nWords.\n\n## Ferry\n\nWords.\n\n## Straße\n\nWords.\n", encoding="utf8")
        self.restart(file)
        self.app.click(self.app.find(name="Filter Outline"))
        self.app.type("strasse")
        wait_until(lambda: not self.app.find_all("list-item", "Ferry"), "the others to go")
        self.app.press("Return")
        wait_until(lambda: self.pane.text[self.pane.caret :].startswith("Straße"), "the heading that was looked for")

    def test_8_however_many_there_are_each_is_counted_and_said_once(self):
        file = self.desktop.folder / "reeds.md"
        file.write_text("# Hits\n\n" + "reed\n\n" * 6000 + "Lake, lake.\n", encoding="utf8")
        self.restart(file)
        ear = Ear(self.desktop)
        self.app.click(self.pane)
        self.app.press("ctrl+Home")
        self.open()
        ear.hear()
        heard = []
        for key, count in [("r", "1 of 6000"), ("Return", "2 of 6000"), ("shift+Return", "1 of 6000"), ("ctrl+a", ""), ("l", "1 of 2"),
                           ("x", "Not found")]:
            self.app.press(key)
            if not count:
                continue
            self.wait_for_count(count)
            wait_until(lambda: heard.extend(ear.hear()) or count in heard, f"“{count}” to be heard")
            self.app.press("Shift_L")
            wait_until(lambda: self.app.find_all("label", count), "it to stay")
            heard.extend(ear.hear())
            self.assertEqual(heard, [count])
            heard.clear()


class LargeText(WakhanTest):
    """At 200 % the number of hits keeps off the sign that clears the entry."""

    gtk_settings = {"gtk-font-name": "Noto Sans 22"}

    def test_the_count_keeps_off_the_sign(self):
        self.app.press("ctrl+f")
        self.app.type("Tashkent")
        count = self.app.find("label", "1 of 2")
        entry = self.app.find(name="Find in Text")
        wait_until(lambda: entry.extents[0] + entry.extents[2] - count.extents[0] - count.extents[2] >= 52, "room for the sign")


main()
