# SPDX-License-Identifier: GPL-3.0-or-later
from driver import WakhanTest, main, wait_until

STUDY = """[Study]
Format=1
Id=standing
Title=Standing
Text=text.md

[Event truce]
Date=1612
Title=Truce sworn
Category=conflict
Claim=essay
Disputed-By=raid;
Verified=no

[Event raid]
Date=1612-05-03
Title=Raid on the mill
Category=conflict
Claim=context

[Event market]
Date=1618
Title=Market opens
Category=economy
Claim=essay
Refined-By=charter;

[Event charter]
Date=1618-09-29
Title=Market charter sealed
Category=economy
Claim=context
"""


class Standing(WakhanTest):
    """What is disputed, made more precise or unverified is told apart, in words."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        (cls.desktop.folder / "text.md").write_text("# Standing\n\nNothing is said of it.\n")
        study = cls.desktop.folder / "standing.study"
        study.write_text(STUDY)
        cls.app = cls.desktop.start(study)
        cls.timeline = cls.app.find("group", "Timeline")

    def lines(self):
        """What the detail says of how the selected event stands."""
        labels = self.timeline.names("label")
        return [label for label in labels if "isputed" in label or "recise" in label or "nverified" in label]

    def choose(self, name, *lines):
        self.app.click(self.timeline.find("button", name), at=(0.5, 0.4))
        wait_until(lambda: self.lines() == list(lines), f"{lines} about “{name}”")

    def test_1_disputed_holds_both_ways(self):
        self.choose("3 May 1612, disputed, Raid on the mill", "Disputed. 1612, Truce sworn")
        self.choose("1612, disputed, unverified, Truce sworn", "Disputed. 3 May 1612, Raid on the mill",
                    "Unverified: no source consulted bears it out")

    def test_2_more_precise_is_no_dispute(self):
        self.choose("1618, Market opens", "Made more precise by 29 September 1618, Market charter sealed")
        self.choose("29 September 1618, Market charter sealed", "Makes 1618, Market opens more precise")

    def test_3_a_mark_says_it_too(self):
        mark = self.timeline.find("button", lambda name: name.startswith("1612,"))
        self.assertIn("Disputed. 3 May 1612, Raid on the mill. Unverified: no source consulted bears it out.", " ".join(mark.description.split()))
        mark = self.timeline.find("button", lambda name: name.startswith("1618,"))
        self.assertIn("Made more precise by 29 September 1618, Market charter sealed", mark.description)

    def test_4_a_link_leads_to_the_other(self):
        self.choose("1618, Market opens", "Made more precise by 29 September 1618, Market charter sealed")
        label = self.timeline.find("label", lambda words: words.startswith("Made more precise"))
        self.app.click(label, at=(0.7, 0.3))
        wait_until(lambda: "selected" in self.timeline.find("button", "29 September 1618, Market charter sealed").states,
                   "the more precise to be selected")


main()
