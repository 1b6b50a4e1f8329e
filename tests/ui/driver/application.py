# SPDX-License-Identifier: GPL-3.0-or-later
import os
import re
import signal
import subprocess
import time

from .disk_guard import DiskGuard
from .waiting import PATIENCE, TIMEOUT, wait_until

PROGRAM = os.environ.get("WAKHAN_PROGRAM", "_build/src/wakhan")
# What GTK complains of by itself: from 4.24 on as soon as any program on X11 opens a popover; before that, where a text view measures
# lines as it is drawn, that its scrollbar has no size in that one frame, which GNOME's own editor writes, too; where the wheel is
# turned over a list before its rows have their places, that it cannot scroll; where an entry of its own is clicked twice with the second
# button, that it lost count of what its menu is pressed by; and where a screen reader asks its file dialog for places on the screen.
OF_ITSELF = (r"gdk_frame_timings_submitted|Trying to snapshot \w+ 0x[0-9a-f]+ without a current allocation|"
             r"Broken accounting of active state for widget 0x[0-9a-f]+\(GtkPopover|"
             r"g_file_equal: assertion 'G_IS_FILE \(file1\)' failed|"  # of its file chooser, when a folder is left while it is read
             "GtkListView failed to scroll to given position|Screen coordinates not supported")
COMPLAINT = re.compile(rf"(?!.*({OF_ITSELF}))" r".*(CRITICAL|WARNING|\bERROR\b|runtime error:|Sanitizer)")


