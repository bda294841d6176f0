"""Which KPIs stand on which board. Must not read nor order them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace

Part = Literal["key", "others", "segments", "loose"]


def _is_segment(_ws: Workspace, kpi: Kpi) -> bool:
    return kpi.parent is not None and kpi.standing != "parked"


def _is_loose(ws: Workspace, kpi: Kpi) -> bool:
    """Whether it is a segment of what no board shows."""
    above = ws.find(Kpi, kpi.parent)
    gone = above is None or above.archived or above.standing == "parked"
    return gone and _is_segment(ws, kpi)


# Which unarchived KPIs stand on which board.
BOARD_PARTS: dict[Part, Callable[[Workspace, Kpi], bool]] = {
    "key": lambda _, kpi: kpi.parent is None and kpi.standing == "key",
    "others": lambda _, kpi: kpi.parent is None and kpi.standing == "other",
    "segments": _is_segment,
    "loose": _is_loose,
}
