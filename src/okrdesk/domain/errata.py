"""Figures of a closed quarter that would be others today. Must not change them: they stand.

Each is what closing wrote beside what the same day comes to now, with who changed something since,
as far as the journal tells.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence

from okrdesk.domain.freezing import frozen_review
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.progress import baseline_of, target_value
from okrdesk.domain.recorded import Told
from okrdesk.domain.records import Cycle
from okrdesk.domain.review import Review, live_review
from okrdesk.domain.review_gauges import ReviewKpi
from okrdesk.domain.review_goals import ReviewKeyResult, ReviewObjective
from okrdesk.domain.spoken import STATE_WORDS, dated, spoken_number, spoken_value
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

Figure = float | str | None


@dataclass(frozen=True, slots=True)
class Erratum:
    """One figure that is another now.

    `kind`: cycle | objective | key_result | kpi, `record` its id, `ref` "2.1" or "". `figure`:
    value | before | state | baseline | target | progress | grade. `frozen` and `now` are None where
    there is none. `at` and `by` are those of the newest change since, None if it is not known.
    """

    kind: str
    record: str
    ref: str
    name: str
    figure: str
    frozen: Figure
    now: Figure
    says: str
    at: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    """The figures of one thing, by name, and in which unit they are said."""

    kind: str
    record: str
    ref: str
    name: str
    figures: Mapping[str, Figure]
    unit: str | None = None
    decimals: int | None = None
    sources: frozenset[str] = frozenset()


def errata_of(ws: Workspace, cycle: Cycle, told: Sequence[Told] = ()) -> tuple[Erratum, ...]:
    """What differs from the figures that closing wrote; nothing for a cycle that has none.

    `told` are the changes since the cycle was frozen, newest first. `ws` has to hold all entries.
    """
    frozen = frozen_review(ws, cycle, Review)
    if frozen is None:
        return ()
    live = live_review(ws, cycle, frozen.as_of, frozen.by)
    then, now = _parts(frozen), _parts(live)
    currency = frozen.currency
    return tuple(
        erratum
        for key in dict.fromkeys((*then, *now))
        for erratum in _differences(then.get(key), now.get(key), told, currency)
    )


def _parts(review: Review) -> dict[str, _Part]:
    found = (_cycle(review), *_goals(review.objectives), *_kpis((*review.kpis, *review.others)))
    return {part.record: part for part in found}


def _cycle(review: Review) -> _Part:
    figures = {"progress": review.tree.progress, "grade": review.tree.grade}
    return _Part("cycle", review.cycle.id, "", review.cycle.name, figures)


def _goals(objectives: Iterable[ReviewObjective]) -> Iterator[_Part]:
    for goal in objectives:
        reading = goal.reading
        figures = {"progress": reading.progress, "grade": reading.grade}
        objective = reading.objective
        yield _Part("objective", objective.id, reading.ref, objective.title, figures)
        for part in goal.key_results:
            yield _key_result(part)


def _key_result(part: ReviewKeyResult) -> _Part:
    reading, key_result = part.reading, part.reading.key_result
    figures: dict[str, Figure] = {
        "value": reading.value,
        "baseline": baseline_of(key_result),
        "target": target_value(key_result),
        "progress": reading.progress,
        "grade": key_result.grade,
    }
    said_in = {item.check_in.id for item in part.log} | {key_result.kpi or ""}
    sources = frozenset(said_in | {one.id for one in part.milestones})
    title, ref = key_result.title, reading.ref
    return _Part(
        "key_result", key_result.id, ref, title, figures, part.unit, part.decimals, sources
    )


def _kpis(parts: Iterable[ReviewKpi]) -> Iterator[_Part]:
    for part in parts:
        reading, kpi = part.reading, part.reading.kpi
        figures: dict[str, Figure] = {
            "value": reading.value,
            "before": part.before,
            "state": reading.state,
        }
        yield _Part("kpi", kpi.id, "", kpi.name, figures, kpi.unit, kpi.decimals)


def _differences(
    then: _Part | None, now: _Part | None, told: Sequence[Told], currency: str | None
) -> Iterator[Erratum]:
    part = now or then
    assert part is not None
    if then is None or now is None:
        yield from _gone_or_new(then, now, told)
        return
    for figure, frozen in then.figures.items():
        value = now.figures[figure]
        if not _same(frozen, value):
            newest = _newest(now, told)
            words = [_spoken(part, figure, one, currency) for one in (frozen, value)]
            yield Erratum(
                part.kind,
                part.record,
                part.ref,
                part.name,
                figure,
                frozen,
                value,
                _says(part, figure, words, newest),
                newest.at if newest else None,
                newest.by if newest else None,
            )


def _gone_or_new(then: _Part | None, now: _Part | None, told: Sequence[Told]) -> Iterator[Erratum]:
    """A goal that was removed or added since: only its being there differs."""
    part = now or then
    assert part is not None
    if part.kind == "kpi":  # a board changes; a KPI that is not shown any more is no correction
        return
    newest = _newest(part, told)
    text = tr("{name} was removed since.") if now is None else tr("{name} was added since.")
    yield Erratum(
        part.kind,
        part.record,
        part.ref,
        part.name,
        "there",
        "yes" if then is not None else "no",
        "yes" if now is not None else "no",
        text.format(name=_called(part)),
        newest.at if newest else None,
        newest.by if newest else None,
    )


def _same(frozen: Figure, now: Figure) -> bool:
    if isinstance(frozen, float) and isinstance(now, float):
        return math.isclose(frozen, now, rel_tol=1e-9, abs_tol=1e-12)
    return frozen == now


def _newest(part: _Part, told: Sequence[Told]) -> Told | None:
    """The newest change of what the figure is made of."""
    ids = part.sources | {part.record}
    return next((one for one in told if one.record in ids), None)


def _called(part: _Part) -> str:
    return f"{part.ref} {part.name}" if part.ref else part.name


_FIGURES = {
    "value": tr("{name}: the value was {frozen} and is {now} now"),
    "before": tr("{name}: the value of the quarter before was {frozen} and is {now} now"),
    "state": tr("{name}: it was {frozen} and is {now} now"),
    "baseline": tr("{name}: the baseline was {frozen} and is {now} now"),
    "target": tr("{name}: the target was {frozen} and is {now} now"),
    "progress": tr("{name}: progress was {frozen} and is {now} now"),
    "grade": tr("{name}: the grade was {frozen} and is {now} now"),
}


def _says(part: _Part, figure: str, words: Sequence[str], newest: Told | None) -> str:
    frozen, now = words
    says = _FIGURES[figure].format(name=_called(part), frozen=frozen, now=now)
    if newest is None:
        return tr("{says}.").format(says=says)
    day = dated(newest.on)
    if newest.by is None:
        return tr("{says} (changed on {day}).").format(says=says, day=day)
    return tr("{says} (changed on {day} by {who}).").format(says=says, day=day, who=newest.by)


def _spoken(part: _Part, figure: str, value: Figure, currency: str | None) -> str:
    if value is None:
        return tr("none")
    if isinstance(value, str):
        return STATE_WORDS.get(value, value)
    if figure == "progress":
        return tr("{n} %").format(n=spoken_number(100.0 * value, 0))
    if figure == "grade":
        return f"{value:.2f}".removesuffix("0")
    return spoken_value(value, part.unit, currency, part.decimals)
