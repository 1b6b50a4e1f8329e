# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until

STUDY = """[Study]
Format=1
Id=language
Title=Wege
Text=text.md
Period=1790/2030

[Event walks]
Date=196X/..
Title=Wanderer
Category=conflict

[Event bridge]
Date=2001~
Title=Eine Brücke

[Event road]
Date=2018-06
Title=Eine Straße

[Event feast]
Date=2018-06-15
Title=Ein Fest

[Event century]
Date=18XX
Title=Ein Jahrhundert
"""
DATES = ["19. Jahrhundert", "seit den 1960er Jahren", "etwa 2001", "Juni 2018", "15. Juni 2018"]


class Language(WakhanTest):
    """A session in another language has all of it in that language, the dates too."""

    arguments = None

    def labels(self):
        return self.app.names("label")

    def test_1_dates_are_said_as_germans_say_them(self):
        (self.desktop.folder / "text.md").write_text("# Wege\n\nWege führen über Berge.\n")
        path = self.desktop.folder / "ways.study"
        path.write_text(STUDY)
        type(self).app = self.desktop.start(path, **self.desktop.speaking("de_DE"))
        self.app.find("group", "Zeitleiste")
        for date in DATES:
            self.app.click(self.app.find("button", "Nächstes Ereignis"))
            wait_until(lambda: date in self.labels(), f"“{date}” in the event's words")
        for _ in range(len(DATES) - 2):
            self.app.click(self.app.find("button", "Voriges Ereignis"))
        wait_until(lambda: "Konflikt" in self.labels(), "the event's category")
        self.assertIn("2 von 5", self.labels())

    def test_2_so_is_what_the_window_offers(self):
        for role, name in [("tree", "Gliederung"), ("button", "Neue Notiz"), ("button", "Suchen")]:
            self.app.find(role, name)


main()
