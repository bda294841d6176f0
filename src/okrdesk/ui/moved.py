"""Which figures a change moved: both sides of it are folded anew. Must not touch widgets.

Runs on a worker: it is given a path and ids only.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.reading_words import READINGS
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective
from okrdesk.domain.references import reference_of
from okrdesk.domain.tree_reading import read_key_result, read_objective
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.domain.workspace_reading import read_workspace
from okrdesk.look.numbers import NOTHING, show_share
from okrdesk.look.states import STATES
from okrdesk.look.tree_words import chance_words, status_look
from okrdesk.store.past import LARGE, pictures_around
from okrdesk.ui.workers import Stopped, is_unwanted

_DONE = (60, 85)  # percent, when each side has been read: to fold the first takes longest
_MOST = 2  # key results, and KPIs, of one change whose figures are shown
Figure = tuple[str, str, str]  # name, words, state ("" where it is none)


@dataclass(frozen=True, slots=True)
class Moved:
    """A figure before and after; a state is named where the words are one."""

    name: str
    before: str
    after: str
    before_state: str = ""
    after_state: str = ""

    @property
    def has_moved(self) -> bool:
        """Whether it is another one now."""
        return self.before != self.after


def takes_long(database: Path) -> bool:
    """Whether a file is so large that one waits for its figures."""
    return database.stat().st_size > LARGE


def moved_with(
    database: Path,
    change: str,
    day: dt.date,
    things: Sequence[tuple[str, str]],
    tell: Callable[[int], None],
) -> tuple[Moved, ...]:
    """The figures of `things` (kind, id) and of the whole around a change, as of its day.

    `tell` hears how many percent are done. Ended by who cancels it, within some milliseconds while
    the file is folded.
    """

    def side(ws: Workspace, done: int) -> dict[str, tuple[str, str]]:
        tell(done)
        if is_unwanted():
            raise Stopped
        return {name: (words, state) for name, words, state in _figures(ws, day, things)}

    nothing = (NOTHING, "")
    with closing(pictures_around(database, int(change), is_unwanted)) as pictures:
        # Nothing here holds a picture on: that of the one side is gone when the other is read.
        before, after = [side(next(pictures), done) for done in _DONE]
    names = dict.fromkeys((*after, *before))
    return tuple(
        Moved(name, was[0], now[0], was[1], now[1])
        for name in names
        for was, now in [(before.get(name, nothing), after.get(name, nothing))]
    )


def _figures(ws: Workspace, day: dt.date, things: Sequence[tuple[str, str]]) -> Iterator[Figure]:
    kpis = [kpi for kind, one in things if kind == Kpi.KIND and (kpi := ws.find(Kpi, one))]
    ids = [one for kind, one in things if kind == KeyResult.KIND]
    ids += [one.id for kpi in kpis for one in ws.where(KeyResult, "kpi", kpi.id)]
    key_results = [one for key in dict.fromkeys(ids) if (one := ws.find(KeyResult, key))][:_MOST]
    for kpi in kpis[:_MOST]:
        state = read_kpi(ws, kpi, day).state
        yield kpi.name, STATES[state].word, state
    for one in key_results:
        yield from _goal_figures(ws, one, day, named=len(key_results) > 1)
    wanted = {one.objective for one in key_results}
    wanted |= {one for kind, one in things if kind == Objective.KIND}
    for objective in (o for o in ws.ordered(Objective) if o.id in wanted):
        ref = reference_of(ws, objective)
        look = status_look(ws, read_objective(ws, objective, day, ref))
        yield tr("Objective {ref}").format(ref=ref), look.word, look.state
    if ws.all(Cycle):
        yield tr("Reading"), READINGS[read_workspace(ws, day).reading], ""


def _goal_figures(
    ws: Workspace, key_result: KeyResult, day: dt.date, *, named: bool
) -> Iterator[Figure]:
    ref = reference_of(ws, key_result)
    reading = read_key_result(ws, key_result, day, ref)
    look = status_look(ws, reading)
    for name, words, state in (
        (tr("Progress"), show_share(reading.progress), ""),
        (tr("Chance"), chance_words(reading), ""),
        (tr("Status"), look.word, look.state),
    ):
        text = tr("KR {ref}, {figure}").format(ref=ref, figure=name.lower()) if named else name
        yield text, words, state
