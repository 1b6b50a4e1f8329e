# SPDX-License-Identifier: GPL-3.0-or-later
"""A real screen reader, whose speech is read instead of heard."""

import json
import pathlib
import re
import shutil

from .waiting import TIMEOUT, settled, wait_until

RUNNER = pathlib.Path(__file__).with_name("run_orca.py")
SPOKEN = re.compile(r"SPEECH OUTPUT: '((?:(?!SPEECH OUTPUT).)*?)' ?\{", re.DOTALL)


class Orca:
    """Reads out what has the keyboard on a desktop. Needs the orca of the distribution, but no sound."""

    is_installed = shutil.which("orca") is not None

    def __init__(self, desktop):
        self.log = pathlib.Path(desktop.folder) / "orca.log"
        self.place = 0
        self._write_settings(pathlib.Path(desktop.environment["XDG_DATA_HOME"]) / "orca")
        environment = {name: value for name, value in desktop.environment.items() if name != "G_DEBUG"}
        environment |= {"XDG_CURRENT_DESKTOP": "GNOME", "SPEECHD_ADDRESS": f"unix_socket:{desktop.folder}/no-speech"}
        desktop.run("gsettings", "set", "org.gnome.desktop.interface", "toolkit-accessibility", "true", environment=environment)
        with open(desktop.folder / "orca-errors", "wb") as errors:
            self.process = desktop.spawn("/usr/bin/python3", str(RUNNER), str(self.log), environment=environment, stdout=errors, stderr=errors)
        self.said = []
        wait_until(self.listen, "the screen reader to speak", 60)

    def listen(self):
        """All that was said until now."""
        text = self.log.read_text(encoding="utf8", errors="replace") if self.log.exists() else ""
        whole = text[: text.rfind("\n") + 1]
        self.said += [" ".join(words.split()) for words in SPOKEN.findall(whole[self.place :])]
        self.place = len(whole)
        return self.said

    def wait_to_hear(self, *wanted, timeout=TIMEOUT):
        """Waits until all of it was said since the last time, in one breath or in several; returns all that was."""
        try:
            wait_until(lambda: [words for words in wanted if not any(words in said for said in self.listen())] == [], f"{wanted}", timeout)
        except AssertionError as error:
            raise AssertionError(f"{error}; heard: {self.said}") from None
        return self.forget()

    def wait_for_silence(self):
        """Until what was begun is said."""
        settled(lambda: len(self.listen()), "the screen reader to be silent")
        self.forget()

    def forget(self):
        """What was said until now is not heard again; returns it."""
        self.listen()
        said, self.said = self.said, []
        return said

    def close(self):
        """Before the desktop is: without its bus it waits for it."""
        self.process.kill()

    @staticmethod
    def _write_settings(folder):
        folder.mkdir(exist_ok=True)
        profile = ["Default", "default"]
        general = {"enableKeyEcho": False, "enableSpeech": True, "profile": profile, "startingProfile": profile, "activeProfile": profile}
        whole = {"pronunciations": {}, "keybindings": {}}
        settings = whole | {"general": general, "profiles": {"default": whole | general}}
        (folder / "user-settings.conf").write_text(json.dumps(settings))
