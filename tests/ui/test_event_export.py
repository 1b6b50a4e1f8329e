# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib

from driver import Ear, WakhanTest, main, wait_until

FORMS = [("Spreadsheet (CSV)", "csv", "csv"), ("TimelineJS (JSON)", "json", "json"), ("TimelineJS (spreadsheet)", "csv", "timelinejs-csv"),
         ("The Timeline Project", "timeline", "xml"), ("Calendar (iCalendar)", "ics", "ics")]
CLOSED = pathlib.Path("/proc")  # nobody writes there, not even root
PLACES = "The places in the text of 96 events are not in the file."


def without_stamps(text):
    """A calendar says when it was written."""
    return [line for line in text.splitlines() if not line.startswith("DTSTAMP:")]


class EventExport(WakhanTest):
    """Events leave for other programs: what a form cannot tell is said before they are saved."""

    chooses_files = True

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.ear = Ear(cls.desktop)

    def open_dialog(self):
        self.choose_in_main_menu("Events", "Export Events…")
        self.wait_for_windows(2)

    def save_as(self, path):
        save = self.app.find("button", "Save…")
        wait_until(lambda: "sensitive" in save.states, "the file to be made")
        self.app.click(save)
        self.wait_for_windows(3)
        return self.save_file(path)

    def choose(self, position):
        """By the keyboard, which the forms have when the dialog opens."""
        button = wait_until(lambda: next((part for part in self.app.frame.walk() if "focused" in part.states and part.name.startswith("Format")), None), "the forms to have the keyboard")
        self.app.press("space")
        wait_until(lambda: len(self.app.find_all("list-item")) == len(FORMS), "the forms")
        self.app.press("Home", *["Down"] * position, "Return")
        wait_until(lambda: "focused" in button.states, "the keyboard back")
        self.app.find("label", FORMS[position][0])
        wait_until(lambda: button.name in ("Format", f"Format: {FORMS[position][0]}"), "the form to be told")

    def test_1_what_is_exported_is_what_is_printed(self):
        for position, (form, suffix, name) in enumerate(FORMS):
            path = self.desktop.folder / f"exported-{name}.{suffix}"
            self.open_dialog()
            self.choose(position)
            self.app.find("label", "96 events")
            if position > 0:
                self.app.find("label", lambda words: PLACES in words)
            self.assertEqual(self.save_as(path), f"Events of China and Taliban-led Afghanistan, 1999–2021.{suffix}")
            self.wait_for_windows(1)
            self.ear.wait_to_hear(f"Events exported to “{path.name}”")
            self.assertEqual(without_stamps(path.read_text(encoding="utf8")), without_stamps(self.desktop.ask(f"--timeline={name}")))

    def test_2_what_cannot_be_saved_is_told_and_can_go_elsewhere(self):
        self.open_dialog()
        self.save_as(CLOSED / "events.csv")
        self.wait_for_windows(2)
        self.app.find("label", lambda name: "/proc/events.csv" in name)
        self.ear.wait_to_hear("/proc/events.csv")
        self.assertFalse([words for words in self.ear.hear() if "/proc" in words])  # not a second time
        path = self.desktop.folder / "elsewhere.csv"
        self.save_as(path)
        self.wait_for_windows(1)
        self.assertEqual(path.read_text(encoding="utf8"), self.desktop.ask("--timeline=csv"))


main()
