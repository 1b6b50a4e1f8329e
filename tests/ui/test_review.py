# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import Ear, OnDisk, WakhanTest, main, sheet_colour, wait_until

MONTHS = "January February March April May June July August September October November December".split()
WORKS = "pier footing arch parapet lamp stair weir lock towpath boathouse sluice gauge".split()


def make_text():
    """Forty dates: twenty-four days, twelve months and four years, each in a sentence of its own."""
    days = [f"The {work} was measured on {3 + i} {MONTHS[i]} {1901 + i}. The {work} was mended on {5 + i} {MONTHS[-1 - i]} {1931 + i}." for i, work in enumerate(WORKS)]
    months = [f"The keeper wrote of the {work} in {MONTHS[i]} {1951 + i}." for i, work in enumerate(WORKS)]
    years = [f"A flood reached the {work} in {1971 + i}." for i, work in enumerate(WORKS[:4])]
    return "# The bridge at Hale\n\n## Days\n\n" + "\n\n".join(days) + "\n\n## Months\n\n" + "\n\n".join(months) + "\n\n## Years\n\n" + "\n\n".join(years) + "\n"


class Review(OnDisk):
    """Forty dates are gone through by the keyboard alone, and what was decided of them stays with their words."""

    text = make_text()

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.ear = Ear(cls.desktop)

    def reach(self, button, key="Tab"):
        for _ in range(80):
            if self.has_focus(button):
                return
            self.app.press(key)
        wait_until(lambda: self.has_focus(button), f"{button.name} to have the keyboard")

    def wait_to_hear(self, words):
        heard = []
        wait_until(lambda: heard.extend(self.ear.hear()) or any(words in said for said in heard), f"“{words}” to be heard")

    def wait_for_part(self, part):
        wait_until(lambda: self.app.find_all("label", part), f"“{part}”")

    def wait_for_counts(self, counts):
        wait_until(lambda: self.app.find_all("label", counts), f"“{counts}”")

    def field(self, name):
        return wait_until(lambda: self.app.find_all(name=name, states={"editable"}), f"the field {name}")[0]

    def type_into(self, name, words):
        field = self.field(name)
        self.reach(field)
        self.app.press("ctrl+a")
        self.app.type(words)

    def timeline(self):
        return [row.split("\t")[:2] for row in self.desktop.ask("--timeline", self.file).splitlines()]

    def button(self, name):
        return self.app.find("group", "Review Dates").find("button", name)

    def keep_has_the_keyboard(self):
        wait_until(lambda: self.has_focus(self.button("Keep")), "Keep to have the keyboard")

    def begin(self):
        self.choose_in_main_menu("Events", "Review Dates…")
        self.keep_has_the_keyboard()

    def test_1_a_bar_tells_of_them_and_begins(self):
        bar = self.wait_for_banner("40 dates found in this text.")
        self.reach(next(part for part in bar.walk() if part.name == "Review"), "shift+Tab")
        self.app.press("Return")
        self.wait_for_no_banner("40 dates found")
        self.wait_for_banner("Reviewing 40 dates.")
        self.wait_for_part("1 of 40")
        self.keep_has_the_keyboard()

    def test_2_each_is_decided_by_a_letter(self):
        self.ear.hear()
        self.app.press("k")
        self.wait_for_part("2 of 40")
        self.wait_to_hear("Kept. 5 December 1931")
        self.app.press("r")
        self.wait_for_part("3 of 40")
        self.wait_for_counts("1 kept, 0 changed, 1 refused")
        self.app.press("Down")
        self.wait_for_part("4 of 40")
        self.wait_to_hear("4 of 40")
        self.app.press("Up", "Return")
        self.wait_for_part("4 of 40")
        self.wait_for_counts("2 kept, 0 changed, 1 refused")

    def test_3_a_letter_in_a_field_is_written(self):
        self.type_into("Title", "krcj")
        self.assertEqual(self.field("Title").text, "krcj")
        self.assertTrue(self.app.find_all("label", "4 of 40"))
        self.app.press("ctrl+a")
        self.app.type("The footing was mended twice")
        self.type_into("Understood as", "1932-13")
        wait_until(lambda: self.app.find_all("label", lambda name: "The event keeps" in name), "that this is no date")
        self.type_into("Understood as", "1932-11")
        wait_until(lambda: self.app.find_all("label", lambda name: name.startswith("November 1932")), "the date in words")
        self.app.press("Return")
        self.wait_for_part("5 of 40")
        self.wait_for_counts("2 kept, 1 changed, 1 refused")

    def chosen_lines(self):
        return self.desktop.picture().runs(sheet_colour("light", "accent_tint"), (0, 0, *self.size), 100)

    def test_4_one_is_joined_with_the_one_before(self):
        n_chosen = len(self.chosen_lines())
        self.app.press("j")
        wait_until(lambda: self.has_focus(self.app.find(name="Search events")), "the search to have the keyboard")
        # Its lines are as wide as the list, and ours in colour.
        wait_until(lambda: len(self.chosen_lines()) > n_chosen + 20, "the colour of what is chosen")
        self.app.press("Return")
        self.wait_for_part("6 of 40")
        self.wait_for_counts("2 kept, 1 changed, 1 refused, 1 joined")
        self.app.press("ctrl+z")
        self.wait_for_counts("2 kept, 1 changed, 1 refused")
        self.app.press("ctrl+shift+z")
        self.wait_for_counts("2 kept, 1 changed, 1 refused, 1 joined")

    def test_4_another_is_chosen_by_keys(self):
        self.app.press("j")
        search = self.app.find(name="Search events")
        wait_until(lambda: self.has_focus(search), "the search to have the keyboard")
        rows = wait_until(lambda: self.app.find("list", "Events to join it with").children, "events")
        self.app.press("Down")
        wait_until(lambda: self.has_focus(rows[0]), "the first to have the keyboard")
        self.app.press("Up")
        wait_until(lambda: self.has_focus(search), "the search to have it again")
        self.app.press("Down", "Down")
        wait_until(lambda: self.has_focus(rows[1]), "the second to have the keyboard")
        self.app.press("Return")
        self.wait_for_counts("2 kept, 1 changed, 1 refused, 1 joined")
        self.app.press("ctrl+z")
        self.wait_for_counts("2 kept, 1 changed, 1 refused")
        self.app.press("Up")
        self.wait_for_part("5 of 40")

    def test_4_none_is_joined_with_itself(self):
        self.app.press("Up")
        self.wait_for_part("4 of 40")  # it was changed
        self.app.press("j")
        wait_until(lambda: self.has_focus(self.app.find(name="Search events")), "the search to have the keyboard")
        self.app.type("footing was mended twice")
        wait_until(lambda: self.app.find_all("label", lambda name: name.startswith("No event")), "nothing to join it with")
        self.app.press("Escape", "Down")
        self.wait_for_part("5 of 40")

    def test_4_what_is_changed_in_the_editor(self):
        self.app.press("c")
        date = wait_until(lambda: [field for field in self.app.find_all(name="Date") if "editable" in field.states], "the editor")[0]
        wait_until(lambda: self.has_focus(date), "its date to have the keyboard")
        self.assertFalse(self.app.find_all("group", "Review Dates"))
        self.app.press("ctrl+a")
        self.app.type("1931")
        self.app.press("Escape")
        wait_until(lambda: self.has_focus(self.app.find("group", "Review Dates")), "the review to have the keyboard again")
        self.wait_for_part("6 of 40")
        self.wait_for_counts("2 kept, 2 changed, 1 refused, 1 joined")
        self.app.press("ctrl+z")
        self.wait_for_counts("2 kept, 1 changed, 1 refused, 1 joined")

    def test_5_all_certain_ones_are_one_step(self):
        self.reach(self.app.find("button", "Keep the 19 Certain Ones"), "shift+Tab")
        self.app.press("Return")
        self.wait_for_counts("21 kept, 1 changed, 1 refused, 1 joined")
        wait_until(lambda: self.has_focus(self.app.find("group", "Review Dates")), "the review to have the keyboard")
        self.app.press("ctrl+z")
        self.wait_for_counts("2 kept, 1 changed, 1 refused, 1 joined")
        self.app.press("ctrl+shift+z")
        self.wait_for_counts("21 kept, 1 changed, 1 refused, 1 joined")

    def check_decisions(self):
        rows = self.timeline()
        self.assertEqual(len(rows), 38, rows)
        self.assertIn(["1932-11", "The footing was mended twice"], rows)
        self.assertNotIn("1931-12-05", [date for date, _ in rows])

    def test_6_it_is_left_and_all_is_kept(self):
        self.reach(self.button("Keep"))
        self.app.press("Escape")
        self.wait_for_no_banner("Reviewing")
        wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard")
        wait_until(lambda: len(self.desktop.ask("--timeline=kept", self.file).splitlines()) == 22, "what was kept to be saved")
        events = re.findall("(?ms)^\\[Event .*?(?=^\\[|\\Z)", self.desktop.notes())
        self.assertEqual(len([one for one in events if "\nDecision=refused" in one and "\nDeleted=" not in one]), 2)
        self.check_decisions()

    def test_7_after_a_restart(self):
        self.restart()
        self.assertFalse(self.banners("40 dates"))
        self.begin()
        self.wait_for_banner("Reviewing 16 dates.")
        self.app.press("Escape")
        self.check_decisions()

    def test_8_when_the_text_is_edited_outside(self):
        edited = self.text.replace("## Days\n\n", "## Days\n\nNobody knows who built it, nor when that was.\n\n").replace("was measured", "was carefully measured")
        self.replace(edited)
        self.wait_for_banner("This text was changed on disk")
        self.app.press("F5")
        self.wait_for_text("Nobody knows who built it")
        self.begin()
        self.wait_for_banner("Reviewing 16 dates.")
        self.check_decisions()
        self.app.press("Escape")

    def test_9_in_another_folder(self):
        self.app.terminate()
        shelf = self.desktop.folder / "shelf"
        shelf.mkdir()
        type(self).file = self.file.rename(shelf / self.file.name)
        type(self).app = self.desktop.start(self.file)
        self.wait_for_text("Nobody knows who built it")
        self.begin()
        self.wait_for_banner("Reviewing 16 dates.")
        self.check_decisions()


