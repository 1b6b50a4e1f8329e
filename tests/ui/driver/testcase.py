# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import signal
import sys
import tempfile
import traceback
import unittest

from .desktop import Desktop
from .waiting import settled, wait_until

LOGS = pathlib.Path(os.environ.get("WAKHAN_TEST_LOGS", tempfile.gettempdir()))


class WakhanTest(unittest.TestCase):
    """A class of tests on one desktop; starts one Wakhan for all of them unless `arguments` is None.

    Each test goes on where the one before it, in alphabetical order, has ended.
    """

    size = (1280, 800)
    arguments = ()
    chooses_files = False  # in GTK's file chooser
    gtk_settings = {}  # as a person sets them for the desktop

    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop(*cls.size)
        cls.desktop.chooses_files = cls.chooses_files
        cls.addClassCleanup(cls.desktop.close)
        for name, value in cls.gtk_settings.items():
            cls.desktop.set_gtk(name, value)
        cls.app = cls.desktop.start(*cls.arguments) if cls.arguments is not None else None

    @classmethod
    def tearDownClass(cls):
        for application in cls.desktop.applications:
            if application.process.poll() is None:
                application.terminate()
            if application.complaints:
                raise AssertionError("complaints on standard error:\n" + "\n".join(application.complaints))

    def outline_titles(self):
        """Titles of the sections whose rows stand in view; a click on others would miss."""
        tree = self.app.find("tree", "Outline")
        _, top, _, height = tree.extents
        rows = {row.name: row.extents for row in tree.find_all("list-item")}
        names = [name for name, (_, y, _, row_height) in rows.items() if row_height and y >= top and y + row_height <= top + height]
        titles = [title for _, title in self.desktop.ask_table("--outline")]
        return [title for title in titles if any(name.startswith(title) for name in names)]

    def outline_row(self, title):
        return self.app.find("tree", "Outline").find("list-item", lambda name: name.startswith(title))

    def wait_for_place(self, title):
        """Waits until the reading pane is at this heading."""
        pane = self.app.find("text", "Reading pane")
        wait_until(lambda: pane.text[pane.selection[0] :].startswith(title), f"the text at “{title}”")

    def selected_words(self, pane):
        """The words that are selected, once no more join them."""
        wait_until(lambda: pane.selected_text, "selected words")
        return settled(lambda: pane.selected_text, "the words to be selected")

    def go_to_section(self, title):
        self.app.click(self.outline_row(title))
        self.wait_for_place(title)

    def choose_in_menu(self, name, key=None):
        """An item of the menu that is open, or that `key` opens, by the arrow key; returns it in a list.

        The pointer goes out of the way before: the item that comes to stand below it takes the keyboard, even after an arrow key.
        """

        def focused():
            item = self.app.frame.with_keyboard
            return [item] if item and item.role.endswith("menu-item") else []

        self.desktop.display.move_pointer(0, 0)
        if key:
            self.app.press(key)
        for _ in range(40):
            before = wait_until(focused, "an item of the menu to have the keyboard")
            if name in [item.label for item in before]:
                self.app.press("Return")
                return before
            self.app.press("Down")
            wait_until(lambda: focused() != before, "the next item")
        self.fail(f"no “{name}” in the menu")

    def choose_in_main_menu(self, *names):
        """An item of it, by the names of the menus on the way to it and its own."""
        chosen = self.choose_in_menu(names[0], key="F10")
        for name in names[1:]:
            wait_until(lambda: (item := self.app.frame.with_keyboard) and item.role.endswith("menu-item") and item not in chosen, "the menu of it")
            chosen = self.choose_in_menu(name)

    def reach(self, name):
        """Goes on by Tab until what has this name has the keyboard."""
        def has_keyboard():
            return (item := self.app.frame.with_keyboard) and item.label == name

        for _ in range(40):
            if has_keyboard():
                return
            self.app.press("Tab")
        wait_until(has_keyboard, f"“{name}” to have the keyboard")

    def wait_for_windows(self, number):
        wait_until(lambda: len(self.app.frames) == len(self.app.window_ids) == number and
                   self.desktop.display.active_window() == self.app.window_ids[-1], f"{number} windows, the newest with the keyboard")

    def open_file(self, path):
        """By its whole path, in GTK's file dialog that is open."""
        self.app.press("slash")
        self._type_path(path)

    def save_file(self, path):
        """By its whole path, in GTK's file dialog that is open; returns the name that was proposed."""
        return self._type_path(path)

    def _type_path(self, path):
        entry = wait_until(lambda: next(iter(self.app.frame.find_all(states={"focused", "editable"})), None),
                           "the dialog's entry to have the keyboard")
        proposed = wait_until(lambda: entry.text, "what stands in it")
        self.app.press("ctrl+a")
        self.app.type(str(path))
        self.app.press("shift+End", "Delete")  # GTK 4.18 completes what is being typed
        wait_until(lambda: entry.text == str(path), f"“{path}” in the entry")
        self.app.press("Return")
        return proposed

    def restart(self, *arguments, **options):
        """Ends the program as logging out does, and starts it anew."""
        self.app.terminate()
        type(self).app = self.desktop.start(*arguments, **options)


class TapResult(unittest.TestResult):
    """Tells Meson of each test as it ends, and keeps the picture of a failure."""

    number = 0

    def tell(self, is_ok, test, comment=""):
        self.number += 1
        print(f"{'ok' if is_ok else 'not ok'} {self.number} - {test.id()}{comment}", flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.tell(True, test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.tell(True, test, f" # SKIP {reason}")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.fail_with(test, err)

    def addError(self, test, err):
        super().addError(test, err)
        self.fail_with(test, err)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.fail_with(subtest, err)

    def fail_with(self, test, err):
        self.tell(False, test)
        traceback.print_exception(*err, file=sys.stderr)
        if not (desktop := getattr(getattr(test, "test_case", test), "desktop", None)):
            return
        try:
            name = LOGS / test.id().replace("__main__.", "").replace("/", "-")
            desktop.save_screenshot(f"{name}.png")
            trees = "\n".join(frame.describe() for _, frame in desktop.frames())
            pathlib.Path(f"{name}.txt").write_text(trees, encoding="utf8")
            print(f"what was seen: {name}.png, what was told: {name}.txt", file=sys.stderr)
        except Exception as error:  # the failure itself matters more
            print(f"no picture: {error}", file=sys.stderr)
        for application in desktop.applications:
            print(application.errors, file=sys.stderr)


def give_up(*_):
    raise KeyboardInterrupt  # which unittest lets through, so that every desktop is closed on the way out


def main():
    signal.signal(signal.SIGTERM, give_up)
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    if len(sys.argv) > 1:
        suite = unittest.defaultTestLoader.loadTestsFromNames(sys.argv[1:], sys.modules["__main__"])
    result = TapResult()
    suite.run(result)
    print(f"1..{result.number}")
    sys.exit(0 if result.wasSuccessful() else 1)
