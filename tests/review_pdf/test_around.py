"""What goes with the paper: Markdown, pictures of the pages, the mail, the list before it."""

from __future__ import annotations

import datetime as dt
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from okrdesk.domain.calibration.bins import Bin
from okrdesk.domain.calibration.calibration import Calibration
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.errata import Erratum
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Band, Cycle, Kpi, Objective, Record
from okrdesk.domain.review import Review, review_of
from okrdesk.domain.review_beside import Advice, Beside
from okrdesk.domain.review_breaches import Breach, Deed, LinkedWork
from okrdesk.domain.workspace import Workspace
from okrdesk.review_pdf import (
    Layout,
    before_export,
    mail_text,
    render_pages,
    review_bytes,
    write_review,
)
from okrdesk.review_pdf.paper import paper_of

TODAY = dt.date(2026, 11, 21)
Q4 = Cycle("q4", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31), state="active")
_AT = "2026-10-09T08:00:00Z"
ROOT = Path(__file__).resolve().parents[2]


def holding(*records: Record | Points) -> Review:
    edits = (row if isinstance(row, Points) else Edit(None, row) for row in records)
    return review_of(Workspace().apply(Change("hold", (Edit(None, Q4), *edits))), Q4, TODAY)


def paper(review: Review, beside: Beside | None = None) -> Any:
    return paper_of(review, Layout(), beside or Beside())


def test_the_markdown_says_what_the_pages_say(closed: Review, tmp_path: Path) -> None:
    written = write_review(closed, tmp_path / "review.md")
    text = written.path.read_text(encoding="utf-8")
    assert text.startswith("# Tidewater Q3 2026 review\n\n**Trials convert better")
    for goal in closed.objectives:
        assert f"## {goal.reading.ref} {goal.reading.objective.title}" in text
        for part in goal.key_results:
            assert f"| {part.reading.ref} {part.reading.key_result.title} |" in text
    for gauge in (*closed.kpis, *closed.others):
        assert f"| {gauge.reading.kpi.name} |" in text
    for heading in ("At a glance", "What we learned", "Risks", "Next: Q4 2026"):
        assert f"## {heading}\n" in text
    assert "## How each figure was computed" in text
    assert not re.search(r"\n{3,}", text)


def test_markdown_holds_only_the_chosen_parts(closed: Review, tmp_path: Path) -> None:
    written = write_review(closed, tmp_path / "short.md", Layout(sections=("learned",)))
    headings = re.findall(r"^#+ .*", written.path.read_text(encoding="utf-8"), re.MULTILINE)
    assert headings == ["# Tidewater Q3 2026 review", "## What we learned"]


def test_texts_stay_texts_in_markdown(tmp_path: Path) -> None:
    hostile = "# *b* | <b> [x](y) `c`\nnew line"
    review = holding(Objective("o", hostile, cycle="q4", why=hostile), Kpi("k", hostile))
    text = write_review(review, tmp_path / "r.md").path.read_text(encoding="utf-8")
    assert r"\# \*b\* \| \<b\> \[x\](y) \`c\` new line" in text
    assert "<b>" not in text
    assert "\n# " not in text


def test_an_empty_review_is_a_short_markdown(tmp_path: Path) -> None:
    text = write_review(holding(), tmp_path / "r.md").path.read_text(encoding="utf-8")
    assert "There is nothing to report yet" in text


def test_errata_and_advice_come_from_outside(closed: Review, tmp_path: Path) -> None:
    churn = next(part.reading.kpi for part in closed.kpis if "churn" in part.reading.kpi.name)
    beside = Beside(
        (
            Erratum("kpi", churn.id, "", churn.name, "value", 2.7, 2.9, "", _AT, "Ines"),
            Erratum("kpi", churn.id, "", churn.name, "state", "healthy", "watch", ""),
            Erratum("key_result", "x", "1.9", "Gone", "there", "yes", "no", "", None, "Ines"),
            Erratum("cycle", "q3", "", "Q3 2026", "grade", 0.675, None, "", _AT, None),
        ),
        (Advice("Agency sign-ups", "It has no counter-metric.", "What is pushed hides a cost."),),
    )
    rows = paper(closed, beside)["errata"]
    assert [(row["name"], row["before"], row["after"], row["who"]) for row in rows] == [
        ("Customer churn", "2.7%", "2.9%", "Ines, 9\u00a0Oct\u00a02026"),
        ("Customer churn", "Healthy", "Watch", ""),
        ("1.9 Gone", "yes", "no", "Ines"),
        ("Q3 2026", "0.68", "–", "9\u00a0Oct\u00a02026"),
    ]
    text = write_review(closed, tmp_path / "r.md", Layout(), beside).path.read_text("utf-8")
    assert "| Customer churn, value | 2.7% | 2.9% |" in text
    made, warnings = review_bytes(closed, Layout(), beside)
    assert warnings == ()
    assert made != review_bytes(closed)[0]


