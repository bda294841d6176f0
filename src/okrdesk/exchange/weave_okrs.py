"""Drafts of OKRs against the workspace: what is new, what differs. Must not read files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from okrdesk.domain.at import At
from okrdesk.domain.edits import Edit
from okrdesk.domain.records import (
    Cycle,
    KeyResult,
    Kpi,
    Objective,
    Person,
)
from okrdesk.domain.units import unit_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange.drafts import (
    Drafts,
    KeyResultDraft,
    ObjectiveDraft,
    RefusedRow,
)
from okrdesk.exchange.markdown_text import is_same
from okrdesk.exchange.weave_below import Below
from okrdesk.exchange.weave_beside import Beside, name_key
from okrdesk.exchange.weave_values import Woven

R = TypeVar("R", Objective, KeyResult)
_BY_THEMSELVES = frozenset({"yes-no", "milestones", "levels"})  # measures that read no KPI


def weave_okrs(
    ws: Workspace, at: At, cycles: Mapping[int, Cycle], drafts: Drafts, woven: Woven
) -> None:
    """Add what is lacking and change what differs; the same drafts again change nothing.

    `cycles` has that of each objective by its key. What would change a closed one is refused.

    Rows are matched by title, parent and cycle; the second of two like-named rows matches the
    second of two like-named records, so none is swallowed. A field the source does not give stays.
    """
    read = ((one.beside.kpi, one.unit) for one in drafts.key_results)
    units = {name_key(kpi): unit for kpi, unit in read if kpi and unit}
    weaver = _Weaver(ws, at, cycles, woven, Beside(ws, at, woven, units))
    for objective in drafts.objectives:
        weaver.objective(objective)
    for key_result in drafts.key_results:
        weaver.key_result(key_result)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a source and the cycle that it belongs to."""

    draft: ObjectiveDraft | KeyResultDraft
    cycle: Cycle


