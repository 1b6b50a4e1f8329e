# SPDX-License-Identifier: GPL-3.0-or-later
import threading
import time

from gi.repository import Gio, GLib

from driver import WakhanTest, main, sheet_colour, wait_until

PORTAL = Gio.DBusNodeInfo.new_for_xml("""<node><interface name="org.freedesktop.portal.Settings">
<method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal></interface></node>""")


def luminance(colour):
    """As WCAG has it, from 0 to 1."""
    parts = [part / 255 for part in colour]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class Colours(WakhanTest):
    arguments = None

    def seen(self):
        """The colour of the header bar, a little right of where the buttons end."""
        return self.desktop.picture().pixel(300, 12)

    def wait_for(self, sheet):
        chrome = sheet_colour(sheet, "chrome")
        wait_until(lambda: self.seen() == chrome, f"the {sheet} colours")

    def start(self, **environment):
        type(self).app = self.desktop.start(**environment)

    def check_placeholders(self):
        """Of words that show where one may write, the strokes at their strongest."""
        for name in ("Filter Outline", "Search Notes"):
            x, y, width, height = map(round, self.app.box_on_screen(self.app.find("entry", name)))
            picture = self.desktop.picture()
            pixels = [picture.pixel(left, top) for top in range(y + 7, y + height - 7) for left in range(x + 36, x + width - 8)]
            ground = max(set(pixels), key=pixels.count)
            self.assertGreaterEqual(max(contrast(pixel, ground) for pixel in pixels), 4.5, name)

    def choose(self, name):
        """A choice of the view popover, by the keyboard: what lies in a popover counts its place from there."""
        self.app.click(self.app.find("button", "View"))
        button = self.app.find("button", name)
        for _ in range(12):
            time.sleep(0.1)
            if "focused" in button.states:
                break
            self.app.press("Tab")
        self.app.press("space")
        wait_until(lambda: "pressed" in button.states, f"“{name}” to be chosen")
        self.app.press("Escape")

    def tearDown(self):
        self.app.terminate()

    def test_1_light_where_nobody_says_anything(self):
        self.start()
        self.wait_for("light")
        self.check_placeholders()

    def test_2_by_gtk_theme(self):
        for theme, sheet in [("Adwaita:dark", "dark"), ("HighContrast", "contrast"), ("Default-hc-dark", "contrast-dark")]:
            self.start(GTK_THEME=theme)
            self.wait_for(sheet)
            self.check_placeholders()
            self.app.terminate()

    def test_3_by_gtk_settings(self):
        self.desktop.set_gtk("gtk-application-prefer-dark-theme", 1)
        self.start()
        self.wait_for("dark")
        self.desktop.set_gtk("gtk-application-prefer-dark-theme", None)

    def test_4_by_the_person_and_kept(self):
        self.start()
        self.choose("Sepia Colours")
        self.wait_for("sepia")
        self.app.terminate()
        self.start()
        self.wait_for("sepia")
        self.check_placeholders()
        self.choose("System Colours")
        self.wait_for("light")

    def test_5_by_the_portal(self):
        bus = self.desktop.connect_session_bus()
        scheme = [1]

        def answer(bus, sender, path, interface, method, parameters, invocation):
            values = {"color-scheme": GLib.Variant("u", scheme[0])}
            invocation.return_value(GLib.Variant("(a{sa{sv}})", ({"org.freedesktop.appearance": values},)))

        bus.register_object("/org/freedesktop/portal/desktop", PORTAL.interfaces[0], answer, None, None)
        bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                      GLib.Variant("(su)", ("org.freedesktop.portal.Desktop", 0)), None, Gio.DBusCallFlags.NONE, 5000, None)

        loop = GLib.MainLoop()
        thread = threading.Thread(target=loop.run)
        thread.start()
        try:
            self.start()
            self.wait_for("dark")
            bus.emit_signal(None, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged",
                            GLib.Variant("(ssv)", ("org.freedesktop.appearance", "color-scheme", GLib.Variant("u", 2))))
            self.wait_for("light")
        finally:
            loop.quit()
            thread.join()


main()
