# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader says aloud without being asked."""

from gi.repository import Gio, GLib

from .accessible import Accessible
from .bus import Gone
from .waiting import wait_until


class Ear:
    """Hears what is announced, which GTK can from 4.14 on, and new names and descriptions of what has the keyboard, which
    all screen readers read. Of a window that is not the active one they read neither; and of one that became it they take the
    window itself for what has the keyboard, until they are told of something in it that got it."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.bus = desktop.accessibility_bus
        self.words = []
        self.came_back = None  # that window
        self.signals = desktop.connect_session_bus(self.bus.address)
        self.signals.signal_subscribe(None, "org.a11y.atspi.Event.Object", None, None, None, Gio.DBusSignalFlags.NONE, self._signal_cb)

    def hear(self):
        """All of it since the last time, in its order."""
        while GLib.MainContext.default().iteration(False):
            pass
        words, self.words = self.words, []
        return words

    def wait_to_hear(self, *wanted):
        """Waits until all these were said; returns everything that was."""
        heard = []

        def is_heard():
            heard.extend(self.hear())
            return all(any(words in said for said in heard) for words in wanted)

        wait_until(is_heard, f"{wanted} to be heard")
        return heard

    def _signal_cb(self, _bus, sender, path, _interface, signal, arguments):
        detail, is_so, _, value = arguments.unpack()[:4]
        part = Accessible(self.bus, sender, path)
        try:
            if signal == "StateChanged" and is_so and detail in ("active", "focused"):
                self.came_back = part if detail == "active" else None
            elif signal == "Announcement" and self._is_in_front(part):
                self.words.append(detail or value)
            elif signal == "PropertyChange" and detail in ("accessible-name", "accessible-description") and value:
                has_keyboard = part == self.came_back if self.came_back else "focused" in part.states
                if has_keyboard and self._is_in_front(part):
                    self.words.append(value)
        except Gone:  # gone meanwhile
            pass

    def _is_in_front(self, part):
        """Whether it is in the window that has the keyboard."""
        pid = self.bus.process_id(part.owner)
        active = next((one.active_frame for one in self.desktop.applications if one.process.pid == pid), None)
        while active and part != active and not part.path.endswith("/root"):
            part = part.parent
        return part == active
