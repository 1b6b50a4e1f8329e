#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutate.py BUILD [NAME…]: breaks the program in one small place after the other, and sees whether a test notices.

The breakages stand in tests/mutations/*.txt, each a paragraph:

    name of the breakage
    source/file.c
    tests that must see it, divided by blanks
    - the words as they are, once in the file
    + the words as they are broken

Several lines of "-" and "+" are words over several lines. It works in BUILD, a copy of the tree with a build folder of its own, and prints a
line a breakage and "N of N seen"; its exit status is 0 where none was missed."""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
TIMEOUT = 120  # seconds for the tests of one breakage; one that hangs them is seen too


@dataclass
class Breakage:
    name: str
    file: str
    tests: list
    old: str
    new: str


def read_breakages():
    for path in sorted((SOURCE / 'tests/mutations').glob('*.txt')):
        lines = [line for line in path.read_text(encoding='utf8').splitlines() if not line.startswith('#')]
        for paragraph in re.split(r'\n{2,}', '\n'.join(lines).strip()):
            name, file, tests, *change = paragraph.split('\n')
            old, new = ('\n'.join(line[2:] for line in change if line[:1] == sign) for sign in '-+')
            yield Breakage(name, file, tests.split(), old, new)


def copy_tree(folder):
    """All that is in the tree, but only what changed, so that little is compiled anew."""
    files = subprocess.run(['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd=SOURCE, capture_output=True, check=True)
    kept = set()
    for name in filter(None, files.stdout.decode().split('\0')):
        source, target = SOURCE / name, folder / name
        if not source.is_file():
            continue
        kept.add(target)
        if not target.is_file() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
            target.chmod(source.stat().st_mode)
    for path in folder.rglob('*'):
        if path.is_file() and path not in kept and '_build' not in path.relative_to(folder).parts:
            path.unlink()


def run(*command, cwd, timeout=None):
    try:
        return subprocess.run(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=timeout, check=False).returncode
    except subprocess.TimeoutExpired:
        return 124


def build(folder):
    return run('ninja', '-C', '_build', cwd=folder) == 0


def tests_pass(folder, tests):
    return run('meson', 'test', '-C', '_build', '--no-rebuild', '--suite', 'core', '--suite', 'cli', *tests, cwd=folder, timeout=TIMEOUT) == 0


def judge(breakage, folder):
    """What is wrong with @breakage, or nothing: it was seen."""
    path = folder / breakage.file
    text = path.read_text(encoding='utf8')
    if text.count(breakage.old) != 1:
        return f'its words stand {text.count(breakage.old)} times in {breakage.file}'
    path.write_text(text.replace(breakage.old, breakage.new), encoding='utf8')
    try:
        if not build(folder):
            return 'it does not compile'
        return 'missed' if tests_pass(folder, breakage.tests) else None
    finally:
        path.write_text(text, encoding='utf8')


def main():
    folder, names = Path(sys.argv[1]).resolve(), sys.argv[2:]
    breakages = [breakage for breakage in read_breakages() if not names or any(name in breakage.name for name in names)]
    copy_tree(folder)
    if not (folder / '_build/build.ninja').exists() and run('meson', 'setup', '_build', cwd=folder):
        sys.exit('mutate: the copy of the tree cannot be set up')
    if not build(folder):
        sys.exit('mutate: the tree does not compile')
    tests = sorted({test for breakage in breakages for test in breakage.tests})
    if not tests_pass(folder, tests):
        sys.exit('mutate: tests fail before anything is broken: ' + ' '.join(tests))
    seen = 0
    for breakage in breakages:
        fault = judge(breakage, folder)
        seen += fault is None
        print('seen    ' if fault is None else 'NOT SEEN', breakage.name, f'({fault})' if fault else '', flush=True)
    build(folder)
    print(f'{seen} of {len(breakages)} seen')
    sys.exit(0 if seen == len(breakages) else 1)


main()
