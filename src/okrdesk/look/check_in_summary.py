"""What a check-in came to, as lines to read and as Markdown to send. Must not compute figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.alert_words import alert_title
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.states import STATES
from okrdesk.look.tree_words import confidence_words, now_words, title_words


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and its lines; a line may have more lines below it."""

    title: str
    lines: tuple[tuple[str, tuple[str, ...]], ...]


def numbers_part(ws: Workspace, kpis: Iterable[KpiReading], locale: Format = LOCAL) -> Part:
    """ "MRR $48.2k, healthy", one line a KPI."""
    said = tr("{number}, {state}")
    lines = (
        said.format(number=alert_title(ws, one, locale), state=STATES[one.state].word.lower())
        for one in kpis
    )
    return Part(tr("Numbers"), tuple((line, ()) for line in lines))


def words_part(words: Iterable[tuple[str, str]]) -> Part:
    """What was said of gauges: (gauge, word)."""
    lines = (tr("{gauge}: {word}").format(gauge=gauge, word=word) for gauge, word in words)
    return Part(tr("Gauges that needed a word"), tuple((line, ()) for line in lines))


def results_part(
    ws: Workspace, readings: Iterable[KeyResultReading], locale: Format = LOCAL
) -> Part:
    """ "1.2 Onboarding tickets: 21, confidence 7 was 6, at risk", its note below it."""
    return Part(tr("Key results"), tuple(_result(ws, one, locale) for one in readings))


def _result(
    ws: Workspace, reading: KeyResultReading, locale: Format
) -> tuple[str, tuple[str, ...]]:
    newest = ws.check_ins(reading.key_result.id).newest()
    note = "" if newest is None else newest.note or ""
    sure = " ".join(confidence_words(reading)).strip()
    says = tr("{title}: {value}, confidence {sure}, {status}").format(
        title=title_words(reading), value=now_words(ws, reading, locale), sure=sure or "–",
        status=STATES[reading.status].word.lower(),
    )  # fmt: skip
    return says, tuple(line.strip() for line in note.splitlines() if line.strip())


def week_part(headline: str, focus: str, winning: int | None) -> Part:
    """The week in its own words; what was left empty is left out."""
    answer = "" if winning is None else tr("{n} of 10").format(n=winning)
    said = (
        (tr("Headline: {text}"), headline),
        (tr("Next focus: {text}"), focus),
        (tr("Are we winning? {text}"), answer),
    )
    return Part(tr("The week"), tuple((form.format(text=text), ()) for form, text in said if text))


def markdown(title: str, parts: Sequence[Part]) -> str:
    """The same as Markdown; parts without lines are left out."""
    lines = [f"# {title}"]
    for part in parts:
        if part.lines:
            lines += ["", f"## {part.title}", ""]
        for line, below in part.lines:
            lines += [f"- {line}", *(f"  - {one}" for one in below)]
    return "\n".join(lines) + "\n"
