#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""take_screenshot.py [--in-use] PICTURE [ARGUMENT…]: Wakhan with these arguments, on a display of its own, at 1280 × 800.

--in-use: some notes are there, and the event they are about is selected."""
import pathlib
import shutil
import sys
import time

from driver import Desktop, listed_events, wait_until

NOTES = pathlib.Path(__file__).parents[1] / "data/picture.notes"
EVENT = "2018-06\t"


def main():
    is_in_use = sys.argv[1] == "--in-use"
    picture, *arguments = sys.argv[1 + is_in_use :]
    picture = pathlib.Path(picture)
    picture.parent.mkdir(parents=True, exist_ok=True)
    desktop = Desktop()
    seen = desktop.folder / "seen.png"

    def is_settled():
        desktop.save_screenshot(picture)
        before = seen.read_bytes() if seen.exists() else None
        seen.write_bytes(picture.read_bytes())
        time.sleep(0.3)
        return before == seen.read_bytes()

    try:
        if is_in_use:
            notes = desktop.data_home / "wakhan/notes/china-taliban-2021.notes"
            notes.parent.mkdir(parents=True)
            shutil.copy(NOTES, notes)
        app = desktop.start(*arguments)
        if is_in_use:
            rows = desktop.ask("--timeline").splitlines()
            first = next(row.split("\t")[1] for row in rows if row.startswith(EVENT))
            app.press("ctrl+e")
            wait_until(lambda: listed_events(app), "the list of events")
            app.type(first)
            wait_until(lambda: len(listed_events(app)) == 1, "that event alone")
            app.press("Return", "ctrl+e")
            wait_until(lambda: "selected" in app.find("button", lambda name: name.endswith(f", {first}")).states, "that event")
            app.press("F6")
        wait_until(is_settled, "a picture that stays")
    finally:
        desktop.close()


main()
