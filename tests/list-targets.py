#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""list-targets.py FOLDER SUITE…: what of the build folder the tests of these suites need, one file a line, as ninja calls it."""
import json
import pathlib
import subprocess
import sys


def main():
    folder, suites = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    told = subprocess.run(["meson", "introspect", "--tests", "--targets", folder], capture_output=True, check=True)
    build = json.loads(told.stdout)
    needed = {
        target
        for test in build["tests"]
        if any(suite.split(":")[-1] in suites for suite in test["suite"])
        for target in test["depends"]
    }
    for target in build["targets"]:
        if target["id"] in needed:
            for name in target["filename"]:
                print(pathlib.Path(name).relative_to(folder))


main()
