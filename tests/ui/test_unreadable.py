# SPDX-License-Identifier: GPL-3.0-or-later
from driver import FaultyDisk, WakhanTest, main, wait_until


class Unreadable(WakhanTest):
    """What the program keeps of its own cannot be read for a while: it is told, and is there again afterwards."""

    arguments = None

    def tearDown(self):
        self.app.kill()

    def start(self, *arguments, **options):
        type(self).app = self.desktop.start(*arguments, **options)

    def wait_for_label(self, words):
        wait_until(lambda: any(words in label.name for label in self.app.find_all("label")), f"“{words}”")

    def write_note(self, text):
        self.app.press("ctrl+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type(text)
        wait_until(lambda: text in self.desktop.notes(), "the note to be saved")

    def test_1_the_list_of_known_texts(self):
        text = self.desktop.folder / "river.md"
        moved = self.desktop.folder / "moved.md"
        library = self.desktop.data_home / "wakhan" / "library"
        text.write_text("# A River\n\nIt rose in June 2018 after a long winter.\n", encoding="utf8")
        self.start(text)
        self.write_note("on the river")
        wait_until(library.exists, "the text to be remembered")
        self.app.terminate()
        before = library.read_bytes()
        text.rename(moved)

        disk = FaultyDisk(self.desktop, library)
        disk.fail("open EIO 1 lasting")
        self.start(moved, **disk.environment)
        self.wait_for_label("Notes on this text may be missing.")
        self.wait_for_label("the disk is faulty")
        self.wait_for_label("Your notes may be missing")
        self.assertNotIn("No notes yet", self.app.names("label"))
        self.assertEqual(library.read_bytes(), before)
        self.write_note("while it was moved")
        self.app.terminate()
        self.assertEqual(library.read_bytes(), before)

        self.start(moved)
        for words in ("on the river", "while it was moved"):
            self.app.find("list", "Notes").find(name=lambda name, words=words: words in name)
        wait_until(lambda: not library.with_name("library-guesses").read_text(encoding="utf8").strip(), "the guess to be forgotten")

    def test_2_where_one_left_off(self):
        places = self.desktop.folder / "state_home" / "wakhan" / "places"
        before = places.read_bytes()
        disk = FaultyDisk(self.desktop, places)
        disk.fail("open EACCES 1 lasting")
        self.start(**disk.environment)
        self.wait_for_label("Where you left off is not known.")
        self.app.terminate()
        self.assertEqual(places.read_bytes(), before)
        self.start()
        wait_until(lambda: "A River" in self.app.frame.name, "the text that was read last")


main()
