# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib

from .waiting import wait_until


def private_kilobytes(application):
    """What of its memory is its own, and written to."""
    for line in pathlib.Path(f"/proc/{application.process.pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Private_Dirty:"):
            return int(line.split()[1])
    raise RuntimeError("no Private_Dirty")


def open_and_close_windows(application, count, *files):
    """One after the other, each with the built-in study or one of the files."""
    desktop = application.desktop
    for number in range(count):
        before = len(application.window_ids)
        if files:
            desktop.run(application.process.args[0], str(files[number % len(files)]))
        else:
            desktop.run("gapplication", "action", "io.github.wakhan.Wakhan", "new-window")
        wait_until(lambda: len(application.window_ids) == before + 1, "another window")
        application.focus()
        wait_until(lambda: application.frame.find_all("text", "Reading pane", states={"focused"}),
                   "it to have the keyboard")
        application.press("ctrl+w")
        wait_until(lambda: len(application.window_ids) == before, "it to be closed")
