# SPDX-License-Identifier: GPL-3.0-or-later
"""How well the headings of plain texts are found: precision and recall a kind, over made texts and those in bench/outlines, or over a
folder's NAME.txt with NAME.headings (LEVEL<TAB>TITLE a line) beside it; there a kind is what stands in NAME before its last hyphen.

In bench/outlines NAME.marked is a text in which "@@1 " begins the line of a heading of level 1, and "@@+ " one that goes on with it."""

import collections
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import made_texts


def fold(title):
    return ''.join(sign for sign in title.casefold() if sign.isalnum())


def read_outline(program, path):
    done = subprocess.run([program, '--outline', path], stdout=subprocess.PIPE, check=True)
    return [line.split('\t', 1)[1] for line in done.stdout.decode().splitlines()]


def list_texts(folder):
    """KIND, NAME, path and headings of each text."""
    for path in sorted(pathlib.Path(folder).glob('*.txt')):
        answers = path.with_suffix('.headings')
        if answers.exists():
            yield path.stem.rpartition('-')[0] or path.stem, path.name, path, [line.split('\t', 1)[1] for line in answers.read_text('utf8').splitlines() if '\t' in line]


def make_texts(folder, n_each):
    for kind in made_texts.KINDS:
        for seed in range(n_each):
            text, headings = made_texts.make(kind, seed)
            path = pathlib.Path(folder) / f'{kind}-{seed}.txt'
            path.write_text(text, 'utf8')
            path.with_suffix('.headings').write_text(''.join(f'{level}\t{title}\n' for level, title in headings), 'utf8')


def part_marked(lines):
    """The text of marked lines, and its headings as [level, title]."""
    text, headings = [], []
    for line in lines:
        words = line
        if line.startswith('@@+'):
            words = line[4:]
            headings[-1][1] += ' ' + words
        elif line.startswith('@@'):
            level, words = line[2:].split(' ', 1)
            headings.append([level, words])
        text.append(words)
    return text, headings


def copy_marked(folder):
    for path in sorted((pathlib.Path(__file__).parent / 'outlines').glob('*.marked')):
        text, headings = part_marked(path.read_text('utf8').splitlines())
        copy = pathlib.Path(folder) / f'{path.stem}.txt'
        copy.write_text('\n'.join(text) + '\n', 'utf8')
        copy.with_suffix('.headings').write_text(''.join(f'{level}\t{" ".join(title.split())}\n' for level, title in headings), 'utf8')


def score(program, folder, is_verbose):
    sums = collections.defaultdict(lambda: [0, 0, 0])
    for kind, name, path, expected in list_texts(folder):
        found = collections.Counter(map(fold, read_outline(program, path)))
        wanted = collections.Counter(map(fold, expected))
        right = sum((found & wanted).values())
        for key in (kind, 'all'):
            for i, number in enumerate((right, found.total(), wanted.total())):
                sums[key][i] += number
        if is_verbose and (found - wanted or wanted - found):
            print(f'{name}: false {list((found - wanted).elements())[:12]}, missed {list((wanted - found).elements())[:12]}')
    return {kind: (right / (n_found or 1), right / (n_wanted or 1)) for kind, (right, n_found, n_wanted) in sums.items()}


def main():
    program, *rest = sys.argv[1:]
    is_verbose = '--verbose' in rest
    folders = [argument for argument in rest if not argument.startswith('-')]
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as made:
        if not folders:
            make_texts(made, int(os.environ.get('OUTLINES_EACH', '12')))
            copy_marked(made)
        results = score(program, folders[0] if folders else made, is_verbose)
    for kind, (precision, recall) in results.items():
        if kind != 'all':
            print(f'{kind:16} precision {precision:.3f}  recall {recall:.3f}')
    precision, recall = results['all']
    print(f'{"all":16} precision {precision:.3f}  recall {recall:.3f}   {time.monotonic() - start:.1f} s')
    if not folders and min(min(pair) for pair in results.values()) < .95:
        sys.exit(1)


main()
