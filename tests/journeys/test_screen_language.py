"""Another language is chosen, and the window comes again speaking it, with what was typed kept."""

from __future__ import annotations

import json
from pathlib import Path

from real_window import Stage, wait_for


def test_the_program_starts_again_in_the_language_that_was_chosen(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    settings = own_home / "settings.json"

    def chosen() -> bool:
        return settings.exists() and json.loads(settings.read_text()).get("language") == "de"

    with stage.opened(tidewater, own_home, OKRDESK_LANGUAGE="", LANG="en_GB.UTF-8") as window:
        window.press("n")
        window.type("77")
        window.press("Escape")
        window.press("ctrl+comma")
        window.press("Tab", "Tab", "Right", "Right")
        wait_for("setting", chosen)
        first = window.xdotool("search", "--onlyvisible", "--name", tidewater.name)
        window.press("Tab", "space")
        wait_for(
            "end",
            lambda: window.xdotool("search", "--onlyvisible", "--name", tidewater.name) != first,
        )
        window.appear(tidewater.name)
        window.see("Datei", "menu item")
        window.see("Weiterschreiben")  # what was typed and not recorded
        window.quit()
