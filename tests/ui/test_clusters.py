# SPDX-License-Identifier: GPL-3.0-or-later
import re

from driver import WakhanTest, listed_events, main, wait_until

HEAD = "[Study]\nFormat=1\nId=crowded\nTitle=Crowded\nText=text.md\n"
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


class Clusters(WakhanTest):
    """What is too close to tell apart is counted, and the count names its own events."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # Thirty days of one winter, far from anything else, whose months say where the first and the last belong.
        days = [f"1703-02-{day:02}" for day in range(3, 29)] + ["1703-03"] + [f"1703-03-{day:02}" for day in range(11, 14)]
        events = [("1600", "The mill"), ("1800", "The bridge")] + [(day, f"Day {number}") for number, day in enumerate(days)]
        (cls.desktop.folder / "text.md").write_text("# Crowded\n\nNothing is said of it.\n")
        study = cls.desktop.folder / "crowded.study"
        study.write_text(HEAD + "".join(f"\n[Event e-{number}]\nDate={day}\nTitle={title}\n" for number, (day, title) in enumerate(events)))
        cls.app = cls.desktop.start(study)
        cls.events = cls.app.find("group", "Events")

    def clusters(self):
        return self.events.find_all("button", re.compile(r"\d+ events?, ").match)

    def words(self, date):
        if date.count("-") == 1:
            return f"{MONTHS[int(date[5:]) - 1]} 1703"
        return f"{int(date[8:])} {MONTHS[int(date[5:7]) - 1]} 1703"

    def test_1_it_names_the_first_and_the_last_date(self):
        cluster = wait_until(self.clusters, "a cluster")[0]
        number, first, last = re.fullmatch(r"(\d+) events, (.*) – (.*)", cluster.name).groups()
        self.app.click(cluster)
        rows = self.app.find("list", "Events of This Group")
        wait_until(lambda: rows.find_all("list-item"), "rows")
        self.assertTrue(self.app.find_all("label", f"{number} events"))
        names = rows.names("list-item")
        self.assertTrue(names[0].startswith(f"{first}, "), (cluster.name, names))
        self.assertTrue(len(names) < int(number) or names[-1].startswith(f"{last}, "), (cluster.name, names))
        self.assertIn(first.split()[-2], MONTHS[1:3])
        self.assertTrue(self.app.find_all("label", f"{first} – {last}"))

    def test_2_the_list_opens_on_its_first_event(self):
        rows = self.app.find("list", "Events of This Group")
        wait_until(lambda: "focused" in rows.find_all("list-item")[0].states, "the keyboard at the first event")

    def test_3_what_is_drawn_beside_it_is_counted_no_more(self):
        number = int(self.clusters()[0].name.split()[0])
        row = self.app.find("list", "Events of This Group").find_all("list-item")[0]
        name = row.name
        self.app.press("Return")
        wait_until(lambda: self.events.find_all("button", name, states={"selected"}), "its mark")
        wait_until(lambda: int(self.clusters()[0].name.split()[0]) == number - 1, "one less")
        self.assertFalse(self.clusters()[0].name.split(", ")[1].startswith(name.split(",")[0] + " –"), self.clusters()[0].name)

    def test_4_the_list_of_all_comes_by_its_key(self):
        self.app.press("ctrl+e")
        wait_until(lambda: len(listed_events(self.app)) > 5, "rows")
        self.app.press("Escape")
        wait_until(lambda: not listed_events(self.app), "it to go")
        # Also where the timeline is hidden.
        self.app.press("F8")
        wait_until(lambda: not self.app.find_all("group", "Events"), "no timeline")
        self.app.press("ctrl+e")
        wait_until(lambda: listed_events(self.app), "rows")
        self.app.press("Escape")


main()
