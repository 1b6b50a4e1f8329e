# SPDX-License-Identifier: GPL-3.0-or-later
import ctypes
import os
import signal
import subprocess
import sys
import time

from driver import Ear, WakhanTest, main, wait_until
from driver.waiting import PATIENCE

# Takes over what is copied when a program ends, and then does nothing about it.
DEAF_CLIPBOARD_MANAGER = """
import ctypes, sys
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = x.XDefaultRootWindow.restype = x.XCreateSimpleWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
display = ctypes.c_void_p(x.XOpenDisplay(None))
root = ctypes.c_ulong(x.XDefaultRootWindow(display))
window = ctypes.c_ulong(x.XCreateSimpleWindow(display, root, 0, 0, 1, 1, 0, ctypes.c_ulong(0), ctypes.c_ulong(0)))
x.XSetSelectionOwner(display, ctypes.c_ulong(x.XInternAtom(display, b"CLIPBOARD_MANAGER", 0)), window, ctypes.c_ulong(0))
x.XSync(display, 0)
print("ready", flush=True)
sys.stdin.read()
"""


PTRACE_SEIZE, PTRACE_INTERRUPT, WALL = 0x4206, 0x4207, 0x40000000


def stop_main_thread(process):
    """Holds one thread, while the others go on; whether that is allowed here."""
    ptrace = ctypes.CDLL(None).ptrace
    ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    if not ptrace(PTRACE_SEIZE, process.pid, None, None) == ptrace(PTRACE_INTERRUPT, process.pid, None, None) == 0:
        return False
    # A signal that came before it stands would be given to it, and wait there for ever.
    return os.WIFSTOPPED(os.waitpid(process.pid, WALL)[1])


def wait_for_end(process):
    """As Popen.wait, which does not know of threads that are held."""
    def has_ended():
        pid, status = os.waitpid(process.pid, os.WNOHANG | WALL)
        if pid and os.WIFEXITED(status):
            process.returncode = os.WEXITSTATUS(status)
            return True
        return False

    wait_until(has_ended, "the end of the program")


