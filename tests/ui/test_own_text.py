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


HARBOUR = """---  
title: Harbour notes
author: A. Clerk
date: 1904-05-03
---

# ![](crane.png)

In 1899 the crane was built.

## The <kbd>Ctrl</kbd> key

Words<!-- 1876 -->.

## <a id="x"></a>

<h2>Salt &amp; tea</h2>
"""

BOOK = (
    "*** START OF THE PROJECT GUTENBERG EBOOK THE FORD ***\n\n\nTHE FORD\n\n\nCONTENTS\n\nCHAPTER I. The Salt 3\n\nCHAPTER II. The Tea 9\n\n\n\n"
    + "".join(f"CHAPTER {number}.\n\n{title}.\n\n" + "Nobody crossed the river before the ferry came, and few did so behind it. " * 4 + "\n\n\n\n" for number, title in (("I", "The Salt"), ("II", "The Tea")))
    + "*** END OF THE PROJECT GUTENBERG EBOOK THE FORD ***\n\nTHE FULL LICENSE\n\nSection 1. Terms of Use\n\nRead this.\n"
)


class Outlines(WakhanTest):
    arguments = None

    def list_rows(self):
        return self.app.find("tree", "Outline").names("list-item")

    def test_1_front_matter_names_the_window_and_no_row_is_empty(self):
        path = self.desktop.folder / "harbour.md"
        path.write_text(HARBOUR, encoding="utf8")
        type(self).app = self.desktop.start(path)
        self.app.find("frame", lambda name: name.startswith("Harbour notes"))
        wait_until(lambda: len(self.list_rows()) == 3, "the outline")
        for row, title in zip(self.list_rows(), ["crane.png", "The Ctrl key", "Salt & tea"]):
            self.assertTrue(row.startswith(title), row)
        text = self.app.find("text", "Reading pane").text
        for sign in ("<", ">", "1876", "title:"):
            self.assertNotIn(sign, text)

    def test_2_a_book_s_chapters_and_neither_its_contents_nor_its_licence(self):
        path = self.desktop.folder / "ford.txt"
        path.write_text(BOOK, encoding="utf8")
        self.restart(path)
        wait_until(lambda: len(self.list_rows()) == 4, "the outline")
        for row, title in zip(self.list_rows(), ["THE FORD", "CONTENTS", "CHAPTER I. The Salt", "CHAPTER II. The Tea"]):
            self.assertTrue(row.startswith(title), row)
        self.assertIn("THE FULL LICENSE", self.app.find("text", "Reading pane").text)


main()
