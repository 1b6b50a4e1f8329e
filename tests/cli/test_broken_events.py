# SPDX-License-Identifier: GPL-3.0-or-later
"""Events of a notes file that cannot be as they stand there: the rest opens, and it is told of them."""

import unittest

from printing import PrintingTest

TEXT = '''# The mill

The mill burnt in 1712. In March 1713 it was built again. The ferry sank in 1715.
'''
STUDY = '''[Study]
Format=1
Id=the-mill
Title=The mill
Text=mill.md

[Event fire]
Date=1712
Title=The mill burns
Passage=The mill burnt

[Event ferry]
Date=1715
Title=The ferry sinks
Passage=The ferry sank
'''
SOUND = 'Date=1720\nTitle=The miller leaves'
BROKEN = {
    'Date=1712-13\nTitle=The fire is out\nOf=fire': 'Date: ',
    'Date=soon\nTitle=A flood': 'Date: ',
    'Date=1719/1718\nTitle=A drought': 'Date: ',
    'Date=1716': 'Title: the event has none',
    'Date=1717\nTitle=A wedding\nOf=wedding': 'Of: the study has no event “wedding”',
    'Date=1715\nTitle=The ferry sinks\nOf=ferry\nDecision=maybe': 'Decision: “maybe” is neither “kept” nor “refused”',
}


def create_notes(*events):
    head = '[Notebook]\nFormat=1\nStudy=the-mill\nTitle=The mill\n\n'
    groups = [f'[Event 0b8f6f0e-0000-4000-8000-00000000000{number}]\nCreated=2026-11-23T18:00:00Z\nRevision=1\n{event}\n\n'
              for number, event in enumerate(events)]
    return head + ''.join(groups) + f'[End]\nNotes=0\nEvents={len(events)}\n'


class BrokenEventsTest(PrintingTest):
    def print(self, *events, mode='--timeline'):
        self.write('mill.md', TEXT)
        study = self.write('mill.study', STUDY)
        self.notes_folder.mkdir(parents=True, exist_ok=True)
        (self.notes_folder / 'the-mill.notes').write_text(create_notes(*events), encoding='utf8')
        status, output, errors = self.run_program(mode, study)
        return status, [line.split('\t')[:2] for line in output.splitlines()], errors

    def test_sound_ones_are_not_told_of(self):
        status, timeline, errors = self.print(SOUND, 'Of=ferry\nDecision=refused', 'Title=No date yet')
        self.assertEqual((status, errors), (0, ''))
        self.assertEqual(timeline, [['1712', 'The mill burns'], ['1720', 'The miller leaves']])

    def test_each_is_told_of_and_the_rest_opens(self):
        for broken, fault in BROKEN.items():
            for mode in ('--timeline', '--timeline=kept', '--notes=markdown'):
                with self.subTest(broken=broken, mode=mode):
                    status, timeline, errors = self.print(SOUND, broken, mode=mode)
                    self.assertEqual(status, 1)
                    self.assertIn(f'the-mill.notes: [Event 0b8f6f0e-0000-4000-8000-000000000001]: {fault}', errors)
                    self.assertEqual(errors.count('\n'), 1)
                    if mode == '--timeline':
                        self.assertIn(['1720', 'The miller leaves'], timeline)
                        self.assertIn('1712', [date for date, title in timeline])
                        self.assertIn('1715', [date for date, title in timeline])

    def test_the_study_has_its_date_where_a_persons_cannot_be_read(self):
        timeline = self.print('Date=1712-13\nTitle=The fire is out\nOf=fire')[1]
        self.assertEqual(timeline, [['1712', 'The fire is out'], ['1715', 'The ferry sinks']])

    def test_several_are_told_of_together(self):
        status, timeline, errors = self.print(*BROKEN)
        self.assertEqual((status, errors.count('\n')), (1, len(BROKEN)))
        self.assertIn(['1717', 'A wedding'], timeline)


if __name__ == '__main__':
    unittest.main()
