"""Reads values of key results and shares from text. Must not act, nor know the command line."""

from __future__ import annotations

from okrdesk.domain.measures import parse_value, read_number
from okrdesk.domain.records import KeyResult, Kpi, Level
from okrdesk.domain.workspace import Workspace

UNIT_OF_MEASURE = {"percent": "percent", "money": "money", "yes-no": "yes-no"}


def read_share(text: str) -> float:
    """0-1 from 0.5, 50 % or 1/2."""
    if text.strip().endswith("%"):
        return parse_value(text, "percent") / 100
    return parse_value(text, "share") / 100 if "/" in text else read_number(text)


def read_key_result_value(ws: Workspace, key_result: KeyResult, text: str) -> float:
    """What `text` means as the value of a key result; a level by its name or share."""
    if key_result.measure != "levels":
        return parse_value(text, unit_of(ws, key_result))
    for level in ws.where(Level, "key_result", key_result.id):
        if level.name.casefold() == text.strip().casefold():
            return level.share
    return read_share(text)


def unit_of(ws: Workspace, key_result: KeyResult) -> str | None:
    """The unit of a key result's values: its KPI's, its own, else the one of its measure."""
    kpi = ws.find(Kpi, key_result.kpi)
    if kpi is not None:
        return kpi.unit
    return key_result.unit or UNIT_OF_MEASURE.get(key_result.measure)
