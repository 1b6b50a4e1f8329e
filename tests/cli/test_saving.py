# SPDX-License-Identifier: GPL-3.0-or-later
"""Saving what one reads as a study, and reading that."""

import json
import unittest
from pathlib import Path

from printing import PrintingTest

TEXT = '''# The pass

In June 2018 the *snow* fell[^1]. In June 2018 the road was closed, and in 2019 too.

1. In 2019 nobody came.

[^1]: It fell again in 2020.
'''
NOTES = '''[Notebook]
Format=1
Study=the-pass
Title=The pass

[Note 0b8f6f0e-0000-4000-8000-000000000001]
Created=2026-11-23T18:00:00Z
Modified=2026-11-23T18:05:10Z
Revision=3
Colour=term
Text=A way for carts
Anchor-1-Quote=road
Anchor-1-Prefix=the\\s
Anchor-1-Suffix=\\swas
Anchor-1-Start=50
Anchor-1-End=54

[End]
Notes=1
'''
STUDY = '''[Study]
Format=1
Id=the-pass
Title=The pass
Text=pass.md
Period=2018/2019

[Era closed]
Date=2018-06/..
Title=Closed
Colour=economy

[Event snow]
Date=2018-06
Title=Snow falls
Category=conflict
Passage=snow fell
'''

EVENTS = """
[Event road]
Date=2018
Title=The road is closed
Passage=the road was closed

[Event guest]
Date=2019
Title=Nobody comes
Passage=nobody came
"""
OWN = [
    'Date=2018~\nTitle=The road is closed, they say\nOf=road\nClaim=context\nDisputed-By=snow;\nAnchor-1-Quote=the road was closed',
    'Date=2019\nTitle=Nobody comes\nOf=guest\nDecision=refused',
    'Date=2019-01\nTitle=A winter; without a guest\nCategory=economy\nActors=Carters;The king;\nAnchor-1-Quote=nobody came\n'
    'Anchor-2-Quote=snow fell',
    'Date=2020-02-03\nTitle=On no words\nPlace=The pass\nSource=A diary, 3',
    'Date=2019-05\nTitle=Of which no word is left\nAnchor-1-Quote=quaggas grazed beside the zebras',
    'Date=2018-06\nTitle=Snow falls again\nSummary=It came\\n\\n“by night”.\nOf=snow\nAnchor-1-Quote=snow fell',
]


