#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts in a single line against the same in paragraphs: first and whole picture, and memory.

    bench-lines.py WAKHAN EMPTY-WINDOW [ROUNDS]

Measured as bench-start.py does. Exit status 1 where a bar is missed.
"""
import importlib, json, pathlib, random, sys, tempfile

start = importlib.import_module("bench-start")

SIZE = 1_000_000  # bytes
BAR = 1.5
WORDS = "salt ford ferry miller bridge north bank spring flood herd keeper toll".split()


def fill(make):
    parts, length = [], 0
    while length < SIZE:
        parts.append(make())
        length += len(parts[-1])
    return "".join(parts)[:SIZE]


def texts():
    """Of each kind of letters the text in one line."""
    random.seed(5)
    return {
        "of words": fill(lambda: random.choice(WORDS) + " "),
        "without a blank": fill(lambda: random.choice("abcdefghijklmnopqrstuvwxyz")),
        "of words in quotation marks": fill(lambda: f'"{random.choice(WORDS)}",'),
        "of Chinese": fill(lambda: chr(0x4E00 + random.randrange(3000)))[: SIZE // 3],  # three bytes each
    }


def in_paragraphs(text, length=600):
    return "\n\n".join(text[i : i + length] for i in range(0, len(text), length))


def main():
    wakhan, empty = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory() as folder:
        programs = {"empty window": [empty]}
        for number, (name, text) in enumerate(texts().items()):
            for form, content in (("one line", text), ("paragraphs", in_paragraphs(text))):
                path = pathlib.Path(folder) / f"{number} {form}.txt"
                path.write_text(content, encoding="utf8")
                programs[f"{form} {name}"] = [wakhan, str(path)]
        medians = start.measure(programs, rounds, {"GSK_RENDERER": "cairo"})
    print(json.dumps({name: [round(value, 3) for value in row] for name, row in medians.items()}), file=sys.stderr)
    missed = 0
    for name in texts():
        line, usual = medians[f"one line {name}"], medians[f"paragraphs {name}"]
        print(f"{usual[0] / medians['empty window'][0]:6.2f} × the empty window   first picture, 1 MB in paragraphs {name}")
        for column, what in enumerate(("first picture", "whole picture", "memory")):
            value = line[column] / usual[column]
            missed += value > BAR
            print(f"{value:6.2f} × in paragraphs   {what}, 1 MB in one line {name}   (bar {BAR:.2f}{': MISSED' if value > BAR else ''})")
    sys.exit(1 if missed else 0)


main()
