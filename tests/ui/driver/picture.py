# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import re

SHEETS = pathlib.Path(os.environ.get("WAKHAN_TEST_DATA", "tests/data")).parents[1] / "ui"


def sheet_colour(sheet, name):
    """A colour of ui/colors-SHEET.css, as three bytes."""
    return bytes.fromhex(re.search(rf"@define-color wakhan_{name} #(\w{{6}});", (SHEETS / f"colors-{sheet}.css").read_text())[1])


class Picture:
    """What is seen on the screen; boxes are x, y, width and height there."""

    def __init__(self, width, pixels):
        self.width, self.pixels = width, pixels

    def pixel(self, x, y):
        start = 3 * (y * self.width + x)
        return self.pixels[start : start + 3]

    def runs(self, colour, box, least=1):
        """Where at least so many pixels side by side have just this colour, from the top: x, y and their number."""
        left, top, width, height = map(round, box)
        found = []
        for y in range(top, top + height):
            if colour not in self.pixels[3 * (y * self.width + left) : 3 * (y * self.width + left + width)]:
                continue
            start = 0
            row = [self.pixel(x, y) == colour for x in range(left, left + width)] + [False]
            for x, is_colour in enumerate(row):
                if is_colour:
                    continue
                if x - start >= least:
                    found.append((left + start, y, x - start))
                start = x + 1
        return found

    def bounds(self, colour, box, least=1):
        """The smallest box round them, or None."""
        runs = self.runs(colour, box, least)
        if not runs:
            return None
        left, right = min(x for x, _, _ in runs), max(x + number for x, _, number in runs)
        return left, runs[0][1], right - left, runs[-1][1] + 1 - runs[0][1]

    def count(self, colour, box, off=0):
        """How many pixels have this colour, or one whose parts are each no further off."""
        left, top, width, height = map(round, box)
        pixels = (self.pixel(x, y) for y in range(top, top + height) for x in range(left, left + width))
        return sum(all(abs(a - b) <= off for a, b in zip(pixel, colour)) for pixel in pixels)
