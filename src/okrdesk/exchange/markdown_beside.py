"""What stands beside an objective or key result in Markdown: why, tags, KPIs, what was said.

Written and read here, so that what goes out comes back. Must not know the workspace."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import date

from okrdesk.domain.records import Assumption, Remark
from okrdesk.exchange.drafts import AssumptionDraft, BesideDraft, RemarkDraft
from okrdesk.exchange.markdown_text import broken_lines, escaped, one_line
from okrdesk.exchange.markdown_ways import bare
from okrdesk.exchange.outline import Node

_DAY = r"\d{4}-\d{2}-\d{2}"
_WHY = re.compile(r"(?:Why|Because): (?P<text>.+)", re.S)
_TAGS = re.compile(r"Tags: (?P<text>.+)", re.S)
_KPI_IS = {
    "reads": "Reads the KPI: ",
    "leads_to": "KPI that leads to it: ",
    "guards": "KPI that guards it: ",
}
_TIME = rf"{_DAY}T\d{{2}}:\d{{2}}:\d{{2}}Z"
_REMARK = re.compile(rf"Remark(?: (?P<at>{_TIME}))?(?: by (?P<by>[^:\n]+))?: (?P<text>.+)", re.S)
_STATUS_IS = {"on_track": "on track", "at_risk": "at risk", "off_track": "off track"}
_STATUS = re.compile(rf"Status (?P<status>{'|'.join(_STATUS_IS.values())}): (?P<why>.+)", re.S)
_EVIDENCE = re.compile(r"Evidence: (?P<text>.+)", re.S)
_ASSUMPTION = re.compile(
    rf"Assumption \((?P<state>open|holds|broken)(?:, looked at (?P<day>{_DAY}))?\): (?P<text>.+)",
    re.S,
)


def why_words(word: str, text: str | None, indent: str = "") -> Iterator[str]:
    """ "Why: every call costs an hour"; `word` is Why or Because."""
    if text is not None and text.strip():
        yield f"{word}: {broken_lines(text, indent)}"


def tags_words(tags: Iterable[str]) -> Iterator[str]:
    """ "Tags: growth, enterprise"; one with a comma in it stands in quotation marks."""
    texts = [" ".join(tag.split()) for tag in tags]
    if texts:
        row = io.StringIO()
        csv.writer(row, lineterminator="").writerow(texts)
        yield f"Tags: {escaped(row.getvalue())}"


def kpi_words(how: str, name: str) -> str:
    """ "Reads the KPI: Churn"; `how`: reads | leads_to | guards."""
    return f"{_KPI_IS[how]}{one_line(name)}"


def remark_words(remark: Remark, indent: str) -> str:
    """ "Remark 2026-11-02T08:00:00Z by Mira: two large ones left"."""
    at = f" {remark.at}" if remark.at else ""
    by = f" by {bare(remark.by)}" if remark.by and bare(remark.by) else ""
    return f"Remark{at}{by}: {broken_lines(remark.text, indent)}"


def assumption_words(held: Assumption, indent: str) -> str:
    """ "Assumption (holds, looked at 2026-11-02): agencies buy for their clients"."""
    day = "" if held.looked_at is None else f", looked at {held.looked_at.isoformat()}"
    return f"Assumption ({held.state}{day}): {broken_lines(held.text, indent)}"


def evidence_words(text: str, indent: str) -> str:
    """ "Evidence: https://…", below the check-in that it proves."""
    return f"Evidence: {broken_lines(text, indent)}"


def status_words(status: str, reason: str | None, indent: str) -> str:
    """ "Status at risk: two partners wait", below the check-in that says so."""
    return f"Status {_STATUS_IS[status]}: {broken_lines(reason or '', indent)}"


def read_status(nodes: Iterable[Node]) -> tuple[str | None, str | None]:
    """The status that list items say in the computed one's stead, and why; the first counts."""
    for found in filter(None, (_STATUS.fullmatch(node.broken) for node in nodes)):
        status = next(key for key, word in _STATUS_IS.items() if word == found["status"])
        return status, found["why"]
    return None, None


def read_evidence(nodes: Iterable[Node]) -> tuple[str, ...]:
    """What list items say as evidence; any other says none."""
    found = (_EVIDENCE.fullmatch(node.broken) for node in nodes)
    return tuple(one["text"] for one in found if one is not None)


def is_beside(node: Node) -> bool:
    """Whether a list item is one of these lines, and no key result, work or milestone."""
    forms = (_WHY, _TAGS, _REMARK, _ASSUMPTION)
    return node.level == 0 and (
        any(form.fullmatch(node.broken) for form in forms) or _linked(node.broken) is not None
    )


def is_remark(node: Node) -> bool:
    """Whether a list item is what somebody said on what it stands below."""
    return _REMARK.fullmatch(node.broken) is not None


def read_beside(nodes: Iterable[Node]) -> BesideDraft:
    """What list items and paragraphs say beside what they stand below; any other says nothing."""
    why, tags, kpi = None, list[str](), None
    links, assumptions, remarks = list[tuple[str, str]](), list[AssumptionDraft](), []
    for node in nodes:
        text = node.broken
        if found := _WHY.fullmatch(text):
            why = found["text"]
        elif found := _TAGS.fullmatch(text):
            tags += next(csv.reader([found["text"]], skipinitialspace=True), [])
        elif linked := _linked(text):
            kpi, links = (linked[1], links) if linked[0] == "reads" else (kpi, [*links, linked])
        elif assumption := _assumption(text):
            assumptions.append(assumption)
        elif remark := _remark(node):
            remarks.append(remark)
    named = tuple(tag.strip() for tag in tags if tag.strip())
    return BesideDraft(why, named, kpi, tuple(links), tuple(assumptions), tuple(remarks))


def _linked(text: str) -> tuple[str, str] | None:
    """How a KPI is linked and its name."""
    for how, begins in _KPI_IS.items():
        if text.startswith(begins) and text.removeprefix(begins).strip():
            return how, " ".join(text.removeprefix(begins).split())
    return None


def _assumption(text: str) -> AssumptionDraft | None:
    found = _ASSUMPTION.fullmatch(text)
    if found is None:
        return None
    return AssumptionDraft(found["text"], found["state"], _day(found["day"]))


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:  # the 31st of a shorter month: somebody's slip of the pen
        return None


def _remark(node: Node) -> RemarkDraft | None:
    """A remark with those below it, which answer it."""
    found = _REMARK.fullmatch(node.broken)
    if found is None:
        return None
    answers = (_remark(below) for below in node.children)
    by = found["by"].strip() if found["by"] else None
    kept = tuple(answer for answer in answers if answer is not None)
    return RemarkDraft(found["text"], found["at"], by, kept)