class SavingTest(PrintingTest):
    def save(self, *arguments):
        status, output, errors = self.run_program('--save-as-study=Study', *arguments)
        self.assertEqual((status, errors), (0, ''))
        self.assertEqual(Path(output.strip()).parent, self.folder / 'Study')
        return output.strip()

    def test_the_built_in_study_comes_back(self):
        path = self.save()
        for mode in ('--timeline', '--text', '--outline'):
            with self.subTest(mode=mode):
                self.assert_prints(self.run_program(mode)[1], mode, path)
        self.assertEqual(Path(path).read_text().count('\n[Era '), 5)

    def test_found_dates_come_back(self):
        text = self.write('pass.md', TEXT)
        path = self.save('--with-found', text)
        timeline = self.run_program('--timeline', text)[1]
        self.assertGreaterEqual(timeline.count('\n'), 5)
        self.assert_prints(timeline, '--timeline', path)
        self.assert_prints('', '--timeline=kept', path)
        self.assertEqual(Path(path).read_text().count('\nFound=yes\n'), timeline.count('\n'))
        self.assertEqual(self.run_program('--timeline=csv', path)[1].count(',yes,'), timeline.count('\n'))
        self.assert_prints(self.run_program('--text', text)[1], '--text', path)
        status, output, errors = self.run_program('--save-as-study=Again', path)
        self.assertEqual((status, errors), (0, ''))
        self.assert_prints('', '--timeline', output.strip())

    def test_dates_that_nobody_looked_at_are_left_out(self):
        self.assert_prints('', '--timeline', self.save(self.write('pass.md', TEXT)))

    def test_what_nobody_looked_at_is_left_out_of_a_timeline(self):
        text = self.write('pass.md', TEXT)
        self.assertGreaterEqual(self.run_program('--timeline', text)[1].count('\n'), 5)
        self.assert_prints('', '--timeline=kept', text)
        self.assert_prints(self.run_program('--timeline')[1], '--timeline=kept')

    def test_a_study_with_notes(self):
        self.write('pass.md', TEXT)
        study = self.write('pass.study', STUDY)
        self.notes_folder.mkdir(parents=True)
        (self.notes_folder / 'the-pass.notes').write_text(NOTES)
        path = Path(self.save(study))
        self.assert_prints(self.run_program('--timeline', study)[1], '--timeline', str(path))
        words = path.read_text()
        for line in ('Period=2018/2019', 'Date=2018-06/..', 'Colour=economy', 'Passage=snow fell', 'Name=road',
                     'Meaning=A way for carts'):
            self.assertIn(line + '\n', words)
        self.assertIn('In June 2018 the *snow* fell[^1].', path.with_suffix('.md').read_text())

    def test_a_study_with_a_persons_events(self):
        """Changed, refused, her own on words, on no words, on words that are gone, disputed, of several lines."""
        self.write('pass.md', TEXT)
        study = self.write('pass.study', STUDY + EVENTS)
        self.notes_folder.mkdir(parents=True)
        own = [f'[Event 0b8f6f0e-0000-4000-8000-00000000001{number}]\nCreated=2026-11-23T18:00:00Z\nRevision=1\n{event}\n\n'
               for number, event in enumerate(OWN)]
        (self.notes_folder / 'the-pass.notes').write_text(NOTES.replace('[End]', ''.join(own) + '[End]') + f'Events={len(own)}\n')
        timeline = self.run_program('--timeline', study)[1]
        self.assertEqual([line.split('\t')[:2] for line in timeline.splitlines()],
                         [['2018~', 'The road is closed, they say'], ['2018-06', 'Snow falls again'], ['2019-01', 'A winter; without a guest'],
                          ['2019-05', 'Of which no word is left'], ['2020-02-03', 'On no words']])
        path = Path(self.save(study))
        self.assert_prints(timeline, '--timeline', str(path))
        words = path.read_text()
        for line in ('Summary=It came\\n\\n“by night”.', 'Actors=Carters;The king;', 'Place=The pass', 'Source=A diary, 3', 'Claim=context',
                     'Category=economy', 'Meaning=A way for carts', 'Disputed-By=snow;'):
            self.assertIn(line + '\n', words)
        self.assertNotIn('Nobody comes', words)
        self.assertNotIn('Decision', words)
        self.assertNotIn('Of=', words)

    def test_a_text_with_dates_that_were_decided_on(self):
        text = self.write('pass.md', TEXT)
        self.run_program('--notes=csv', text)
        kept = 'Date=2018-06\nTitle=It snowed\nOf=date-2018-06\nDecision=kept\nAnchor-1-Quote=June 2018\nAnchor-1-Prefix=The pass\\nIn\\s\nAnchor-1-Suffix=\\sthe snow'
        refused = 'Date=2020\nOf=date-2020\nDecision=refused\nAnchor-1-Quote=2020\nAnchor-1-Prefix=It fell again in\\s'
        groups = ''.join(f'[Event 0b8f6f0e-0000-4000-8000-00000000001{number}]\nCreated=2026-11-23T18:00:00Z\nRevision=1\n{event}\n\n'
                         for number, event in enumerate([kept, refused]))
        self.notes_folder.mkdir(parents=True)
        ids = json.loads(self.run_program('--notes=json', text)[1])['partOf']['id']
        name = ids.removeprefix('wakhan:notes/')
        (self.notes_folder / f'{name}.notes').write_text(f'[Notebook]\nFormat=1\nStudy={name}\nTitle=The pass\n\n{groups}[End]\nNotes=0\nEvents=2\n')
        timeline = self.run_program('--timeline=kept', text)[1]
        self.assertEqual([line.split('\t')[:2] for line in timeline.splitlines()], [['2018-06', 'It snowed']])
        self.assert_prints(timeline, '--timeline', self.save(text))
        with_found = self.run_program('--timeline', text)[1]
        self.assertNotIn('2020\t', with_found)
        self.assertGreater(with_found.count('\n'), 2)
        status, output, errors = self.run_program('--save-as-study=All', '--with-found', text)
        self.assertEqual((status, errors), (0, ''))
        self.assert_prints(with_found, '--timeline', output.strip())

    def test_is_saved_again_to_the_byte(self):
        first = {path.name: path.read_bytes() for path in Path(self.save()).parent.iterdir()}
        self.assertEqual({path.name: path.read_bytes() for path in Path(self.save()).parent.iterdir()}, first)

    def test_what_is_there_stays(self):
        self.write('pass.md', TEXT)
        self.write('pass.study', STUDY)
        status, output, errors = self.run_program('--save-as-study=.')
        self.assertEqual((status, output), (1, ''))
        self.assertRegex(errors, r'^wakhan: “.+” holds another study, “The pass”.*\n$')
        self.assertEqual(len(list(self.folder.iterdir())), 2)

    def test_wrong_usage(self):
        for arguments in (['--with-found'], ['--save-as-study'], ['--save-as-study=Study', '--text'],
                          ['--timeline=new'], ['--timeline', '--timeline=kept']):
            with self.subTest(arguments=arguments):
                self.assert_refused(None, *arguments, status=2)


if __name__ == '__main__':
    unittest.main()