@dataclass(slots=True)
class _Weaver:
    ws: Workspace
    at: At
    cycles: Mapping[int, Cycle]
    woven: Woven
    beside: Beside
    ids: dict[int, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    seen: dict[tuple[str, str | None, str], int] = field(default_factory=dict)
    placed: dict[str | None, float] = field(default_factory=dict)

    def objective(self, draft: ObjectiveDraft) -> None:
        """One objective, matched or made; remembers its id for what hangs below it."""
        cycle = self.cycles[draft.key]
        parent = self.ids[draft.parent] if draft.parent is not None else None
        siblings = [
            held for held in self.ws.where(Objective, "cycle", cycle.id) if held.parent == parent
        ]
        held = self._match(siblings, ("objective", parent or cycle.id, draft.title))
        made = held or Objective(
            self.at.new_id(),
            title=draft.title,
            cycle=cycle.id,
            parent=parent,
            state="draft" if cycle.state == "draft" else "active",
            order=self._order(parent or cycle.id, siblings),
        )
        self.ids[draft.key] = made.id
        after = replace(
            made,
            owner=self._person(draft.owner) or made.owner,
            grade=_said(draft.grade, made.grade),
            why=_told(draft.beside.why, made.why),
            reflection=_told(draft.reflection, made.reflection),
            kind="committed" if draft.committed else made.kind,
            state=draft.state or made.state,
            reason=draft.reason or made.reason,
            weight=made.weight if draft.weight is None else draft.weight,
        )
        hanging = self.beside.edits(made.id, draft.beside, draft.tags)
        self._put(Row(draft, cycle), held, after, hanging)

    def key_result(self, draft: KeyResultDraft) -> None:
        """One key result, matched or made, with its milestones, initiatives and its tick."""
        objective, cycle = self.ids[draft.objective], self.cycles[draft.objective]
        siblings = list(self.ws.where(KeyResult, "objective", objective))
        held = self._match(siblings, ("key_result", objective, draft.title))
        made = held or KeyResult(
            self.at.new_id(),
            objective=objective,
            title=draft.title,
            measure=draft.measure,
            order=self._order(objective, siblings),
        )
        kpi = self._kpi(made, draft)
        after = replace(
            made,
            owner=self._person(draft.owner) or made.owner,
            baseline=_said(draft.baseline, made.baseline),
            target=_said(draft.target, made.target),
            target_ratio=_said(draft.target_ratio, made.target_ratio),
            target_low=_said(draft.target_low, made.target_low),
            target_high=_said(draft.target_high, made.target_high),
            kpi=kpi,
            because=_told(draft.beside.why, made.because),
            unit=made.unit if kpi or self._is_known(held, draft.unit) else draft.unit,
            due=draft.due or made.due,
            state=draft.state or made.state,
            reason=draft.reason or made.reason,
            weight=made.weight if draft.weight is None else draft.weight,
            grade=_said(draft.grade, made.grade),
            grade_reason=_told(draft.grade_reason, made.grade_reason),
        )
        below = Below(self.ws, self.at, self.woven, self._person, self.beside)
        hanging = [
            *self.beside.edits(made.id, draft.beside, draft.tags),
            *below.edits(made, draft, cycle),
        ]
        self._put(Row(draft, cycle), held, after, hanging)

    def _is_known(self, held: KeyResult | None, unit: str | None) -> bool:
        """Whether the source says no other unit than the record has; a KPI's is the KPI's."""
        if held is None:
            return unit in (None, "number")
        return unit is None or held.kpi is not None or unit_of(self.ws, held) == unit

    def _match(self, siblings: list[R], key: tuple[str, str | None, str]) -> R | None:
        """The record of that title whose turn it is among those of the same title."""
        turn = self.seen[key] = self.seen.get(key, -1) + 1
        alike = [held for held in siblings if held.title == key[2]]
        return alike[turn] if turn < len(alike) else None

    def _order(self, parent: str | None, siblings: list[R]) -> float:
        last = self.placed.get(parent, max((held.order for held in siblings), default=0.0))
        self.placed[parent] = last + 1.0
        return last + 1.0

    def _put(
        self,
        row: Row,
        held: Objective | KeyResult | None,
        after: Objective | KeyResult,
        hanging: list[Edit],
    ) -> None:
        """Count the row, and keep what it adds or changes; a closed cycle takes nothing."""
        is_closed = row.cycle.state == "closed" and bool(after != held or hanging)
        self.beside.settle(taken=not is_closed)
        if is_closed:
            says = tr("{cycle} is closed, so “{title}” was left as it is. Reopen the cycle first.")
            says = says.format(cycle=row.cycle.name, title=row.draft.title)
            self.woven.refused.append(RefusedRow(row.draft.source, row.draft.row, None, says))
            return
        if held is None:
            self.woven.added += 1
        elif after == held and not hanging:
            self.woven.unchanged += 1
        else:
            self.woven.changed += 1
        if after != held:
            self.woven.edits.append(Edit(held, after))
        self.woven.edits.extend(hanging)

    def _person(self, name: str | None) -> str | None:
        """The id of the person of that name, who is made if the file lacks them."""
        if name is None:
            return None
        if not self.people:
            held = self.ws.all(Person).values()
            self.people = {person.name.casefold(): person.id for person in held}
        known = self.people.get(name.casefold())
        if known is None:
            person = Person(self.at.new_id(), name=name)
            known = self.people[name.casefold()] = person.id
            self.woven.edits.append(Edit(None, person))
        return known

    def _kpi(self, made: KeyResult, draft: KeyResultDraft) -> str | None:
        """The KPI that it reads, if the source says so and it can be measured by one."""
        name, held = draft.beside.kpi, self.ws.find(Kpi, made.kpi)
        if name is None or made.measure in _BY_THEMSELVES:
            return made.kpi
        if held is not None and is_same(held.name, name):
            return held.id
        return self.beside.kpi(name)


def _told(new: str | None, held: str | None) -> str | None:
    """What the source tells, unless that is what is held in other blanks."""
    return held if not new or is_same(new, held) else new


def _said(new: float | None, held: float | None) -> float | None:
    """What the source says, else what was held: silence of a source clears nothing."""
    return held if new is None else new
