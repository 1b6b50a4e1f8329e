#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""count-results.py FOLDER…: counts the tests of Meson's last run in each build folder, names what failed, and prints "N passed, N failed".
count-results.py --windows FOLDER: only the names of what failed and drives windows, which may be run once more, with "again" for its logs.

What was run again counts by how that ended; where the two differ, it is told. The exit status is 1 where anything failed."""
import json
import pathlib
import re
import sys


def read_log(folder, name):
    """The tests of one run, by name."""
    path = pathlib.Path(folder, "meson-logs", name)
    return {test["name"]: test for test in map(json.loads, path.read_text(encoding="utf8").splitlines())}


def count(test):
    """How many passed and failed in it."""
    lines = test.get("stdout", "")
    bad = len(re.findall(r"^not ok\b", lines, re.MULTILINE))
    good = len([line for line in re.findall(r"^ok\b.*", lines, re.MULTILINE) if "# SKIP" not in line])
    if test["result"] != "OK":
        bad = bad or int(test["result"] != "SKIP")  # it broke off, or what it says of itself is not all
    elif good == 0:
        good = 1  # a test that tells by its exit status alone
    return good, bad


def describe(folder, test):
    lines = test.get("stdout", "")
    named = re.findall(r"^not ok \d+ -? ?(.*)", lines, re.MULTILINE) or [test["result"]]
    return f"{folder}: {test['name']}: {', '.join(named)}"


def main():
    if sys.argv[1] == "--windows":
        failed = [name for name, test in read_log(sys.argv[2], "testlog.json").items() if count(test)[1]]
        print(" ".join(name.rsplit(" / ", 1)[-1] for name in failed if ":ui / " in name))
        return 0
    passed = failed = 0
    for folder in sys.argv[1:]:
        again = read_log(folder, "again.json") if pathlib.Path(folder, "meson-logs/again.json").exists() else {}
        for name, test in read_log(folder, "testlog.json").items():
            good, bad = count(again.get(name, test))
            passed, failed = passed + good, failed + bad
            if bad:
                print("failed in", describe(folder, again.get(name, test)))
            elif count(test)[1]:
                print("failed beside others, passed alone, in", describe(folder, test))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
