# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Orca for driver/screen_reader.py with a log of all that it does: run_orca.py LOG.

Orca's own program would end the Orcas of other displays, or not start beside them; and it writes its log when some thousand
bytes of it have come together.
"""

import sys

import gi

gi.require_version("Gdk", "3.0")

from orca import debug, orca, settings_manager
from speechd import paths

paths.SPD_SPAWN_CMD = ""  # where it is installed it would be started, and waited for

debug.debugLevel = debug.LEVEL_ALL
debug.debugFile = open(sys.argv[1], "w", buffering=1, encoding="utf8")  # pylint: disable=consider-using-with
get_manager = getattr(settings_manager, "get_manager", None) or settings_manager.getManager  # Orca 46 has the new names
get_manager().activate(None, {})
sys.exit(orca.main())
