# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives Wakhan as a person does, on a display of its own. See tests/README.md."""

from .accessible import Accessible
from .application import Application
from .desktop import Desktop
from .ear import Ear
from .event_list import find_event_table, listed_events
from .faulty_disk import FaultyDisk
from .on_disk import OnDisk
from .picture import Picture, sheet_colour
from .screen_reader import Orca
from .testcase import WakhanTest, main
from .waiting import settled, wait_until

__all__ = ["Accessible", "Application", "Desktop", "Ear", "FaultyDisk", "OnDisk", "Orca", "Picture", "WakhanTest", "find_event_table", "listed_events", "main", "sheet_colour", "wait_until"]