class FieldsInView(WakhanTest):
    """What is to be looked at first is the date and its title, however long the sentence is that tells it."""

    arguments = None
    gtk_settings = {"gtk-enable-animations": 0}
    below = {"Understood as", "Title"}  # the head of the pane, without a scroll

    def test_date_and_title_are_in_view(self):
        text = self.desktop.folder / "bridge.md"
        story = "After a winter in which nobody crossed and of which the oldest of the place still told " * 5
        text.write_text(f"# The bridge\n\n{story}, the pier was measured on 3 January 1901. It was mended on 5 March 1902.\n")
        app = self.desktop.start(text)
        app.click(app.find("button", "Review"))
        keep = app.find("group", "Review Dates").find("button", "Keep")
        wait_until(lambda: "focused" in keep.states, "Keep to have the keyboard")

        def is_in_view(name):
            fields = app.find_all(name=name, states={"editable"})
            if not fields:
                return False
            _, y, _, height = fields[0].extents
            head, top = app.find("label", "Review Dates").extents, keep.extents[1]
            return y >= head[1] + head[3] and y + height <= top

        for name in ("Understood as", "Title"):
            if name not in self.below:
                field = app.find_all(name=name, states={"editable"})[0]
                for _ in range(80):
                    if "focused" in field.states:
                        break
                    app.press("shift+Tab")
            wait_until(lambda: is_in_view(name), f"{name} in view")
        x, y, width, height = app.find("button", "Join…").extents
        self.assertLessEqual(y + height, app.find("button", "Previous Date").extents[1])
        self.assertLessEqual(y + height, app.find("button", "Previous Event").extents[1])


class LargeFieldsInView(FieldsInView):
    """At 200 % the date is, and the title comes into view where the keyboard goes there."""

    gtk_settings = {"gtk-enable-animations": 0, "gtk-font-name": "Noto Sans 22"}
    below = {"Understood as"}


main()
