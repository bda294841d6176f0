"""Paper, accent, logo and parts are choices; what could do harm or cannot be printed is refused."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pikepdf
import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.domain.review import Review
from okrdesk.review_pdf import (
    SECTIONS,
    Layout,
    checked_layout,
    layout_of,
    read_logo,
    review_bytes,
    write_review,
)
from okrdesk.review_pdf.layout import ACCENT
from okrdesk.settings import Settings

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">{}</svg>'
PLAIN_SVG = SVG.format('<path fill="#7A3B00" d="M0 0h40v20H0z"/>')


def png(width: int, height: int) -> bytes:
    """A picture of that size in one colour."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = b"".join(b"\x00" + b"\x40" * width for _ in range(height))
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def jpeg(width: int, height: int) -> bytes:
    """As much of a JPEG as says how large it is."""
    comment = b"\xff\xfe" + struct.pack(">H", 4) + b"hi"
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 17, 8, height, width, 3) + b"\x00" * 9
    return b"\xff\xd8" + comment + frame + b"\xff\xd9"


def kept(tmp_path: Path, name: str, picture: bytes | str) -> Path:
    place = tmp_path / name
    place.write_bytes(picture if isinstance(picture, bytes) else picture.encode())
    return place


def test_an_untouched_setting_is_the_usual_paper(tmp_path: Path) -> None:
    layout = layout_of(Settings(tmp_path / "settings.json"), "d")
    assert layout == Layout("a4", ACCENT, None, SECTIONS)


def test_what_was_chosen_for_one_document_holds_for_that_one(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("review_accent", "#7A3B00", "d")
    settings.set("review_logo", str(kept(tmp_path, "logo.svg", PLAIN_SVG)), "d")
    settings.set("review_sections", ["objectives", "glance"], "d")
    settings.set("paper", "letter")
    own, other = layout_of(settings, "d"), layout_of(settings, "e")
    assert (own.paper, own.accent, own.sections) == ("letter", "#7A3B00", ("objectives", "glance"))
    assert own.logo is not None
    assert own.logo.ending == "svg"
    assert (other.accent, other.logo, other.sections) == (ACCENT, None, SECTIONS)


@pytest.mark.parametrize(
    ("layout", "word"),
    [
        (Layout("a5"), "a5"),
        (Layout(sections=("glance", "jokes")), "jokes"),
        (Layout(accent="teal"), "teal"),
        (Layout(accent="#0B5563; x"), "#0B5563; x"),
        (Layout(accent="#FFEE00"), "too light"),
    ],
)
def test_what_cannot_be_printed_is_refused_by_name(layout: Layout, word: str) -> None:
    with pytest.raises(OkrError) as refused:
        checked_layout(layout)
    assert refused.value.kind == "bad_value"
    assert word in refused.value.says


@pytest.mark.parametrize(
    ("name", "picture", "ending"),
    [
        ("a.png", png(30, 20), "png"),
        ("b.jpeg", jpeg(300, 200), "jpg"),
        ("c.svg", PLAIN_SVG, "svg"),
        ("d.svg", f"\ufeff<?xml version='1.0'?><!-- made --><!DOCTYPE svg>{PLAIN_SVG}", "svg"),
        ("e.svg", SVG.format('<g id="a"/><use href="#a" fill="url(#b)"/>'), "svg"),
        ("wrong-name.jpg", png(30, 20), "png"),
    ],
)
def test_a_logo_is_known_by_what_is_in_it(
    name: str, picture: bytes | str, ending: str, tmp_path: Path
) -> None:
    assert read_logo(kept(tmp_path, name, picture)).ending == ending


@pytest.mark.parametrize(
    "picture",
    [
        SVG.format("<script>1</script>"),
        SVG.format('<image href="file:///etc/passwd"/>'),
        SVG.format('<use href="http://example.org/a.svg#b"/>'),
        SVG.format('<path onload="x()"/>'),
        SVG.format("<style>@import url(x.css)</style>"),
        SVG.format("<text>words need a font</text>"),
        f'<!DOCTYPE svg [<!ENTITY a "b">]>{PLAIN_SVG}',
        "GIF89a",
        "",
        png(5000, 4),
        png(0, 4)[:40],
        jpeg(300, 200)[:8],
        jpeg(9000, 200),
        b"\x89PNG\r\n\x1a\nIHDR",
        b"\x00" * ((1 << 20) + 1),
    ],
    ids=range(15),
)
def test_a_picture_that_is_more_or_less_than_a_logo_is_refused(
    picture: bytes | str, tmp_path: Path
) -> None:
    with pytest.raises(OkrError) as refused:
        read_logo(kept(tmp_path, "logo.svg", picture))
    assert refused.value.kind == "bad_file"


def test_a_logo_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OkrError) as refused:
        read_logo(tmp_path / "gone.png")
    assert refused.value.kind == "not_found"


@pytest.mark.parametrize("picture", [PLAIN_SVG, png(60, 20)], ids=["svg", "png"])
def test_a_logo_stands_on_the_cover_with_its_words(
    picture: bytes | str, running: Review, tmp_path: Path
) -> None:
    logo = read_logo(kept(tmp_path, "logo", picture))
    layout = Layout(logo=logo, sections=())
    made, warnings = review_bytes(running, layout)
    assert warnings == ()
    assert made == review_bytes(running, layout)[0]
    (tmp_path / "made.pdf").write_bytes(made)
    with pikepdf.open(tmp_path / "made.pdf") as pdf:
        alts = [
            str(thing.Alt)
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Dictionary) and "/Alt" in thing
        ]
    assert "Logo of Tidewater" in alts


def test_parts_are_printed_in_the_order_that_was_chosen(running: Review, tmp_path: Path) -> None:
    layout = Layout(sections=("objectives", "glance"))
    written = write_review(running, tmp_path / "short.pdf", layout)
    with pikepdf.open(written.path) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles[0] == "New customers succeed without our help"
    assert titles[-1].startswith("3 of 6 gauges")
    assert "Check-in log" not in titles


def test_a_glance_without_the_objectives_pages_still_prints(running: Review) -> None:
    made, warnings = review_bytes(running, Layout(sections=("glance",)))
    assert made.startswith(b"%PDF")
    assert warnings == ()
