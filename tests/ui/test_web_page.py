# SPDX-License-Identifier: GPL-3.0-or-later
from driver import OnDisk, main, wait_until

HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>The weir – An almanac</title>
<style>p { color: red }</style><script>document.write("never");</script></head>
<body><nav><a href="/">All articles</a></nav><header><p>An almanac of rivers</p></header>
<article><h1>The weir</h1>
"""
BODY = """<p>It was built by <i>seven</i> villages in 1904<sup><a href="#fn1" id="ref1">1</a></sup> and carried away
on <time datetime="2018-06-12">12&nbsp;June</time>, in the night.</p>
<h2>Who paid</h2>
<blockquote><p>Each hearth gave a day of work.</p></blockquote>
<table><tr><th>Village</th><th>Hearths</th></tr><tr><td>Upper Mill</td><td>40</td></tr></table>
<h2>What is left</h2>
<p>Two pillars, and a name.</p>
<ol><li id="fn1">The parish book. <a href="#ref1">↩</a></li></ol>
"""
FOOT = "</article><footer>Cookies</footer></body></html>\n"
NEW = "<p>Something was written above it later.</p>"
CHANGED = "This text was changed on disk"


class WebPage(OnDisk):
    """A page of HTML is read as browsers show it."""

    name = "weir.html"
    text = HEAD + BODY + FOOT

    def test_1_it_is_a_text_with_its_outline(self):
        self.wait_for_text("Two pillars, and a name.")
        for words in ("<", "never", "color", "All articles", "Cookies", "almanac", "↩"):
            self.assertNotIn(words, self.pane.text)
        self.assertIn("The weir\nIt was built by seven villages in 19041 and carried away on 12\u00a0June, in the night.\n", self.pane.text)
        self.assertIn("\nVillage\tHearths\nUpper Mill\t40\n", self.pane.text)
        self.assertTrue(self.app.frame.name.startswith("The weir"), self.app.frame.name)
        tree = self.app.find("tree", "Outline")
        row = tree.find("list-item", lambda name: name.startswith("What is left"))
        self.app.click(row)
        wait_until(lambda: self.pane.text[self.pane.caret :].startswith("What is left"), "the text there")

    def test_2_its_events_are_at_their_words(self):
        self.app.click(self.app.find("button", "Next Event"))
        wait_until(lambda: self.pane.selected_text == "1904", "the first event")
        self.app.click(self.app.find("button", "Next Event"))
        wait_until(lambda: self.pane.selected_text == "12\u00a0June", "the one that the page tells the year of")
        self.app.find(name=lambda name: name.startswith("12 June 2018"))

    def test_3_a_note_stays_when_the_page_is_written_anew(self):
        self.write_note("a day of work", "How long a day?")
        self.replace(HEAD + NEW + BODY.replace("<i>", "<em>").replace("</i>", "</em>") + FOOT)
        self.wait_for_banner(CHANGED)
        self.app.press("F5")
        self.wait_for_text("Something was written above it later.")
        self.wait_for_no_banner(CHANGED)
        self.app.click(self.app.find("list", "Notes").find(name=lambda name: "How long a day?" in name))
        wait_until(lambda: self.pane.selected_text == "a day of work", "the words of the note")

    def test_4_notes_on_the_same_text_in_another_form_are_placed(self):
        self.app.terminate()
        other = self.desktop.folder / "weir.md"
        other.write_text(
            "# The weir\n\nSomething was written above it later.\n\nIt was built by *seven* villages in 1904[^1] and carried away on 12\u00a0June, in the night.\n\n## Who paid\n\n"
            "> Each hearth gave a day of work.\n\n| Village | Hearths |\n|---|---|\n| Upper Mill | 40 |\n\n## What is left\n\nTwo pillars, and a name.\n\n[^1]: The parish book.\n",
            encoding="utf8",
        )
        type(self).app = self.desktop.start(other)
        self.wait_for_text("Two pillars, and a name.")
        self.choose_in_main_menu("Notes", "Open Notes Of…")
        wait_until(lambda: self.app.find_all("list-item", lambda name: name.startswith("The weir")), "the list of notes")
        self.app.press("Return")
        self.wait_for_banner("1 note placed")
        self.app.click(self.app.find("list", "Notes").find(name=lambda name: "How long a day?" in name))
        wait_until(lambda: self.pane.selected_text == "a day of work", "the words of the note")

    def test_5_what_another_program_wrote_says_what_to_do(self):
        self.app.terminate()
        letter = self.desktop.folder / "letter.rtf"
        letter.write_text("{\\rtf1\\ansi Dear all}", encoding="utf8")
        type(self).app = self.desktop.start(letter)
        self.app.find("label", "Wakhan does not read this kind of file")
        self.app.find("label", "“letter.rtf” is Rich Text, which Wakhan does not read. Save it as plain text, Markdown or a web page first.")


main()
