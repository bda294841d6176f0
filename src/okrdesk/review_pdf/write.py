"""The doors of the paper: files, or its pages as pictures. Must not compute figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.review import Review
from okrdesk.domain.review_beside import Beside
from okrdesk.domain.words import tr
from okrdesk.review_pdf.glyphs import breakable, drawable
from okrdesk.review_pdf.layout import Layout, checked_layout
from okrdesk.review_pdf.markdown import review_markdown
from okrdesk.review_pdf.paper import paper_of, plain_json
from okrdesk.review_pdf.saving import save
from okrdesk.review_pdf.tongue import Json
from okrdesk.review_pdf.typesetting import fonts, named_pages, page_count, to_pages, to_pdf

PLAIN, NOTHING_BESIDE = Layout(), Beside()
Ready = Callable[[], object]
_OBJECTIVE = "objective-"
_NO_TEXT = frozenset((float, int, bool, type(None)))
PICTURE_PPI = 144  # sharp on a projector, and a page is a few hundred kilobytes


@dataclass(frozen=True, slots=True)
class Written:
    """What was written where; `warnings` are sentences for the user, such as missing characters.

    `path` is the first file, of pictures that of the first page.
    """

    pages: int
    path: Path
    warnings: tuple[str, ...]


def review_bytes(
    review: Review, layout: Layout = PLAIN, beside: Beside = NOTHING_BESIDE
) -> tuple[bytes, tuple[str, ...]]:
    """The PDF and its warnings; the same bytes for the same review. Refuses an unknown layout."""
    text, missing = _ready(review, layout, beside)
    made, refused = to_pdf(text, review.as_of, layout.logo)
    return made, (*named(missing), *refused)


def render_pages(
    review: Review, ppi: float, layout: Layout = PLAIN, beside: Beside = NOTHING_BESIDE
) -> tuple[bytes, ...]:
    """The very pages of the PDF as PNG, `ppi` dots an inch."""
    text, _ = _ready(review, layout, beside)
    return to_pages(text, ppi, layout.logo)


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages as PNG, what each is in few words, and the characters that no font has."""

    pages: tuple[bytes, ...]
    names: tuple[str, ...]
    missing: tuple[str, ...]


def preview(
    review: Review, ppi: float, layout: Layout = PLAIN, beside: Beside = NOTHING_BESIDE
) -> Preview:
    """The very pages of the PDF, with their names: "At a glance", "Objective 2" …"""
    made, missing = _drawable(review, layout, beside)
    pages, headings = named_pages(plain_json(made), ppi, layout.logo)
    known = {made["glance"]["headline"]: tr("At a glance"), made["gauges_title"]: tr("Gauges")}
    begun = {heading.page: heading for heading in reversed(headings)}
    names = [tr("Cover")]
    for page in range(2, len(pages) + 1):
        found = begun.get(page)
        if found is None:
            names.append(names[-1])  # a page that goes on with the one before
        elif found.label.startswith(_OBJECTIVE):
            names.append(tr("Objective {ref}").format(ref=found.label.removeprefix(_OBJECTIVE)))
        else:
            names.append(known.get(found.title, found.title))
    return Preview(pages, tuple(names), missing)


def write_review(
    review: Review,
    destination: Path,
    layout: Layout = PLAIN,
    beside: Beside = NOTHING_BESIDE,
    before_writing: Ready = bool,
) -> Written:
    """Write the review as its ending says: .pdf, .md, or .png (a file for each page, OUT-1.png …).

    `before_writing` is called when all is made and no file is touched yet; it may raise to stop.
    Refusals: bad_value (ending, layout), not_found (folder), read_only, full.
    """
    write = _WRITERS.get(destination.suffix.lower())
    if write is None:
        says = tr("A review is written as .pdf, .md or .png, not as {name}: nothing was written.")
        raise OkrError("bad_value", says.format(name=destination.name), candidates=tuple(_WRITERS))
    return write(review, destination, layout, beside, before_writing)


def _write_pdf(
    review: Review, destination: Path, layout: Layout, beside: Beside, ready: Ready
) -> Written:
    made, warnings = review_bytes(review, layout, beside)
    ready()
    save(destination, made)
    return Written(page_count(made), destination, warnings)


def _write_markdown(
    review: Review, destination: Path, layout: Layout, beside: Beside, ready: Ready
) -> Written:
    made = review_markdown(review, layout, beside).encode()
    ready()
    save(destination, made)
    return Written(1, destination, ())


def _write_pictures(
    review: Review, destination: Path, layout: Layout, beside: Beside, ready: Ready
) -> Written:
    text, missing = _ready(review, layout, beside)
    pages = to_pages(text, PICTURE_PPI, layout.logo)
    paths = [
        destination.with_stem(f"{destination.stem}-{number}") for number in range(1, len(pages) + 1)
    ]
    ready()
    for path, page in zip(paths, pages, strict=True):
        save(path, page)
    return Written(len(pages), paths[0], named(missing))


_WRITERS: dict[str, Callable[[Review, Path, Layout, Beside, Ready], Written]] = {
    ".pdf": _write_pdf,
    ".md": _write_markdown,
    ".png": _write_pictures,
}


def missing_characters(review: Review, layout: Layout, beside: Beside) -> tuple[str, ...]:
    """The characters of the paper that no bundled font has."""
    return _ready(review, layout, beside)[1]


def _ready(review: Review, layout: Layout, beside: Beside) -> tuple[str, tuple[str, ...]]:
    """The paper as JSON in characters that the fonts have, and the characters they lack."""
    made, missing = _drawable(review, layout, beside)
    return plain_json(made), missing


def _drawable(review: Review, layout: Layout, beside: Beside) -> tuple[Json, tuple[str, ...]]:
    files, missing = fonts(), set[str]()

    @cache  # a paper says much twice
    def shown(text: str) -> str:
        plain = drawable(text, files)
        missing.update(plain.missing)
        return breakable(plain.text)

    made = paper_of(review, checked_layout(layout), beside)
    return _drawn(made, shown), tuple(sorted(missing))


def _drawn(part: Json, shown: Callable[[str], str]) -> Json:
    """`part` with every text in it as it is shown; most of a paper are the places of its curves."""
    if isinstance(part, str):
        return shown(part)
    if isinstance(part, dict):
        return {
            name: inner if type(inner) in _NO_TEXT else _drawn(inner, shown)
            for name, inner in part.items()
        }
    if isinstance(part, list):
        return [inner if type(inner) in _NO_TEXT else _drawn(inner, shown) for inner in part]
    return part


def named(missing: tuple[str, ...]) -> tuple[str, ...]:
    """The warning that names them, if there are any."""
    if not missing:
        return ()
    signs = ", ".join(f"{char} (U+{ord(char):04X})" for char in missing)
    says = tr("No bundled font has these characters, a box stands for each: {signs}.")
    return (says.format(signs=signs),)
