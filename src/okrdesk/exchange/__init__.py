"""Readers and writers of other formats. Must not write into the document itself."""

from __future__ import annotations

from okrdesk.exchange.drafts import Import, ImportOptions, RefusedRow
from okrdesk.exchange.exporting import write_export
from okrdesk.exchange.importing import READABLE, read_sources

__all__ = [
    "READABLE", "Import", "ImportOptions", "RefusedRow", "read_sources", "write_export",
]  # fmt: skip
