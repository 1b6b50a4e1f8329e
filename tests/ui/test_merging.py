# SPDX-License-Identifier: GPL-3.0-or-later
import re
import threading
import uuid

from driver import WakhanTest, main, wait_until


class Merging(WakhanTest):
    """A sync tool brings notes from elsewhere while one is being written here."""

    def bring_note(self, text):
        """Puts a note into the file as another computer's Wakhan would have left it."""
        path = next(self.desktop.data_home.glob("wakhan/notes/*.notes"))
        whole = path.read_text(encoding="utf8")
        count = int(re.search(r"^Notes=(\d+)$", whole, re.MULTILINE)[1])
        section = re.search(r"^Section=.*$", whole, re.MULTILINE)[0]  # so that its card stands before those written here
        note = (f"[Note {uuid.uuid4()}]\nCreated=2026-11-23T18:00:00Z\nModified=2026-11-23T18:05:10Z\nRevision=1\n"
                f"{section}\nText={text}\n\n[End]")
        whole = whole.replace("[End]", note).replace(f"\nNotes={count}\n", f"\nNotes={count + 1}\n")
        brought = path.with_name(f".{path.name}.brought")  # hidden, as sync tools do: else it might be taken for a copy of the notes
        brought.write_text(whole, encoding="utf8")
        brought.rename(path)

    def test_1_the_note_under_the_hand_stays_there(self):
        self.app.press("ctrl+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        for number in range(4):
            self.app.type(f"{number}, ")
            wait_until(lambda number=number: f"{number}, " in self.desktop.notes(), "the note to be saved")
            self.bring_note(f"Brought {number}")
            self.app.find("label", f"{number + 2} notes")
            self.assertIn("focused", self.app.find("text", "Note").states)
        self.assertEqual(self.app.find("text", "Note").text, "0, 1, 2, 3, ")
        wait_until(lambda: "Text=0, 1, 2, 3, " in self.desktop.notes(), "all to be saved")
        for number in range(4):
            self.assertIn(f"Text=Brought {number}", self.desktop.notes())

    def test_2_a_new_note_has_the_keyboard_though_others_come(self):
        for number in range(6):
            self.app.press("Escape")
            self.bring_note(f"Meanwhile {number}")
            self.app.press("ctrl+n")
            self.app.find("label", f"{7 + 2 * number} notes")
            wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
            self.app.type(f"New {number}")
            wait_until(lambda number=number: f"Text=New {number}" in self.desktop.notes(), "the note to be saved")

    def test_3_no_key_is_lost_while_others_come(self):
        self.app.press("Escape", "ctrl+n")
        wait_until(lambda: "focused" in self.app.find("text", "Note").states, "the note to have the keyboard")
        words = " ".join(map(str, range(150)))
        typist = threading.Thread(target=self.app.type, args=[words])
        typist.start()
        while typist.is_alive():
            self.bring_note("While typing")
            typist.join(0.2)
        wait_until(lambda: self.app.find("text", "Note").text == words, "every key in the note")
        wait_until(lambda: f"Text={words}\n" in self.desktop.notes(), "the note to be saved")

    def test_4_copies_that_a_sync_tool_leaves_are_joined(self):
        path = next(self.desktop.data_home.glob("wakhan/notes/*.notes"))
        whole = path.read_text(encoding="utf8")
        head, end = whole.split("[Note ", 1)[0], "[End]\nNotes=1\n"
        stamps = "Created=2026-11-23T18:00:00Z\nModified=2026-11-23T18:05:10Z\nRevision=1\n"
        copy = path.with_name(f"{path.stem}.sync-conflict-20261123-180510-ABCDEFG.notes")
        copy.write_text(f"{head}[Note {uuid.uuid4()}]\n{stamps}Text=From the laptop\n\n{end}", encoding="utf8")
        self.app.find(name=lambda name: "Another copy of these notes was found." in name)
        self.app.find(name=lambda name: "1 note was joined." in name and copy.name in name)
        wait_until(lambda: "Text=From the laptop" in self.desktop.notes(), "the note to be saved")
        wait_until(lambda: not copy.exists(), "the copy to be put aside")
        self.assertTrue((path.parent / "joined" / copy.name).exists())

    def test_5_a_copy_that_holds_nothing_new_is_put_aside(self):
        path = next(self.desktop.data_home.glob("wakhan/notes/*.notes"))
        copy = path.with_name(f"{path.stem} (conflicted copy 2026-11-24).notes")
        copy.write_bytes(path.read_bytes())
        self.app.find(name=lambda name: "It held nothing that is not here, and was put aside." in name and copy.name in name)
        wait_until(lambda: not copy.exists(), "the copy to be put aside")


main()
