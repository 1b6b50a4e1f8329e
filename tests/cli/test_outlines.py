# SPDX-License-Identifier: GPL-3.0-or-later
"""The headings of plain texts of many kinds, which are made by chance, and what is around books."""

import collections
import os
import sys
import time
import unittest
from pathlib import Path

from printing import PrintingTest

sys.path.insert(0, str(Path(__file__).parent.parent / 'bench'))
import made_texts  # noqa: E402  pylint: disable=wrong-import-position

PATIENCE = max(1, float(os.environ.get('WAKHAN_TEST_PATIENCE', '1')))  # under a sanitizer: fewer texts
N_EACH = int(8 / PATIENCE)
LEAST = 0.95 if N_EACH == 8 else 0.8  # of few, chance decides


def fold(title):
    return ''.join(sign for sign in title.casefold() if sign.isalnum())


class OutlinesTest(PrintingTest):
    def test_most_headings_are_found_and_few_others(self):
        for kind in made_texts.KINDS:
            right = n_found = n_wanted = 0
            for seed in range(N_EACH):
                text, headings = made_texts.make(kind, seed)
                output = self.run_program('--outline', self.write(f'{kind}-{seed}.txt', text))[1]
                found = collections.Counter(fold(line.split('\t', 1)[1]) for line in output.splitlines())
                wanted = collections.Counter(fold(title) for level, title in headings)
                right += sum((found & wanted).values())
                n_found += sum(found.values())
                n_wanted += sum(wanted.values())
            with self.subTest(kind=kind):
                self.assertGreaterEqual(right / n_found, LEAST, 'precision')
                self.assertGreaterEqual(right / n_wanted, LEAST, 'recall')

    def test_a_book_names_itself_in_its_frame(self):
        text = made_texts.make('novel', 0)[0]
        output = self.run_program('--outline', self.write('pg-1.txt', text))[1]
        self.assertNotIn('icense', output)
        self.assertNotIn('GUTENBERG', output.upper())

    def test_the_text_keeps_every_word(self):
        for kind in ('article', 'columns', 'persian', 'play', 'poems'):
            text = made_texts.make(kind, 1)[0]
            output = self.run_program('--text', self.write(f'{kind}.txt', text))[1]
            with self.subTest(kind=kind):
                self.assertEqual([word for word in output.split() if word != '=='], [word for word in text.split() if word != '=='])

    def test_ten_megabytes(self):
        text = made_texts.make('history', 2)[0]
        path = self.write('large.txt', text * int(4000000 / PATIENCE**2 / len(text)))
        start = time.monotonic()
        self.assertTrue(self.run_program('--outline', path)[1])
        self.assertLess(time.monotonic() - start, 60)


if __name__ == '__main__':
    unittest.main()
