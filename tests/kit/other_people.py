"""Somebody else with the same file on another computer: a home and a name of their own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from okrdesk.store import Document, Home, Who

TODAY = dt.date(2026, 11, 21)


@contextmanager
def somebody_else(file: Path, person: str = "Anna") -> Iterator[Document]:
    """The file as that person has it open; what they change is shared when they close it."""
    home = Home(file.parent / f"home of {person}")
    document = Document.open(file, home=home, who=Who(person, "desk"), today=lambda: TODAY)
    try:
        yield document
        document.publish()
    finally:
        document.close()
