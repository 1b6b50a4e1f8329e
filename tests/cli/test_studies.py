# SPDX-License-Identifier: GPL-3.0-or-later
"""Studies, whole and faulty, and the notes on them."""

import csv
import io
import json
import unittest

from printing import MODES, PrintingTest

TEXT = '# A valley\n\nThe bridge was built in spring. The bridge fell in winter.\n\n## Later\n\nNobody came back.\n'
STUDY = '''[Study]
Format=1
Id=a-valley
Title=A valley
Text=valley.md

[Event e-fell]
Date=2001-12
Title=The bridge falls
Category=conflict
Passage=The bridge fell in winter

[Event e-built]
Date=1999
Title=The bridge is built
Category=economy
Passage=built in spring

[Event e-elsewhere]
Date=2000~
Title=Elsewhere
'''
NOTES = '''[Notebook]
Format=1
Study=a-valley
Title=A valley

[Note 0b8f6f0e-0000-4000-8000-000000000001]
Created=2026-11-23T18:00:00Z
Modified=2026-11-23T18:05:10Z
Revision=3
Colour=claim
Tags=bridges;maps;
Text=Said to be “new”;\\nsee, also, the map
Anchor-1-Quote=Nobody came back
Anchor-1-Prefix=Later\\n
Anchor-1-Suffix=.
Anchor-1-Start=1
Anchor-1-End=5
Anchor-2-Quote=of which there is nothing here
Anchor-2-Prefix=
Anchor-2-Suffix=
Anchor-2-Start=2
Anchor-2-End=9

[Note 0b8f6f0e-0000-4000-8000-000000000002]
Created=2026-11-23T18:00:00Z
Modified=2026-11-23T18:00:00Z
Revision=1
Text=On an event
Events=e-fell;

[Note 0b8f6f0e-0000-4000-8000-000000000003]
Created=2026-11-23T18:00:00Z
Modified=2026-11-24T09:00:00Z
Revision=2
Text=Thrown away
Deleted=2026-11-24T09:00:00Z

[End]
Notes=3
'''


