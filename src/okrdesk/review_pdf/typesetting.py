"""Runs the typesetter over a paper. Must not know reviews, nor let anything in from outside.

Root is a private folder that holds the template and one JSON file, and no packages; there are no
system fonts and no clock, so the same paper gives the same bytes anywhere.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from okrdesk import resources
from okrdesk.domain.words import tr
from okrdesk.review_pdf.logo import Logo

if TYPE_CHECKING:
    import typst

_PAGE_TREE = re.compile(rb"/Type\s*/Pages\s*/Count\s+(\d+)")
_MAIN, _NAMED = "review.typ", "names.typ"
_STANDARD: typst.PDFStandard = "ua-1"
_NOT_UA = "PDF/UA"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the first level: its page from 1, its label ("" without one), its words."""

    page: int
    label: str
    title: str


def fonts() -> tuple[Path, ...]:
    """The bundled font files, the only ones that a paper is set in: Inter before the others."""
    folder = resources.path("fonts")
    found = (path for path in folder.rglob("*.[ot]tf"))
    return tuple(sorted(found, key=lambda path: (path.parent != folder, path.name)))


def to_pdf(
    paper_json: str, day: dt.date, logo: Logo | None = None
) -> tuple[bytes, tuple[str, ...]]:
    """A tagged PDF dated `day`, and what could not be done; PDF/UA unless a text prevents it."""
    import typst

    with _compiler(paper_json, logo) as compiler:
        try:
            return _bytes(compiler, day, _STANDARD), ()
        except typst.TypstError as refusal:
            if not refusal.message.startswith(_NOT_UA):
                raise
            # A cluster of signs that no single font has: print it, and say that it is so.
            says = tr("The PDF is not PDF/UA: {reason}.").format(reason=refusal.message)
            return _bytes(compiler, day), (says,)


def to_pages(paper_json: str, ppi: float, logo: Logo | None = None) -> tuple[bytes, ...]:
    """Each page as PNG."""
    with _compiler(paper_json, logo) as compiler:
        pages = compiler.compile(format="png", ppi=ppi)
    assert pages is not None
    return tuple(pages) if isinstance(pages, list) else (pages,)


def named_pages(
    paper_json: str, ppi: float, logo: Logo | None = None
) -> tuple[tuple[bytes, ...], tuple[Heading, ...]]:
    """Each page as PNG, and the headings that begin pages: typeset once for both."""
    with _compiler(paper_json, logo, _NAMED) as compiler:
        pages = compiler.compile(format="png", ppi=ppi)
        found = json.loads(compiler.query("<headings>", field="value", one=True))
    assert pages is not None
    headings = (Heading(one["page"], one["label"], _plain(one["title"])) for one in found)
    return tuple(pages) if isinstance(pages, list) else (pages,), tuple(headings)


def _plain(content: object) -> str:
    """The words of a piece of typeset content, without how they look."""
    if isinstance(content, list):
        return "".join(_plain(part) for part in content)
    if not isinstance(content, dict):
        return ""
    if content.get("func") == "space":
        return " "
    text = content.get("text")
    if isinstance(text, str):
        return text
    return "".join(_plain(part) for part in content.values())


def page_count(pdf: bytes) -> int:
    """How many pages the typesetter made: it keeps the root of its page tree in the open."""
    return max(int(count) for count in _PAGE_TREE.findall(pdf))


@contextmanager
def _compiler(paper_json: str, logo: Logo | None, main: str = _MAIN) -> Iterator[typst.Compiler]:
    import typst

    with tempfile.TemporaryDirectory(prefix="okrdesk-review-") as folder:
        root = Path(folder)
        shutil.copytree(resources.path("review"), root, dirs_exist_ok=True)
        (root / "paper.json").write_text(paper_json, encoding="utf-8")
        if logo is not None:
            (root / f"logo.{logo.ending}").write_bytes(logo.picture)
        yield typst.Compiler(
            input=str(root / main),
            root=str(root),
            font_paths=[str(resources.path("fonts"))],
            ignore_system_fonts=True,
            package_path=folder,
            package_cache_path=folder,
        )


def _bytes(
    compiler: typst.Compiler, day: dt.date, standard: typst.PDFStandard | None = None
) -> bytes:
    stamp = dt.datetime.combine(day, dt.time(), dt.UTC)
    standards: list[typst.PDFStandard] = [standard] if standard is not None else []
    made = compiler.compile(format="pdf", pdf_standards=standards, timestamp=stamp)
    assert isinstance(made, bytes)
    return made
