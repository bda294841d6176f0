"""A text that no font can draw is boxed and named, never a reason to stop."""

from __future__ import annotations

import pytest

from okrdesk.review_pdf.glyphs import BOX, coverage, drawable
from okrdesk.review_pdf.typesetting import fonts


@pytest.mark.parametrize(
    "text",
    ["plain", "Größe", "Ελλάδα", "Привет", "目標達成率", "العربية", "שלום", "ไทย", "☂ ✓ → −"],
)
def test_these_scripts_print_as_they_are(text: str) -> None:
    plain = drawable(text, fonts())
    assert (plain.text, plain.missing) == (text, ())


def test_what_no_font_has_becomes_a_box_and_is_named() -> None:
    plain = drawable("go 🚀 now", fonts())
    assert plain.text == f"go {BOX} now"
    assert plain.missing == ("🚀",)


def test_control_characters_are_left_out_but_lines_stay() -> None:
    assert drawable("a\x00\x07b\ud800\nc\td", fonts()).text == "ab\nc\td"


def test_markup_is_only_text() -> None:
    text = '#set page(paper: "a3") *b* <b> \\ $x$ `c` [d] @ref // no'
    assert drawable(text, fonts()).text == text


def test_joiners_and_direction_marks_are_not_missing() -> None:
    assert drawable("a\u200db\u200fc\u00a0d", fonts()).missing == ()


def test_the_coverage_knows_both_kinds_of_character_map() -> None:
    known = frozenset[int]().union(*map(coverage, fonts()))
    assert ord("A") in known
    assert 0x10FFFF not in known
    assert len(known) > 30_000


def test_inter_is_asked_before_the_fallbacks() -> None:
    names = [path.name for path in fonts()]
    assert all(name.startswith("Inter") for name in names[:4])
    assert "DroidSansFallbackFull.ttf" in names[4:]
