"""What hangs below a key result of a source: milestones, work, levels, check-ins.

Must not read files, nor judge the key result itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from okrdesk.domain.at import At
from okrdesk.domain.edits import Edit
from okrdesk.domain.records import CheckIn, Cycle, Evidence, Initiative, KeyResult, Level, Milestone
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange.drafts import CheckInDraft, KeyResultDraft, RefusedRow, TaskDraft
from okrdesk.exchange.markdown_text import is_same
from okrdesk.exchange.weave_beside import Beside
from okrdesk.exchange.weave_values import Woven


@dataclass(frozen=True, slots=True)
class Below:
    """Adds what a key result lacks; `person` finds or makes somebody by name."""

    ws: Workspace
    at: At
    woven: Woven
    person: Callable[[str | None], str | None]
    beside: Beside

    def edits(self, made: KeyResult, draft: KeyResultDraft, cycle: Cycle) -> list[Edit]:
        """All that the draft has and the key result has not."""
        return [
            *self._tasks(made.id, draft, cycle),
            *self._levels(made.id, draft),
            *self._check_ins(made.id, draft, cycle),
            *self._tick(made, draft, cycle),
        ]

    def _tasks(self, key_result: str, draft: KeyResultDraft, cycle: Cycle) -> list[Edit]:
        milestones = {held.title for held in self.ws.where(Milestone, "key_result", key_result)}
        new = [task for task in draft.milestones if task.title not in milestones]
        return [
            *(self._milestone(key_result, task, place, cycle) for place, task in enumerate(new)),
            *self._work(key_result, draft.initiatives),
        ]

    def _work(self, key_result: str, tasks: tuple[TaskDraft, ...]) -> list[Edit]:
        """The work that is new, and what was said on any."""
        held = {one.title: one.id for one in self.ws.where(Initiative, "key_result", key_result)}
        work = [task for task in tasks if task.title not in held]
        edits = [self._initiative(key_result, task, place) for place, task in enumerate(work)]
        ids = held | {task.title: edit.record.id for task, edit in zip(work, edits, strict=True)}
        said = (self.beside.remarks(ids[task.title], task.remarks) for task in tasks)
        return [*edits, *(edit for remarks in said for edit in remarks)]

    def _levels(self, key_result: str, draft: KeyResultDraft) -> list[Edit]:
        held = {level.name for level in self.ws.where(Level, "key_result", key_result)}
        return [
            Edit(None, Level(self.at.new_id(), key_result, name, share))
            for name, share in draft.levels
            if name not in held
        ]

    def _check_ins(self, key_result: str, draft: KeyResultDraft, cycle: Cycle) -> list[Edit]:
        """Those of days on which nobody of that name checked in yet; one outside is refused."""
        held = {(one.date, one.by): one.id for one in self.ws.check_ins(key_result)}
        edits = list[Edit]()
        for one in draft.check_ins:
            if says := self._outside(one, cycle):
                self.woven.refused.append(RefusedRow(draft.source, one.row, None, says))
                continue
            if (one.day, one.by) not in held:
                made = held[one.day, one.by] = self.at.new_id()
                edits.append(Edit(None, _check_in(made, key_result, one)))
            edits += self._evidence(held[one.day, one.by], one.evidence)
        return edits

    def _outside(self, one: CheckInDraft, cycle: Cycle) -> str:
        """Why the days of a check-in cannot be, as the window says it; empty where they can."""
        last = min(self.at.today, cycle.end)
        if not cycle.start <= one.day <= last:
            says = tr("{day} is outside {cycle}, so the check-in was left out.")
            return says.format(day=one.day, cycle=cycle.name)
        if one.value_date is not None and not cycle.start <= one.value_date <= last:
            says = tr("Its value is of {day}, outside {cycle}, so the check-in was left out.")
            return says.format(day=one.value_date, cycle=cycle.name)
        return ""

    def _evidence(self, check_in: str, texts: tuple[str, ...]) -> list[Edit]:
        held = self.ws.where(Evidence, "check_in", check_in)
        new = [text for text in texts if not any(is_same(one.text, text) for one in held)]
        return [
            Edit(None, Evidence(self.at.new_id(), check_in, text, float(len(held) + place)))
            for place, text in enumerate(new, 1)
        ]

    def _milestone(self, key_result: str, task: TaskDraft, place: int, cycle: Cycle) -> Edit:
        done_on = task.done_on or (min(self.at.today, cycle.end) if task.done else None)
        made = Milestone(
            self.at.new_id(),
            key_result=key_result,
            title=task.title,
            due=task.due,
            done_on=done_on,
            order=float(place),
        )
        return Edit(None, made)

    def _initiative(self, key_result: str, task: TaskDraft, place: int) -> Edit:
        made = Initiative(
            self.at.new_id(),
            key_result=key_result,
            title=task.title,
            owner=self.person(task.owner),
            state=task.state or ("done" if task.done else "todo"),
            due=task.due,
            order=float(place),
        )
        return Edit(None, made)

    def _tick(self, made: KeyResult, draft: KeyResultDraft, cycle: Cycle) -> list[Edit]:
        """A ticked box is a check-in with the value 1, on the last day that may have one."""
        if not draft.done or draft.measure != "yes-no" or draft.check_ins:
            return []
        day = min(self.at.today, cycle.end)
        if day < cycle.start:
            says = tr("Ticked, but its cycle has not begun; it was taken as not done yet.")
            self.woven.refused.append(RefusedRow(draft.source, draft.row, None, says))
            return []
        newest = self.ws.check_ins(made.id).newest()
        if newest is not None and newest.value == 1.0:
            return []
        tick = CheckIn(self.at.new_id(), key_result=made.id, date=day, value=1.0, by=self.at.by)
        return [Edit(None, tick)]


def _check_in(own_id: str, key_result: str, draft: CheckInDraft) -> CheckIn:
    return CheckIn(
        own_id,
        key_result,
        draft.day,
        draft.value,
        draft.value_date,
        confidence=draft.confidence,
        note=draft.note,
        status=draft.status,
        reason=draft.reason,
        by=draft.by,
    )
