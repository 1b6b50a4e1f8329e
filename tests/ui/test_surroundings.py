# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until


class Surroundings(WakhanTest):
    """Starts, quietly, wherever it is put."""

    arguments = None

    def tearDown(self):
        for application in self.desktop.applications:
            application.kill()

    def start_and_end(self, **environment):
        app = self.desktop.start(**environment)
        pane = app.find("text", "Reading pane")
        wait_until(lambda: len(pane.text) > 10000, "the study's text")
        x, _, width, _ = pane.extents
        self.assertGreater(width, 300)
        app.terminate()
        self.assertEqual(app.complaints, [])
        return x

    def test_dark(self):
        self.start_and_end(GTK_THEME="Adwaita:dark")

    def test_high_contrast(self):
        self.start_and_end(GTK_THEME="HighContrast")

    def test_right_to_left(self):
        def outline_is_left(**environment):
            app = self.desktop.start(**environment)
            outline, notes = app.find("tree", "Outline"), app.find("button", "New Note")
            wait_until(lambda: 0 not in outline.extents[2:] and 0 not in notes.extents[2:], "the panes to have their places")
            is_left = outline.extents[0] < notes.extents[0]
            app.terminate()
            return is_left

        self.assertTrue(outline_is_left())
        self.assertFalse(outline_is_left(GTK_DEBUG="invert-text-dir"))
        arabic = self.desktop.speaking("ar_EG")
        told = self.desktop.run("gettext", "-d", "gtk40", "default:LTR", environment=self.desktop.environment | arabic)
        if told == "default:RTL":  # else the system has no Arabic catalogue
            self.assertFalse(outline_is_left(**arabic))

    def test_without_a_folder_for_the_session(self):
        self.start_and_end(XDG_RUNTIME_DIR="/nonexistent")

    def test_where_nothing_can_be_kept(self):
        self.start_and_end(GSETTINGS_BACKEND="memory", XDG_CONFIG_HOME="/dev/null", XDG_STATE_HOME="/dev/null",
                           XDG_CACHE_HOME="/dev/null")


class Narrow(WakhanTest):
    size = (420, 800)

    def test_the_text_has_the_window(self):
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: pane.extents[2] > 350, "the text to have the window's width")

    def test_the_window_goes_down_to_its_least_size(self):
        self.app.resize(360, 480)
        pane = self.app.find("text", "Reading pane")
        edge = -min(self.app.frame.extents[0], 0)  # which GTK 4.18 counts in
        wait_until(lambda: self.app.frame.extents[2:] <= (360 + 2 * edge, 480 + 2 * edge) and pane.extents[3] > 100, "a window of 360 × 480")


main()