def test_each_page_becomes_a_picture(running: Review, tmp_path: Path) -> None:
    layout = Layout(sections=("glance",))
    written = write_review(running, tmp_path / "page.png", layout)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page-1.png", "page-2.png"]
    assert (written.pages, written.path.name) == (2, "page-1.png")
    pages = render_pages(running, 144, layout)
    assert [(tmp_path / f"page-{n}.png").read_bytes() for n in (1, 2)] == list(pages)


def test_another_ending_is_refused_with_those_that_go(running: Review, tmp_path: Path) -> None:
    with pytest.raises(OkrError) as refused:
        write_review(running, tmp_path / "review.docx")
    assert refused.value.kind == "bad_value"
    assert refused.value.candidates == (".pdf", ".md", ".png")
    assert list(tmp_path.iterdir()) == []


def test_the_mail_is_a_headline_and_three_lines(running: Review, closed: Review) -> None:
    assert mail_text(running) == (
        "3 of 6 gauges are healthy, and 1 of 3 objectives is on track.\n\n"
        "- Tidewater, Q4 2026: mean progress 0.56, even pace 0.56.\n"
        "- 3 of 6 gauges are healthy. Cruising.\n"
        "- Look at these first: API response p95 (Act), Customer churn (Watch), "
        "Net Promoter Score (Out of date).\n"
    )
    assert "Tidewater, Q3 2026: grade 0.68." in mail_text(closed)


def test_the_mail_of_an_empty_company_says_so() -> None:
    early = Cycle("q4", "Q4", dt.date(2027, 1, 1), dt.date(2027, 3, 31))
    ws = Workspace().apply(Change("hold", (Edit(None, early),)))
    lines = mail_text(review_of(ws, early, TODAY)).splitlines()
    assert lines[-2:] == [
        "- There are no gauges.",
        "- Nothing is in act, off track or out of date.",
    ]


def test_before_it_goes_out_missing_characters_are_named_with_the_rest() -> None:
    gaps = before_export(holding(Kpi("k", "go 🚀")))
    assert [gap.kind for gap in gaps] == ["no_headline", "outdated_gauge", "missing_glyph"]
    assert "U+1F680" in gaps[-1].says


def test_a_breach_says_its_cause_and_who_did_what(running: Review) -> None:
    deeds = (
        Deed("acting", "Ines", dt.date(2026, 11, 17), None, "Move the queue"),
        Deed("resolved", None, None, "It was the index.", None, "real_change"),
    )
    day = dt.date(2026, 10, 5)
    breaches = (
        Breach("signal", "far", day, dt.date(2026, 10, 12), "resolved", "real_change", deeds),
        Breach("band", "act", day, None, "acting", None, ()),
        Breach("overdue", "", day, None, "raised", None, ()),
    )
    part = replace(running.kpis[0], breaches=breaches)
    (row,) = paper(replace(running, kpis=(part,)))["breaches"]
    assert row["state"]["shape"] == "triangle"
    assert [one["what"] for one in row["what"]] == [
        "far beyond its usual range",
        "out of its healthy range, at worst act",
        "no value for two periods",
    ]
    assert row["what"][0]["span"] == "5\u00a0Oct – 12\u00a0Oct"
    assert row["cause"] == "real change"
    assert row["done"] == [
        "taken on, Ines, 17\u00a0Nov: Move the queue",
        "resolved: It was the index.",
    ]


def test_a_breach_names_the_work_that_was_only_linked_to_its_kpi(running: Review) -> None:
    breach = Breach("band", "act", dt.date(2026, 10, 5), None, "raised", None, ())
    work = (
        LinkedWork("Move the queue", "doing", "Ines", dt.date(2026, 11, 30)),
        LinkedWork("Buy a server", "dropped", None, None),
    )
    part = replace(running.kpis[0], breaches=(breach,), work=work)
    (row,) = paper(replace(running, kpis=(part,)))["breaches"]
    doing, dropped = row["done"]
    assert doing == "under way: Move the queue, Ines, due 30\u00a0Nov"
    assert dropped == "dropped: Buy a server"


