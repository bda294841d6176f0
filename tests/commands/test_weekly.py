"""The end of a weekly check-in: one session a week and person, and what was passed over."""

from __future__ import annotations

from collections.abc import Callable

from every_command import NOW, Company

from okrdesk.commands.weekly import finish_week, session_of
from okrdesk.domain.records import Ritual, SkippedItem

Refused = Callable[..., str]


def _passed(company: Company, ritual: Ritual) -> list[str]:
    return [one.item for one in company.ws.where(SkippedItem, "ritual", ritual.id)]


def test_a_finished_check_in_keeps_its_words_and_what_was_passed_over(tidewater: Company) -> None:
    change = tidewater.do(
        finish_week, "2026-W48", ("kr1", "kr2", "kr1"), begun="2026-11-21T09:00:00Z",
        headline="We ship", next_focus="The guide", winning=7,
    )  # fmt: skip
    assert change.label == "Finish the check-in of 2026-W48"
    kept = next(iter(tidewater.ws.where(Ritual, "period", "2026-W48")))
    assert (kept.headline, kept.next_focus, kept.winning) == ("We ship", "The guide", 7)
    assert (kept.kind, kept.begun, kept.ended) == ("weekly", "2026-11-21T09:00:00Z", NOW)
    assert _passed(tidewater, kept) == ["kr1", "kr2"]


def test_a_second_check_in_of_the_week_goes_on_with_the_first(tidewater: Company) -> None:
    tidewater.do(finish_week, "2026-W48", ("kr1", "kr2"), headline="We ship", winning=7)
    tidewater.do(finish_week, "2026-W48", ("kr2", "kr3"), begun="later", next_focus="The guide")
    (kept,) = tidewater.ws.where(Ritual, "period", "2026-W48")
    assert (kept.headline, kept.next_focus, kept.winning) == ("We ship", "The guide", 7)
    assert kept.begun == NOW
    assert _passed(tidewater, kept) == ["kr2", "kr3"]


def test_each_person_has_a_session_of_their_own(tidewater: Company) -> None:
    tidewater.do(finish_week, "2026-W48", headline="Mine")
    assert session_of(tidewater.ws, "2026-W48", "somebody else") is None
    assert session_of(tidewater.ws, "2026-W49", tidewater.at.by) is None


def test_winning_is_answered_from_0_to_10(tidewater: Company, refused: Refused) -> None:
    says = refused("bad_value", finish_week, "2026-W48", winning=12)
    assert "0 to 10" in says