class StudiesTest(PrintingTest):
    def setUp(self):
        super().setUp()
        self.write('valley.md', TEXT)
        self.study = self.write('valley.study', STUDY)

    def write_notes(self, content):
        self.notes_folder.mkdir(parents=True)
        path = self.notes_folder / 'a-valley.notes'
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def test_whole_study(self):
        text = 'A valley\nThe bridge was built in spring. The bridge fell in winter.\nLater\nNobody came back.\n'
        self.assert_prints('1\tA valley\n2\tLater\n', '--outline', self.study)
        self.assert_prints(text, '--text', self.study)
        built, fell = text.index('built in spring'), text.index('The bridge fell in winter')
        self.assert_prints(f'1999\tThe bridge is built\teconomy\t{built}\t{built + 15}\n'
                           '2000~\tElsewhere\t\t\t\n'
                           f'2001-12\tThe bridge falls\tconflict\t{fell}\t{fell + 25}\n', '--timeline', self.study)

    def test_events_of_one_day_stand_as_in_the_file(self):
        head = '[Study]\nFormat=1\nId=days\nTitle=Days\nText=valley.md\n'
        days = ['1931-05-02', '1931-05-01', '1931-05-01', '1931-05-02T08:00:00', '1931-05-01', '1931-05'] * 3
        events = [f'\n[Event e-{number}]\nDate={day}\nTitle=Number {number}\n' for number, day in enumerate(days)]
        # The last of a day has words in the text, which is no reason to stand before the others.
        events[-2] += 'Passage=built in spring\n'
        study = self.write('days.study', head + ''.join(events))
        status, output, errors = self.run_program('--timeline', study)
        self.assertEqual((status, errors), (0, ''))
        expected = [number for day in ('1931-05', '1931-05-01', '1931-05-02', '1931-05-02T08:00:00')
                    for number in range(len(days)) if days[number] == day]
        self.assertEqual([int(line.split('\t')[1].split()[1]) for line in output.splitlines()], expected)

    def test_faults_are_named_and_the_rest_is_printed(self):
        faulty = self.write('faulty.study', STUDY.replace('2001-12', '2021-02-30').replace('built in spring', 'The bridge')
                            + 'this is no line of a key file\n\n[Event e-built]\nDate=2003\nTitle=Again\n')
        status, output, errors = self.run_program('--timeline', faulty)
        self.assertEqual(status, 1)
        self.assertEqual([line.split('\t')[0] for line in output.splitlines()], ['1999', '2000~', '2003'])
        lines = [line for number, line in enumerate(open(faulty, encoding='utf-8'), 1)
                 if f'wakhan: {faulty}:{number}: ' in errors]
        self.assertEqual(lines, ['Date=2021-02-30\n', 'Passage=The bridge\n', 'this is no line of a key file\n', '[Event e-built]\n'])
        self.assertEqual(len(errors.splitlines()), 4, errors)

    def test_a_text_outside_or_gone(self):
        for name, value in (('outside', '../secret.md'), ('gone', 'nowhere.md'), ('absolute', '/etc/passwd')):
            with self.subTest(name=name):
                faulty = self.write(f'{name}.study', STUDY.replace('valley.md', value))
                status, output, errors = self.run_program('--text', faulty)
                self.assertEqual((status, output), (1, ''))
                self.assertIn(f'wakhan: {faulty}:5: ', errors)

    def test_what_is_no_study(self):
        for name, content in (('empty.study', ''), ('words.study', 'Only words.\n'), ('zeros.study', bytes(4096))):
            path = self.write(name, content)
            for mode in MODES:
                with self.subTest(name=name, mode=mode):
                    status, output, errors = self.run_program(mode, path)
                    self.assertEqual((status, output), (1, ''))
                    self.assertTrue(errors.startswith(f'wakhan: {path}:'), errors)

    def test_study_with_a_mark_and_crlf(self):
        path = self.write('crlf.study', '\ufeff' + STUDY.replace('\n', '\r\n'))
        self.assertEqual(self.run_program('--timeline', path), self.run_program('--timeline', self.study))

    def test_csv(self):
        self.write_notes(NOTES)
        status, output, errors = self.run_program('--notes=csv', self.study)
        self.assertEqual((status, errors), (0, ''))
        rows = list(csv.DictReader(io.StringIO(output, newline='')))
        self.assertEqual(','.join(rows[0]), 'id,section,start,end,placement,likeness,quote,text,colour,tags,events,created,modified,event-names')
        self.assertEqual([row['id'][-1] for row in rows], ['2', '1', '1'])
        start = self.run_program('--text', self.study)[1].index('Nobody came back')
        self.assertEqual({key: rows[1][key] for key in ('section', 'start', 'end', 'placement', 'likeness', 'text', 'tags')},
                         {'section': 'Later', 'start': str(start), 'end': str(start + 16), 'placement': 'placed', 'likeness': '1',
                          'text': 'Said to be “new”;\nsee, also, the map', 'tags': 'bridges;maps'})
        self.assertEqual((rows[2]['placement'], rows[2]['start'], rows[2]['likeness']), ('lost', '', '0'))
        self.assertEqual((rows[0]['placement'], rows[0]['events'], rows[0]['quote']), ('none', 'e-fell', ''))

    def test_json_carries_the_same(self):
        self.write_notes(NOTES)
        status, output, errors = self.run_program('--notes=json', self.study)
        self.assertEqual((status, errors), (0, ''))
        notes = json.loads(output)['items']
        rows = list(csv.DictReader(io.StringIO(self.run_program('--notes=csv', self.study)[1], newline='')))
        told = [(note['id'].removeprefix('urn:uuid:'), target['wakhan:placement']) for note in notes for target in note['target']]
        self.assertEqual(told, [(row['id'], row['placement']) for row in rows])
        quote, position = notes[1]['target'][0]['selector']
        self.assertEqual(quote, {'type': 'TextQuoteSelector', 'exact': 'Nobody came back', 'prefix': 'Later\n', 'suffix': '.'})
        self.assertEqual((position['type'], str(position['start']), str(position['end'])),
                         ('TextPositionSelector', rows[1]['start'], rows[1]['end']))

    def test_markdown(self):
        self.write_notes(NOTES)
        status, output, errors = self.run_program('--notes=markdown', self.study)
        self.assertEqual((status, errors), (0, ''))
        self.assertIn('> Nobody came back\n', output)
        self.assertIn('## Later\n', output)
        self.assertNotIn('Thrown away', output)

    def test_events_of_ones_own(self):
        text = 'A valley\nThe bridge was built in spring. The bridge fell in winter.\nLater\nNobody came back.\n'
        fell, gone = text.index('The bridge fell in winter'), text.index('Nobody came back')
        events = [
            f'Date=2002-01\nTitle=It falls later\nOf=e-fell\nAnchor-1-Quote=The bridge fell in winter\nAnchor-1-Start={fell}\n'
            f'Anchor-1-End={fell + 25}\n',
            'Date=2000~\nTitle=Elsewhere\nOf=e-elsewhere\nDecision=refused\n',
            'Date=2010/2012\nTitle=The valley is left\nCategory=conflict\nAnchor-1-Quote=Nobody came back\n',
            'Date=2011\nTitle=Words that are gone\nAnchor-1-Quote=of which there is nothing here\n',
            'Date=2020\nTitle=Thrown away\nDeleted=2026-11-24T09:00:00Z\n',
        ]
        groups = [f'[Event 0b8f6f0e-0000-4000-8000-00000000001{number}]\nCreated=2026-11-23T18:00:00Z\n'
                  f'Modified=2026-11-23T18:00:00Z\nRevision=1\n{event}\n' for number, event in enumerate(events)]
        path = self.write_notes(NOTES.replace('[End]', ''.join(groups) + '[End]') + f'Events={len(events)}\n')
        before = path.read_bytes()
        built = text.index('built in spring')
        self.assert_prints(f'1999\tThe bridge is built\teconomy\t{built}\t{built + 15}\n'
                           f'2002-01\tIt falls later\t\t{fell}\t{fell + 25}\n'
                           f'2010/2012\tThe valley is left\tconflict\t{gone}\t{gone + 16}\n'
                           '2011\tWords that are gone\t\t\t\n', '--timeline', self.study)
        self.assertEqual(path.read_bytes(), before)

    def test_damaged_notes_print_what_can_be_read(self):
        whole = NOTES.encode()
        for content, n_notes in ((whole[:whole.index(b'[Note', 300)], 1), (whole.replace(b'Revision=3', b'Revision 3'), 2),
                                 (whole.replace(b'Notes=3', b'Notes=4'), 2), (bytes(4096), 0), (b'', 0)):
            with self.subTest(size=len(content)):
                path = self.notes_folder / 'a-valley.notes'
                if not path.parent.exists():
                    path.parent.mkdir(parents=True)
                path.write_bytes(content)
                status, output, errors = self.run_program('--notes=json', self.study)
                self.assertEqual(len(json.loads(output)['items']), n_notes)
                if content:
                    self.assertEqual(status, 1)
                    self.assertTrue(errors.startswith(f'wakhan: {path}: '), errors)

    def test_notes_of_a_newer_version_print_what_is_understood(self):
        path = self.write_notes(NOTES.replace('Format=1', 'Format=2'))
        before = path.read_bytes()
        status, output, errors = self.run_program('--notes=json', self.study)
        self.assertEqual(len(json.loads(output)['items']), 2)
        self.assertIn(f'{path}: the file is of a newer version of Wakhan', errors)
        self.assertEqual((status, path.read_bytes()), (1, before))

    def test_copies_that_a_sync_tool_left_are_told_and_stay(self):
        path = self.write_notes(NOTES)
        self.assertEqual(self.run_program('--notes=json', self.study)[::2], (0, ''))
        names = ['a-valley (conflicted copy 2026-11-23).notes', 'a-valley.sync-conflict-20261123-180510-ABCDEFG.notes']
        for n_copies, name in enumerate(names, 1):
            (self.notes_folder / name).write_bytes(path.read_bytes())
            status, output, errors = self.run_program('--notes=json', self.study)
            self.assertEqual((status, len(json.loads(output)['items'])), (1, 2))
            self.assertRegex(errors, rf'wakhan: .*a-valley\.notes: {n_copies} cop(y|ies) of the file')
            self.assertTrue((self.notes_folder / name).exists())

    def test_whole_notes_in_another_dress_are_no_damage(self):
        path = self.write_notes(NOTES)
        expected = self.run_program('--notes=json', self.study)
        self.assertEqual(expected[0], 0)
        for content in ('\ufeff' + NOTES, NOTES.replace('\n', '\r\n'), NOTES.replace('Revision=1', 'Revision=1\nUnknown=1')):
            path.write_bytes(content.encode())
            self.assertEqual(self.run_program('--notes=json', self.study), expected)

    def test_a_time_that_nobody_can_read_is_told_by_nobody(self):
        self.write_notes(NOTES.replace('2026-11-23T18:00:00Z', 'some day'))
        rows = list(csv.DictReader(io.StringIO(self.run_program('--notes=csv', self.study)[1], newline='')))
        self.assertEqual([(row['id'][-1], row['created']) for row in rows],
                         [('2', ''), ('1', '2026-11-23T18:05:10Z'), ('1', '2026-11-23T18:05:10Z')])
        for form in ('csv', 'json', 'markdown'):
            self.assertNotIn('1970', self.run_program(f'--notes={form}', self.study)[1])

    def test_two_texts_of_a_note_are_both_told(self):
        self.write_notes(NOTES.replace('Text=On an event', 'Text=On an event\nText=On another'))
        status, output, errors = self.run_program('--notes=csv', self.study)
        self.assertEqual((status, errors), (0, ''))
        self.assertEqual({row['text'] for row in csv.DictReader(io.StringIO(output, newline=''))} - {'Said to be “new”;\nsee, also, the map'},
                         {'On an event', 'On another'})

    def test_notes_that_cannot_be_read_at_all(self):
        (self.notes_folder / 'a-valley.notes').mkdir(parents=True)
        status, output, errors = self.run_program('--notes=csv', self.study)
        self.assertEqual((status, output.count('\n')), (1, 1))
        self.assertIn('a-valley.notes', errors)


if __name__ == '__main__':
    unittest.main()
