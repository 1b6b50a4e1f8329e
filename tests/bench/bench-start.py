#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start and memory of Wakhan as ratios to an empty GTK 4 window of the same size, measured in one run.

    bench-start.py WAKHAN EMPTY-WINDOW STOCK-WINDOW [ROUNDS]

Beside them stands a window of GTK's own widgets, of the kinds that Wakhan's is made of and with the same text: what no program
of that shape goes below.

A start lasts from the exec to the last change of the picture: the virtual display keeps its frame buffer in a file, which is
watched here, so that no program has to tell when it is ready. Memory is the proportional set size at that moment. The
programs take turns, and each figure is the median of its rounds. Exit status 1 where a bar is missed.
"""
import json, mmap, os, pathlib, shutil, signal, statistics, subprocess, sys, tempfile, time, zlib

WIDTH, HEIGHT = 1280, 800
QUIET = 0.8  # seconds without a change: the picture is whole
GIVE_UP = 60.0
BIG_TEXT = 10_000_000  # bytes


class Display:
    """A virtual display whose frame buffer is a file, and a session bus: without one, each program would start its own."""

    def __init__(self, folder):
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                                    stderr=subprocess.DEVNULL, text=True)
        self.bus_address = self.bus.stdout.readline().strip()
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder, "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.name = ":" + pipe.readline().strip()
        with open(pathlib.Path(folder) / "Xvfb_screen0", "rb") as file:
            self.pixels = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)

    def picture(self):
        return zlib.crc32(self.pixels)

    def is_drawn(self):
        """Whether there is more on it than the ground of a window that is to be drawn."""
        return len({self.pixels[i : i + 4] for i in range(len(self.pixels) % 4096, len(self.pixels), 4096)}) > 4

    def close(self):
        for process in (self.server, self.bus):
            process.terminate()
            process.wait()


def environment(display, home, renderer):
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "G_", "GTK_", "GDK_"))}
    for name in ("DATA_HOME", "CONFIG_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        folder = pathlib.Path(home) / name.lower()
        folder.mkdir(exist_ok=True, mode=0o700)
        variables["XDG_" + name] = str(folder)
    settings = pathlib.Path(variables["XDG_CONFIG_HOME"]) / "gtk-4.0"
    settings.mkdir(exist_ok=True)
    (settings / "settings.ini").write_text("[Settings]\ngtk-cursor-blink=false\n")  # a blinking caret never settles
    return variables | renderer | {"DISPLAY": display.name, "DBUS_SESSION_BUS_ADDRESS": display.bus_address,
                                   "GDK_BACKEND": "x11", "LC_ALL": "C.UTF-8", "GSETTINGS_BACKEND": "memory"}


def proportional_kilobytes(pid):
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise RuntimeError("no Pss")


def start(command, display, home, renderer):
    """Seconds to the first picture, to the whole picture, and kilobytes then."""
    blank = display.picture()
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment(display, home, renderer), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        last, first, settled = blank, None, began
        while settled == began or time.monotonic() - settled < QUIET:
            now = display.picture()
            if now != last:
                last, settled = now, time.monotonic()
                first = first or (settled if display.is_drawn() else None)
            if process.poll() is not None or time.monotonic() - began > GIVE_UP:
                raise RuntimeError(f"{command[0]} shows no picture")
            time.sleep(0.001)
        return (first or settled) - began, settled - began, proportional_kilobytes(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        while display.picture() != blank:
            if time.monotonic() - began > GIVE_UP:
                raise RuntimeError(f"{command[0]} leaves its window behind")
            time.sleep(0.01)


def measure(programs, rounds, renderer):
    results = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as folder:
        display = Display(folder)
        try:
            for turn in range(rounds + 1):
                for name, command in programs.items():
                    home = tempfile.mkdtemp(dir=folder)
                    result = start(command, display, home, renderer)
                    if turn > 0:  # the first turn fills the disk's cache
                        results[name].append(result)
        finally:
            display.close()
    return {name: tuple(statistics.median(column) for column in zip(*rows)) for name, rows in results.items()}


def main():
    wakhan, empty, stock = sys.argv[1:4]
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 9
    data = pathlib.Path(os.environ["WAKHAN_DATA_DIR"]) / "study"
    text = next(data.glob("*.md"))
    with tempfile.TemporaryDirectory() as folder:
        big = pathlib.Path(folder) / "big.md"
        piece = text.read_text(encoding="utf8")
        big.write_text(piece * (BIG_TEXT // len(piece.encode()) + 1), encoding="utf8")
        programs = {"empty window": [empty], "Wakhan": [wakhan], "Wakhan, 10 MB text": [wakhan, str(big)]}
        if editor := shutil.which("gnome-text-editor"):
            programs["GNOME's text editor"] = [editor, "--standalone", str(text)]
        # Where GL is software, as on most virtual displays, its own start hides everything else; so it is measured apart.
        medians = measure(programs, rounds, {"GSK_RENDERER": "cairo"})
        both = {name: programs[name] for name in ("empty window", "Wakhan")}
        by_default = measure(both, rounds, {})
        # Wakhan starts no GL that it does not draw with; against a window that does not either, it is its own work alone.
        all_three = both | {"stock window": [stock, str(text)]}
        without_gl = measure(all_three, rounds, {"GSK_RENDERER": "cairo", "GDK_DEBUG": "gl-disable", "GDK_DISABLE": "gl"})
    floor = medians["empty window"]
    missed = 0

    def tell(what, value, bar):
        nonlocal missed
        is_met = bar is None or value <= bar
        missed += not is_met
        print(f"{value:6.2f} × the empty window   {what}" + ("" if bar is None else f"   (bar {bar:.2f}{'' if is_met else ': MISSED'})"))

    for figures in (medians, by_default, without_gl):
        print(json.dumps({name: [round(value, 3) for value in row] for name, row in figures.items()}), file=sys.stderr)
    editor = medians.get("GNOME's text editor")
    tell("start, drawn by cairo", medians["Wakhan"][1] / floor[1], None)
    tell("memory then", medians["Wakhan"][2] / floor[2], None)
    tell("start, drawn as GTK does by itself here", by_default["Wakhan"][1] / by_default["empty window"][1], 1.1)
    tell("memory then", by_default["Wakhan"][2] / by_default["empty window"][2], None)
    tell("start, where neither starts GL", without_gl["Wakhan"][1] / without_gl["empty window"][1], 1.4)
    tell("memory then", without_gl["Wakhan"][2] / without_gl["empty window"][2], 1.25)
    tell("a window of stock widgets with the same text: start", without_gl["stock window"][1] / without_gl["empty window"][1], None)
    tell("memory then", without_gl["stock window"][2] / without_gl["empty window"][2], None)
    tell("10 MB text to the first picture", medians["Wakhan, 10 MB text"][0] / floor[0], 1.5)
    if editor:
        tell("GNOME's text editor with the same text: start", editor[1] / floor[1], None)
        tell("GNOME's text editor with the same text: memory", editor[2] / floor[2], None)
        if medians["Wakhan"][1] > editor[1]:
            missed += 1
            print("slower to start than GNOME's text editor: MISSED")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