class Application:
    """One running Wakhan, its windows, and the keyboard and pointer of the person before it."""

    def __init__(self, desktop, arguments=(), program=PROGRAM, new_session=False, **environment):
        self.desktop = desktop
        # What GLib frees is then the allocator's again, where its use is seen.
        variables = desktop.environment | {"G_SLICE": "always-malloc"} | environment
        self.disk_guard = DiskGuard(desktop, len(desktop.applications))
        variables = self.disk_guard.stand_before(variables)
        if new_session:
            variables["DBUS_SESSION_BUS_ADDRESS"] = desktop.new_session_bus()
        self.errors_path = desktop.folder / f"stderr-{len(desktop.applications)}"
        with open(self.errors_path, "wb") as errors:
            self.process = subprocess.Popen([program, *map(str, arguments)], env=variables, stdin=subprocess.DEVNULL,
                                            stderr=errors)

    # Windows

    @property
    def frames(self):
        return [frame for pid, frame in self.desktop.frames() if pid == self.process.pid]

    @property
    def frame(self):
        """The window that has the keyboard, else the first one. GTK 4.8 does not always tell which is active, so X is asked."""
        frames = self.frames
        if len(frames) < 2:
            return frames[0] if frames else None
        return self.active_frame or frames[0]

    @property
    def active_frame(self):
        """The window of it that has the keyboard; None where none has, or while one comes or goes."""
        frames, ids = self.frames, self.window_ids
        active = self.desktop.display.active_window()
        return frames[ids.index(active)] if active in ids and len(ids) == len(frames) else None

    @property
    def window_ids(self):
        """X's numbers of its windows, in the order in which they came."""
        return [window for window, pid in self.desktop.display.windows() if pid == self.process.pid]

    def wait_for_window(self):
        def window():
            assert self.process.poll() is None, f"it ended with status {self.process.returncode}:\n{self.errors}"
            return self.frames and self.window_ids

        wait_until(window, "the window")
        self.focus()

    def focus(self, number=-1):
        """Brings a window to the front, the newest unless told otherwise, as a click in the task list does."""
        def is_active():
            window = self.window_ids[number]  # a newer one may come meanwhile
            if self.desktop.display.active_window() == window:
                return True
            self.desktop.run("xdotool", "windowactivate", str(window))

        wait_until(is_active, "the window to have the keyboard")

    def find(self, role=None, name=None, timeout=TIMEOUT):
        """Waits for an object of the window that has the keyboard by then."""
        def find():
            frame = self.frame
            return frame and frame.first(role, name)

        return wait_until(find, f"{role or 'object'} “{name}”", timeout)

    def find_all(self, role=None, name=None, states=frozenset()):
        return self.frame.find_all(role, name, states)

    def names(self, role=None, name=None, states=frozenset()):
        return self.frame.names(role, name, states)

    @property
    def said(self):
        """What the first window has said aloud last."""
        return self.frames[0].find("status-bar").text

    # What a person does

    def press(self, *keys, **options):
        """Presses keys such as "ctrl+f" or "Return", one after the other."""
        self.desktop.display.press(*keys, **options)

    def type(self, text):
        """Types on the keyboard, which is an American one: ASCII only."""
        assert text.isascii()
        self.desktop.display.type(text)

    def click(self, accessible, button=1, times=1, at=(0.5, 0.5)):
        """Clicks an object, at its middle or another part of its width and height."""
        is_plain = accessible.role == "button" and "selectable" not in accessible.states  # an event has no padding round it
        if self.misplaces and is_plain and button == times == 1 and at == (0.5, 0.5):
            # A button may be smaller than the error; one with a menu has the button that is meant inside, and one of a bar that is one
            # stop cannot have the keyboard.
            next((part for part in accessible.walk() if "focusable" in part.states), accessible).activate()
            time.sleep(0.3)  # in which it would not answer again
            return
        x, y, width, height = self._resting_extents(accessible)
        self.click_point(x + width * at[0], y + height * at[1], button, times)

    def click_point(self, x, y, button=1, times=1):
        left, top = self._origin()
        self.desktop.click(left + x, top + y, button, times)

    def drag(self, start, end):
        """Draws the pointer from a point of the window to another with the first button held."""
        left, top = self._origin()
        self.desktop.drag(*((left + x, top + y) for x, y in (start, end)))

    def box_on_screen(self, accessible):
        """x, y, width and height of an object, counted from the corner of the screen."""
        x, y, width, height = self._resting_extents(accessible)
        left, top = self._origin()
        return left + x, top + y, width, height

    def on_screen(self, accessible):
        """Its middle."""
        x, y, width, height = self.box_on_screen(accessible)
        return x + width / 2, y + height / 2

    def move_to(self, x, y):
        left, top = self._origin()
        self.desktop.display.move_pointer(left + x, top + y)

    def resize(self, width, height):
        self.desktop.run("xdotool", "windowsize", str(self.window_ids[-1]), str(width), str(height))

    # Ending

    @property
    def errors(self):
        """What it wrote to standard error."""
        return self.errors_path.read_text(encoding="utf8", errors="replace")

    @property
    def complaints(self):
        return [line for line in self.errors.splitlines() if COMPLAINT.match(line)]

    def terminate(self):
        """SIGTERM, as on logging out; returns the seconds that it took to end."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20 * PATIENCE)
        return time.monotonic() - began

    def close(self):
        """Closes its last window by the keyboard."""
        self.press("ctrl+w")
        self.process.wait(20 * PATIENCE)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def _resting_extents(self, accessible):
        """Where it stands once it has a size and no longer slides."""
        seen = []

        def rests():
            seen.append(accessible.extents)
            return len(seen) > 1 and seen[-1] == seen[-2] and 0 not in seen[-1][2:]

        wait_until(rests, "it to stand still")
        return seen[-1]

    @property
    def misplaces(self):
        """Whether this GTK forgets, in the extents that it tells, the edge round the window and the padding round what is in it."""
        return self.frame.extents[0] < 0

    def _origin(self):
        left, top, whole_width, whole_height = self.desktop.display.geometry(self.desktop.display.active_window())
        x, y, width, height = self._resting_extents(self.frame)
        # GTK 4.8 leaves out the edge that it draws round a window; later ones take it off where it is to be added.
        return left + (whole_width - width) / 2 - 2 * x, top + (whole_height - height) / 2 - 2 * y
