# SPDX-License-Identifier: GPL-3.0-or-later
import os

from driver import Ear, WakhanTest, main, wait_until

RIVER = "# A River\n\nIt rose in June 2018 after a long winter.\n\n## A Bridge\n\nIt fell in May 2019, and nobody knew why.\n"
PASS = "# A Pass\n\nIt was open in 1999, and has been closed ever since.\n"


class Library(WakhanTest):
    """The list of all texts, by the keyboard alone."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.river, cls.path = cls.desktop.folder / "river.md", cls.desktop.folder / "pass.md"
        cls.river.write_text(RIVER, encoding="utf8")
        cls.path.write_text(PASS, encoding="utf8")

    def open(self, path, words):
        type(self).app = self.desktop.start(path)
        wait_until(lambda: words in self.app.find("text", "Reading pane").text, "the text")

    def show_library(self):
        self.app.press("ctrl+l")
        self.app.find("entry", "Search in Titles and Notes")
        wait_until(lambda: "focused" in self.app.find("button", "Continue").states, "the library, with the keyboard in it")

    def rows(self):
        return self.app.find("list", "Texts").find_all("list-item")

    def row(self, name):
        return self.app.find("list", "Texts").find("list-item", name)

    def focus_row(self, name):
        """By Tab to the list, which is one stop, and the arrow keys."""
        self.app.press("Tab")
        wait_until(lambda: any("focused" in row.states for row in self.rows()), "a row to have the keyboard")
        for _ in range(9):
            if "focused" in self.row(name).states:
                return
            before = [row.name for row in self.rows() if "focused" in row.states]
            self.app.press("Down")
            wait_until(lambda: [row.name for row in self.rows() if "focused" in row.states] != before, "another row")
        self.fail(f"the keyboard does not come to “{name}”")

    def listings(self):
        path = self.desktop.data_home / "wakhan/library"
        return path.read_text(encoding="utf8") if path.exists() else ""

    def test_1_texts_that_were_read_are_in_it_with_what_is_known_of_them(self):
        self.open(self.river, "A Bridge")
        self.app.press("ctrl+f")
        self.app.find(name=lambda name: name.startswith("Find"))
        self.app.type("fell in May")
        wait_until(lambda: self.app.find("text", "Reading pane").selection[0] != self.app.find("text", "Reading pane").selection[1], "the words")
        self.app.press("Escape", "ctrl+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("Who built the wrong arch")
        wait_until(lambda: "Text=Who built the wrong arch" in self.desktop.notes(), "the note to be saved")
        self.app.terminate()
        self.open(self.path, "A Pass")
        self.show_library()
        wait_until(lambda: any(label.name == "2 texts, 1 note" for label in self.app.find_all("label")), "how many there are")
        self.assertEqual([row.name for row in self.rows()], ["A River"])
        self.assertEqual(self.row("A River").description, "Markdown · 2 paragraphs · river.md, 2 events, 1 note, read, today " + self.time_of("A River"))
        self.app.find("button", "Continue")  # of the text that was read last; while it has the keyboard, its description may be what is said
        self.app.find("label", "A Pass")

    def time_of(self, name):
        return self.row(name).description.split()[-1]

    def test_2_escape_goes_back(self):
        self.app.press("Escape")
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: "focused" in pane.states and "A Pass" in pane.text, "the text to have the keyboard again")

    def test_3_typing_searches_and_return_opens_at_the_words_of_the_note(self):
        self.show_library()
        self.app.type("wrong ARCH")
        entry = self.app.find("entry", "Search in Titles and Notes")
        wait_until(lambda: entry.text == "wrong ARCH" and "focused" in entry.states, "the words where they are seen")
        wait_until(lambda: self.app.said == "0 titles, 1 note in 1 text.", "how much was found")
        results = self.app.find("list", "Search results")
        wait_until(lambda: len(results.find_all("list-item")) == 2, "the text and its note")
        note = results.find_all("list-item")[1]
        self.assertEqual((note.name, note.description), ("Plain: Who built the wrong arch “fell in May”", "¶ 2"))
        self.app.press("Down")
        wait_until(lambda: "selected" in note.states, "the note to be chosen")
        self.app.press("Return")
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: "A Bridge" in pane.text and pane.text[slice(*pane.selection)] == "fell in May", "the words of the note")

    def test_4_what_nobody_wrote_is_not_found(self):
        self.show_library()
        self.app.type("lapis")
        wait_until(lambda: self.app.said == "No title and no note contains “lapis” (2 texts, 1 note).", "it to be said")
        self.app.press("Escape")
        wait_until(lambda: self.app.find("list", "Texts").extents[2] > 0, "the list again")

    def test_5_a_pin_lasts(self):
        self.app.press("Escape")
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text")
        self.show_library()
        self.focus_row("A Pass")
        self.choose_in_menu("Pin", key="shift+F10")
        wait_until(lambda: self.row("A Pass").description.startswith("pinned"), "it to be pinned")
        wait_until(lambda: "focused" in self.row("A Pass").states, "the keyboard to stay there")
        wait_until(lambda: "Pinned=true" in self.listings(), "it to be written")
        self.restart()
        self.app.find("text", "Reading pane")
        self.show_library()
        wait_until(lambda: self.row("A Pass").description.startswith("pinned"), "it to be pinned still")

    def test_6_delete_takes_off_the_list_and_is_undone(self):
        self.focus_row("A Pass")
        self.app.press("Delete")
        wait_until(lambda: not any(box.find_all("list-item", "A Pass") for box in self.app.find_all("list", "Texts")), "it to go")
        wait_until(lambda: self.app.said == "“A Pass” is off the list; its notes stay.", "it to be said")
        wait_until(lambda: "Removed=" in self.listings(), "it to be written")
        self.app.press("ctrl+z")
        wait_until(lambda: "focused" in self.row("A Pass").states, "it to be back, with the keyboard")
        wait_until(lambda: "Removed=" not in self.listings() and "Pinned=true" in self.listings(), "all of it to be as it was")

    def test_7_of_a_file_that_is_gone_the_notes_are_shown(self):
        self.app.press("Escape")
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text")
        self.app.terminate()
        self.open(self.path, "A Pass")
        self.river.unlink()
        self.show_library()
        row = self.row("A River")
        wait_until(lambda: row.description.startswith("Gone. Was in ") and row.description.endswith("Your 1 note is safe."), "what it says")
        self.focus_row("A River")
        self.app.press("Return")
        self.app.find("list", "Notes").find(name=lambda name: "wrong arch" in name)
        self.river.write_text(RIVER, encoding="utf8")

    def test_71_two_of_one_title_are_told_apart_by_their_folders(self):
        self.app.terminate()
        for name in ("spring", "autumn"):
            folder = self.desktop.folder / name
            folder.mkdir()
            (folder / "lecture.md").write_text(f"# A Lecture\n\nIt was held in {name}, before {len(name)} people.\n", encoding="utf8")
            self.open(folder / "lecture.md", name)
            self.app.terminate()
        self.open(self.river, "A Bridge")
        self.show_library()
        for name in ("spring", "autumn"):
            self.app.find("label", lambda words, name=name: words.endswith(f"{name}/lecture.md"))
        self.app.find("label", lambda words: words.endswith(" pass.md"))

    def test_8_what_is_pasted_is_a_text_of_its_own(self):
        self.app.terminate()
        self.open(self.path, "A Pass")
        self.app.press("ctrl+a", "ctrl+c")
        self.show_library()
        self.app.press("ctrl+v")
        pasted = self.desktop.data_home / "wakhan/texts/A Pass.txt"
        wait_until(lambda: pasted.exists() and "closed ever since" in pasted.read_text(encoding="utf8"), "the file")
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text")
        self.show_library()
        wait_until(lambda: any(row.description.startswith("pinned, Markdown") for row in self.rows()), "the first one")

    def test_81_a_page_that_is_pasted_keeps_its_headings(self):
        self.app.terminate()
        browser = self.desktop.start(
            "--copy",
            "<html><body><h1>A Ford</h1><p>It was dry in <b>1871</b>.</p><ul><li>Nobody drowned in 1872.</li></ul></body></html>",
            "A Ford. It was dry in 1871. Nobody drowned in 1872.",
            program=os.environ["WAKHAN_DRAG_SOURCE"],
        )
        browser.find("label", "At rest")
        self.open(self.path, "A Pass")
        self.show_library()
        self.app.press("ctrl+v")
        pasted = self.desktop.data_home / "wakhan/texts/A Ford.html"
        wait_until(lambda: pasted.exists() and "Nobody drowned" in pasted.read_text(encoding="utf8"), "the file")
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: "focused" in pane.states and "It was dry in 1871" in pane.text, "the text")
        self.assertNotIn("<", pane.text)
        self.app.find("tree", "Outline").find("list-item", "A Ford")
        self.show_library()
        self.app.press("ctrl+v")
        wait_until(lambda: "focused" in pane.states and "It was dry in 1871" in pane.text, "the same text again")
        self.assertEqual([path.name for path in pasted.parent.iterdir() if "Ford" in path.name], ["A Ford.html"])
        browser.terminate()

    def paste(self, name, words):
        """A text of its own of what is selected elsewhere; returns its file."""
        self.app.terminate()
        browser = self.desktop.start("--copy", f"<html><body><h1>{name}</h1><p>{words}</p></body></html>", words, program=os.environ["WAKHAN_DRAG_SOURCE"])
        browser.find("label", "At rest")
        self.open(self.path, "A Pass")
        self.show_library()
        self.app.press("ctrl+v")
        wait_until(lambda: words in self.app.find("text", "Reading pane").text, "the text")
        browser.terminate()
        return self.desktop.data_home / f"wakhan/texts/{name}.html"

    def take_off(self, name):
        self.show_library()
        self.focus_row(name)
        self.app.press("Delete")
        wait_until(lambda: not [row for row in self.rows() if row.name.startswith(name)], "the row to go")

    def leave_library(self):
        self.app.press("Escape")
        wait_until(lambda: "focused" in self.app.find("text", "Reading pane").states, "the text")

    def test_82_a_pasted_text_that_was_taken_off_goes_to_the_trash_when_nobody_can_undo_that(self):
        if not self.app:
            self.open(self.river, "A Bridge")
        trash = self.desktop.data_home / "Trash/files"
        plain = self.paste("A Weir", "It was mended in 1873.")
        noted = self.paste("A Lock", "It was dug in 1874.")
        self.app.press("ctrl+n")
        wait_until(lambda: self.app.find_all("text", "Note", states={"focused"}), "a note")
        self.app.type("Why?")
        wait_until(lambda: "Text=Why?" in self.desktop.notes(), "the note to be saved")
        self.app.press("Escape")
        self.app.terminate()
        self.open(self.path, "A Pass")
        ear = Ear(self.desktop)
        self.take_off("A Weir")
        ear.wait_to_hear("“A Weir” is off the list. If you wrote nothing on it, it goes to the trash at the next start.")
        self.app.press("ctrl+z")
        wait_until(lambda: [row for row in self.rows() if row.name.startswith("A Weir")], "it to be back")
        self.leave_library()
        self.take_off("A Weir")
        self.leave_library()
        self.take_off("A Lock")
        self.leave_library()
        self.show_library()
        self.assertTrue(plain.exists() and noted.exists())
        self.app.terminate()
        self.open(self.path, "A Pass")
        self.show_library()
        wait_until(lambda: not plain.exists(), "the text to be in the trash")
        self.assertTrue((trash / "A Weir.html").exists())
        self.assertTrue(noted.exists())

    def test_9_a_text_that_is_open_elsewhere_comes_forward_there(self):
        self.app.terminate()
        self.open(self.path, "A Pass")
        self.desktop.run(os.environ["WAKHAN_PROGRAM"], str(self.river))
        wait_until(lambda: len(self.app.frames) == 2, "two windows")
        wait_until(lambda: "A River" in self.app.frame.name, "the second one")
        self.show_library()
        self.focus_row("A Pass")
        self.app.press("Return")
        wait_until(lambda: self.desktop.display.active_window() == self.app.window_ids[0], "the first window to come forward")
        self.assertEqual(sorted(frame.name for frame in self.app.frames), ["A Pass – Wakhan", "Wakhan"])

    def test_90_years_are_said_as_everywhere(self):
        old = self.desktop.folder / "old.md"
        old.write_text("# Old\n\nThe wall was built in 44 BC, and fell in 476 AD.\n", encoding="utf8")
        self.app.terminate()
        self.open(old, "The wall")
        self.show_library()
        self.app.find("label", "44 BC")
        self.app.find("label", "476")

    def test_91_with_nothing_to_read_it_is_what_a_window_shows(self):
        self.app.terminate()
        type(self).app = self.desktop.start(WAKHAN_DATA_DIR=str(self.desktop.folder / "nowhere"), XDG_STATE_HOME=str(self.desktop.folder / "new"),
                                            XDG_DATA_HOME=str(self.desktop.folder / "new"))
        begin = self.app.find("button", "Begin")
        wait_until(lambda: "focused" in begin.states, "the keyboard at what one begins with")


main()
