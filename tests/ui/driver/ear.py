# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader says aloud without being asked."""

from gi.repository import Gio, GLib

from .accessible import Accessible
from .bus import Gone


class Ear:
    """Hears what is announced, which GTK can from 4.14 on, and new names and descriptions of what has the keyboard, which
    all screen readers read."""

    def __init__(self, desktop):
        self.bus = desktop.accessibility_bus
        self.words = []
        self.signals = desktop.connect_session_bus(self.bus.address)
        self.signals.signal_subscribe(None, "org.a11y.atspi.Event.Object", None, None, None, Gio.DBusSignalFlags.NONE, self._signal_cb)

    def hear(self):
        """All of it since the last time, in its order."""
        while GLib.MainContext.default().iteration(False):
            pass
        words, self.words = self.words, []
        return words

    def _signal_cb(self, _bus, sender, path, _interface, signal, arguments):
        detail, _, _, value = arguments.unpack()[:4]
        if signal == "Announcement":
            self.words.append(detail or value)
        elif signal == "PropertyChange" and detail in ("accessible-name", "accessible-description") and value:
            try:
                if "focused" in Accessible(self.bus, sender, path).states:
                    self.words.append(value)
            except Gone:  # gone meanwhile
                pass
