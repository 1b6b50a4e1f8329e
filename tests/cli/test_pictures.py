# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline as a picture, drawn without a display."""

import re
import struct
import unittest
import zlib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from printing import PrintingTest

SVG = '{http://www.w3.org/2000/svg}'


class PicturesTest(PrintingTest):
    def draw(self, name, *arguments):
        self.assert_prints('', f'--timeline-picture={name}', *arguments)
        return (self.folder / name).read_bytes()

    def describe(self, name, *arguments):
        """The names of the events that an SVG says it holds."""
        root = ElementTree.fromstring(self.draw(name, *arguments))
        return root.findtext(SVG + 'desc').splitlines()

    def test_an_svg_holds_every_event(self):
        names = self.describe('all.svg')
        titles = [line.split('\t')[1] for line in self.run_program('--timeline')[1].splitlines()]
        self.assertEqual(len(names), len(titles))
        for title in titles:
            self.assertTrue([name for name in names if name.endswith(title)], title)

    def test_an_svg_is_lines_and_outlines(self):
        root = ElementTree.fromstring(self.draw('all.svg'))
        self.assertEqual(root.findtext(SVG + 'title'), 'China and Taliban-led Afghanistan, 1999–2021')
        self.assertEqual([element for element in root.iter() if element.tag in (SVG + 'image', SVG + 'text')], [])
        # What cairo cut off would be an empty group.
        empty = [element for element in root.iter(SVG + 'g') if element.get('id', '').startswith('surface') and len(element) == 0]
        self.assertEqual(empty, [])

    def test_a_stretch_of_time(self):
        names = self.describe('part.svg', '--from=2018', '--to=2018-12')
        self.assertTrue(any('Taliban' in name for name in names))
        self.assertLess(len(names), 20)
        self.assertFalse(any(name.startswith('11 September 2001') for name in names))

    def test_a_png_has_two_pixels_for_one(self):
        data = self.draw('all.png', '--from=1999')
        self.assertEqual(data[:8], b'\x89PNG\r\n\x1a\n')
        width, height = struct.unpack('>II', data[16:24])
        self.assertEqual(width, 3200)
        self.assertGreater(height, 1000)

    def test_a_pdf_has_pages_with_fonts(self):
        data = self.draw('all.pdf')
        self.assertTrue(data.startswith(b'%PDF-'))
        for packed in re.findall(rb'stream\r?\n(.*?)\r?\nendstream', data, re.DOTALL):  # in which cairo 1.18 writes its objects
            data += zlib.decompressobj().decompress(packed) if packed[:1] == b'x' else b''
        self.assertGreaterEqual(len(re.findall(rb'/Type /Page\b(?!s)', data)), 4)
        self.assertIn(b'/FontFile2', data)  # they are in it

    def test_a_text_of_ones_own(self):
        text = self.write('pass.md', '# The pass\n\nIn June 2018 the <snow> fell & the road was closed. Nobody came in 2019.\n')
        names = self.describe('own.svg', text)
        self.assertEqual(len(names), len(self.run_program('--timeline', text)[1].splitlines()))

    def test_nothing_to_draw(self):
        text = self.write('pass.md', '# The pass\n\nNobody came.\n')
        for name in ('none.svg', 'none.png', 'none.pdf'):
            with self.subTest(name=name):
                self.assertTrue(self.draw(name, text))

    def test_what_is_wrong_is_told(self):
        for arguments, status in ((['--timeline-picture=a.gif'], 2), (['--timeline-picture=svg'], 2), (['--from=1999'], 2),
                                  (['--timeline-picture=a.svg', '--from=soon'], 2), (['--timeline-picture=a.svg', '--text'], 2),
                                  (['--timeline-picture=a.svg', '--from=2020', '--to=2019'], 1),
                                  (['--timeline-picture=/proc/a.svg'], 1), (['--timeline-picture=none/a.svg'], 1),
                                  (['--save-as-study=none/a'], 1)):
            with self.subTest(arguments=arguments):
                self.assert_refused(None, *arguments, status=status)
        self.assertEqual(list(Path(self.folder).iterdir()), [])


if __name__ == '__main__':
    unittest.main()
