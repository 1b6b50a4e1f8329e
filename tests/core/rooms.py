# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the compiler, as it is called for each room: the headers of the rooms below are found, those of the others and GTK's are not."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

BASE = {'core/base'}
TEXT = BASE | {'core/text'}
TIMELINE = TEXT | {'core/time', 'core/timeline'}
NOTES = TEXT | {'core/time', 'core/notes'}
STORAGE = NOTES | {'core/notes/storage'}
STUDY = TIMELINE | STORAGE | {'core/study'}
LIBRARY = STUDY | {'core/session', 'core/library'}
CORE = LIBRARY | {'core/export', 'core/import'}
PANE = CORE | {'ui/style', 'ui/widgets'}
# What a room sees, itself included.
SEEN = {
    'core/time': {'core/time'},
    'core/base': BASE,
    'core/text': TEXT,
    'core/timeline': TIMELINE,
    'core/notes': NOTES,
    'core/notes/storage': STORAGE,
    'core/study': STUDY,
    'core/session': STUDY | {'core/session'},
    'core/library': LIBRARY,
    'core/export': STUDY | {'core/export'},
    'core/import': STUDY | {'core/export', 'core/import'},
    'ui/style': {'ui/style'},
    'ui/widgets': PANE,
    'ui/dialogs': PANE | {'ui/dialogs'},
    'ui/outline': PANE | {'ui/outline'},
    'ui/reading': PANE | {'ui/reading'},
    'ui/timeline': PANE | {'ui/timeline'},
    'ui/notes': PANE | {'ui/notes'},
    'ui/library': PANE | {'ui/library'},
    'ui/editor': PANE | {'ui/editor'},
    'ui/review': PANE | {'ui/review'},
    'ui/picture': PANE | {'ui/dialogs', 'ui/timeline', 'ui/picture'},
    'ui/window': PANE | {f'ui/{room}' for room in ('dialogs', 'outline', 'reading', 'timeline', 'notes', 'library', 'editor', 'review', 'picture', 'window')},
}
source, build = Path(sys.argv[1]), Path(sys.argv[2])


def find_commands():
    """Of any one file of each room."""
    found = {}
    for command in json.loads((build / 'compile_commands.json').read_text()):
        path = (build / command['file']).resolve()
        if path.is_relative_to(source):
            found.setdefault(str(path.parent.relative_to(source)), command)
    return found


def find_fault(command, expected):
    """What the compiler says against what is expected of each header, or nothing."""
    text = ''.join(f'#if {"!" if is_seen else ""}__has_include({header})\n#error {header}\n#endif\n' for header, is_seen in expected.items())
    arguments = shlex.split(command['command'])
    arguments = arguments[:arguments.index('-MD')] + ['-x', 'c', '-fsyntax-only', '-']
    return subprocess.run(arguments, cwd=command['directory'], input=text, text=True, capture_output=True, check=False).stderr


commands = find_commands()
headers = {room: f'"{min(path.name for path in (source / room).glob("*.h"))}"' for room in SEEN}
print(f'1..{len(SEEN) + 1}')
for number, room in enumerate(SEEN, 1):
    expected = {headers[other]: other in SEEN[room] for other in SEEN}
    fault = find_fault(commands[room], expected | {'<gtk/gtk.h>': room.startswith('ui/'), '<glib.h>': True})
    print('not ok' if fault else 'ok', number, room)
    print(fault, end='', file=sys.stderr)
rooms = {str(path.parent.relative_to(source)) for path in source.rglob('*.c')} - {'.'}
print('ok' if rooms == set(SEEN) else 'not ok', len(SEEN) + 1, 'no room is forgotten')
