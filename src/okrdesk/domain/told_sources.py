"""Where people say that a KPI's number comes from. Must not say how values are pulled.

The words are the one field of a source of the kind `TOLD`, beside those that are pulled.
"""

from __future__ import annotations

from okrdesk.domain.records import Source, SourceField
from okrdesk.domain.workspace import Workspace

TOLD = "told"
WORDS = "words"


def told_source(ws: Workspace, kpi_id: str) -> SourceField | None:
    """The field that holds the words, None where nobody said any."""
    for source in ws.where(Source, "kpi", kpi_id):
        if source.kind == TOLD:
            for field in ws.where(SourceField, "source", source.id):
                if field.name == WORDS:
                    return field
    return None
