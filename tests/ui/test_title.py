# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Title(WakhanTest):
    """The title of a text stands once: in the text, or where it has left that, in the header and the outline."""

    def setUp(self):
        self.title = self.desktop.ask_table("--outline")[0][1]

    def labels(self):
        """The header's: those of the outline are its rows."""
        return [label for label in self.app.find_all("label", self.title) if label.extents[1] < 60 and label.extents[3] > 0]

    def rows(self):
        return self.app.find("tree", "Outline").names("list-item")

    def test_1_it_stands_in_the_text_alone(self):
        self.assertTrue(self.app.find("text", "Reading pane").text.startswith(self.title))
        wait_until(lambda: self.rows(), "the outline")
        self.assertNotIn(self.title, self.rows())
        self.assertEqual(self.labels(), [])
        self.assertIn(self.title, self.app.frame.name)  # for the list of windows

    def test_2_it_is_larger_than_what_is_below_and_has_room(self):
        pane = self.app.find("text", "Reading pane")
        below = self.desktop.ask("--text").index("\n") + 2
        _, top, _, height = pane.character_extents(0)
        _, text_top, _, text_height = wait_until(lambda: pane.character_extents(below), "the text")
        self.assertGreater(height, 2 * text_height)
        last = pane.character_extents(len(self.title) - 1)
        self.assertGreater(text_top - last[1] - last[3], 80)  # author, rule, and how much there is to read

    def test_3_it_comes_back_where_it_has_left_the_text(self):
        self.app.click(self.app.find("text", "Reading pane"))
        self.app.press("ctrl+End")
        wait_until(self.labels, "the title in the header")
        middle = self.app.on_screen(self.app.find("tree", "Outline"))

        def is_first_row():  # from GTK 4.12 on, rows out of view are not told
            self.desktop.click(*middle, button=4, times=10)
            return self.rows()[:1] == [self.title]

        wait_until(is_first_row, "the title above the outline")
        self.app.press("ctrl+Home")
        wait_until(lambda: not self.labels() and self.title not in self.rows(), "the title in the text alone")


class LongText(WakhanTest):
    """How long it takes to read is said in what a person counts it in."""

    arguments = None

    def description(self, n_sentences):
        path = self.desktop.folder / f"{n_sentences}.md"
        path.write_text("# The river\n\n" + "It runs to the sea.\n\n" * n_sentences)
        app = self.desktop.start(path)
        pane = app.find("text", "Reading pane")
        words = wait_until(lambda: pane.description, "how much there is to read")
        app.terminate()
        return words

    def test_it_is_hours_from_ninety_minutes_on(self):
        self.assertIn("about 88 minutes", self.description(5280))  # 20 characters each
        self.assertIn("about 2 hours", self.description(5520))


class Chapters(WakhanTest):
    """Several headings of the first level are chapters, and none is the title."""

    arguments = None

    def test_1_each_has_its_row(self):
        path = self.desktop.folder / "chapters.md"
        path.write_text("# The river\n\nIt runs.\n\n# The bridge\n\nIt stands.\n")
        type(self).app = self.desktop.start(path)
        wait_until(lambda: self.app.find("tree", "Outline").names("list-item") == ["The river", "The bridge"],
                   "both chapters")


class OtherTitle(WakhanTest):
    """A text may begin with another title than the study or its front matter gives it, or with none."""

    arguments = None
    body = "\n\nIn 1871 the bridge fell.\n\n## The ford\n\nIt was deep.\n"

    def header(self):
        return [label.name for label in self.app.find_all("label") if label.extents[1] < 60 and label.extents[3] > 0]

    def open(self, name, content):
        path = self.desktop.folder / name
        path.write_text(content)
        type(self).app = self.desktop.start(path)
        self.app.find("text", "Reading pane")
        wait_until(lambda: self.app.find("tree", "Outline").find_all("list-item"), "the outline")

    def tearDown(self):
        super().tearDown()
        self.app.terminate()

    def test_1_a_study_s_stands_in_the_header(self):
        (self.desktop.folder / "text.md").write_text("# A report of the ferry" + self.body)
        self.open("ferry.study", "[Study]\nFormat=1\nId=ferry\nTitle=The Ferry War\nText=text.md\n\n"
                                 "[Event e-1]\nDate=1871\nTitle=The bridge fell\nPassage=In 1871 the bridge fell\n")
        wait_until(lambda: "The Ferry War" in self.header(), "the study's title in the header")
        self.assertIn("The Ferry War", self.app.frame.name)

    def test_2_so_does_that_of_front_matter(self):
        self.open("front.md", "---\ntitle: The Ferry War\n---\n# A report of the ferry" + self.body)
        wait_until(lambda: "The Ferry War" in self.header(), "its title in the header")

    def test_3_the_same_in_other_letters_stands_once(self):
        self.open("same.md", "---\ntitle: The Ferry’s War\n---\n# The *ferry's* war" + self.body)
        wait_until(lambda: not [name for name in self.header() if "erry" in name], "no title in the header")


class FirstEvent(WakhanTest):
    """A text that was just opened says how one begins."""

    def test_a_button_goes_to_the_first_event_of_the_period(self):
        timeline = self.app.find("group", "Timeline")
        timeline.find("label", "Step through the events")
        button = timeline.find("button", "First Event of 1999 – 2021")
        self.assertIn("background", button.description)
        self.app.click(button)
        wait_until(lambda: timeline.find_all("label", "4 of 96"), "the first of the period")
        wait_until(lambda: self.app.find("group", "Events").find_all("button", states={"selected"}), "an event")
        wait_until(lambda: not timeline.find_all("button", lambda name: name.startswith("First Event")), "the button to go")
        self.assertTrue(timeline.find_all("button", "Show in Text"))
        wait_until(lambda: self.app.frame.with_keyboard, "the keyboard to be somewhere")


main()
