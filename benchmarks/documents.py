"""Where the measured documents lie, made once, and spare copies to write into. Must not time."""

from __future__ import annotations

import shutil
from pathlib import Path

from workloads import TODAY, WHO, fill, five_year, outlier, wide

from okrdesk.store import Document, Home
from okrdesk.store.schema import LAYOUT

# Documents of another layout would be folded anew when they are opened.
PLACE = Path(__file__).resolve().parent.parent / "build" / "bench" / f"{LAYOUT:08x}"
HOME = PLACE / "home"


def documents() -> tuple[Path, Path]:
    """The five-year document and the outlier."""
    return (
        fill(PLACE / "five_year.okr", HOME, five_year),
        fill(PLACE / "outlier.okr", HOME, outlier),
    )


def wide_document() -> Path:
    """One quarter of 10,000 key results."""
    return fill(PLACE / "wide.okr", HOME, wide)


def prefix_document(kpis: int) -> Path:
    """The five-year document with so many KPIs."""
    return fill(PLACE / f"five_year_{kpis}.okr", HOME, five_year, kpis=kpis)


def spare(file: Path) -> tuple[Path, Path]:
    """A fresh copy of a document and a home that knows it: what is measured writes into these."""
    place = PLACE / "spare"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    copy = place / file.name
    shutil.copyfile(file, copy)
    opened(copy, place / "home").close()
    return copy, place / "home"


def opened(file: Path, home: Path, glance: int | None = None) -> Document:
    """The document as the one who measures has it open."""
    return Document.open(file, home=Home(home), who=WHO, today=lambda: TODAY, glance=glance)


def environment_of(home: Path) -> dict[str, str]:
    """What a process needs to open the documents of `home`."""
    return {"OKRDESK_HOME": str(home), "OKRDESK_PERSON": WHO.person}
