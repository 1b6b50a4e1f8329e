# SPDX-License-Identifier: GPL-3.0-or-later
import os
import time

from .bus import Gone

PATIENCE = float(os.environ.get("WAKHAN_TEST_PATIENCE", "1"))  # a program under a sanitizer is slower
TIMEOUT = 15 * PATIENCE


def wait_until(condition, what, timeout=TIMEOUT):
    """Returns the first true value of condition (); an object that went away meanwhile counts as not yet."""
    deadline = time.monotonic() + timeout
    while True:
        began = time.monotonic()
        try:
            value = condition()
        except Gone as error:
            value, what_failed = None, f"{what} ({error.get_dbus_message()})"
        else:
            what_failed = what
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {timeout:g} s in vain for: {what_failed}")
        time.sleep(max(0.02, 2 * (time.monotonic() - began)))  # what is asked for long has time to answer others, too


def settled(value, what):
    """Waits until value () has been the same for a quarter of a second, as after something that slides; returns it."""
    seen, since = None, time.monotonic()

    def is_settled():
        nonlocal seen, since
        now = value()
        if now != seen:
            seen, since = now, time.monotonic()
        return time.monotonic() - since > 0.25 * PATIENCE

    wait_until(is_settled, what)
    return seen
