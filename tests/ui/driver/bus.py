# SPDX-License-Identifier: GPL-3.0-or-later
"""The bus on which a program tells what a screen reader asks for."""

import dbus
import dbus.bus

INTERFACE = "org.a11y.atspi"
Gone = dbus.DBusException  # what was asked went away meanwhile, or cannot answer


class AccessibilityBus:
    def __init__(self, address):
        self.address = address
        self.connection = dbus.bus.BusConnection(address)
        self.connection.set_exit_on_disconnect(False)

    def call(self, owner, path, interface, method, signature="", arguments=(), timeout=60):
        """The answer: one value, or a tuple of several."""
        return self.connection.call_blocking(owner, path, interface, method, signature, arguments, timeout)

    def ask(self, owner, path, method, signature="", arguments=()):
        """Calls a method of accessibility such as "Text.GetText"."""
        interface, method = f"{INTERFACE}.{method}".rsplit(".", 1)
        return self.call(owner, path, interface, method, signature, arguments)

    def process_id(self, owner):
        return int(self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", (owner,)))
