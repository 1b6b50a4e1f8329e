# SPDX-License-Identifier: GPL-3.0-or-later
import os

from driver import WakhanTest, main, wait_until
from driver.memory import open_and_close_windows, private_kilobytes

COUNT = 16  # by then each worker thread has memory of its own, which it keeps
ROUNDS = 4  # a busy machine has more windows at once in one round than in another; what is lost is so in each
SENTENCE = "It rose in June 2018 after a long winter, and nobody crossed it until the herds came down. "


class Windows(WakhanTest):
    """Windows that come and go."""

    @staticmethod
    def have_gone(before, after):
        return after < before * 1.1 + 1000

    def test_1_closed_ones_are_gone_from_memory(self):
        if "ASAN_OPTIONS" in os.environ:
            self.skipTest("a sanitizer keeps what is freed")
        texts = [self.desktop.folder / f"river-{number}.md" for number in range(COUNT)]
        for number, text in enumerate(texts):
            text.write_text(f"# River {number}\n\n" + SENTENCE * 2000, encoding="utf8")
        for files in ([], texts):
            with self.subTest("texts" if files else "built-in study"):
                open_and_close_windows(self.app, COUNT, *files)
                kept = [private_kilobytes(self.app)]
                while len(kept) < ROUNDS and (len(kept) == 1 or not self.have_gone(*kept[-2:])):
                    open_and_close_windows(self.app, COUNT, *files)
                    kept.append(private_kilobytes(self.app))
                self.assertTrue(self.have_gone(*kept[-2:]), f"kilobytes after each round: {kept}")

    def test_2_one_fills_the_screen_and_comes_back(self):
        def fills_the_screen():
            return "FULLSCREEN" in self.desktop.run("xprop", "-id", str(self.app.window_ids[0]), "_NET_WM_STATE")

        self.app.focus()
        for fills in (True, False, True, False):
            self.app.press("F11")
            wait_until(lambda: fills_the_screen() == fills, "the whole screen" if fills else "its size as before")


main()
