"""Which function does what to which kind: rows of data for command line and palette.

Must not act. Functions are named by module, so that a caller loads only the one it calls.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from okrdesk.domain.edits import Change
from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Verbs:
    """What people can do with one kind of record; `parks` and `moves` where it can."""

    module: str
    noun: str
    adds: bool = True
    removes: bool = True
    moves: bool = False
    parks: bool = False

    def _named(self, verb: str) -> Callable[..., Change]:
        module = import_module(f"okrdesk.commands.{self.module}")
        found: Callable[..., Change] = getattr(module, f"{verb}_{self.noun}")
        return found

    @property
    def add(self) -> Callable[..., Change] | None:
        """`f(ws, at, **fields)`."""
        return self._named("add") if self.adds else None

    @property
    def change(self) -> Callable[..., Change]:
        """`f(ws, at, record_id, **fields)`."""
        return self._named("change")

    @property
    def remove(self) -> Callable[..., Change] | None:
        """`f(ws, at, record_id)`."""
        return self._named("remove") if self.removes else None

    @property
    def move(self) -> Callable[..., Change] | None:
        """`f(ws, at, record_id, to=None, before=None, after=None)`; some have no `to`."""
        return self._named("move") if self.moves else None

    @property
    def park(self) -> Callable[..., Change] | None:
        """`f(ws, at, record_id, reason)`."""
        return self._named("park") if self.parks else None


VERBS: dict[str, Verbs] = {
    "workspace": Verbs("workspaces", "workspace", adds=False, removes=False),
    "person": Verbs("people", "person"),
    "team": Verbs("teams", "team"),
    "cycle": Verbs("cycles", "cycle"),
    "kpi": Verbs("kpis", "kpi", moves=True, parks=True),
    "band": Verbs("bands", "band"),
    "plan": Verbs("plans", "plan"),
    "measurement": Verbs("measurements", "measurement", adds=False),
    "annotation": Verbs("annotations", "annotation"),
    "remark": Verbs("remarks", "remark"),
    "tag": Verbs("tags", "tag"),
    "link": Verbs("links", "link"),
    "source": Verbs("sources", "source"),
    "source_field": Verbs("sources", "source_field", moves=True),
    "objective": Verbs("objectives", "objective", moves=True, parks=True),
    "assumption": Verbs("assumptions", "assumption", moves=True),
    "co_owner": Verbs("co_owners", "co_owner", moves=True),
    "support": Verbs("supports", "support", moves=True),
    "key_result": Verbs("key_results", "key_result", moves=True, parks=True),
    "milestone": Verbs("milestones", "milestone", moves=True),
    "level": Verbs("levels", "level"),
    "step": Verbs("steps", "step"),
    "initiative": Verbs("initiatives", "initiative", moves=True),
    "check_in": Verbs("check_ins", "check_in", adds=False),
    "evidence": Verbs("evidence", "evidence", moves=True),
    "ritual": Verbs("rituals", "ritual"),
    "skipped_item": Verbs("rituals", "skipped_item", moves=True),
    "review": Verbs("reviews", "review"),
    "lesson": Verbs("review_texts", "lesson", moves=True),
    "risk": Verbs("review_texts", "risk", moves=True),
    "decision": Verbs("review_texts", "decision", moves=True),
    "ask": Verbs("review_texts", "ask", moves=True),
    "litmus_answer": Verbs("review_texts", "litmus_answer", moves=True),
}
