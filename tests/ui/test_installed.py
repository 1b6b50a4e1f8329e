# SPDX-License-Identifier: GPL-3.0-or-later
"""The program installed, as the desktop starts it."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from gi.repository import Gio, GLib

from driver import Desktop, WakhanTest, main, wait_until

ID = "io.github.wakhan.Wakhan"


def install(folder):
    """Installs into a prefix that is not the one it was configured for."""
    subprocess.run(["meson", "install", "-C", os.environ["WAKHAN_BUILD_ROOT"], "--no-rebuild", "--destdir", folder],
                   check=True, stdout=subprocess.DEVNULL)
    prefix = next(pathlib.Path(folder).rglob("bin/wakhan")).parent.parent
    service = prefix / f"share/dbus-1/services/{ID}.service"
    lines = service.read_text().splitlines()
    lines = [f"Exec={prefix}/bin/wakhan --gapplication-service" if line.startswith("Exec=") else line for line in lines]
    service.write_text("\n".join(lines) + "\n")
    subprocess.run(["glib-compile-schemas", prefix / "share/glib-2.0/schemas"], check=True)
    return prefix


class Installed(WakhanTest):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.mkdtemp(prefix="wakhan-prefix-")
        cls.addClassCleanup(shutil.rmtree, folder)
        cls.prefix = install(folder)
        cls.desktop = Desktop(data_dirs=[cls.prefix / "share"])
        cls.addClassCleanup(cls.desktop.close)
        cls.bus = cls.desktop.connect_session_bus()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        if complaints := cls.desktop.bus_complaints():
            raise AssertionError("complaints of what the bus started:\n" + "\n".join(complaints))

    def call(self, name, path, method, signature, *arguments):
        interface, method = method.rsplit(".", 1)
        return self.bus.call_sync(name, path, interface, method, GLib.Variant(signature, arguments), None,
                                  Gio.DBusCallFlags.NONE, 60000, None).unpack()

    def call_application(self, method, signature, *arguments):
        return self.call(ID, "/" + ID.replace(".", "/"), "org.freedesktop.Application." + method, signature, *arguments)

    def ask_bus(self, method, name):
        return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus." + method, "(s)", name)[0]

    def frames(self):
        pid = self.ask_bus("GetConnectionUnixProcessID", ID)
        return [frame for frame_pid, frame in self.desktop.frames() if frame_pid == pid]

    def tearDown(self):
        if self.ask_bus("NameHasOwner", ID):
            self.call_application("ActivateAction", "(sava{sv})", "quit", [], {})
            wait_until(lambda: not self.ask_bus("NameHasOwner", ID), "the program to end")

    def test_2_activate_opens_the_built_in_study(self):
        self.call_application("Activate", "(a{sv})", {})
        frame = wait_until(self.frames, "a window")[0]
        self.assertIn("Wakhan", frame.name)
        pane = frame.find("text", "Reading pane")
        wait_until(lambda: len(pane.text) > 10000, "the built-in study's text")
        pid = self.ask_bus("GetConnectionUnixProcessID", ID)
        self.assertEqual(os.readlink(f"/proc/{pid}/exe"), str(self.prefix / "bin/wakhan"))

    def test_3_open_with_a_file(self):
        path = self.desktop.folder / "a text.md"
        path.write_text("# Opened over the bus\n\nA paragraph.\n", encoding="utf8")
        self.call_application("Open", "(asa{sv})", [path.as_uri()], {})
        frame = wait_until(self.frames, "a window")[0]
        pane = frame.find("text", "Reading pane")
        wait_until(lambda: "Opened over the bus" in pane.text, "the file's text")

    def test_4_the_actions_of_the_desktop_file(self):
        for number, action in enumerate(["continue-reading", "new-window"], 1):
            self.call_application("ActivateAction", "(sava{sv})", action, [], {})
            wait_until(lambda: len(self.frames()) == number, f"window {number}")

    def test_1_the_schema_and_the_study_are_found_beside_the_program(self):
        app = self.desktop.start(program=str(self.prefix / "bin/wakhan"))
        wait_until(lambda: len(app.find("text", "Reading pane").text) > 10000, "the built-in study's text")
        app.press("ctrl+plus")
        kept = self.desktop.folder / "config_home/glib-2.0/settings/keyfile"
        wait_until(kept.exists, "a setting to be kept")
        app.terminate()

    def test_5_mime_type_of_a_study(self):
        self.desktop.run("update-mime-database", str(self.prefix / "share/mime"))
        for name, content in [("a.study", "# nothing yet\n"), ("unnamed", "[Study]\nFormat=1\n"), ("commented", "# mine\n[Study]\nFormat=1\n")]:
            path = self.desktop.folder / name
            path.write_text(content)
            told = self.desktop.run("gio", "info", "-a", "standard::content-type", str(path))
            self.assertIn("application/x-wakhan-study", told)

    @unittest.skipUnless(shutil.which("gtk-update-icon-cache"), "no gtk-update-icon-cache")
    def test_6_icons_are_where_the_theme_looks(self):
        for place in ["scalable/apps/{}.svg", "symbolic/apps/{}-symbolic.svg"]:
            self.assertTrue((self.prefix / "share/icons/hicolor" / place.format(ID)).exists())

    def test_7_the_entry_is_there_whatever_stands_in_path(self):
        entry = GLib.KeyFile()
        entry.load_from_file(str(self.prefix / f"share/applications/{ID}.desktop"), GLib.KeyFileFlags.NONE)
        program = entry.get_string("Desktop Entry", "TryExec")
        self.assertTrue(str(self.prefix / "bin/wakhan").endswith(program), program)
        self.assertTrue(os.path.isabs(program))
        self.assertEqual(entry.get_string("Desktop Entry", "Exec"), f"{program} %F")


main()
