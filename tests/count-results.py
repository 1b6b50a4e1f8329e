#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the tests of Meson's last run in each build folder given; names what failed, and prints "N passed, N failed"."""
import json
import pathlib
import re
import sys

passed = failed = 0
for folder in sys.argv[1:]:
    for line in pathlib.Path(folder, "meson-logs/testlog.json").read_text(encoding="utf8").splitlines():
        test = json.loads(line)
        lines = test.get("stdout", "")
        bad = len(re.findall(r"^not ok\b", lines, re.MULTILINE))
        good = len([line for line in re.findall(r"^ok\b.*", lines, re.MULTILINE) if "# SKIP" not in line])
        if test["result"] != "OK":
            bad = bad or test["result"] != "SKIP"  # it broke off, or what it says of itself is not all
        elif good == 0:
            good = 1  # a test that tells by its exit status alone
        passed, failed = passed + good, failed + bad
        if bad:
            named = re.findall(r"^not ok \d+ -? ?(.*)", lines, re.MULTILINE) or [test["result"]]
            print(f"failed in {folder}: {test['name']}: {', '.join(named)}")
print(f"{passed} passed, {failed} failed")
