#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""with_display.py PROGRAM [ARGUMENT…]: runs a test program of widgets on a display of its own, with the fonts that every machine has."""
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "ui"))
from driver import Desktop

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/truetype/dejavu</dir>
  <cachedir>{folder}</cachedir>
  <match target="pattern"><edit name="family" mode="assign" binding="strong"><string>DejaVu Sans</string></edit></match>
  <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
</fontconfig>
"""

desktop = Desktop()
fonts = desktop.folder / "fonts.conf"
fonts.write_text(FONTS.format(folder=desktop.folder / "fonts"))
kept = {name: value for name, value in os.environ.items() if name.startswith(("WAKHAN_", "G_TEST", "ASAN", "LSAN", "UBSAN"))}
if "WAKHAN_WHOLE_STACKS" in kept and "ASAN_OPTIONS" in kept:
    kept["ASAN_OPTIONS"] += ":fast_unwind_on_malloc=0:malloc_context_size=30"
environment = desktop.environment | kept | {"FONTCONFIG_FILE": str(fonts), "GTK_A11Y": "none", "GSETTINGS_BACKEND": "memory"}
status = subprocess.run(sys.argv[1:], env=environment, check=False).returncode
desktop.close()
sys.exit(status if status >= 0 else 1)
