# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess

from driver import WakhanTest, main, wait_until

TEXT = """# Links

First the [web](https://example.org/a%20page?b=c), a [mail](mailto:reader@example.org), and then the
[script](javascript:alert%281%29), the [file](file:///etc/passwd), the [share](smb://server/share), the [program](foo:bar) and the
[neighbour](other.md).
"""


class Links(WakhanTest):
    """A link says where it leads, and only the web and mail are opened."""

    arguments = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.text = cls.desktop.folder / "links.md"
        cls.text.write_text(TEXT, encoding="utf8")
        cls.opened = cls.desktop.folder / "opened"
        cls.opened.touch()
        cls.make_opener()
        cls.app = cls.desktop.start(cls.text)
        cls.pane = cls.app.find("text", "Reading pane")

    @classmethod
    def make_opener(cls):
        """A program that the desktop opens every kind of address with, and which only notes it."""
        script = cls.desktop.folder / "opener"
        script.write_text(f'#!/bin/sh\necho "$@" >>"{cls.opened}"\n', encoding="utf8")
        script.chmod(0o755)
        applications = cls.desktop.data_home / "applications"
        applications.mkdir()
        kinds = [f"x-scheme-handler/{scheme}" for scheme in ("http", "https", "mailto", "javascript", "file", "smb", "foo")]
        (applications / "opener.desktop").write_text(
            f"[Desktop Entry]\nType=Application\nName=Opener\nExec={script} %u\nMimeType={';'.join(kinds)};\n", encoding="utf8")
        (applications / "mimeapps.list").write_text("[Default Applications]\n" + "".join(f"{kind}=opener.desktop\n" for kind in kinds),
                                                    encoding="utf8")
        subprocess.run(["update-desktop-database", applications], check=True)

    def choose(self, word):
        """Goes to the words of a link and presses Return."""
        self.app.press("ctrl+f")
        self.app.type(word)
        self.app.press("Return", "Escape")
        wait_until(lambda: self.pane.selected_text == word and "focused" in self.pane.states, "the link to be gone to")
        self.app.press("Return")

    def find_shown(self, address):
        return self.app.find("label", address)

    def showing_button(self, name):
        return next((button for button in self.app.find_all("button", name) if "showing" in button.states or "visible" in button.states), None)

    def close(self):
        self.app.press("Escape")
        wait_until(lambda: "focused" in self.pane.states, "the text to have the keyboard")

    def test_1_web_and_mail_are_shown_and_then_opened(self):
        for word, address in (("web", "https://example.org/a%20page?b=c"), ("mail", "mailto:reader@example.org")):
            with self.subTest(word):
                self.choose(word)
                self.find_shown(address)
                self.assertFalse(self.opened.exists() and address in self.opened.read_text())
                open_button = wait_until(lambda: self.showing_button("Open"), "a button that opens it")
                wait_until(lambda: "focused" in open_button.states, "it to have the keyboard")
                self.app.press("Return")
                wait_until(lambda: self.opened.exists() and address in self.opened.read_text(), "it to be opened")

    def test_2_all_else_is_shown_and_refused(self):
        self.app.press("ctrl+Home")
        before = self.opened.read_text()
        for word, address in (("script", "javascript:alert%281%29"), ("file", "file:///etc/passwd"), ("share", "smb://server/share"),
                              ("program", "foo:bar"), ("neighbour", "other.md")):
            with self.subTest(word):
                self.choose(word)
                self.find_shown(address)
                self.find_shown("Wakhan does not open links of this kind")
                self.assertIsNone(self.showing_button("Open"))
                self.close()
        self.assertEqual(self.opened.read_text(), before)


main()
