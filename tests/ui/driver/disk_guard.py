# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib

LIBRARY = os.environ.get("WAKHAN_DISK_GUARD_LIBRARY", "_build/tests/faults/libwakhan-disk-guard.so")


class DiskGuard:
    """Ends a program whose main thread waits for a disk. See tests/faults/disk-guard.h."""

    def __init__(self, desktop, number):
        home = desktop.environment
        self.log = pathlib.Path(desktop.folder) / f"fsyncs-{number}"
        # GTK's own: caches, sockets, and the settings, which a real desktop keeps in another process.
        passes = [home["XDG_CACHE_HOME"], home["XDG_RUNTIME_DIR"], home["XDG_CONFIG_HOME"] + "/glib-2.0"]
        if desktop.chooses_files:  # GTK's file chooser writes down what was chosen
            passes += [f"{desktop.data_home}/recently-used.xbel*", f"{desktop.data_home}/."]
        self.variables = {
            "WAKHAN_DISK_GUARD": str(desktop.folder), "WAKHAN_DISK_GUARD_READS": f"{desktop.data_home}/wakhan",
            "WAKHAN_DISK_GUARD_PASSES": ":".join(passes), "WAKHAN_DISK_GUARD_LOG": str(self.log),
        }

    def stand_before(self, environment):
        """An environment in which a program has it, before whatever else stands before it."""
        libraries = [str(pathlib.Path(LIBRARY).resolve()), environment.get("LD_PRELOAD", "")]
        sanitizer = environment.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        return environment | self.variables | {"LD_PRELOAD": ":".join(filter(None, libraries)), "ASAN_OPTIONS": sanitizer.lstrip(":")}

    @property
    def fsyncs(self):
        """The paths that were written down to the disk so far, by any thread."""
        return [line.split(" ", 1)[1] for line in self.log.read_text(encoding="utf8").splitlines()] if self.log.exists() else []
