"""What a line says of its end: "=> 87%" and its like, as a grade. Must not know Markdown."""

from __future__ import annotations

import re

from okrdesk.domain.grade import proposed_grade

_ARROW = re.compile(r"\s*(?:=>|⇒)\s*")
_TRAILING = re.compile(r"(?<=[.)])\s+(\d{1,3}(?:\.\d+)?%\s+(?:complete|done|achieved)\b.*)$", re.I)
_SHARES = re.compile(r"(?:(?:\bOKR\b|\bKR\b)\s+)?[>≥~]?\s*(\d{1,5}(?:\.\d+)?)\s*%")
_DECIMAL = re.compile(r"(0(?:\.\d+)?|1(?:\.0+)?)(?![\d.%]|,\d|\s*(?:of|/|\w))")
_WRITTEN = re.compile(r"(?:mean )?[01]\.\d(?:, (.+))?", re.S)
_DONE = re.compile(r"(?:done|completed?|achieved|delivered|erledigt|erreicht)\b", re.I)
_MISSED = re.compile(r"(?:not\s+(?:started|complete|done|achieved)|miss(?:ed)?\b|nicht\b)", re.I)
_CLOSING = re.compile(r"\b(?:OKR|KR)\s+(\d{1,3}(?:\.\d+)?)\s*%")


def split_outcome(text: str) -> tuple[str, str | None]:
    """The text without its outcome, and the outcome as it was written (None: there is none)."""
    parts = _ARROW.split(text, maxsplit=1)
    if len(parts) == 2:
        return parts[0].strip(), parts[1].strip() or None
    trailing = _TRAILING.search(text)
    if trailing is not None:
        return text[: trailing.start()].strip(), trailing[1]
    return text, None


def grade_of(outcome: str) -> float | None:
    """The grade 0.0-1.0 in tenths that an outcome states, None where it states none.

    "87%" is 0.9; several shares in a row are averaged; "Done" is 1.0, "Not started" 0.0; more than
    100 % counts as 100 %. Words such as "in progress" state nothing: silence is not a grade.
    """
    shares = _leading_shares(outcome)
    closing = _CLOSING.search(outcome)
    if not shares and closing is not None:
        shares = [float(closing[1])]
    if shares:
        return proposed_grade(sum(shares) / len(shares) / 100.0)
    decimal = _DECIMAL.match(outcome)
    if decimal is not None:
        return proposed_grade(float(decimal[1]))
    if _DONE.match(outcome):
        return 1.0
    return 0.0 if _MISSED.match(outcome) else None


def reason_of(outcome: str) -> str | None:
    """What an outcome says beside its grade: all of it, unless it begins with one as we write it.

    "0.6, we began late" is the reason "we began late"; "0.8" and "mean 0.8", what its key results
    come to, have none; "17%, 100%" is kept whole.
    """
    written = _WRITTEN.fullmatch(outcome)
    return outcome if written is None else written[1]


def _leading_shares(outcome: str) -> list[float]:
    """The percentages that an outcome begins with, parted by commas."""
    shares: list[float] = []
    rest = outcome
    while found := _SHARES.match(rest):
        shares.append(float(found[1]))
        rest = rest[found.end() :]
        if not re.match(r"\s*[,;/]\s*\d", rest):
            break
        rest = re.sub(r"^\s*[,;/]\s*", "", rest)
    return shares
