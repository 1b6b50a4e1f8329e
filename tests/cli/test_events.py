# SPDX-License-Identifier: GPL-3.0-or-later
"""Events as files for other programs, read by parsers that others wrote."""

import csv
import io
import json
import unittest
import xml.etree.ElementTree as ElementTree

from printing import PrintingTest

try:
    import icalendar
except ImportError:
    icalendar = None

TEXT = '# The pass\n\nNobody went over it in winter.\n'
EVENTS = [
    # id, EDTF, title, what follows
    ('bc', '-0043-03-15', 'A dictator falls', ''),
    ('vague', '196X', 'Roads, “paved”; maybe', 'Summary=A line,\\na second; with <b>&amp;\\\\n\nActors=China;The A\\;B;\nPlace=Kabul\n'),
    ('about', '2018-06~', '=1+1', 'Source=Essay, ¶5\nDisputed-By=day;\n'),
    ('day', '2018-06-15', 'x' * 90 + ' ' + 'ü' * 90, 'Category=security\nVerified=no\n'),
    ('span', '2018-07-01/2018-07-03', '(in brackets)', ''),
    ('since', '2019/..', 'Goes on', ''),
    ('clock', '2021-08-15T14:30:05', 'By the clock', ''),
    ('far', '2021-12-31', 'The last', ''),
    ('short', '2022-01-01', 'Told nowhere else', 'Place=Kabul\n'),
    ('alike', '2023-01-01', 'A summary like a line', 'Summary=Source: a letter\n'),
]
FORMS = ('csv', 'json', 'timelinejs-csv', 'xml', 'ics')


