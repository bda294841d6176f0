from __future__ import annotations

from collections.abc import Callable

from every_command import Company

from okrdesk.commands.months import finish_month
from okrdesk.domain.records import Ritual

Refused = Callable[..., str]


def test_a_month_has_one_note_which_can_be_redone(tidewater: Company) -> None:
    tidewater.do(finish_month, "2026-09", "Churn rises after each release.")
    tidewater.do(finish_month, "2026-09", "  Churn rises after price mails.  ")
    held = tidewater.ws.where(Ritual, "period", "2026-09")
    assert [ritual.patterns for ritual in held] == ["Churn rises after price mails."]
    assert all(ritual.ended for ritual in held)


def test_the_same_note_again_changes_nothing(tidewater: Company) -> None:
    tidewater.do(finish_month, "2026-09", "Churn rises.")
    assert tidewater.do(finish_month, "2026-09", "Churn rises.").edits == ()


def test_a_month_is_not_finished_without_a_word(refused: Refused) -> None:
    assert "Say in a line" in refused("bad_value", finish_month, "2026-09", "  ")
