# SPDX-License-Identifier: GPL-3.0-or-later
import atexit
import itertools
import os
import pathlib
import shutil
import subprocess
import tempfile

from gi.repository import Gio

from .accessible import Accessible
from .application import COMPLAINT, PROGRAM, Application
from .bus import AccessibilityBus, Gone
from .display import Display
from .picture import Picture
from .waiting import wait_until

SYSTEM_DATA_DIRS = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
# GTK warns of itself, which must not end the program; the lines it wrote are looked at when it has ended.
FATAL = "fatal-criticals"
LOCALE = pathlib.Path("/usr/lib/locale/C.utf8")
INHERITED = ("PATH", "LSAN_OPTIONS", "UBSAN_OPTIONS", "WAKHAN_TEST_DATA")


class Desktop:
    """A display, a window manager, buses and a home folder of their own.

    Applications started in turn see the same home. A person's second computer with the same folders, say, is a second
    session bus: start (new_session=True).
    """

    def __init__(self, width=1280, height=800, data_dirs=(), **environment):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="wakhan-test-"))
        self.width = width
        self.processes = []
        self.applications = []
        self._gtk_settings = {}
        self.chooses_files = False
        self.environment = {name: os.environ[name] for name in INHERITED if name in os.environ} | {
            "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "G_DEBUG": FATAL, "GDK_BACKEND": "x11",
            "GSK_RENDERER": "cairo", "GDK_DEBUG": "gl-disable", "GDK_DISABLE": "gl", "GSETTINGS_BACKEND": "keyfile", "GIO_USE_VFS": "local", "GTK_USE_PORTAL": "0",
            "NO_AT_BRIDGE": "0", "TMPDIR": str(self.folder), "XDG_DATA_DIRS": ":".join([*map(str, data_dirs), SYSTEM_DATA_DIRS]),
        }
        for name in ("DATA_HOME", "CONFIG_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
            folder = self.folder / name.lower()
            folder.mkdir(mode=0o700)
            self.environment["XDG_" + name] = str(folder)
        if "ASAN_OPTIONS" in os.environ:
            self.environment["ASAN_OPTIONS"] = os.environ["ASAN_OPTIONS"] + ":detect_leaks=0"
            self.set_gtk("gtk-enable-animations", 0)  # whose every frame takes long there
        self.environment |= environment
        atexit.register(self.close)
        try:
            self._start_display(width, height)
            self.bus_address = self._start_session_bus()
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus_address
            self._join_accessibility_bus()
            self._start_window_manager()
        except BaseException:
            self.close()
            raise

    def set_gtk(self, name, value):
        """A setting of GTK for programs that start after it, or None for its usual value."""
        self._gtk_settings[name] = value
        lines = [f"{name}={value}\n" for name, value in self._gtk_settings.items() if value is not None]
        folder = pathlib.Path(self.environment["XDG_CONFIG_HOME"]) / "gtk-4.0"
        folder.mkdir(exist_ok=True)
        (folder / "settings.ini").write_text("[Settings]\n" + "".join(lines), encoding="utf8")

    @property
    def data_home(self):
        return pathlib.Path(self.environment["XDG_DATA_HOME"])

    def run(self, *command, environment=None):
        """Runs a short program here and returns what it prints."""
        return subprocess.run(command, env=environment or self.environment, check=True, stdout=subprocess.PIPE,
                              stdin=subprocess.DEVNULL, text=True).stdout

    def ask(self, *arguments):
        """What Wakhan prints with these arguments, without a window."""
        return self.run(PROGRAM, *map(str, arguments))

    def ask_table(self, *arguments):
        """The lines of that, each divided at its tabulators."""
        return [line.split("\t") for line in self.ask(*arguments).splitlines()]

    def speaking(self, language):
        """The environment of a language such as de_DE, for which the system needs no locale.

        From glibc 2.39 on nothing is translated in C.UTF-8, whatever LANGUAGE says; so its data get the name of another.
        """
        locales = self.folder / "locales"
        locales.mkdir(exist_ok=True)
        locale = locales / f"{language}.UTF-8"
        if not locale.is_symlink():
            locale.symlink_to(LOCALE)
        return {"LOCPATH": str(locales), "LC_ALL": locale.name}

    def notes(self):
        """All notes files as they stand on the disk now, as one text."""
        files = sorted(self.data_home.glob("wakhan/notes/*.notes"))
        return "".join(file.read_text(encoding="utf8", errors="replace") for file in files)

    def start(self, *arguments, **options):
        """Starts Wakhan with these arguments and waits for its window."""
        application = Application(self, arguments, **options)
        self.applications.append(application)
        application.wait_for_window()
        return application

    def frames(self):
        """The windows of all programs, as (process id, accessible)."""
        root = Accessible(self.accessibility_bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        frames = []
        for program in root.children:
            try:
                pid = self.accessibility_bus.process_id(program.owner)
                frames += [(pid, child) for child in program.children]
            except Gone:  # it ended meanwhile
                continue
        return frames

    def click(self, x, y, button=1, times=1):
        self.display.move_pointer(x, y)
        self.display.click(button, times)

    def drag(self, start, end, has_begun=None, may_let_go=lambda: True):
        """Draws the pointer from a point of the screen to another with the first button held, and lets go when it may."""
        nudges = itertools.cycle(((start[0] + 20, start[1]), start))

        def begins():
            self.display.move_pointer(*next(nudges))
            return has_begun()

        self.display.move_pointer(*start)
        self.display.hold_button()
        if has_begun:
            wait_until(begins, "the drag to begin")
        for step in range(1, 9):
            self.display.move_pointer(*(a + (b - a) * step / 8 for a, b in zip(start, end)))
        wait_until(may_let_go, "the button to be let go")
        self.display.release_button()

    def save_screenshot(self, path):
        self.run("import", "-window", "root", str(path))

    def picture(self):
        return Picture(self.width, self.display.pixels())

    def bus_complaints(self):
        """Complaints of programs that the session bus started."""
        lines = (self.folder / "bus-errors").read_text(encoding="utf8", errors="replace").splitlines()
        return [line for line in lines if COMPLAINT.match(line) and "Wakhan" in line or "Sanitizer" in line]

    def connect_session_bus(self, address=None):
        return self._connect(address or self.bus_address)

    def new_session_bus(self):
        """The address of a further session bus, whose programs speak to the same accessibility bus."""
        return self._start_session_bus()

    def close(self):
        atexit.unregister(self.close)
        for application in self.applications:
            application.kill()
        for process in reversed(self.processes):
            process.terminate()
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def spawn(self, *command, environment=None, **options):
        """Starts a program that runs here until the desktop is closed."""
        options = {"stdin": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | options
        process = subprocess.Popen(command, env=environment or self.environment, **options)
        self.processes.append(process)
        return process

    def _start_display(self, width, height):
        read, write = os.pipe()
        self.spawn("Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
                    "-noreset", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            self.environment["DISPLAY"] = ":" + pipe.readline().strip()
        self.display = Display(self.environment["DISPLAY"])

    def _start_session_bus(self):
        with open(self.folder / "bus-errors", "ab") as errors:  # what it activates writes there too
            bus = self.spawn("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1",
                              stdout=subprocess.PIPE, stderr=errors, text=True)
        with bus.stdout:
            return bus.stdout.readline().strip()

    def _join_accessibility_bus(self):
        address = self.connect_session_bus().call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                                                       None, Gio.DBusCallFlags.NONE, 20000, None).unpack()[0]
        self.environment["AT_SPI_BUS_ADDRESS"] = address
        self.accessibility_bus = AccessibilityBus(address)

    def _start_window_manager(self):
        configuration = self.folder / "openbox.xml"
        configuration.write_text('<openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus>'
                                 '<placement><policy>Smart</policy></placement></openbox_config>')
        self.spawn("openbox", "--config-file", str(configuration), stdout=subprocess.DEVNULL)
        wait_until(self.display.has_window_manager, "the window manager")

    @staticmethod
    def _connect(address):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
