"""The paper is a tagged, self-contained PDF that says everything and never stops over a text."""

from __future__ import annotations

import datetime as dt
import errno
import hashlib
import io
import re
import shutil
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
import typst
from pdf_strokes import spots

from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import (
    Band,
    CheckIn,
    Cycle,
    Evidence,
    KeyResult,
    Kpi,
    Level,
    Milestone,
    Objective,
    Record,
    WorkspaceSettings,
)
from okrdesk.domain.review import Review, review_of
from okrdesk.domain.workspace import Workspace
from okrdesk.review_pdf import Layout, render_pages, review_bytes, write_review
from okrdesk.review_pdf.saving import refusal
from okrdesk.review_pdf.typesetting import page_count, to_pdf

TODAY = dt.date(2026, 11, 21)
Q4 = Cycle("q4", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31), state="active")
HOSTILE = '#set page(fill: red) *b* <b>bold</b> #panic("x") $x^2$ `c` [d] @ref // \\ \x00\x07 "q"'
WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 2
poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not here")


def holding(*records: Record | Points) -> Review:
    edits = (row if isinstance(row, Points) else Edit(None, row) for row in records)
    return review_of(Workspace().apply(Change("hold", (Edit(None, Q4), *edits))), Q4, TODAY)


def crowded(objectives: int, kpis: int, text: str) -> Review:
    """Every measure, cadence of words and missing part, many times over."""
    measures = ("number", "total", "range", "levels", "yes-no", "milestones", "percent")
    units = ("number", "percent", "money:EUR", "duration")
    rows: list[Record | Points] = [WorkspaceSettings(name=text, currency="EUR")]
    for k in range(kpis):
        direction = ("up", "down", "range")[k % 3]
        rows.append(Kpi(f"k{k}", f"{k} {text}", definition=text, unit=units[k % 4], order=k))
        rows[-1] = replace(rows[-1], direction=direction)  # type: ignore[type-var]
        if k % 4:
            rows.append(Band(f"b{k}", f"k{k}", healthy_low=1, healthy_high=20, target_low=9))
        days = tuple(TODAY - dt.timedelta(7 * back) for back in range(k, 0, -1))
        rows.append(Points(f"k{k}", days, tuple(10.0 ** (k % 11) * (d.day - 9) for d in days)))
    for o in range(objectives):
        parent = f"o{o - 1}" if o % 4 == 3 else None
        rows.append(Objective(f"o{o}", f"{o} {text}", why=text, cycle="q4", parent=parent, order=o))
        for r in range(o % 8):
            own = f"r{o}-{r}"
            target = 10.0 if r % 3 else None
            rows.append(
                KeyResult(own, f"o{o}", text, measure=measures[r % 7], target=target, order=r)
            )
            rows.append(Level(f"l{own}", own, text, 0.5))
            rows.append(Milestone(f"m{own}", own, text, due=dt.date(2026, 11, 1 + r)))
            day = dt.date(2026, 11, 2)
            rows.append(CheckIn(f"c{own}", own, day, value=0.5, confidence=r, note=text, by=text))
            rows.append(Evidence(f"e{own}", f"c{own}", text, 1.0))
    return holding(*rows)


def text_of(made: bytes, tmp_path: Path, *options: str) -> str:
    pdf = tmp_path / "made.pdf"
    pdf.write_bytes(made)
    done = subprocess.run(
        ["pdftotext", *options, str(pdf), "-"], capture_output=True, check=True, text=True
    )
    return done.stdout


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]+", "", text)


