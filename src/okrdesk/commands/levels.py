"""The named levels of a qualitative key result. Must not say which one is reached: check-ins do."""

from __future__ import annotations

from typing import TypedDict, Unpack

from okrdesk.commands.checks import bad, require_open_key_result
from okrdesk.commands.making import addition, alteration, amended, made, removed
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.records import KeyResult, Level
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


class LevelFields(TypedDict, total=False):
    key_result: str
    name: str
    share: float


def add_level(ws: Workspace, at: At, **fields: Unpack[LevelFields]) -> Change:
    """Add a level with its share of the way, 0 to 1, to a key result measured by levels."""
    return addition(_checked(ws, made(ws, at, Level, fields)))


def change_level(ws: Workspace, at: At, level_id: str, **fields: Unpack[LevelFields]) -> Change:
    """Rename a level or weigh it differently."""
    before = ws.get(Level, level_id)
    require_open_key_result(ws, before.key_result)
    return alteration(before, _checked(ws, amended(ws, before, fields)))


def remove_level(ws: Workspace, at: At, level_id: str) -> Change:
    """Take a level away; check-ins that named it keep their share."""
    level = ws.get(Level, level_id)
    require_open_key_result(ws, level.key_result)
    return removed(ws, level)


def _checked(ws: Workspace, level: Level) -> Level:
    require_open_key_result(ws, level.key_result)
    if ws.get(KeyResult, level.key_result).measure != "levels":
        raise bad(tr("The key result is not measured by levels; nothing was changed."))
    for other in ws.where(Level, "key_result", level.key_result):
        if other.id != level.id and level.share == other.share:
            says = tr("'{name}' has this share already, so nothing was changed. Choose another.")
            raise bad(says.format(name=other.name))
    return level
