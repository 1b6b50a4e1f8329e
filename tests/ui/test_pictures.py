# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import xml.etree.ElementTree as ElementTree

from driver import WakhanTest, main, wait_until

SVG = "{http://www.w3.org/2000/svg}"
CLOSED = pathlib.Path("/proc")  # nobody writes there, not even root


class Pictures(WakhanTest):
    """The timeline leaves as a picture: what is shown, or all of it."""

    chooses_files = True

    def open_dialog(self):
        self.choose_in_main_menu("Timeline", "Export Picture of Timeline…")
        self.wait_for_windows(2)

    def save_as(self, path):
        self.app.click(self.app.find("button", "Save…"))
        self.wait_for_windows(3)
        return self.save_file(path)

    def test_1_all_or_what_is_shown(self):
        self.open_dialog()
        shown = self.app.find("label", lambda words: words.endswith(" events") and words.split()[0].isdigit()).name
        self.reach("What the timeline shows now")
        self.app.press("Down", "space")
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

    def test_3_a_filter_leaves_out_what_does_not_pass(self):
        timeline = self.app.find("group", "Timeline")
        self.app.click(timeline.find("button", lambda name: name.startswith("Filter")))
        self.app.find(name="Also the Notes")
        self.app.type("doha")
        wait_until(lambda: " of 96 events" in self.app.said, "a number of events")
        number = self.app.said.split()[0]
        self.app.press("Escape")
        wait_until(lambda: not self.app.find_all(name="Also the Notes"), "the menu to be closed")
        self.open_dialog()
        self.reach("What the timeline shows now")
        self.app.press("Down", "space")
        self.app.find("label", f"{number} events")
        path = self.desktop.folder / "some.svg"
        self.save_as(path)
        self.wait_for_windows(1)
        wait_until(path.exists, "the picture")
        self.assertEqual(len(ElementTree.parse(path).getroot().findtext(SVG + "desc").splitlines()), int(number))


main()
