# SPDX-License-Identifier: GPL-3.0-or-later
"""Marked texts become texts and their dates, and the bench counts what was found of them."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BENCH, UNMARK = sys.argv[1:]
HEAD = 'document\tstart\tend\tvalue\tclass'


class BenchTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix='wakhan-')
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def run_it(self, *command):
        done = subprocess.run(command, capture_output=True, check=False, timeout=60)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def unmark(self, marked):
        path = self.folder / 'history-a.marked'
        path.write_text(marked, 'utf8')
        return self.run_it(sys.executable, UNMARK, self.folder, path)

    def bench(self, *arguments):
        return self.run_it(BENCH, *arguments, self.folder)

    def test_marks_become_rows(self):
        status, _, errors = self.unmark('%dated 2002-01-01\nÉté [[2001-09-11|2001-09-11]]. [[The next\nday|2001-09-12|2001-09|r]] [[July|2002-07|c]].\n')
        self.assertEqual((status, errors), (0, ''))
        self.assertEqual((self.folder / 'history-a.txt').read_text('utf8'), 'Été 2001-09-11. The next\nday July.\n')
        self.assertEqual((self.folder / 'gold.tsv').read_text('utf8').splitlines(), [
            '# 1 texts, 2 sentences', HEAD, 'history-a\t\t\t2002-01-01\tdated', 'history-a\t4\t14\t2001-09-11\tfull',
            'history-a\t16\t28\t2001-09-12|2001-09\trelative', 'history-a\t29\t33\t2002-07\tcontext'])

    def test_faulty_marks_are_named(self):
        for marked in ('a\n[[1999]]\n', 'a\n[[1999|1999\n', 'a\n1999|1999]]\n', 'a\n[[in 1999|1999|x y]]\n'):
            with self.subTest(marked=marked):
                status, _, errors = self.unmark(marked)
                self.assertEqual(status, 1)
                self.assertIn('history-a.marked:2: a mark is', errors)

    def test_counts(self):
        self.unmark('On [[2001-09-11|2001-09-11]] it rained. On [[1999-07-04|1999-07-05]] it snowed. On [[the dogs’ day|2000|r]] it did not.\n')
        status, output, errors = self.bench()
        self.assertEqual((status, errors), (0, ''))
        self.assertRegex(output, r'(?m)^full +2 +2   1\.000 1\.000 1\.000   1\.000 1\.000 1\.000   0\.500 0\.500 0\.500 +0$')
        self.assertRegex(output, r'(?m)^relative +1 +0   0\.000 0\.000 0\.000')
        self.assertRegex(output, r'(?m)^all +3 +2   1\.000 0\.667 0\.800   1\.000 0\.667 0\.800   0\.500 0\.333 0\.400 +0$')
        self.assertRegex(output, r'(?m)^history +3 +2 ')
        self.assertNotIn('it snowed', output)

    def test_tells_each_that_is_not_right(self):
        self.unmark('On [[2001-09-11|2001-09-11]] it rained. On [[1999-07-04|1999-07-05]] it snowed. On [[the dogs’ day|2000|r]] it did not.\n')
        lines = [line.split('\t') for line in self.bench('--verbose')[1].splitlines() if '\t' in line]
        self.assertEqual([line[:3] for line in lines], [['history-a:28: value', '1999-07-05', '1999-07-04'], ['history-a:53: missed', '2000', '']])
        self.assertIn('[the dogs’ day]', lines[1][3])

    def test_faulty_folders_are_refused(self):
        (self.folder / 'a.txt').write_text('1999\n', 'utf8')
        status, output, errors = self.bench()
        self.assertEqual((status, output), (2, ''))
        self.assertIn('gold.tsv', errors)
        (self.folder / 'gold.tsv').write_text('a\t0\t4\t1999\nb\t0\t4\t1999\na\t2\t9\t1999\n', 'utf8')
        status, output, errors = self.bench()
        self.assertEqual((status, output), (2, ''))
        self.assertRegex(errors, r'gold\.tsv:2: there is no text “b\.txt”\n.*gold\.tsv:3: 9 lies outside “a”')
        self.assertEqual(self.run_it(BENCH, 'one', 'two')[0], 2)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1])
