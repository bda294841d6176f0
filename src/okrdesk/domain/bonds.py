"""Which field of which record names which other record. Must not hold rules beyond that table."""

from __future__ import annotations

from typing import Literal

from okrdesk.domain.frozen import dataclass

OnRemove = Literal["owned", "refused", "cleared"]


@dataclass(frozen=True, slots=True)
class Bond:
    """A reference from `kind`.`field` to one of the kinds `to`.

    `on_remove` says what happens to the referring record when the other is removed: *owned* goes
    along with it, *refused* keeps it from being removed, *cleared* loses only the reference.
    """

    kind: str
    field: str
    to: tuple[str, ...]
    on_remove: OnRemove


BONDS: tuple[Bond, ...] = (
    Bond("person", "team", ("team",), "cleared"),
    Bond("team", "parent", ("team",), "cleared"),
    Bond("team", "lead", ("person",), "cleared"),
    Bond("cycle", "parent", ("cycle",), "cleared"),
    Bond("remark", "on", ("kpi", "objective", "key_result", "cycle", "initiative"), "owned"),
    Bond("remark", "answers", ("remark",), "cleared"),
    Bond("tag", "on", ("kpi", "objective", "key_result"), "owned"),
    Bond("kpi", "owner", ("person",), "cleared"),
    Bond("kpi", "team", ("team",), "cleared"),
    Bond("kpi", "parent", ("kpi",), "owned"),
    Bond("band", "kpi", ("kpi",), "owned"),
    Bond("band", "objective", ("objective",), "cleared"),
    Bond("plan", "kpi", ("kpi",), "owned"),
    Bond("annotation", "kpi", ("kpi",), "owned"),
    Bond("source", "kpi", ("kpi",), "owned"),
    Bond("source_field", "source", ("source",), "owned"),
    Bond("link", "kpi", ("kpi",), "owned"),
    Bond("link", "to", ("key_result", "objective"), "owned"),
    Bond("alert_action", "initiative", ("initiative",), "cleared"),
    Bond("objective", "cycle", ("cycle",), "owned"),
    Bond("objective", "team", ("team",), "cleared"),
    Bond("objective", "owner", ("person",), "cleared"),
    Bond("objective", "parent", ("objective",), "owned"),
    Bond("objective", "carried_from", ("objective",), "cleared"),
    Bond("assumption", "objective", ("objective",), "owned"),
    Bond("co_owner", "objective", ("objective",), "owned"),
    Bond("co_owner", "person", ("person",), "owned"),
    Bond("support", "objective", ("objective",), "owned"),
    Bond("support", "supports", ("objective",), "owned"),
    Bond("key_result", "objective", ("objective",), "owned"),
    Bond("key_result", "kpi", ("kpi",), "refused"),
    Bond("key_result", "owner", ("person",), "cleared"),
    Bond("key_result", "carried_from", ("key_result",), "cleared"),
    Bond("milestone", "key_result", ("key_result",), "owned"),
    Bond("level", "key_result", ("key_result",), "owned"),
    Bond("step", "key_result", ("key_result",), "owned"),
    Bond("initiative", "key_result", ("key_result",), "owned"),
    Bond("initiative", "kpi", ("kpi",), "owned"),
    Bond("initiative", "owner", ("person",), "cleared"),
    Bond("check_in", "key_result", ("key_result",), "owned"),
    Bond("evidence", "check_in", ("check_in",), "owned"),
    Bond("skipped_item", "ritual", ("ritual",), "owned"),
    Bond("review", "cycle", ("cycle",), "owned"),
    Bond("lesson", "review", ("review",), "owned"),
    Bond("risk", "review", ("review",), "owned"),
    Bond("risk", "owner", ("person",), "cleared"),
    Bond("decision", "review", ("review",), "owned"),
    Bond("decision", "owner", ("person",), "cleared"),
    Bond("ask", "review", ("review",), "owned"),
    Bond("ask", "owner", ("person",), "cleared"),
    Bond("litmus_answer", "review", ("review",), "owned"),
    Bond("frozen", "cycle", ("cycle",), "owned"),
)