@pytest.mark.parametrize(
    ("bias", "p_value", "says"),
    [
        (0.21, 0.02, "We were too sure by 21 points, over 40 key results."),
        (-0.21, 0.02, "We were too careful by 21 points, over 40 key results."),
        (0.05, 0.6, "No bias that could not be luck: 5 points, over 40 key results."),
    ],
)
def test_calibration_claims_only_what_luck_would_not_do(
    bias: float, p_value: float, says: str, closed: Review
) -> None:
    bins = (Bin(0.1, 0.5, 20, 0.4, 0.3, (0.1, 0.5)), Bin(0.5, 0.9, 20, 0.8, 0.6, (0.4, 0.8)))
    found = replace(closed, calibration=Calibration(40, 0, 0.2, bias, p_value, "", bins))
    assert paper(found)["written"]["calibration"][0] == says
    made, warnings = review_bytes(found, Layout(sections=("appendix",)))
    assert warnings == ()
    assert made.startswith(b"%PDF")


def test_how_many_are_missing_is_said_for_one_and_for_many(closed: Review) -> None:
    def said(needed: int) -> str:
        none = Calibration(8 - needed, needed, None, None, None, "", ())
        return str(paper(replace(closed, calibration=none))["written"]["calibration"][0])

    assert said(1).endswith("after 1 more closed key result.")
    assert said(3).endswith("after 3 more closed key results.")


def test_more_gauges_than_the_glance_holds_are_counted() -> None:
    rows = (Kpi(f"k{n}", f"K{n}", order=n) for n in range(13))
    assert paper(holding(*rows))["glance"]["more_gauges"] == "and 3 more"


def test_the_arithmetic_of_each_figure_is_printed(running: Review) -> None:
    rows = {row["name"]: row for row in paper(running)["computed"]["rows"]}
    assert rows["Activation in 7 days"]["arithmetic"] == "(47.4% − 38.0%) / (55.0% − 38.0%)"
    assert rows["Q4 2026"]["arithmetic"].startswith("mean of 0.6")
    assert rows["Health of the gauges"]["result"] == "0.75"


def test_a_band_makes_the_health_of_one_gauge() -> None:
    days = (dt.date(2026, 11, 15),)
    review = holding(Kpi("k", "K"), Band("b", "k", healthy_low=1.0), Points("k", days, (5.0,)))
    assert [row["name"] for row in paper(review)["computed"]["rows"]] == ["Health of the gauges"]
    assert paper(holding())["computed"] == {"rows": [], "rules": []}


@pytest.mark.usefixtures("german")
def test_a_german_paper_is_german_and_the_same_in_two_processes(tmp_path: Path) -> None:
    environ = os.environ | {"OKRDESK_HOME": str(tmp_path / "home"), "OKRDESK_PERSON": "Ines"}

    def okrdesk(*words: str) -> None:
        done = [sys.executable, "-m", "okrdesk", *words, "--on", "2026-11-21"]
        subprocess.run(done, check=True, env=environ, cwd=tmp_path, capture_output=True)

    okrdesk("new", "T.okr", "--sample")
    for name in ("one.pdf", "two.pdf"):
        okrdesk("review", "T.okr", "--cycle", "Q4 2026", "-o", name, "--language", "de")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    with pikepdf.open(tmp_path / "one.pdf") as pdf:
        assert pdf.Root.Lang == "de"
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
    assert titles[0] == "3 von 6 Anzeigen sind gesund, und 1 von 3 Objectives ist auf Kurs."
    assert titles[-1] == "Check-in-Protokoll"
    assert "Wie jede Zahl errechnet wurde" in titles


def test_a_value_that_is_only_missing_stands_with_its_gauge_and_not_among_what_went_wrong(
    running: Review,
) -> None:
    day = dt.date(2026, 11, 2)
    missing = Breach("overdue", "", day, None, "open", None, ())
    over = replace(missing, cleared=day + dt.timedelta(days=9))
    worse = replace(missing, cause="band", rule="act")
    first, second, *_ = running.kpis

    def told(*breaches: Breach) -> list[str]:
        parts = (replace(first, breaches=breaches), replace(second, breaches=()))
        rows = paper(replace(running, kpis=parts))["breaches"]
        return [one["what"] for row in rows for one in row["what"]]

    assert told(missing) == []
    assert told(over) == ["no value for two periods"]
    assert told(worse, missing) == [
        "out of its healthy range, at worst act",
        "no value for two periods",
    ]