class Keeping(WakhanTest):
    """Notes are there again, whatever happened to the program."""

    arguments = None

    def setUp(self):
        type(self).app = self.desktop.start()
        self.pane = self.app.find("text", "Reading pane")

    def tearDown(self):
        self.app.kill()

    def write_note(self, text):
        """Marks some words and writes a note on them; returns the words."""
        self.pane = self.app.find("text", "Reading pane")
        self.app.press("Right", "shift+ctrl+Right", "shift+ctrl+Right", "shift+ctrl+Right")
        words = self.selected_words(self.pane)
        self.app.press("ctrl+n")
        note = self.app.find("text", "Note")
        wait_until(lambda: "focused" in note.states, "the note to have the keyboard")
        self.assertEqual(note.text, "")
        self.app.type(text)
        wait_until(lambda: note.text == text, "the note's text")
        return words

    def wait_for_note(self, text):
        return self.app.find("list", "Notes").find(name=lambda name: text in name)

    def test_1_after_logging_out(self):
        self.app.press("ctrl+Home", "Down", "Down")
        words = self.write_note("Who sat at the table?")
        self.app.terminate()
        type(self).app = self.desktop.start()
        self.wait_for_note("Who sat at the table?")
        self.assertIn(words.strip(), self.desktop.notes())
        self.assertIn("Text=Who sat at the table?", self.desktop.notes())

    def test_2_after_sigkill(self):
        self.app.press("ctrl+Home", "Down", "Down", "Down")
        self.write_note("Killed six tenths of a second later")
        time.sleep(0.6 * max(1, PATIENCE))  # what is promised
        self.app.kill()
        type(self).app = self.desktop.start()
        self.wait_for_note("Killed six tenths of a second later")
        self.wait_for_note("Who sat at the table?")

    def test_3_a_cut_file_is_put_aside_and_told(self):
        self.app.terminate()
        path = next(self.desktop.data_home.glob("wakhan/notes/*.notes"))
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) * 2 // 3])
        type(self).app = self.desktop.start()
        self.app.find(name=lambda name: path.name in name)
        self.write_note("Written after the damage")
        wait_until(lambda: "Written after the damage" in self.desktop.notes(), "the note to be saved")
        kept = [file.read_bytes() for file in path.parent.iterdir() if file != path and file.is_file()]
        self.assertIn(whole[: len(whole) * 2 // 3], kept)

    def test_3_of_a_file_that_says_nothing_any_more_no_more_is_said_than_that(self):
        self.app.terminate()
        path = next(self.desktop.data_home.glob("wakhan/notes/*.notes"))
        whole = path.read_bytes()
        path.write_bytes(b"\0" * 400)
        type(self).app = self.desktop.start()
        self.app.find(name=lambda name: path.name in name)
        self.app.find("label", "No notes could be read")
        self.assertFalse([label for label in self.app.find_all("label", "No notes yet") if label.extents[2] > 0])
        self.app.terminate()
        path.write_bytes(whole)
        type(self).app = self.desktop.start()
        self.wait_for_note("Written after the damage")

    def test_4_logging_out_waits_for_no_clipboard_manager(self):
        manager = subprocess.Popen([sys.executable, "-c", DEAF_CLIPBOARD_MANAGER], env=self.desktop.environment,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        with manager:
            self.assertEqual(manager.stdout.readline(), "ready\n")
            self.app.press("ctrl+Home", "shift+ctrl+Right", "ctrl+c")
            self.write_note("Copied, and gone")
            self.assertLess(self.app.terminate(), 2 * PATIENCE)
        self.assertIn("Text=Copied, and gone", self.desktop.notes())

    def test_5_logging_out_while_the_main_thread_hangs(self):
        self.write_note("Written before it hung")
        if not stop_main_thread(self.app.process):
            self.skipTest("no thread may be held here")
        began = time.monotonic()
        self.app.process.send_signal(signal.SIGTERM)
        wait_for_end(self.app.process)
        self.assertLess(time.monotonic() - began, 2 * PATIENCE)
        self.assertIn("Text=Written before it hung", self.desktop.notes())

    def test_6_the_backup_of_a_cut_file_is_brought_back(self):
        self.write_note("Kept in the backup")
        self.app.press("Escape")
        self.write_note("Kept there too")
        self.app.terminate()
        path = next(self.desktop.data_home.glob("wakhan/notes/*.notes"))
        whole = path.read_bytes()
        backups = path.parent / "backups"
        for copy in backups.glob("*.notes"):
            copy.unlink()
        (backups / f"{path.stem}-2020-02-29.notes").write_bytes(whole)
        cut = whole[: whole.index(b"[Note ")]
        path.write_bytes(cut)
        n_notes = whole.count(b"[Note ")
        type(self).app = self.desktop.start()
        ear = Ear(self.desktop)
        offer = f"{n_notes} notes can be brought back from the backup of 29 February 2020."
        self.app.find(name=lambda name: offer in name)
        self.write_note("Before it was brought back")
        ear.hear()
        self.reach("Bring Back")
        self.app.press("Return")
        ear.wait_to_hear("Notes brought back")
        wait_until(lambda: "focused" in self.app.find("button", "Show Folder").states, "the button beside it to have the keyboard")
        self.app.find("label", f"{n_notes + 1} notes")  # of which not all are in view
        wait_until(lambda: "Text=Kept in the backup" in self.desktop.notes(), "it to be saved")
        self.assertIn("Text=Before it was brought back", self.desktop.notes())
        self.assertEqual(self.desktop.notes().count("[Note "), n_notes + 1)
        kept = [file.read_bytes() for file in path.parent.glob("*.damaged-*")]
        self.assertIn(cut, kept)
        wait_until(lambda: not self.app.find_all("button", "Bring Back", {"showing"}), "the offer to go")
        self.assertFalse(self.app.find_all(name=lambda name: offer in name))
        self.app.find("button", "Show Folder")


main()
