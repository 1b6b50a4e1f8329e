#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory of texts of 10 MB, once they are loaded, in bytes a byte of the text.

    bench-memory.py WAKHAN EMPTY-WINDOW [ROUNDS]

What the program needs with a text of a few words is taken off. The figure is the proportional set size when it has not grown
for two seconds; the greatest on the way there is told too. Exit status 1 where the bar is missed.
"""
import importlib, pathlib, random, statistics, subprocess, sys, tempfile, time, os

start = importlib.import_module("bench-start")

SIZE = 10_000_000  # bytes
BAR = 10
QUIET = 2.0  # seconds without growth
GIVE_UP = 120.0
WORDS = "salt ford ferry miller bridge north bank spring flood herd keeper toll".split()
RUSSIAN = "соль брод паром мельник мост север берег весна разлив стадо сторож дань".split()


def prose(words):
    random.seed(7)
    parts, length = [], 0
    while length < SIZE:
        parts.append(" ".join(random.choice(words) for _ in range(90)) + ".\n\n")
        length += len(parts[-1].encode())
    return "".join(parts)


def texts():
    essay = next((pathlib.Path(os.environ["WAKHAN_DATA_DIR"]) / "study").glob("*.md")).read_text(encoding="utf8")
    return {"essay.md": essay * (SIZE // len(essay.encode()) + 1), "english.txt": prose(WORDS), "russian.txt": prose(RUSSIAN)}


def greatest_kilobytes(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))


def loaded(command, display, home):
    """Kilobytes when all is loaded, and the most that were resident until then."""
    process = subprocess.Popen(command, env=start.environment(display, home, {"GSK_RENDERER": "cairo"}), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    began = settled = time.monotonic()
    last = 0
    try:
        while time.monotonic() - settled < QUIET or not display.is_drawn():
            if process.poll() is not None or time.monotonic() - began > GIVE_UP:
                raise RuntimeError(f"{command} does not come to rest")
            time.sleep(0.1)
            now = start.proportional_kilobytes(process.pid)
            if abs(now - last) > 512:
                last, settled = now, time.monotonic()
        return now, greatest_kilobytes(process.pid)
    finally:
        process.terminate()
        process.wait()


def main():
    wakhan = sys.argv[1]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        contents = {"few words.txt": "A few words.\n"} | texts()
        for name, text in contents.items():
            (pathlib.Path(folder) / name).write_text(text, encoding="utf8")
        results = {name: [] for name in contents}
        display = start.Display(folder)
        try:
            for _ in range(rounds):
                for name in contents:
                    results[name].append(loaded([wakhan, str(pathlib.Path(folder) / name)], display, tempfile.mkdtemp(dir=folder)))
        finally:
            display.close()
    medians = {name: [statistics.median(column) * 1024 for column in zip(*rows)] for name, rows in results.items()}
    floor = medians.pop("few words.txt")
    for name, (rest, most) in medians.items():
        size = len(contents[name].encode())
        value, greatest = (rest - floor[0]) / size, (most - floor[1]) / size
        missed += value > BAR
        print(f"{value:6.1f} bytes a byte of text   {size / 1e6:.1f} MB, {name}, {greatest:.1f} while it loads   (bar {BAR}{': MISSED' if value > BAR else ''})")
    sys.exit(1 if missed else 0)


main()
