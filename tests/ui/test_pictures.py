# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import xml.etree.ElementTree as ElementTree

from driver import WakhanTest, main, wait_until

SVG = "{http://www.w3.org/2000/svg}"
CLOSED = pathlib.Path("/proc")  # nobody writes there, not even root


class Pictures(WakhanTest):
    """The timeline leaves as a picture: what is shown, or all of it."""

    chooses_files = True

    def wait_for_windows(self, number):
        wait_until(lambda: len(self.app.frames) == len(self.app.window_ids) == number and
                   self.desktop.display.active_window() == self.app.window_ids[-1], f"{number} windows, the newest with the keyboard")

    def open_dialog(self):
        self.choose_in_menu("Export Picture of Timeline…", 15, key="F10")
        self.wait_for_windows(2)

    def save_as(self, path):
        self.app.click(self.app.find("button", "Save…"))
        self.wait_for_windows(3)
        entry = wait_until(lambda: next((part for part in self.app.frame.walk() if {"focused", "editable"} <= part.states), None), "an entry")
        proposed = wait_until(lambda: entry.text, "a proposed name")
        self.app.press("ctrl+a")
        self.app.type(str(path))
        wait_until(lambda: entry.text == str(path), f"“{path}” in the entry")
        self.app.press("Return")
        return proposed

    def test_1_all_or_what_is_shown(self):
        self.open_dialog()
        shown = self.app.find("label", lambda words: words.endswith(" events") and words.split()[0].isdigit()).name
        self.app.click(self.app.find("check-box", "All events"))
        self.app.find("label", "96 events")
        path = self.desktop.folder / "all.svg"
        self.assertEqual(self.save_as(path), "Timeline of China and Taliban-led Afghanistan, 1999–2021.svg")
        self.wait_for_windows(1)
        wait_until(lambda: "Picture saved as “all.svg”" in self.app.said, "that to be said")
        names = ElementTree.parse(path).getroot().findtext(SVG + "desc").splitlines()
        self.assertEqual(len(names), 96)
        self.assertLessEqual(int(shown.split()[0]), 96)

    def test_2_what_cannot_be_saved_is_told(self):
        self.open_dialog()
        self.app.click(self.app.find("button", "PDF, in pages"))
        self.save_as(CLOSED / "a.pdf")
        self.wait_for_windows(2)
        self.app.find("label", lambda name: "/proc/a.pdf" in name)
        path = self.desktop.folder / "a.pdf"
        self.save_as(path)
        self.wait_for_windows(1)
        self.assertTrue(path.read_bytes().startswith(b"%PDF-"))


main()
