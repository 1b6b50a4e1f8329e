#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory after a hundred windows that were opened and closed, as a ratio to that before.

    bench-windows.py WAKHAN [WINDOWS]

Exit status 1 where the bar is missed.
"""
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "ui"))
os.environ["WAKHAN_PROGRAM"] = sys.argv[1]

from driver import Desktop  # noqa: E402
from driver.memory import open_and_close_windows, private_kilobytes  # noqa: E402

BAR = 1.1
FIRST = 10  # windows, until what is kept for all later ones is there


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    desktop = Desktop()
    try:
        application = desktop.start()
        open_and_close_windows(application, FIRST)
        before = private_kilobytes(application)
        open_and_close_windows(application, count)
        after = private_kilobytes(application)
        application.terminate()
    finally:
        desktop.close()
    is_met = after <= before * BAR
    print(f"{after / before:6.2f} × as before   memory after {count} windows: {before} kB, {after} kB   (bar {BAR:.2f}{'' if is_met else ': MISSED'})")
    return not is_met


sys.exit(main())
