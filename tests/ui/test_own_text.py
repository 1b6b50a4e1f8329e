# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until

TEXT = """# A short history

In 1999 two men signed a paper.

## What came of it

On 2001-12-05 four factions met in a castle above the Rhine.

Nobody wrote down what was said at table.

## What did not

The pipeline was never laid.
"""


class OwnText(WakhanTest):
    arguments = None

    def test_1_outline_text_and_notes_at_once(self):
        path = self.desktop.folder / "history.md"
        path.write_text(TEXT, encoding="utf8")
        type(self).app = self.desktop.start(path)
        pane = self.app.find("text", "Reading pane")
        tree = self.app.find("tree", "Outline")
        for title in ["A short history", "What came of it", "What did not"]:
            tree.find("list-item", lambda name, title=title: name.startswith(title))
        self.app.click(tree.find("list-item", lambda name: name.startswith("What came of it")))
        wait_until(lambda: pane.text[pane.selection[0] :].startswith("What came of it"), "the text there")
        # the words "four factions met" by the keyboard
        self.app.click(pane, at=(0.5, 0.9))
        wait_until(lambda: "focused" in pane.states, "the text to have the keyboard")
        start = pane.text.index("four factions met")
        self.app.press("ctrl+Home", *["Right"] * start)
        wait_until(lambda: pane.caret == start, "the caret before the words")
        self.app.press(*["shift+Right"] * len("four factions met"))
        wait_until(lambda: pane.selected_text == "four factions met", "the words to be selected")
        self.app.press("ctrl+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.app.type("Which four?")
        wait_until(lambda: "Text=Which four?" in self.desktop.notes(), "the note to be saved")
        self.assertIn("Quote=four factions met", self.desktop.notes())

    def test_2_the_note_is_there_after_a_restart(self):
        self.restart(self.desktop.folder / "history.md")
        self.app.find("list", "Notes").find(name=lambda name: "Which four?" in name)

    def test_3_and_after_the_text_was_edited_and_renamed(self):
        self.app.terminate()
        (self.desktop.folder / "history.md").unlink()
        path = self.desktop.folder / "renamed.md"
        path.write_text("# A preface\n\nWritten later.\n\n" + TEXT, encoding="utf8")
        type(self).app = self.desktop.start(path)
        self.app.find("list", "Notes").find(name=lambda name: "Which four?" in name)

    def test_9_a_text_without_dates_has_no_made_up_timeline(self):
        path = self.desktop.folder / "poem.md"
        path.write_text("# A gorge\n\nThe river keeps its counsel there.\n", encoding="utf8")
        self.restart(path)
        self.app.find("label", "No dates in this text")
        timeline, pane = self.app.find("group", "Timeline"), self.app.find("text", "Reading pane")
        wait_until(lambda: 0 < timeline.extents[3] < pane.extents[3] / 4, "the timeline to be a line")
        self.assertEqual([b.name for b in timeline.find_all("button") if b.extents[2] > 0 and "Timeline" in b.name], [])
        self.restart(self.desktop.folder / "renamed.md")
        wait_until(lambda: self.app.find("group", "Timeline").extents[3] > 150, "that of a text with dates")


main()
