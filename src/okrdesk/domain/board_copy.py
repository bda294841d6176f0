"""What a copy for the board shows: all figures, no inner talk. Must not know where it is kept."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from okrdesk.domain.frozen_talk import hushed
from okrdesk.domain.records import CheckIn, Evidence, Frozen, Remark, Source, SourceField
from okrdesk.domain.series import Entries
from okrdesk.domain.workspace import Workspace

LEFT_OUT = frozenset(kind.KIND for kind in (Evidence, Remark, Source, SourceField))


def for_the_board(ws: Workspace) -> Workspace:
    """The picture without remarks, sources, and what people wrote with their check-ins.

    Values, confidences and statuses set by hand stay: they are figures. `ws` has to be whole.
    """
    tables = {kind: table for kind, table in ws.tables.items() if kind not in LEFT_OUT}
    closed = {one.id: hushed(one, _without_words) for one in ws.all(Frozen).values()}
    if closed:
        tables[Frozen.KIND] = MappingProxyType(closed)
    entries = {owner: _figures_of(held) for owner, held in ws.entries.items()}
    return Workspace(MappingProxyType(tables), ws.series, MappingProxyType(entries))


def _figures_of(entries: Entries) -> Entries:
    return replace(entries, items=tuple(_without_words(one) for one in entries))


def _without_words(check_in: CheckIn) -> CheckIn:
    return replace(check_in, note=None, reason=None)
