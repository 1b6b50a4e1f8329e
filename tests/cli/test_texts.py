# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of a person's own: encodings, sizes, names, and what is no text."""

import codecs
import os
import time
import unittest

from printing import MODES, PrintingTest

TEXT = 'Café and naïve façade, déjà vu.\n\nThe élève était là, près de la forêt où l’été s’achève; où là-bas même.\n'

PATIENCE = max(1, float(os.environ.get('WAKHAN_TEST_PATIENCE', '1')))  # under a sanitizer: less text, more time


class TextsTest(PrintingTest):
    def test_line_ends(self):
        plain = '# Title\n\nFirst in 1999.\n\n## Second\n\nWords in 2001.\n'
        expected = {mode: self.run_program(mode, self.write('lf.md', plain))[1] for mode in MODES[:3]}
        self.assertEqual(expected['--outline'], '1\tTitle\n2\tSecond\n')
        self.assertEqual(len(expected['--timeline'].splitlines()), 2)
        for name, content in (('crlf.md', plain.replace('\n', '\r\n')), ('cr.md', plain.replace('\n', '\r')),
                              ('mark.md', '\ufeff' + plain), ('both.md', '\ufeff' + plain.replace('\n', '\r\n'))):
            path = self.write(name, content)
            for mode, printed in expected.items():
                with self.subTest(name=name, mode=mode):
                    self.assert_prints(printed, mode, path)

    def test_encodings(self):
        expected = self.run_program('--text', self.write('utf8.txt', TEXT))[1]
        for name, content in (('mark.txt', codecs.BOM_UTF8 + TEXT.encode()),
                              ('little.txt', codecs.BOM_UTF16_LE + TEXT.encode('utf-16-le')),
                              ('big.txt', codecs.BOM_UTF16_BE + TEXT.encode('utf-16-be'))):
            with self.subTest(name=name):
                self.assert_prints(expected, '--text', self.write(name, content))

    def test_latin_1(self):
        latin = TEXT.replace('’', "'")
        expected = self.run_program('--text', self.write('utf8.txt', latin))[1]
        self.assert_prints(expected, '--text', self.write('latin.txt', latin.encode('latin-1')))

    def test_broken_utf8_keeps_the_rest(self):
        status, output, errors = self.run_program('--text', self.write('broken.txt', b'Before \xc3( after, \xf0\x9f.\n'))
        self.assertEqual((status, errors), (0, ''))
        self.assertIn('Before', output)
        self.assertIn('after', output)

    def test_empty_texts_print_nothing(self):
        for name, content in (('empty.txt', b''), ('empty.md', b''), ('mark.txt', codecs.BOM_UTF8), ('blank.txt', b' \n\r\n\t\n')):
            path = self.write(name, content)
            for mode in MODES:
                with self.subTest(name=name, mode=mode):
                    self.assert_prints('', mode, path)

    def test_what_is_no_text(self):
        fifo = os.path.join(self.folder, 'pipe')
        os.mkfifo(fifo)
        binary = self.write('picture.txt', b'\x89PNG\r\n\x1a\n\0\0\0\rIHDR' + bytes(range(256)) * 4)
        for path in (binary, str(self.folder), fifo, os.path.join(self.folder, 'nowhere.txt'), '/proc/self/mem',
                     os.path.join(self.folder, 'nowhere.study'), os.path.join(binary, 'below.txt')):
            for mode in MODES:
                with self.subTest(path=path, mode=mode):
                    self.assert_refused(path, mode, path)

    def test_a_web_page(self):
        page = ('<!DOCTYPE html><html lang=en><head><title>Weir – Site</title><style>p { x }</style></head>'
                '<body><nav><a href=/>Home</a></nav><h1>The weir</h1><p>It was built in <b>1904</b> and fell on '
                '<time datetime=2018-06-12>12&nbsp;June</time>.<h2>After</h2><p>Nothing\n else.</body></html>')
        printed = {
            '--text': 'The weir\nIt was built in 1904 and fell on 12\u00a0June.\nAfter\nNothing else.\n',
            '--outline': '1\tThe weir\n2\tAfter\n',
            '--timeline': '1904\tIt was built and fell on 12\u00a0June\t\t25\t29\n2018-06-12\tIt was built in 1904 and fell\t\t42\t49\n',
        }
        for name in ('weir.html', 'weir.HTM', 'weir.xhtml', 'weir'):
            path = self.write(name, page)
            for mode, expected in printed.items():
                with self.subTest(name=name, mode=mode):
                    self.assert_prints(expected, mode, path)

    def test_a_page_that_nests_without_end(self):
        path = self.write('deep.html', '<div>' * 100000 + 'Deep in 1999.' + '</div>' * 100000)
        for mode in MODES[:3]:
            with self.subTest(mode=mode):
                self.assertEqual(self.run_program(mode, path)[::2], (0, ''))
        self.assert_prints('Deep in 1999.\n', '--text', path)

    def test_files_of_other_programs_say_what_to_do(self):
        for name, content, form in (('x.rtf', b'{\\rtf1 words}', 'Rich Text'), ('x.txt', b'%PDF-1.4\nwords', 'a PDF document')):
            path = self.write(name, content)
            for mode in MODES:
                with self.subTest(name=name, mode=mode):
                    self.assert_refused(path, mode, path)
                    self.assertIn(f'“{name}” is {form}, which Wakhan does not read. Save it as plain text, Markdown or a web page first.',
                                  self.run_program(mode, path)[2])

    @unittest.skipIf(os.geteuid() == 0, 'nothing is forbidden to root')
    def test_a_file_that_may_not_be_read(self):
        path = self.write('secret.txt', 'Words.\n')
        os.chmod(path, 0)
        self.assert_refused(path, '--text', path)

    def test_ten_megabytes(self):
        paragraph = 'On 15 August 2021 the city fell; in 1999 nobody had thought of it. ' * 10 + '\n\n'
        path = self.write('large.md', '# Large\n\n' + paragraph * int(10 * 1024 * 1024 / PATIENCE**2 / len(paragraph)))
        for mode in MODES[:3]:
            with self.subTest(mode=mode):
                start = time.monotonic()
                status, output, errors = self.run_program(mode, path)
                self.assertEqual((status, errors), (0, ''))
                self.assertTrue(output)
                self.assertLess(time.monotonic() - start, 60)

    def test_ten_times_the_dates_take_ten_times_as_long(self):
        times = []
        for size in (int(40000 / PATIENCE**2), int(400000 / PATIENCE**2)):
            path = self.write(f'{size}.txt', '1999 ' * (size // 5))
            start = os.times().children_user
            self.assertEqual(self.run_program('--timeline', path)[0], 0)
            times.append(os.times().children_user - start)
        self.assertLess(times[1], 25 * max(times[0], 0.02), times)

    def test_names(self):
        for name in ('with blanks .txt', '20:30 talk.txt', 'http:text.txt', 'a"b%20c.txt', 'line\nbreak.txt', 'née.TXT', b'caf\xe9.txt',
                     '-text.txt', 'x' * 250 + '.txt'):
            self.write(name, 'Words.\n')
            with self.subTest(name=name):
                self.assert_prints('Words.\n', '--text', '--', os.fsdecode(name))

    def test_a_name_that_is_no_utf8_is_told_readably(self):
        status, output, errors = self.run_program('--text', os.fsdecode(b'caf\xe9.txt'))
        self.assertEqual((status, output), (1, ''))
        self.assertTrue(errors.startswith('wakhan: caf'), errors)

    @unittest.skipIf('ASAN_OPTIONS' in os.environ and '-asan' in os.environ['WAKHAN_PROGRAM'], 'sanitizers take memory of their own')
    def test_a_text_that_does_not_fit_into_memory(self):
        path = self.write('large.txt', 'All of it is words, and nothing but words, line by line.\n' * 700_000)
        result, output, errors = self.run_program('--text', path, memory=600_000_000)
        self.assertEqual((result, output), (1, ''), errors)
        self.assertIn('large.txt” is larger than 28 MB', errors)

    @unittest.skipIf('ASAN_OPTIONS' in os.environ and '-asan' in os.environ['WAKHAN_PROGRAM'], 'sanitizers take memory of their own')
    def test_markdown_whose_signs_do_not_fit_into_memory_is_plain_text(self):
        table = '| a | b | c |\n|---|---|---|\n' + '| 1 | 2 | 3 |\n' * 400_000
        for name, content in (('brackets.md', '[' * 5_000_000), ('table.md', table), ('stars.md', '*a_' * 1_500_000), ('quotes.md', '>' * 5_000_000)):
            with self.subTest(name=name):
                result, output, errors = self.run_program('--text', self.write(name, content), memory=600_000_000)
                self.assertEqual((result, errors), (0, ''))
                self.assertGreater(len(output), len(content) // 2)

    def test_no_headings(self):
        self.assert_prints('', '--outline', self.write('plain.txt', 'Only words here, and more of them, on a line.\n'))

    def test_a_tab_in_a_heading_parts_no_field(self):
        self.assert_prints('1\tOne two\n', '--outline', self.write('tab.md', '# One\ttwo\n'))

    def test_a_line_is_a_line_to_everybody(self):
        output = self.run_program('--timeline', self.write('odd.md', 'In 1999\x1c the\x85bridge\u2028fell\x01.\n'))[1]
        self.assertEqual(len(output.splitlines()), 1, output)


if __name__ == '__main__':
    unittest.main()
