# SPDX-License-Identifier: GPL-3.0-or-later
import os
import socket

from driver import WakhanTest, main, wait_until
from driver.waiting import PATIENCE
from gi.repository import Gio, GLib

NAME = "io.github.wakhan.Wakhan"
NO_ADDRESSES = ["", "not a uri", "file:///etc/passwd%00.md", "::", "file://", "%", "http://[", "x:%ff%00"]


class Addresses(WakhanTest):
    """Whatever is given for the address of a file, a sentence says what is the matter with it."""

    arguments = None

    def tearDown(self):
        if self.app.process.poll() is None:
            self.app.terminate()

    def start(self, *arguments, **options):
        type(self).app = self.desktop.start(*arguments, **options)

    def frames_say(self, words):
        def is_said():
            self.assertIsNone(self.app.process.poll(), self.app.errors)
            return any(label.name and words in label.name for frame in self.app.frames for label in frame.find_all("label"))

        wait_until(is_said, f"“{words}”")

    def open(self, *uris):
        """As a file manager asks for it."""
        bus = self.desktop.connect_session_bus()
        bus.call_sync(NAME, "/" + NAME.replace(".", "/"), "org.freedesktop.Application", "Open",
                      GLib.Variant("(asa{sv})", (uris, {})), None, Gio.DBusCallFlags.NONE, 20000, None)

    def test_1_asked_for_by_other_programs(self):
        self.start()
        for count, uri in enumerate(NO_ADDRESSES, 2):
            self.open(uri)
            wait_until(lambda: len(self.app.frames) == count, f"a window that tells of “{uri}”")
        self.frames_say("This is no file")
        self.frames_say("“not a uri” names nothing that can be opened here.")

    def test_2_on_the_command_line(self):
        for address in ("file:///a%00b", "foo:bar", "smb://nowhere/text.md"):
            with self.subTest(address):
                self.start(address)
                self.frames_say("names nothing that can be opened here.")
                self.app.terminate()

    def test_3_left_by_a_fault_in_the_reading_state(self):
        state = self.desktop.folder / "state_home" / "wakhan" / "places"
        state.parent.mkdir(exist_ok=True)
        for address in NO_ADDRESSES:
            with self.subTest(address):
                state.write_text(f"[Study 0123456789abcdef]\nId=a\nFile={address}\nTitle=A\nRead=9\n", encoding="utf8")
                self.start()
                self.app.find("button", "Main Menu")
                self.app.terminate()

    def test_4_what_is_no_file_of_words(self):
        folder = self.desktop.folder
        os.mkfifo(folder / "pipe.md")
        listener = socket.socket(socket.AF_UNIX)
        self.addCleanup(listener.close)
        listener.bind(str(folder / "socket.txt"))
        for path, words in ((folder / "pipe.md", "is a pipe between programs"), (folder / "socket.txt", "is a socket of a program"),
                            ("/dev/null", "is a device"), (folder, "Wakhan opens one text at a time")):
            with self.subTest(words):
                self.start(path)
                self.frames_say(words)
                self.assertLess(self.app.terminate(), 2 * PATIENCE)

    def test_5_a_log_without_an_end(self):
        if os.geteuid() != 0:
            self.skipTest("only root may read it")
        self.start("/proc/kmsg")
        self.frames_say("kmsg")
        self.assertLess(self.app.terminate(), 2 * PATIENCE)


main()