class EventsTest(PrintingTest):
    def setUp(self):
        super().setUp()
        self.write('pass.md', TEXT)
        groups = ''.join(f'\n[Event {name}]\nDate={date}\nTitle={title}\n{rest}' for name, date, title, rest in EVENTS)
        self.study = self.write('pass.study', f'[Study]\nFormat=1\nId=the-pass\nTitle=The pass\nText=pass.md\n{groups}')

    def print_as(self, form):
        """What is printed, and the lines that say what is lost."""
        status, output, errors = self.run_program(f'--timeline={form}', self.study)
        self.assertEqual(status, 0, errors)
        for line in errors.splitlines():
            self.assertTrue(line.startswith(f'wakhan: {self.study}: '), errors)
        return output, [line.removeprefix(f'wakhan: {self.study}: ') for line in errors.splitlines()]

    def test_csv_has_all(self):
        output, losses = self.print_as('csv')
        self.assertEqual(losses, [])
        rows = list(csv.DictReader(io.StringIO(output, newline='')))
        self.assertEqual([row['id'] for row in rows], [event[0] for event in EVENTS])
        self.assertEqual([row['date'] for row in rows], [event[1] for event in EVENTS])
        self.assertEqual(rows[1]['summary'], 'A line,\na second; with <b>&amp;\\n')
        self.assertEqual(rows[1]['actors'], 'China;The A\\;B')
        self.assertEqual(rows[2]['title'], "'=1+1")
        self.assertEqual(rows[2]['disputed_by'], 'day')
        self.assertEqual([row['verified'] for row in rows].count('no'), 1)

    def test_csv_says_of_found_dates_neither_that_they_are_verified_nor_that_they_are_not(self):
        path = self.write('river.md', '# A river\n\nIt rose in June 2018, and fell in May 2019.\n')
        status, output, errors = self.run_program('--timeline=csv', path)
        self.assertEqual(status, 0, errors)
        rows = list(csv.DictReader(io.StringIO(output, newline='')))
        self.assertEqual([(row['date'], row['verified'], row['found']) for row in rows], [('2018-06', '', 'yes'), ('2019-05', '', 'yes')])

    def test_csv_of_the_built_in_study_is_its_timeline(self):
        rows = list(csv.reader(io.StringIO(self.run_program('--timeline=csv')[1], newline='')))
        lines = [line.split('\t') for line in self.run_program('--timeline')[1].splitlines()]
        self.assertEqual([[row[1], row[2], row[5], row[14], row[15]] for row in rows[1:]], lines)
        text = self.run_program('--text')[1]
        for row in rows[1:]:
            self.assertEqual(len(row), len(rows[0]))
            self.assertEqual(row[16], text[int(row[14]):int(row[15])] if row[14] else '')

    def test_timelinejs(self):
        output, losses = self.print_as('json')
        root = json.loads(output)
        slides = {slide['unique_id']: slide for slide in root['events']}
        self.assertEqual(list(slides), [event[0] for event in EVENTS])
        self.assertEqual(root['title']['text']['headline'], 'The pass')
        self.assertEqual(slides['bc']['start_date'], {'year': -43, 'month': 3, 'day': 15})
        self.assertEqual((slides['vague']['start_date'], slides['vague']['end_date']), ({'year': 1960}, {'year': 1969}))
        self.assertEqual(slides['vague']['display_date'], 'the 1960s')
        self.assertTrue(slides['vague']['text']['text'].startswith('A line,<br>a second; with &lt;b&gt;&amp;amp;\\n<br>--<br>Date: 196X (the 1960s)'))
        self.assertEqual(slides['about']['start_date'], {'year': 2018, 'month': 6})
        self.assertEqual(slides['clock']['start_date'],
                         {'year': 2021, 'month': 8, 'day': 15, 'hour': 14, 'minute': 30, 'second': 5})
        self.assertEqual(slides['day']['group'], 'security')
        self.assertEqual(slides['short']['text']['text'], 'Place: Kabul')
        self.assertTrue(slides['alike']['text']['text'].startswith('Source: a letter<br>--'))
        self.assertEqual([loss.split()[0] for loss in losses], ['2', '1', '2'])

    def test_timelinejs_spreadsheet(self):
        output, _ = self.print_as('timelinejs-csv')
        rows = list(csv.DictReader(io.StringIO(output, newline='')))
        self.assertEqual((rows[0]['Type'], rows[0]['Headline']), ('title', 'The pass'))
        self.assertTrue(all(None not in row and None not in row.values() for row in rows))
        self.assertEqual([rows[2][name] for name in ('Year', 'Month', 'End Year', 'Display Date')], ['1960', '', '1969', 'the 1960s'])
        self.assertEqual([rows[7][name] for name in ('Year', 'Month', 'Day', 'Time')], ['2021', '8', '15', '14:30:05'])
        self.assertEqual(rows[4]['Group'], 'security')
        self.assertEqual(next(row for row in rows if row['Headline'] == 'Told nowhere else')['Text'], 'Place: Kabul')

    def test_timeline_project(self):
        output, losses = self.print_as('xml')
        root = ElementTree.fromstring(output)
        self.assertEqual([element.tag for element in root], ['version', 'timetype', 'categories', 'events', 'view'])
        events = root.findall('events/event')
        self.assertEqual(len(events), len(EVENTS))
        self.assertEqual([element.tag for element in events[3]],
                         ['start', 'end', 'text', 'fuzzy', 'locked', 'ends_today', 'category', 'description'])
        self.assertEqual([(event.findtext('start'), event.findtext('end'), event.findtext('fuzzy')) for event in events[:3]],
                         [('-43-03-15 00:00:00', '-43-03-16 00:00:00', 'False'),
                          ('1960-01-01 00:00:00', '1970-01-01 00:00:00', 'True'),
                          ('2018-06-01 00:00:00', '2018-07-01 00:00:00', 'True')])
        self.assertEqual(events[6].findtext('start'), '2021-08-15 14:30:05')
        self.assertEqual(events[4].findtext('text'), ' (in brackets)')  # else it is part of another event there
        self.assertEqual({element.text for element in root.findall('categories/category/name')}, {'security'})
        self.assertEqual([loss.split()[0] for loss in losses], ['2', '1', '2'])

    def read_calendar(self):
        """The lines as RFC 5545 unfolds them, and what is lost."""
        output, losses = self.print_as('ics')
        self.assertEqual(output.count('\n'), output.count('\r\n'))
        for line in output.encode().split(b'\r\n'):
            self.assertLessEqual(len(line), 75)
            line.decode()  # no character is cut
        return output.replace('\r\n ', '').split('\r\n'), losses

    def test_calendar(self):
        lines, losses = self.read_calendar()
        self.assertEqual(lines.count('BEGIN:VEVENT'), len(EVENTS) - 1)
        self.assertEqual([loss.split()[0] for loss in losses], ['1', '2', '1', '2'])
        self.assertIn('left out', losses[0])
        for line in ('DTSTART;VALUE=DATE:19600101', 'DTEND;VALUE=DATE:19700101', 'SUMMARY:Roads\\, “paved”\\; maybe',
                     'LOCATION:Kabul', 'DTSTART:20210815T143005', 'DTEND;VALUE=DATE:20180704', 'CATEGORIES:security',
                     'SUMMARY:' + 'x' * 90 + ' ' + 'ü' * 90):
            self.assertIn(line, lines)
        self.assertIn('DESCRIPTION:A line\\,\\na second\\; with <b>&amp\\;\\\\n\\n--\\nDate: 196X (the 1960s)\\n'
                      'Actors: China\\; The A\\\\\\;B', lines)
        self.assertEqual(len({line for line in lines if line.startswith('UID:')}), len(EVENTS) - 1)

    @unittest.skipUnless(icalendar, 'python3-icalendar is not installed')
    def test_another_program_reads_the_calendar(self):
        output, _ = self.print_as('ics')
        events = icalendar.Calendar.from_ical(output).walk('VEVENT')
        self.assertEqual([str(event['SUMMARY']) for event in events], [event[2] for event in EVENTS[1:]])
        self.assertEqual([str(event['DTSTART'].dt) for event in events],
                         ['1960-01-01', '2018-06-01', '2018-06-15', '2018-07-01', '2019-01-01', '2021-08-15 14:30:05', '2021-12-31', '2022-01-01', '2023-01-01'])
        self.assertIn('A line,\na second; with <b>&amp;', str(events[0]['DESCRIPTION']))

    def test_what_is_no_form_is_refused(self):
        for form in ('', 'pdf', 'CSV'):
            with self.subTest(form=form):
                self.assert_refused(None, f'--timeline={form}', status=2)
        self.assert_refused(None, '--timeline=csv', '--text', status=2)

    def test_a_text_without_dates(self):
        for form in FORMS:
            with self.subTest(form=form):
                status, output, errors = self.run_program(f'--timeline={form}', 'pass.md')
                self.assertEqual((status, errors), (0, ''))
                self.assertTrue(output)


if __name__ == '__main__':
    unittest.main()
