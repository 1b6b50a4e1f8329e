# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen that a test has for itself: its windows, its keyboard and its pointer."""

import time

import Xlib.display
from Xlib import X, XK, error
from Xlib.ext import xtest

DOUBLE_CLICK_TIME = 0.45  # seconds within which, as GTK's settings have it, a click counts as one more of those before
MODIFIERS = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}


class Display:
    def __init__(self, name):
        self.server = Xlib.display.Display(name)
        self.root = self.server.screen().root
        self.last_click = None, 0

    # Windows

    def windows(self):
        """What the window manager manages, as (number, process id), in the order in which they came."""
        windows = []
        for number in self._numbers(self.root, "_NET_CLIENT_LIST"):
            if pid := self._numbers(self.server.create_resource_object("window", number), "_NET_WM_PID"):
                windows.append((number, pid[0]))
        return windows

    def active_window(self):
        return next(iter(self._numbers(self.root, "_NET_ACTIVE_WINDOW")), 0)

    def has_window_manager(self):
        return bool(self._numbers(self.root, "_NET_SUPPORTING_WM_CHECK"))

    def geometry(self, number):
        """x, y, width and height of a window on the screen."""
        window = self.server.create_resource_object("window", number)
        size, place = window.get_geometry(), window.translate_coords(self.root, 0, 0)
        return -place.x, -place.y, size.width, size.height

    def pixels(self):
        """What is seen, as red, green and blue of each pixel."""
        size = self.root.get_geometry()
        seen = self.root.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF).data  # blue, green, red and a spare byte
        pixels = bytearray(len(seen) // 4 * 3)
        pixels[0::3], pixels[1::3], pixels[2::3] = seen[2::4], seen[1::4], seen[0::4]
        return bytes(pixels)

    # Keyboard and pointer

    def press(self, *keys, pause=0.02):
        """Keys such as "ctrl+f" or "Return", one after the other, with a pause in seconds after each."""
        for key in keys:
            *held, last = key.split("+")
            self._strike([XK.string_to_keysym(MODIFIERS.get(name, name)) for name in held], XK.string_to_keysym(last))
            time.sleep(pause)

    def type(self, text):
        for character in text:
            self._strike([], XK.XK_Return if character == "\n" else XK.XK_Tab if character == "\t" else ord(character))
            time.sleep(0.01)

    def move_pointer(self, x, y):
        """To a point of the screen, at whose edge it stops."""
        self._do(X.MotionNotify, x=max(0, round(x)), y=max(0, round(y)))
        self.server.sync()

    def click(self, button=1, times=1):
        """Clicks of which none counts together with those before, as where a person looks at what a click has done."""
        pointer = self.root.query_pointer()
        place = pointer.root_x, pointer.root_y
        last_place, then = self.last_click
        if place == last_place:
            time.sleep(max(0, then + DOUBLE_CLICK_TIME - time.monotonic()))
        # As long as a finger: GTK miscounts a press that ends while what it opens is being mapped. Two clicks are quick ones.
        held, pause = (0.08, 0.04) if times == 1 else (0.02, 0.02)
        for _ in range(times):
            self.hold_button(button)
            time.sleep(held)
            self.release_button(button)
            time.sleep(pause)
        self.last_click = place, time.monotonic()

    def hold_button(self, button=1):
        self._do(X.ButtonPress, button)
        self.server.sync()

    def release_button(self, button=1):
        self._do(X.ButtonRelease, button)
        self.server.sync()

    def _strike(self, held, keysym):
        code, is_shifted = min(self.server.keysym_to_keycodes(keysym), key=lambda found: found[1])
        codes = [self.server.keysym_to_keycode(modifier) for modifier in held]
        if is_shifted and XK.XK_Shift_L not in held:
            codes.append(self.server.keysym_to_keycode(XK.XK_Shift_L))
        for down in (*codes, code):
            self._do(X.KeyPress, down)
        for up in (code, *reversed(codes)):
            self._do(X.KeyRelease, up)
        self.server.sync()

    def _do(self, event, detail=0, **place):
        xtest.fake_input(self.server, event, detail, **place)

    def _numbers(self, window, name):
        try:
            told = window.get_full_property(self.server.intern_atom(name), X.AnyPropertyType)
        except error.BadWindow:  # it went meanwhile
            return []
        return list(told.value) if told else []
