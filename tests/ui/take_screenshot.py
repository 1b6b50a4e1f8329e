#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""take_screenshot.py PICTURE [ARGUMENT…]: Wakhan with these arguments, on a display of its own, at 1280 × 800."""
import pathlib
import sys
import time

from driver import Desktop, wait_until


def main():
    picture = pathlib.Path(sys.argv[1])
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
        desktop.start(*sys.argv[2:])
        wait_until(is_settled, "a picture that stays")
    finally:
        desktop.close()


main()
