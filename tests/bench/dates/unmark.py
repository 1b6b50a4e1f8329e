# SPDX-License-Identifier: GPL-3.0-or-later
"""unmark.py FOLDER FILE…: of each NAME.marked writes FOLDER/NAME.txt, the text without its marks, and of all of them FOLDER/gold.tsv,
which says where they were. README.md tells what may be marked, and how."""

import pathlib
import re
import sys

CLASSES = {'': 'full', 'c': 'context', 'r': 'relative'}
MARK = re.compile(r'\[\[([^|\]]+)\|([^\s\]]+?)(?:\|([cr]))?\]\]')
SENTENCE = re.compile(r'[.!?]["”’»)]*(?=\s|$)|[。！？؟]')


class Fault(Exception):
    pass


def unmark(path):
    """The text, its rows of gold.tsv, and how many sentences it has."""
    marked = path.read_text('utf8')
    rows = []
    text = ''
    cursor = 0
    if marked.startswith('%dated '):
        cursor = marked.index('\n') + 1
        rows.append((path.stem, '', '', marked[:cursor].split()[1], 'dated'))
    for mark in MARK.finditer(marked):
        text += marked[cursor:mark.start()]
        cursor = mark.end()
        words, value, letter = mark.groups()
        rows.append((path.stem, len(text), len(text) + len(words), value, CLASSES[letter or '']))
        text += words
    text += marked[cursor:]
    fault = re.search(r'\[\[|\]\]|\|[0-9cr]', MARK.sub(lambda mark: '\n' * mark.group().count('\n'), marked))
    if fault:
        line = marked.count('\n', 0, marked.index(fault.group())) + 1
        raise Fault(f'{path}:{line}: a mark is [[WORDS|EDTF]], [[WORDS|EDTF|c]] or [[WORDS|EDTF|r]]')
    return text, rows, len(SENTENCE.findall(text))


def main():
    folder, *paths = map(pathlib.Path, sys.argv[1:])
    rows = []
    counts = []
    for path in sorted(paths):
        text, of_text, n_sentences = unmark(path)
        (folder / path.stem).with_suffix('.txt').write_text(text, 'utf8')
        rows += of_text
        counts.append(n_sentences)
    head = f'# {len(counts)} texts, {sum(counts)} sentences\n' + 'document\tstart\tend\tvalue\tclass\n'
    (folder / 'gold.tsv').write_text(head + ''.join('\t'.join(map(str, row)) + '\n' for row in rows), 'utf8')


try:
    main()
except (Fault, OSError, UnicodeError) as fault:
    sys.exit(f'unmark.py: {fault}')
