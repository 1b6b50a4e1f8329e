# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program without a display, in folders of its own, and sees what it left there."""

import os
import resource
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ['WAKHAN_PROGRAM']
MODES = ('--outline', '--text', '--timeline', '--notes=markdown', '--notes=json', '--notes=csv')
FOLDERS = ('XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR')


def list_files(folder):
    """Everything below a folder, with its content."""
    found = {}
    for path in sorted(folder.rglob('*')):
        found[str(path.relative_to(folder))] = path.read_bytes() if path.is_file() else None
    return found


class PrintingTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix='wakhan-')
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name) / 'texts'
        self.home = Path(temporary.name) / 'home'
        self.folder.mkdir()
        for name in FOLDERS:
            (self.home / name).mkdir(parents=True)

    @property
    def notes_folder(self):
        return self.home / 'XDG_DATA_HOME' / 'wakhan' / 'notes'

    def write(self, name, content):
        path = os.path.join(os.fsencode(self.folder), name if isinstance(name, bytes) else name.encode())
        with open(path, 'wb') as file:
            file.write(content.encode() if isinstance(content, str) else content)
        return os.fsdecode(path)

    def run_program(self, *arguments, locale='C.UTF-8', stdout=subprocess.PIPE, memory=None):
        environment = {key: value for key, value in os.environ.items()
                       if key not in ('DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'LANGUAGE')}
        environment.update({name: str(self.home / name) for name in FOLDERS}, HOME=str(self.home), LC_ALL=locale)
        before = list_files(self.home)
        done = subprocess.run([PROGRAM, *arguments], cwd=self.folder, env=environment, stdin=subprocess.DEVNULL,
                              stdout=stdout, stderr=subprocess.PIPE, timeout=120, check=False,
                              preexec_fn=memory and (lambda: resource.setrlimit(resource.RLIMIT_AS, (memory, memory))))
        self.assertEqual(list_files(self.home), before, f'{arguments} changed the person’s folders')
        return done.returncode, (done.stdout or b'').decode(), done.stderr.decode(errors='replace')

    def assert_prints(self, expected, *arguments, **options):
        self.assertEqual(self.run_program(*arguments, **options), (0, expected, ''))

    def assert_refused(self, path, *arguments, status=1):
        """Nothing but one line that names the file."""
        result, output, errors = self.run_program(*arguments)
        self.assertEqual((result, output), (status, ''), errors)
        lines = errors.splitlines()
        self.assertEqual(len(lines), 1, errors)
        start = f'wakhan: {path}: ' if path else 'wakhan: '
        self.assertTrue(lines[0].startswith(start) and len(lines[0]) > len(start), errors)
