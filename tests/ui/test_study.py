# SPDX-License-Identifier: GPL-3.0-or-later
import json

from driver import Ear, OnDisk, WakhanTest, listed_events, main, wait_until

PASS = """# The pass

In June 2018 the snow fell. In June 2018 the road was closed.

## Later

In 2019 nobody came.
"""


class Study(WakhanTest):
    """What one reads is saved as a study, by the keyboard alone, and that opens with the same timeline."""

    chooses_files = True
    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.text = cls.desktop.folder / "pass.md"
        cls.text.write_text(PASS, encoding="utf8")
        cls.shelf = cls.desktop.folder / "shelf"
        cls.shelf.mkdir()
        cls.app = cls.desktop.start(cls.text)
        cls.ear = Ear(cls.desktop)

    def open_dialog(self):
        self.choose_in_main_menu("Text", "Save as Study…")
        self.wait_for_windows(2)
        return self.app.find("text", "Title"), self.app.find("text", "Period")

    def test_1_what_is_filled_in_is_sensible(self):
        title, period = self.open_dialog()
        wait_until(lambda: "focused" in title.states, "the title to have the keyboard")
        self.assertEqual((title.text, period.text), ("The pass", "2018/2019"))
        self.app.find("label", "2018 – 2019")
        self.app.find("label", "0 events, 0 terms, 0 eras")

    def test_2_what_nobody_looked_at_comes_on_request(self):
        self.app.press("Tab", "Tab", "space")
        wait_until(lambda: self.app.find_all("label", "3 events, 0 terms, 0 eras"), "the found dates to be counted")

    def test_3_a_period_that_is_none_is_told(self):
        period = self.app.find("text", "Period")
        self.app.press("shift+Tab", "ctrl+a")
        self.app.type("2019/2018")
        wait_until(lambda: "sensitive" not in self.app.find("button", "Save…").states, "nothing to be saved")
        self.app.press("ctrl+a")
        self.app.type("2018/2019")
        wait_until(lambda: period.text == "2018/2019" and "sensitive" in self.app.find("button", "Save…").states, "it to be right again")

    def test_4_it_is_saved_and_opens_with_the_same_timeline(self):
        self.app.press("Return")
        self.wait_for_windows(3)
        self.open_file(self.shelf)
        self.wait_for_windows(1)
        self.ear.wait_to_hear("Study saved as")
        study = self.shelf / "The pass" / "The pass.study"
        self.assertEqual(sorted(path.name for path in study.parent.iterdir()), ["The pass.md", "The pass.study"])
        self.assertEqual(self.desktop.ask("--timeline", str(study)), self.desktop.ask("--timeline", str(self.text)))
        self.assertEqual(study.with_suffix(".md").read_text(encoding="utf8"), PASS)

    def test_5_what_cannot_be_saved_is_told(self):
        title, _ = self.open_dialog()
        self.app.press("Return")
        self.wait_for_windows(3)
        self.open_file("/proc")
        self.wait_for_windows(2)
        self.assertTrue(any("The pass" in said for said in self.ear.wait_to_hear("/proc")))
        wait_until(lambda: "focused" in self.app.find("button", "Save…").states, "the button that is pressed again to have the keyboard")
        self.app.press("Escape")
        self.wait_for_windows(1)


