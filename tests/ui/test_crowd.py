# SPDX-License-Identifier: GPL-3.0-or-later
import random
import re

from driver import WakhanTest, main, wait_until

N_EVENTS = 20000
MOST_MARKS = 200


def write_study(folder):
    """A study of many events in no order; returns its file."""
    chance = random.Random(1999)
    lines = ["[Study]", "Format=1", "Id=crowd", "Title=Crowd", "Text=text.md", "Period=1900/2019"]
    for number in range(N_EVENTS):
        date = f"{chance.randint(1900, 2019)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        lines += ["", f"[Event e-{number}]", f"Date={date[:chance.choice((4, 7, 10, 10))]}", f"Title=Number {number}"]
    (folder / "text.md").write_text("# Crowd\n\nNothing is said of them.\n")
    study = folder / "crowd.study"
    study.write_text("\n".join(lines) + "\n")
    return study


class Crowd(WakhanTest):
    """A timeline of more events than can be drawn."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.app = cls.desktop.start(write_study(cls.desktop.folder))
        cls.events = cls.app.find("group", "Events")

    def marks(self):
        """How many events have a mark of their own, and how many stand in clusters."""
        names = self.events.names("button")
        self.assertLessEqual(len(names), MOST_MARKS)
        numbers = [int(match[1]) for match in (re.match(r"(\d+) events, ", name) for name in names) if match]
        return len(names) - len(numbers), sum(numbers)

    def years(self):
        return self.app.find("slider", "Overview").description

    def test_1_every_event_is_drawn_or_counted(self):
        wait_until(lambda: sum(self.marks()) == N_EVENTS, "all events")
        own, _ = self.marks()
        self.assertGreater(own, 5)

    def test_2_closer_by_there_are_fewer_and_no_more_marks(self):
        whole = self.years()
        self.app.click_point(*self.middle_of_lanes())
        self.app.press(*["plus"] * 10)
        wait_until(lambda: self.years() != whole, "less time in view")
        wait_until(lambda: 0 < sum(self.marks()) < N_EVENTS / 5, "fewer events")
        self.app.press("0")
        wait_until(lambda: sum(self.marks()) == N_EVENTS, "all events again")

    def middle_of_lanes(self):
        x, y, width, _ = self.events.extents
        return x + width / 2, y + 3


class Study(WakhanTest):
    """The study that comes with the program, in a window as it opens the first time."""

    def test_most_of_its_events_have_a_mark(self):
        marks = wait_until(lambda: self.app.find("group", "Events").find_all("button"), "the events")
        counts = [int(match[1]) for match in (re.match(r"(\d+) events, ", mark.name) for mark in marks) if match]
        self.assertGreaterEqual(len(marks), 50)
        self.assertLessEqual(sum(counts), 40)


main()
