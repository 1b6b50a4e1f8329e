# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib

LIBRARY = os.environ.get("WAKHAN_FAULT_INJECTOR", "_build/tests/faults/libwakhan-fault-injector.so")


class FaultyDisk:
    """A disk below one folder that fails as it is told, while the program runs. See tests/faults/fault-injector.h."""

    def __init__(self, desktop, folder):
        self.rules = pathlib.Path(desktop.folder) / "fault-rules"
        self.log = pathlib.Path(f"{self.rules}.log")
        self.rules.write_text("")
        sanitizer = desktop.environment.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        # What to start the program with: Application (…, **disk.environment).
        self.environment = {"LD_PRELOAD": str(pathlib.Path(LIBRARY).resolve()), "WAKHAN_FAULT_FOLDER": str(folder),
                            "WAKHAN_FAULT_RULES": str(self.rules), "ASAN_OPTIONS": sanitizer.lstrip(":")}

    def fail(self, *rules):
        """From now on by these rules, such as "write ENOSPC 1 lasting"; by none of them it is well."""
        new = self.rules.with_suffix(".new")
        new.write_text("".join(f"{rule}\n" for rule in rules))
        self.log.unlink(missing_ok=True)
        new.rename(self.rules)

    @property
    def faults(self):
        """The calls that failed since then, as "CALL PATH"."""
        return self.log.read_text(encoding="utf8").splitlines() if self.log.exists() else []
