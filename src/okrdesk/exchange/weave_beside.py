"""What a source says beside its objectives and key results: tags, KPIs, assumptions, remarks.

Must not read files, nor judge what it stands beside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from okrdesk.domain.at import At
from okrdesk.domain.edits import Edit
from okrdesk.domain.records import Assumption, Kpi, Link, Remark, Tag
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange.drafts import AssumptionDraft, BesideDraft, RemarkDraft
from okrdesk.exchange.markdown_text import is_same
from okrdesk.exchange.markdown_ways import bare
from okrdesk.exchange.weave_values import Woven


@dataclass(frozen=True, slots=True)
class Beside:
    """Adds what a thing lacks; a KPI that the file lacks is made, in the unit that `units` knows.

    `units` and `made` (its ids) are by the name as `name_key` has it. It is `new` until the row
    that asked for it is taken or refused.
    """

    ws: Workspace
    at: At
    woven: Woven
    units: Mapping[str, str] = field(default_factory=dict)
    made: dict[str, str] = field(default_factory=dict)
    new: dict[str, Kpi] = field(default_factory=dict)

    def edits(self, on: str, draft: BesideDraft, tags: tuple[str, ...] = ()) -> list[Edit]:
        """All that the draft has and the thing with id `on` has not; `tags` are more of them."""
        return [
            *self._tags(on, (*tags, *draft.tags)),
            *self._links(on, draft.links),
            *self._assumptions(on, draft.assumptions),
            *self.remarks(on, draft.remarks),
        ]

    def kpi(self, name: str) -> str:
        """The id of the KPI of that name, which is made if the file lacks it."""
        key = name_key(name)
        held = (one.id for one in self.ws.all(Kpi).values() if name_key(one.name) == key)
        known = self.made.get(key) or next(held, None)
        if known is None:
            last = max((one.order for one in self.ws.all(Kpi).values()), default=0.0)
            order = last + 1.0 + len(self.made)
            unit = self.units.get(key, "number")
            kpi = Kpi(self.at.new_id(), name=name, unit=unit, order=order)
            known = self.made[key] = kpi.id
            self.new[key] = kpi
        return known

    def settle(self, *, taken: bool) -> None:
        """Keep the KPIs that a row asked for, if it was taken; else they were never made."""
        for key, kpi in self.new.items():
            if taken:
                self.woven.edits.append(Edit(None, kpi))
            else:
                del self.made[key]
        self.new.clear()

    def remarks(
        self, on: str, drafts: Iterable[RemarkDraft], answers: str | None = None
    ) -> list[Edit]:
        """The remarks that nobody made yet, each with its answers."""
        held = self.ws.where(Remark, "on", on)
        edits = []
        for draft in drafts:
            known = next((remark.id for remark in held if _is_it(remark, draft)), None)
            if known is None:
                remark = Remark(self.at.new_id(), on, draft.text, draft.by, draft.at, answers)
                edits.append(Edit(None, remark))
                known = remark.id
            edits += self.remarks(on, draft.answers, known)
        return edits

    def _tags(self, on: str, texts: tuple[str, ...]) -> list[Edit]:
        held = {name_key(tag.text) for tag in self.ws.where(Tag, "on", on)}
        new = {name_key(text): text for text in texts if name_key(text) not in held}
        return [Edit(None, Tag(self.at.new_id(), on=on, text=text)) for text in new.values()]

    def _links(self, to: str, links: tuple[tuple[str, str], ...]) -> list[Edit]:
        held = {
            (link.kind, name_key(self.ws.get(Kpi, link.kpi).name))
            for link in self.ws.where(Link, "to", to)
        }
        new = [(kind, name) for kind, name in links if (kind, name_key(name)) not in held]
        return [Edit(None, Link(self.at.new_id(), self.kpi(name), to, kind)) for kind, name in new]

    def _assumptions(self, objective: str, drafts: tuple[AssumptionDraft, ...]) -> list[Edit]:
        held = self.ws.where(Assumption, "objective", objective)
        last = max((one.order for one in held), default=0.0)
        edits = []
        for draft in drafts:
            before = next((one for one in held if is_same(one.text, draft.text)), None)
            if before is None:
                last += 1.0
                made = Assumption(self.at.new_id(), objective, draft.text, order=last)
                edits.append(Edit(None, _looked_at(made, draft)))
            elif _looked_at(before, draft) != before:
                edits.append(Edit(before, _looked_at(before, draft)))
        return edits


def _looked_at(held: Assumption, draft: AssumptionDraft) -> Assumption:
    return replace(held, state=draft.state, looked_at=draft.looked_at or held.looked_at)


def _is_it(remark: Remark, draft: RemarkDraft) -> bool:
    same = is_same(remark.text, draft.text) and remark.at == draft.at
    return same and (bare(remark.by or "") or None) == draft.by


def name_key(name: str) -> str:
    """A name as it is told from others: blanks and capitals make none."""
    return " ".join(name.split()).casefold()
