"""The doors of the paper: a file, or its pages as pictures. Must not compute figures."""

from __future__ import annotations

import errno
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.review import Review
from okrdesk.domain.words import tr
from okrdesk.look.theme import Theme
from okrdesk.look.theme import theme as theme_named
from okrdesk.review_pdf.glyphs import breakable, drawable
from okrdesk.review_pdf.paper import ACCENT, PAPERS, paper_of, plain_json
from okrdesk.review_pdf.tongue import Json
from okrdesk.review_pdf.typesetting import fonts, page_count, to_pages, to_pdf


@dataclass(frozen=True, slots=True)
class Written:
    """What was written where; `warnings` are sentences for the user, such as missing characters."""

    pages: int
    path: Path
    warnings: tuple[str, ...]


def review_bytes(
    review: Review, *, paper: str = "a4", theme: Theme | None = None, accent: str = ACCENT
) -> tuple[bytes, tuple[str, ...]]:
    """The PDF and its warnings; the same bytes for the same review. Refuses an unknown paper."""
    text, missing = _ready(review, paper, theme, accent)
    made, refused = to_pdf(text, review.as_of)
    return made, (*_named(missing), *refused)


def write_review(
    review: Review,
    destination: Path,
    *,
    paper: str = "a4",
    theme: Theme | None = None,
    accent: str = ACCENT,
) -> Written:
    """Write the PDF in one step: an older file there is whole until the new one replaces it.

    `paper`: a4 | letter. Refusals: bad_value (paper), not_found (folder), read_only, full.
    """
    made, warnings = review_bytes(review, paper=paper, theme=theme, accent=accent)
    _replace(destination, made)
    return Written(page_count(made), destination, warnings)


def render_pages(
    review: Review,
    ppi: float,
    *,
    paper: str = "a4",
    theme: Theme | None = None,
    accent: str = ACCENT,
) -> tuple[bytes, ...]:
    """The very pages of the PDF as PNG, `ppi` dots an inch."""
    text, _ = _ready(review, paper, theme, accent)
    return to_pages(text, ppi)


def _ready(
    review: Review, paper: str, theme: Theme | None, accent: str
) -> tuple[str, tuple[str, ...]]:
    """The paper as JSON in characters that the fonts have, and the characters they lack."""
    if paper not in PAPERS:
        says = tr("There is no paper '{paper}', so nothing was written. Use a4 or letter.")
        raise OkrError("bad_value", says.format(paper=paper))
    missing: set[str] = set()
    made = paper_of(review, theme or theme_named("light"), paper, accent)
    ready = _drawn(made, fonts(), missing)
    return plain_json(ready), tuple(sorted(missing))


def _drawn(part: Json, files: tuple[Path, ...], missing: set[str]) -> Json:
    """`part` with every text in it made drawable; what is missing is added to `missing`."""
    if isinstance(part, dict):
        return {name: _drawn(inner, files, missing) for name, inner in part.items()}
    if isinstance(part, list):
        return [_drawn(inner, files, missing) for inner in part]
    if isinstance(part, str):
        plain = drawable(part, files)
        missing.update(plain.missing)
        return breakable(plain.text)
    return part


def _named(missing: tuple[str, ...]) -> tuple[str, ...]:
    if not missing:
        return ()
    signs = ", ".join(f"{char} (U+{ord(char):04X})" for char in missing)
    says = tr("No bundled font has these characters, a box stands for each: {signs}.")
    return (says.format(signs=signs),)


def _replace(destination: Path, made: bytes) -> None:
    try:
        descriptor, name = tempfile.mkstemp(
            prefix=f".{destination.name}.", suffix=".part", dir=destination.parent
        )
    except OSError as trouble:
        raise _refusal(destination, trouble) from trouble
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(made)
        part.chmod(0o644)
        part.replace(destination)
    except OSError as trouble:
        raise _refusal(destination, trouble) from trouble
    finally:
        part.unlink(missing_ok=True)


def _refusal(destination: Path, trouble: OSError) -> OkrError:
    """The sentence for what the system would not do."""
    if trouble.errno == errno.ENOSPC:
        return OkrError("full", tr("The disk is full, so the PDF was not written. Make room."))
    if isinstance(trouble, FileNotFoundError):
        says = tr("There is no folder {folder}, so the PDF was not written. Choose another.")
        return OkrError("not_found", says.format(folder=destination.parent))
    says = tr("{path} cannot be written, so there is no PDF. Choose another place.")
    return OkrError("read_only", says.format(path=destination))
