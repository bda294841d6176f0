"""The check-in in a window of its own, by keys that come from outside, counted."""

from __future__ import annotations

from pathlib import Path

from real_files import NUMBERS, RESULTS, held
from real_window import RealWindow, Stage, wait_for

from okrdesk.domain.records import KeyResult, Kpi, Ritual
from okrdesk.domain.workspace import Workspace

KEYS_A_NUMBER, KEYS_A_RESULT = 3, 12
NOTE = "Blocker: the guide is missing"


def values(ws: Workspace) -> list[float]:
    newest = [ws.series_of(kpi).newest() for kpi in ws.all(Kpi)]
    return sorted(one.value for one in newest if one is not None)


def said(ws: Workspace) -> list[tuple[float | None, int | None, str | None]]:
    found = [ws.check_ins(one).newest() for one in ws.all(KeyResult)]
    return sorted((one.value, one.confidence, one.note) for one in found if one is not None)


def counted(window: RealWindow) -> int:
    """The keys since it was asked last."""
    keys, window.pressed = window.pressed, 0
    return keys


def test_six_numbers_and_eight_key_results_take_few_keys(
    stage: Stage, harbour: Path, own_home: Path
) -> None:
    with stage.opened(harbour, own_home) as window:
        window.press("ctrl+j")
        counted(window)
        for number in range(NUMBERS):
            window.type(str(41 + number))
            if number < NUMBERS - 1:
                window.press("Tab")
        window.press("ctrl+Return")
        assert counted(window) <= KEYS_A_NUMBER * NUMBERS
        wait_for("numbers", lambda: values(held(harbour, own_home)) == [41, 42, 43, 44, 45, 46])

        to_note = 0
        for number in range(RESULTS):
            counted(window)
            window.type(str(30 + number))
            window.press("Tab")
            window.press("7")
            if number:
                window.press(*["Tab"] * to_note)
            else:
                to_note = window.tab_to("What changed?")
            window.type(NOTE)
            window.press("ctrl+Return")
            assert counted(window) + len(str(30 + number)) <= KEYS_A_RESULT
        wanted = [(30.0 + number, 7, NOTE) for number in range(RESULTS)]
        wait_for("check-ins", lambda: said(held(harbour, own_home)) == wanted)

        window.type("Onboarding works")
        window.press("ctrl+Return")
        week = wait_for("week", lambda: held(harbour, own_home).all(Ritual))
        assert [one.headline for one in week.values()] == ["Onboarding works"]
        window.quit()


def test_in_german_the_question_is_german_and_a_comma_is_the_decimal_sign(
    stage: Stage, harbour: Path, own_home: Path
) -> None:
    with stage.opened(harbour, own_home, OKRDESK_LANGUAGE="de") as window:
        window.press("ctrl+j")
        window.type("41,5")
        window.press("ctrl+Return")
        wait_for("value", lambda: 41.5 in values(held(harbour, own_home)))
        asked = window.see("Wie sicher…", "label")
        assert "66 oder besser" in asked.name
        assert "0,7 des Wegs" in asked.name
        window.type("30,5")
        window.press("Tab", "7", "ctrl+Return")
        wait_for("check-in", lambda: said(held(harbour, own_home)) == [(30.5, 7, None)])
        window.quit()
