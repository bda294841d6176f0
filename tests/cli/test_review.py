"""`okrdesk review` writes what its ending says, as asked, and names what a reader would miss."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pikepdf
import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2H0z"/></svg>'


@pytest.fixture
def sample(okrdesk: CommandLine) -> CommandLine:
    """Tidewater, whose third quarter is closed."""
    okrdesk.json("new", "FILE", "--sample")
    return okrdesk


def titles(path: str) -> list[str]:
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        return [item.title for item in outline.root]


def test_parts_logo_and_accent_are_options(company: CommandLine) -> None:
    logo = company.folder / "logo.svg"
    logo.write_text(SVG)
    output = str(company.folder / "short.pdf")
    how = ("--parts", "objectives,glance", "--logo", str(logo), "--accent", "#7A3B00")
    said = company.json("review", "FILE", "-o", output, *how)
    assert said["pages"] >= 3
    assert titles(output)[0] == "People stay"
    plain = company.folder / "plain.pdf"
    company.json("review", "FILE", "-o", str(plain), "--parts", "objectives,glance")
    assert plain.read_bytes() != (company.folder / "short.pdf").read_bytes()


def test_what_the_settings_hold_counts_where_nothing_is_said(company: CommandLine) -> None:
    first = company.folder / "first.pdf"
    company.json("review", "FILE", "-o", str(first))
    (company.folder / "home" / "settings.json").write_text('{"paper": "letter"}')
    second = company.folder / "second.pdf"
    company.json("review", "FILE", "-o", str(second))
    with pikepdf.open(first) as one, pikepdf.open(second) as two:
        assert [float(edge) for edge in one.pages[1].mediabox][2:] != [612, 792]
        assert [float(edge) for edge in two.pages[1].mediabox][2:] == [612, 792]


def test_markdown_and_pictures_by_the_ending(company: CommandLine) -> None:
    company.json("review", "FILE", "-o", str(company.folder / "r.md"))
    text = (company.folder / "r.md").read_text(encoding="utf-8")
    assert re.search(r"^# .* review$", text, re.MULTILINE)
    said = company.json("review", "FILE", "-o", str(company.folder / "p.png"), "--parts", "glance")
    assert (said["pages"], said["path"]) == (2, str(company.folder / "p-1.png"))


def test_it_says_how_many_pages_are_where(company: CommandLine) -> None:
    text, picture = str(company.folder / "r.md"), company.folder / "p.png"
    assert company.run("review", "FILE", "-o", text).out == f"1 page in {text}\n"
    said = company.run("review", "FILE", "-o", str(picture), "--parts", "glance")
    first = picture.with_stem("p-1")
    assert said.out == f"2 pictures, a page each, the first in {first}\n"


def test_the_grade_of_a_quarter_is_the_same_in_the_tree_and_on_paper(sample: CommandLine) -> None:
    paper = sample.folder / "r.md"
    sample.json("review", "FILE", "-o", str(paper), "--cycle", "Q3 2026")
    assert "cycle grade: **0.68**" in paper.read_text(encoding="utf-8")
    tree = sample.run("show", "FILE", "tree", "--cycle", "Q3 2026").out
    assert "grade 0.68" in tree.splitlines()[0]
    assert "0.55" in next(line for line in tree.splitlines() if line.startswith("2 "))
    assert "0.68" in sample.run("show", "FILE", "cycles").out


def test_what_a_reader_would_miss_is_a_warning(company: CommandLine) -> None:
    output = str(company.folder / "r.pdf")
    said = company.json("review", "FILE", "-o", output, "--parts", "glance")
    assert "No headline is written: a made one stands on the cover." in said["warnings"]
    spoken = company.run("review", "FILE", "-o", output, "--parts", "glance")
    assert "No headline is written" in spoken.err


@pytest.mark.parametrize(
    ("how", "kind"),
    [
        (("-o", "r.docx"), "bad_value"),
        (("-o", "r.pdf", "--parts", "jokes"), "bad_value"),
        (("-o", "r.pdf", "--accent", "teal"), "bad_value"),
        (("-o", "r.pdf", "--logo", "gone.png"), "not_found"),
    ],
)
def test_what_cannot_be_printed_is_refused(
    how: tuple[str, ...], kind: str, company: CommandLine
) -> None:
    assert company.refused("review", "FILE", *how) == kind


def test_what_was_changed_after_closing_is_an_erratum(sample: CommandLine) -> None:
    before = sample.folder / "before.md"
    sample.json("review", "FILE", "--cycle", "Q3 2026", "-o", str(before))
    sample.json("record", "FILE", "Net Promoter Score", "39", "--date", "2026-09-30")
    after = sample.folder / "after.md"
    sample.json("review", "FILE", "--cycle", "Q3 2026", "-o", str(after))
    assert "## Errata" not in before.read_text(encoding="utf-8")
    assert "| Net Promoter Score, value | 41 | 39 |" in after.read_text(encoding="utf-8")
    unchanged = after.read_text(encoding="utf-8")
    start, end = unchanged.index("## Errata"), unchanged.index("## How each figure")
    assert unchanged[:start] + unchanged[end:] == before.read_text(encoding="utf-8")


def test_the_coach_is_asked_about_the_drafts_of_the_next_quarter(sample: CommandLine) -> None:
    sample.json("add", "FILE", "cycle", "--name", "Q1 2027", "--start", "2027-01-01")
    goal = ("--title", "Ship the new importer", "--cycle", "Q1 2027")
    sample.json("add", "FILE", "objective", *goal)
    output = sample.folder / "r.pdf"
    sample.json("review", "FILE", "--cycle", "Q4 2026", "-o", str(output), "--parts", "next")
    assert titles(str(output)) == ["Next: Q1 2027"]