class NobodyLooked(OnDisk):
    """Dates of a study that nobody has looked at are seen to be such, and can be looked at there."""

    @classmethod
    def setUpClass(cls):
        super(OnDisk, cls).setUpClass()
        text = cls.desktop.folder / "pass.md"
        text.write_text(PASS, encoding="utf8")
        cls.study = cls.desktop.ask(f"--save-as-study={cls.desktop.folder / 'All'}", "--with-found", text).strip()
        cls.app = cls.desktop.start(cls.study)

    def test_1_one_is_told_and_sees_it(self):
        self.wait_for_banner("3 dates found in this text")
        self.app.press("alt+Down")
        about = self.app.find(name="About the Event")
        wait_until(lambda: "found in the text" in about.description, "that it was found to be told")

    def test_2_one_is_kept_and_stays_so(self):
        self.app.click(self.app.find("button", "Keep"))
        about = self.app.find(name="About the Event")
        wait_until(lambda: "your own" in about.description, "it to be one's own")
        self.wait_for_banner("2 dates found in this text")
        wait_until(lambda: len(self.desktop.ask("--timeline=kept", self.study).splitlines()) == 1, "that to be saved")
        self.restart()
        wait_until(lambda: len(self.desktop.ask("--timeline", self.study).splitlines()) == 3, "all of them")

    def test_3_one_that_is_changed_is_told_as_found(self):
        self.app.press("alt+Down", "F2")
        self.app.click(self.app.find("text", "Title"))
        self.app.press("ctrl+a")
        self.app.type("Nobody")
        self.app.find("label", "Your version; the date stays as it was found.")
        self.app.click(self.app.find("button", "Restore Original"))
        wait_until(lambda: self.app.said.startswith("As it was found again"), "that to be said")
        self.app.press("Escape")

    def test_4_one_is_refused(self):
        about = self.app.find(name="About the Event")
        wait_until(lambda: "found in the text" in about.description, "the next to be a found one")
        self.app.click(self.app.find("button", "Refuse"))
        wait_until(lambda: len(self.desktop.ask("--timeline", self.study).splitlines()) == 2, "it to be gone")
        self.assertEqual(len(self.desktop.ask("--timeline=kept", self.study).splitlines()), 1)


OWN = """[Notebook]
Format=1
Study={id}
Title=The pass

[Event 0b8f6f0e-0000-4000-8000-000000000011]
Created=2026-11-23T18:00:00Z
Revision=1
Date=2019-01
Title=A winter without guests
Anchor-1-Quote=nobody came
Anchor-2-Quote=June 2018
Anchor-2-Prefix=The snow fell. In\\s
Anchor-2-Suffix=\\sthe road was closed
Anchor-2-Start=40
Anchor-2-End=49

[End]
Notes=0
Events=1
"""


class OwnEvents(WakhanTest):
    """An event of one's own comes along, with all its passages."""

    chooses_files = True
    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.text = cls.desktop.folder / "pass.md"
        cls.text.write_text(PASS, encoding="utf8")
        cls.shelf = cls.desktop.folder / "shelf"
        cls.shelf.mkdir()
        name = json.loads(cls.desktop.ask("--notes=json", cls.text))["partOf"]["id"].removeprefix("wakhan:notes/")
        notes = cls.desktop.data_home / "wakhan/notes"
        notes.mkdir(parents=True, exist_ok=True)
        (notes / f"{name}.notes").write_text(OWN.format(id=name), encoding="utf8")
        cls.app = cls.desktop.start(cls.text)

    open_dialog = Study.open_dialog

    def test_1_it_is_saved(self):
        self.open_dialog()
        self.app.find("label", "1 event, 0 terms, 0 eras")
        self.app.press("Return")
        self.wait_for_windows(3)
        self.open_file(self.shelf)
        self.wait_for_windows(1)
        study = self.shelf / "The pass" / "The pass.study"
        wait_until(study.exists, "the study to be there")
        self.assertEqual(self.desktop.ask("--timeline", study), self.desktop.ask("--timeline=kept", self.text))
        self.assertIn("\nPassage=nobody came\nPassage-2=June 2018 the road was\nWords-2=June 2018\n", study.read_text(encoding="utf8"))

    def test_2_what_was_written_opens_with_both_passages(self):
        self.app.close()
        type(self).app = self.desktop.start(self.shelf / "The pass" / "The pass.study")
        self.app.press("ctrl+e")
        wait_until(lambda: len(listed_events(self.app)) == 1, "the event in the list")
        self.app.press("Down", "Return", "ctrl+e")
        wait_until(lambda: "selected" in self.app.find("button", lambda name: name.endswith(", A winter without guests")).states, "that event")
        self.app.press("F2")
        self.app.find("label", "“nobody came”")
        self.app.find("label", "“June 2018”")


main()
