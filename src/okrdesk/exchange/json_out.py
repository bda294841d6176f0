"""The whole workspace with its history as one JSON document. Must not write files."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable
from datetime import date
from typing import Any, cast

from okrdesk.domain.records import KINDS, Kpi
from okrdesk.domain.workspace import Workspace

VERSION = 1


def workspace_json(ws: Workspace, history: Iterable[Any]) -> str:
    """Every record by kind, every value and check-in, and every change; dates as ISO texts."""
    records: dict[str, list[dict[str, object]]] = {}
    for kind in KINDS:
        held = sorted(ws.tables.get(kind, {}).values(), key=lambda record: record.id)
        records[kind] = [plain(record) for record in held]
    records["check_in"] = [
        plain(entry) for key_result in sorted(ws.entries) for entry in ws.entries[key_result]
    ]
    records["measurement"] = [
        plain(point) for kpi in sorted(ws.all(Kpi)) for point in ws.series_of(kpi)
    ]
    document = {
        "format": "okrdesk",
        "version": VERSION,
        "records": {kind: rows for kind, rows in records.items() if rows},
        "history": [plain(change) for change in history],
    }
    return json.dumps(document, ensure_ascii=False, indent=1, default=_text) + "\n"


def plain(record: object) -> dict[str, object]:
    """The fields of a record or history row by name."""
    return dataclasses.asdict(cast("Any", record))


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in JSON")
