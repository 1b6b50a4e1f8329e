# SPDX-License-Identifier: GPL-3.0-or-later
"""Random keys, clicks, wheel, drags and sizes for about a minute, each seed always the same ones.

WAKHAN_MONKEY_SEEDS="3 17" runs these seeds instead of the fixed ones; ./dev monkey SEED… does it."""
import os
import random
import time

from driver import WakhanTest, main, wait_until
from driver.waiting import PATIENCE

SEEDS = os.environ.get("WAKHAN_MONKEY_SEEDS", "1").split()
ACTIONS = 400
MODIFIERS = ("", "", "", "", "shift+", "ctrl+", "alt+", "ctrl+shift+")
KEYS = ("Return", "Escape", "Tab", "shift+Tab", "Up", "Down", "Left", "Right", "Home", "End", "Page_Up", "Page_Down", "space", "BackSpace",
        "Delete", "Menu", "F1", "F6", "F8", "F9", "F10", "F11", "plus", "minus", "0", *"1234567", *"abcdefghijklmnopqrstuvwxyz")
# They end the program, reach out of it to the window manager, or open the dialogs of GTK, whose faults are not ours.
FORBIDDEN = {"ctrl+w", "ctrl+q", "ctrl+o", "ctrl+shift+e", "ctrl+shift+n", "alt+space", "alt+Escape", "alt+Tab", "ctrl+alt+Tab",
             "ctrl+shift+i", "ctrl+shift+d"}


class Monkey:
    """Draws what it does from its seed alone, never from what it sees, so that a run can be had again."""

    def __init__(self, app, seed):
        self.app = app
        self.random = random.Random(seed)
        self.done = []

    def act(self):
        name = self.random.choices(("press", "click", "write", "wheel", "drag", "resize"), (50, 25, 6, 10, 8, 2))[0]
        arguments = getattr(self, "draw_" + name)()
        pause = self.random.uniform(0, 0.15)
        self.done.append((name, *arguments))
        getattr(self, name)(*arguments)
        time.sleep(pause)

    def draw_point(self):
        return self.random.random(), self.random.random()

    def draw_press(self):
        key = self.random.choice(MODIFIERS) + self.random.choice(KEYS)
        return [key if key not in FORBIDDEN else "Tab"]

    def draw_click(self):
        return self.draw_point(), self.random.choices((1, 3), (9, 1))[0], self.random.choices((1, 2), (4, 1))[0]

    def draw_write(self):
        return [" ".join(self.random.choice(("salt", "harbour", "a", "1999", "ferry")) for _ in range(self.random.randint(1, 6)))]

    def draw_wheel(self):
        return self.draw_point(), self.random.choice((4, 5, 6, 7)), self.random.randint(1, 5), self.random.choice(("", "ctrl", "shift"))

    def draw_drag(self):
        return self.draw_point(), self.draw_point()

    def draw_resize(self):
        return self.random.choice(((1280, 800), (1000, 700), (820, 600), (640, 480), (420, 700), (360, 480)))

    def press(self, key):
        self.app.press(key)

    def click(self, point, button, times):
        self.app.desktop.click(*self.to_screen(point), button, times)

    def write(self, text):
        self.app.press("ctrl+n")
        self.app.type(text)

    def wheel(self, point, button, times, modifier):
        self.app.desktop.display.move_pointer(*self.to_screen(point))
        click = ["click", "--repeat", str(times), "--delay", "20", str(button)]
        held = ["keydown", modifier, *click, "keyup", modifier] if modifier else click
        self.app.desktop.run("xdotool", *held)

    def drag(self, start, end):
        self.app.desktop.drag(self.to_screen(start), self.to_screen(end))

    def resize(self, width, height):
        self.app.resize(width, height)

    def to_screen(self, point):
        geometry = self.app.desktop.run("xdotool", "getwindowgeometry", "--shell", str(self.app.window_ids[-1]))
        box = {name: int(value) for name, value in (line.split("=") for line in geometry.split())}
        # Its uppermost edge holds the button that closes it.
        return box["X"] + box["WIDTH"] * point[0], box["Y"] + 50 + (box["HEIGHT"] - 50) * point[1]


class RandomInput(WakhanTest):
    chooses_files = True  # through the menus; what GTK's file chooser writes down is not ours
    arguments = None

    def run_seed(self, seed):
        # What GTK complains of by itself ends nothing; what else is complained of is seen after each action.
        type(self).app = app = self.desktop.start(G_DEBUG="")
        self.addCleanup(app.kill)
        monkey = Monkey(app, seed)
        try:
            for _ in range(ACTIONS):
                monkey.act()
                self.assertIsNone(app.process.poll(), "the program has ended")
                self.assertEqual(app.complaints, [])
        except BaseException:
            print(f"# seed {seed}, the last of {len(monkey.done)} actions: {monkey.done[-12:]}", flush=True)
            raise
        # It answers still, keeps what is written now, and ends in time.
        wait_until(lambda: app.press("Escape") or app.frame.find_all("text", "Reading pane"), "the window to answer")
        self.assertLess(app.terminate(), 2 * PATIENCE)
        self.assertEqual(app.process.returncode, 0)
        self.desktop.ask("--notes=csv")  # its status tells whether the notes are whole


def add_test(seed):
    setattr(RandomInput, f"test_seed_{seed}", lambda self: self.run_seed(int(seed)))


for seed in SEEDS:
    add_test(seed)
main()
