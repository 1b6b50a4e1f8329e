# SPDX-License-Identifier: GPL-3.0-or-later
"""How the program is asked, and the built-in study."""

import json
import unittest

from printing import MODES, PrintingTest


class UsageTest(PrintingTest):
    def test_version(self):
        status, output, errors = self.run_program('--version')
        self.assertRegex(output, r'^wakhan \d+\.\d+\.\d+\n$')
        self.assertEqual((status, errors), (0, ''))

    def test_help_names_every_mode(self):
        status, output, errors = self.run_program('--help')
        self.assertEqual((status, errors), (0, ''))
        for word in ('--outline', '--text', '--timeline', '--notes=FORMAT', '--version', 'FILE'):
            self.assertIn(word, output)
        self.assertNotIn('gapplication', output)

    def test_wrong_usage(self):
        path = self.write('text.txt', 'Words.\n')
        for arguments in (['--outline', '--text', path], ['--text', '--notes=csv', path], ['--text', path, path],
                          ['--notes=pdf', path], ['--notes=', path], ['--notes'], ['--nothing'],
                          ['--save-as-study=', path], ['--timeline-picture=', path],
                          ['--timeline', ''], [''], [path, '']):
            with self.subTest(arguments=arguments):
                self.assert_refused(None, *arguments, status=2)

    def test_built_in_study(self):
        for mode in MODES:
            with self.subTest(mode=mode):
                status, output, errors = self.run_program(mode)
                self.assertEqual((status, errors), (0, ''))
                self.assertTrue(output)

    def test_outline_of_the_built_in_study(self):
        lines = [line.split('\t') for line in self.run_program('--outline')[1].splitlines()]
        self.assertEqual(lines[0], ['1', 'China and Taliban-led Afghanistan, 1999–2021'])
        self.assertTrue(all(len(line) == 2 and line[0] in '123456' and line[1] for line in lines))

    def test_timeline_counts_in_the_text(self):
        text = self.run_program('--text')[1]
        events = [line.split('\t') for line in self.run_program('--timeline')[1].splitlines()]
        self.assertGreaterEqual(len(events), 60)
        for event in events:
            self.assertEqual(len(event), 5, event)
            if event[3]:
                self.assertTrue(text[int(event[3]):int(event[4])].strip(), event)

    def test_output_is_utf8_in_every_locale(self):
        for locale in ('C', 'C.UTF-8', 'POSIX'):
            with self.subTest(locale=locale):
                self.assertIn('1999–2021', self.run_program('--outline', locale=locale)[1])

    def test_a_full_disk_is_told(self):
        with open('/dev/full', 'wb') as full:
            status, _, errors = self.run_program('--text', stdout=full)
        self.assertEqual(status, 1)
        self.assertRegex(errors, r'^wakhan: .+\n$')

    def test_notes_of_nobody(self):
        page = json.loads(self.run_program('--notes=json')[1])
        self.assertEqual(page['items'], [])
        self.assertEqual(self.run_program('--notes=csv')[1].count('\n'), 1)


if __name__ == '__main__':
    unittest.main()
