#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutate.py BUILD [NAME…]: breaks the program in one small place after the other, and sees whether a test notices.
mutate.py --check: only sees whether every breakage has its words, its tests and a name of its own.

The breakages stand in tests/mutations/*.txt, each a paragraph:

    name of the breakage
    source/file.c
    tests that must see it, divided by blanks
    - the words as they are, once in the file
    + the words as they are broken

Several lines of "-" and "+" are words over several lines; where lines break does not count. It works in BUILD, a copy of the tree with a build folder of its own, and prints a
line a breakage and "N of N seen"; its exit status is 0 where none was missed. A breakage that nobody could make, since the program has moved on,
is an error before anything is built."""

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

    def find(self, text):
        """Where its words stand in @text, whose lines may break elsewhere."""
        return list(re.finditer(r'\s+'.join(map(re.escape, self.old.split())), text)) if self.old.split() else []


def read_breakages():
    for path in sorted((SOURCE / 'tests/mutations').glob('*.txt')):
        lines = [line for line in path.read_text(encoding='utf8').splitlines() if not line.startswith('#')]
        for paragraph in re.split(r'\n{2,}', '\n'.join(lines).strip()):
            if paragraph.count('\n') < 4:
                sys.exit(f'mutate: {path.name} has a paragraph that is no breakage: {paragraph}')
            name, file, tests, *change = paragraph.split('\n')
            old, new = ('\n'.join(line[2:] for line in change if line[:1] == sign) for sign in '-+')
            yield Breakage(name, file, tests.split(), old, new)


def is_test(name):
    """Whether @name is a test of the core, of the printing modes, or of a disk that fails."""
    files = [f'core/test-{name}.c', f'core/{name}.py', f'faults/test-{name}.c', f'cli/test_{name.removeprefix("cli-")}.py']
    return any((SOURCE / 'tests' / file).is_file() for file in files)


def find_faults(breakages):
    """Why some of @breakages cannot be made, a line each."""
    names = set()
    for breakage in breakages:
        path = SOURCE / breakage.file
        count = len(breakage.find(path.read_text(encoding='utf8'))) if path.is_file() else None
        if breakage.name in names:
            yield f'“{breakage.name}” is there twice'
        names.add(breakage.name)
        if count is None:
            yield f'“{breakage.name}”: there is no {breakage.file}'
        elif not breakage.old or breakage.old == breakage.new:
            yield f'“{breakage.name}” breaks nothing'
        elif count != 1:
            yield f'“{breakage.name}”: its words stand {count} times in {breakage.file}'
        for test in breakage.tests:
            if not is_test(test):
                yield f'“{breakage.name}”: there is no test “{test}”'


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


def build(folder, *targets):
    return run('ninja', '-C', '_build', *targets, cwd=folder) == 0


def list_targets(tests):
    """What @tests run, so that nothing else is linked anew: a C test itself, or the program."""
    programs = (f'tests/{room}/test-{test}' for test in tests for room in ('core', 'faults'))
    own = [program for program in programs if (SOURCE / f'{program}.c').is_file()]
    return sorted(set(own)) + (['src/wakhan'] if len(own) < len(tests) else [])


def tests_pass(folder, tests):
    return run('meson', 'test', '-C', '_build', '--no-rebuild', '--suite', 'core', '--suite', 'cli', '--suite', 'faults', *tests, cwd=folder, timeout=TIMEOUT) == 0


def judge(breakage, folder):
    """What is wrong with @breakage, or nothing: it was seen."""
    path = folder / breakage.file
    text = path.read_text(encoding='utf8')
    place = breakage.find(text)[0]
    path.write_text(text[:place.start()] + breakage.new + text[place.end():], encoding='utf8')
    try:
        if not build(folder, *list_targets(breakage.tests)):
            return 'it does not compile'
        return 'missed' if tests_pass(folder, breakage.tests) else None
    finally:
        path.write_text(text, encoding='utf8')


def main():
    every = list(read_breakages())
    faults = list(find_faults(every))
    if faults:
        sys.exit('\n'.join(f'mutate: {fault}' for fault in faults))
    if sys.argv[1:] == ['--check']:
        return
    if len(sys.argv) < 2 or sys.argv[1].startswith('-'):
        sys.exit(__doc__)
    folder, names = Path(sys.argv[1]).resolve(), sys.argv[2:]
    breakages = [breakage for breakage in every if not names or any(name in breakage.name for name in names)]
    if not breakages:
        sys.exit('mutate: no breakage is called so: ' + ' '.join(names))
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
    print(f'{seen} of {len(breakages)} seen')
    sys.exit(0 if seen == len(breakages) else 1)


main()
