"""Tables give their columns the room that their words need: no page holds only left-overs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NAMES = ("API response p95", "Net Promoter Score", "Runway in months", "Net revenue retention")
ONLY_DASHES = re.compile(r"(?m)^[^\S\n]*–[^\S\n–]*(?:–[^\S\n]*)*$")
FOOT = 790  # where the foot of an A4 page begins, in points
pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not here")


@pytest.fixture(scope="module", params=["en", "de"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The review of the sample company's quarter as the command line writes it."""
    request.getfixturevalue("german")
    return written(tmp_path_factory.mktemp("tables"), "--sample", request.param)


def written(place: Path, begun: str, language: str, *more: tuple[str, ...]) -> Path:
    """The review of a workspace that was made so, with `more` done to it, as A4 and as Letter."""
    environ = os.environ | {"OKRDESK_HOME": str(place / "home"), "OKRDESK_PERSON": "Mira"}
    review = ("review", "T.okr", "--cycle", "Q4 2026", "--language", language)
    for words in (
        ("new", "T.okr", begun),
        *more,
        (*review, "-o", "T.pdf"),
        (*review, "-o", "letter.pdf", "--paper", "letter"),
    ):
        done = [sys.executable, "-m", "okrdesk", *words, "--on", "2026-11-23"]
        subprocess.run(done, check=True, env=environ, cwd=place, capture_output=True)
    return place / "T.pdf"


def text_of(pdf: Path, *options: str) -> str:
    done = ["pdftotext", *options, str(pdf), "-"]
    return subprocess.run(done, capture_output=True, check=True, text=True).stdout


def test_names_and_what_stands_below_them_keep_to_one_line_in_the_table_of_gauges(
    made: Path,
) -> None:
    below_the_cards = ("-x", "0", "-y", "250", "-W", "600", "-H", "600")
    table = text_of(made, "-f", "3", "-l", "3", "-layout", *below_the_cards)
    lines = [line.strip() for line in table.splitlines()]
    for name in (*NAMES, "Nordstern · Mira Brandt|North Star · Mira Brandt"):
        assert any(re.match(name, line) for line in lines), name
    assert not any(line.startswith("·") or line.endswith("·") for line in lines)


def test_no_page_holds_only_a_few_rows_that_were_left_over(made: Path) -> None:
    pages = text_of(made, "-bbox").split("<page ")[1:]
    assert len(pages) == 9
    for page in pages:
        ends = [float(end) for end in re.findall(r'yMax="(\S+)">', page)]
        assert max(end for end in ends if end < FOOT) > 300


def test_charts_give_way_where_an_objective_would_run_over_its_page_by_a_few_lines(
    made: Path,
) -> None:
    pages = text_of(made.with_name("letter.pdf")).split("\f")
    begun = [page.partition("\n")[0] for page in pages]
    first = begun.index("New customers succeed without our help")
    assert begun[first + 1] == "Agencies recommend us to agencies"


def test_what_has_no_value_has_no_dash_for_its_change(tmp_path: Path) -> None:
    pdf = written(tmp_path, "--template=saas", "en", ("record", "T.okr", "MRR", "12000"))
    cards, table = text_of(pdf, "-f", "3", "-l", "3", "-layout").split("Signal and target")
    assert len(ONLY_DASHES.findall(cards)) == 1, "the values of the second row of cards"
    assert "Activation" in table
    assert ONLY_DASHES.findall(table) == []
