"""The words of the mail that goes with the review. Must not send anything."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.domain.health_words import machine_says
from okrdesk.domain.reading_words import READINGS
from okrdesk.domain.review import Review
from okrdesk.domain.review_words import Exempt
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_share
from okrdesk.look.states import STATES
from okrdesk.review_pdf.front_pages import headline_of

_FEW = 3


def mail_text(review: Review) -> str:
    """Headline and three lines: how far, how well, what to look at first."""
    return "\n".join((headline_of(review), "", *(f"- {line}" for line in _lines(review)), ""))


def _lines(review: Review) -> Iterator[str]:
    tree = review.tree
    if tree.grade is not None:
        says = tr("{company}, {cycle}: grade {share}.")
    else:
        says = tr("{company}, {cycle}: mean progress {share}, even pace {pace}.")
    yield says.format(
        company=review.company or tr("Untitled"),
        cycle=review.cycle.name,
        share=show_share(tree.grade if tree.grade is not None else tree.progress),
        pace=show_share(tree.elapsed),
    )
    yield _health(review)
    yield _first(review.exceptions)


def _health(review: Review) -> str:
    board = review.board
    says = tr("{says}.").format(says=machine_says(board) or tr("there are no gauges"))
    says = f"{says[0].upper()}{says[1:]}"
    if review.reading is None:
        return says
    return tr("{says} {reading}.").format(says=says, reading=READINGS[review.reading.reading])


def _first(exceptions: tuple[Exempt, ...]) -> str:
    if not exceptions:
        return tr("Nothing is in act, off track or out of date.")
    named = ", ".join(_exempt(one) for one in exceptions[:_FEW])
    return tr("Look at these first: {things}.").format(things=named)


def _exempt(one: Exempt) -> str:
    name = " ".join(word for word in (one.ref, one.name) if word)
    return f"{name} ({STATES[one.state].word})"