@poppler
@pytest.mark.parametrize("which", ["running", "closed"])
def test_every_objective_key_result_and_gauge_can_be_found_as_text(
    which: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    review: Review = request.getfixturevalue(which)
    made, warnings = review_bytes(review)
    text = squeezed(text_of(made, tmp_path))
    assert warnings == ()
    for goal in review.objectives:
        assert squeezed(goal.reading.objective.title) in text
        for part in goal.key_results:
            assert squeezed(f"{part.reading.ref} {part.reading.key_result.title}") in text
    for gauge in (*review.kpis, *review.others):
        assert squeezed(gauge.reading.kpi.name) in text
    assert squeezed(review.headline) in text
    assert f"page2of{page_count(made)}" in text


@poppler
def test_what_shows_a_check_in_stands_beside_its_note_and_in_the_log(tmp_path: Path) -> None:
    link = "https://crm.example/deals/4711?of=Brandt"
    later, sooner = dt.date(2026, 11, 16), dt.date(2026, 11, 9)
    made, warnings = review_bytes(
        holding(
            Objective("o", "Grow", cycle="q4"),
            KeyResult("k", "o", "More trials", target=10.0),
            CheckIn("c1", "k", sooner, value=1.0, confidence=6, note="Began", by="Mira"),
            CheckIn("c2", "k", later, value=2.0, confidence=6, by="Mira"),
            Evidence("e2", "c2", "“Yes, we sign”\n(Jonas)", 2.0),
            Evidence("e1", "c2", link, 1.0),
            Evidence("e3", "c1", "The first list", 1.0),
        )
    )
    assert warnings == ()
    text = squeezed(text_of(made, tmp_path))
    both = squeezed(f"Shown by: {link} Shown by: “Yes, we sign” (Jonas)")
    assert text.count(both) == 2
    assert text.count(squeezed("Began Shown by: The first list")) == 1


@poppler
def test_all_fonts_are_embedded(running: Review, tmp_path: Path) -> None:
    pdf = tmp_path / "made.pdf"
    pdf.write_bytes(review_bytes(running)[0])
    done = subprocess.run(["pdffonts", str(pdf)], capture_output=True, check=True, text=True)
    rows = done.stdout.splitlines()[2:]
    assert rows
    assert all("Inter" in row and re.search(r"\byes yes (yes|no)\b", row) for row in rows)


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not here")
@pytest.mark.parametrize("which", ["running", "closed"])
def test_the_file_is_sound(which: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    written = write_review(request.getfixturevalue(which), tmp_path / "review.pdf")
    done = subprocess.run(
        ["qpdf", "--check", str(written.path)], capture_output=True, check=True, text=True
    )
    assert "No syntax or stream encoding errors found" in done.stdout
    assert "WARNING" not in done.stdout + done.stderr


def test_the_document_is_tagged_titled_and_has_an_outline(running: Review, tmp_path: Path) -> None:
    written = write_review(running, tmp_path / "review.pdf")
    with pikepdf.open(written.path) as pdf:
        root = pdf.Root
        assert root.MarkInfo.Marked
        assert "/StructTreeRoot" in root
        assert root.Lang == "en"
        assert root.ViewerPreferences.DisplayDocTitle
        assert pdf.docinfo["/Title"] == "Tidewater Q4 2026 review"
        assert pdf.docinfo["/Author"] == "Mira Brandt"
        assert len(pdf.pages) == written.pages >= 8
        assert b"pdfuaid:part" in root.Metadata.read_bytes()
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
    assert "Agencies recommend us to agencies" in titles
    assert "Check-in log" in titles


def test_every_drawing_has_words_for_those_who_do_not_see_it(
    running: Review, tmp_path: Path
) -> None:
    written = write_review(running, tmp_path / "review.pdf")
    with pikepdf.open(written.path) as pdf:
        alts = [
            str(thing.Alt)
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Dictionary) and "/Alt" in thing
        ]
    assert any("Customer churn" in alt for alt in alts)
    assert any("sign-ups" in alt for alt in alts)
    assert all(alts)


def test_two_processes_make_the_same_bytes(running: Review) -> None:
    code = (
        "import sys, hashlib; sys.path.insert(0, sys.argv[1]);"
        "from conftest import reviewed; from okrdesk.review_pdf import review_bytes;"
        "print(hashlib.sha256(review_bytes(reviewed('active'))[0]).hexdigest())"
    )
    here = str(Path(__file__).parent)
    done = subprocess.run(
        [sys.executable, "-c", code, here], capture_output=True, check=True, text=True
    )
    assert done.stdout.strip() == hashlib.sha256(review_bytes(running)[0]).hexdigest()


def test_the_typesetter_loads_only_when_something_is_written() -> None:
    code = "import sys, okrdesk.review_pdf; print('typst' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "False"


@poppler
def test_texts_full_of_markup_print_as_themselves(tmp_path: Path) -> None:
    made, warnings = review_bytes(crowded(3, 3, HOSTILE))
    shown = HOSTILE.replace("\x00", "").replace("\x07", "")
    assert warnings == ()
    assert squeezed(shown) in squeezed(text_of(made, tmp_path))


def test_a_broken_paper_is_a_bug_not_a_warning() -> None:
    with pytest.raises(typst.TypstError):
        to_pdf("{}", TODAY)


def test_a_cluster_that_no_single_font_can_set_costs_the_standard_but_not_the_export() -> None:
    made, warnings = review_bytes(holding(Kpi("k", "x\u0f71")))
    assert made.startswith(b"%PDF")
    assert "not PDF/UA" in warnings[0]


@poppler
@pytest.mark.parametrize("text", ["目標を達成する", "Ελλάδα Привет", "한글 🚀", "العربية"])
def test_any_script_prints_or_is_named(text: str, tmp_path: Path) -> None:
    made, warnings = review_bytes(holding(Kpi("k", text)))
    if "🚀" in text:
        assert "U+1F680" in warnings[0]
    else:
        assert warnings == ()
        assert set(squeezed(text)) <= set(unicodedata.normalize("NFKC", text_of(made, tmp_path)))


@poppler
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize(
    ("objectives", "kpis", "text"),
    [(0, 0, ""), (0, 3, "x"), (1, 0, ""), (12, 30, "Many words " * 20), (9, 5, WORD)],
    ids=["nothing", "gauges only", "one objective", "twelve and thirty", "endless words"],
)
def test_nothing_lies_outside_the_page(
    objectives: int, kpis: int, text: str, paper: str, tmp_path: Path
) -> None:
    made, _ = review_bytes(crowded(objectives, kpis, text), Layout(paper))
    boxes = text_of(made, tmp_path, "-bbox")
    width, height = (595.3, 841.9) if paper == "a4" else (612.0, 792.0)
    words = re.findall(r'<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)"', boxes)
    assert words
    for left, top, right, bottom in words:
        assert float(left) > 0
        assert float(top) > -1
        assert float(right) < width
        assert float(bottom) < height
    with pikepdf.open(io.BytesIO(made)) as pdf:
        drawn = [spot for page in pdf.pages for spot in spots(page)]
    assert drawn
    assert all(-1 < x < width + 1 and -1 < y < height + 1 for x, y in drawn)


def test_letter_is_a_paper_and_a5_is_refused(running: Review, tmp_path: Path) -> None:
    written = write_review(running, tmp_path / "letter.pdf", Layout("letter"))
    with pikepdf.open(written.path) as pdf:
        assert [float(edge) for edge in pdf.pages[0].mediabox] == [0, 0, 612, 792]
    with pytest.raises(OkrError) as refused:
        write_review(running, tmp_path / "a5.pdf", Layout("a5"))
    assert refused.value.kind == "bad_value"
    assert not (tmp_path / "a5.pdf").exists()


def test_an_older_file_is_replaced_whole_and_nothing_is_left_beside_it(
    running: Review, tmp_path: Path
) -> None:
    place = tmp_path / "review.pdf"
    place.write_text("older")
    write_review(running, place)
    assert place.read_bytes().startswith(b"%PDF-1.7")
    assert [path.name for path in tmp_path.glob("*.p*")] == ["review.pdf"]


def test_places_that_cannot_be_written_are_refused_in_words(
    running: Review, tmp_path: Path
) -> None:
    with pytest.raises(OkrError) as gone:
        write_review(running, tmp_path / "gone" / "review.pdf")
    assert gone.value.kind == "not_found"
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(OkrError) as folder:
        write_review(running, tmp_path / "folder.pdf")
    assert folder.value.kind == "read_only"
    assert sorted(path.name for path in tmp_path.glob("*.pdf*")) == ["folder.pdf"]


def test_a_full_disk_is_said() -> None:
    assert refusal(Path("a.pdf"), OSError(errno.ENOSPC, "no space")).kind == "full"


def test_pages_are_pictures_of_the_same_pages(running: Review) -> None:
    pages = render_pages(running, 20)
    assert len(pages) == page_count(review_bytes(running)[0])
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_a_theme_and_an_accent_change_only_colours(running: Review) -> None:
    green = review_bytes(running, Layout(classic_green=True, accent="#7A3B00"))[0]
    assert green != review_bytes(running)[0]


def test_even_the_smallest_preview_has_every_page(running: Review) -> None:
    assert len(render_pages(running, 4)) == len(render_pages(running, 30))
