# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles a line as every file of src/core is compiled: GLib is found there, GTK is not."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

build = Path(sys.argv[1])


def compiles(command, line):
    arguments = shlex.split(command['command'])
    arguments = arguments[:arguments.index('-MD')] + ['-x', 'c', '-fsyntax-only', '-']
    return subprocess.run(arguments, cwd=command['directory'], input=line, text=True, stderr=subprocess.DEVNULL, check=False).returncode == 0


commands = [command for command in json.loads((build / 'compile_commands.json').read_text()) if '/src/core/' in f'/{command["file"]}']
commands = {command['command'].split(' -MD ')[0].split(' -o ')[0]: command for command in commands}.values()
print(f'1..{2 * len(commands)}')
number = 0
for command in commands:
    for line, expected in (('#include <gio/gio.h>\n', True), ('#include <gtk/gtk.h>\n', False)):
        number += 1
        print('ok' if compiles(command, line) == expected else 'not ok', number, line.strip('#\n'))
