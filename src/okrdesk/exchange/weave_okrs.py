"""Drafts of OKRs against the workspace: what is new, what differs. Must not read files."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TypeVar

from okrdesk.domain.at import At
from okrdesk.domain.edits import Edit
from okrdesk.domain.records import (
    CheckIn,
    Cycle,
    Initiative,
    KeyResult,
    Milestone,
    Objective,
    Person,
    Tag,
)
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange.drafts import Drafts, KeyResultDraft, ObjectiveDraft, RefusedRow, TaskDraft
from okrdesk.exchange.weave_values import Woven

R = TypeVar("R", Objective, KeyResult)


def weave_okrs(ws: Workspace, at: At, cycle: Cycle, drafts: Drafts, woven: Woven) -> None:
    """Add what `cycle` lacks and change what differs; the same drafts again change nothing.

    Rows are matched by title, parent and cycle; the second of two like-named rows matches the
    second of two like-named records, so none is swallowed. A field the source does not give stays.
    """
    weaver = _Weaver(ws, at, cycle, woven)
    for objective in drafts.objectives:
        weaver.objective(objective)
    for key_result in drafts.key_results:
        weaver.key_result(key_result)


@dataclass(slots=True)
class _Weaver:
    ws: Workspace
    at: At
    cycle: Cycle
    woven: Woven
    ids: dict[int, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    seen: dict[tuple[str, str | None, str], int] = field(default_factory=dict)
    placed: dict[str | None, float] = field(default_factory=dict)

    def objective(self, draft: ObjectiveDraft) -> None:
        """One objective, matched or made; remembers its id for what hangs below it."""
        parent = self.ids[draft.parent] if draft.parent is not None else None
        siblings = [
            held
            for held in self.ws.where(Objective, "cycle", self.cycle.id)
            if held.parent == parent
        ]
        held = self._match(siblings, ("objective", parent, draft.title))
        made = held or Objective(
            self.at.new_id(),
            title=draft.title,
            cycle=self.cycle.id,
            parent=parent,
            state="draft" if self.cycle.state == "draft" else "active",
            order=self._order(parent, siblings),
        )
        self.ids[draft.key] = made.id
        after = replace(
            made,
            owner=self._person(draft.owner) or made.owner,
            grade=_said(draft.grade, made.grade),
            reflection=draft.reflection or made.reflection,
        )
        self._put(held, after, self._tags(made.id, draft.tags))

    def key_result(self, draft: KeyResultDraft) -> None:
        """One key result, matched or made, with its milestones, initiatives and its tick."""
        objective = self.ids[draft.objective]
        siblings = list(self.ws.where(KeyResult, "objective", objective))
        held = self._match(siblings, ("key_result", objective, draft.title))
        made = held or KeyResult(
            self.at.new_id(),
            objective=objective,
            title=draft.title,
            measure=draft.measure,
            order=self._order(objective, siblings),
        )
        after = replace(
            made,
            owner=self._person(draft.owner) or made.owner,
            baseline=_said(draft.baseline, made.baseline),
            target=_said(draft.target, made.target),
            target_ratio=_said(draft.target_ratio, made.target_ratio),
            unit=draft.unit or made.unit,
            grade=_said(draft.grade, made.grade),
            grade_reason=draft.grade_reason or made.grade_reason,
        )
        hanging = [*self._tags(made.id, draft.tags), *self._tasks(made.id, draft)]
        self._put(held, after, [*hanging, *self._tick(made, draft)])

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
        held: Objective | KeyResult | None,
        after: Objective | KeyResult,
        hanging: list[Edit],
    ) -> None:
        """Count the row, and keep what it adds or changes."""
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

    def _tags(self, on: str, texts: tuple[str, ...]) -> list[Edit]:
        held = {tag.text for tag in self.ws.where(Tag, "on", on)}
        return [
            Edit(None, Tag(self.at.new_id(), on=on, text=text))
            for text in texts
            if text not in held
        ]

    def _tasks(self, key_result: str, draft: KeyResultDraft) -> list[Edit]:
        milestones = {held.title for held in self.ws.where(Milestone, "key_result", key_result)}
        initiatives = {held.title for held in self.ws.where(Initiative, "key_result", key_result)}
        new = [task for task in draft.milestones if task.title not in milestones]
        work = [task for task in draft.initiatives if task.title not in initiatives]
        return [
            *(self._milestone(key_result, task, place) for place, task in enumerate(new)),
            *(self._initiative(key_result, task, place) for place, task in enumerate(work)),
        ]

    def _milestone(self, key_result: str, task: TaskDraft, place: int) -> Edit:
        done_on = min(self.at.today, self.cycle.end) if task.done else None
        made = Milestone(
            self.at.new_id(),
            key_result=key_result,
            title=task.title,
            done_on=done_on,
            order=float(place),
        )
        return Edit(None, made)

    def _initiative(self, key_result: str, task: TaskDraft, place: int) -> Edit:
        made = Initiative(
            self.at.new_id(),
            key_result=key_result,
            title=task.title,
            state="done" if task.done else "todo",
            order=float(place),
        )
        return Edit(None, made)

    def _tick(self, made: KeyResult, draft: KeyResultDraft) -> list[Edit]:
        """A ticked box is a check-in with the value 1, on the last day that may have one."""
        if not draft.done or draft.measure != "yes-no":
            return []
        day = min(self.at.today, self.cycle.end)
        if day < self.cycle.start:
            says = tr("Ticked, but its cycle has not begun; it was taken as not done yet.")
            self.woven.refused.append(RefusedRow(draft.source, draft.row, None, says))
            return []
        newest = self.ws.check_ins(made.id).newest()
        if newest is not None and newest.value == 1.0:
            return []
        tick = CheckIn(self.at.new_id(), key_result=made.id, date=day, value=1.0, by=self.at.by)
        return [Edit(None, tick)]


def _said(new: float | None, held: float | None) -> float | None:
    """What the source says, else what was held: silence of a source clears nothing."""
    return held if new is None else new
