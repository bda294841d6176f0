"""What the command line says to people who mistype, pipe on, or keep a copy beside their file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from okrdesk.cli.picture import PAGES as PICTURES
from okrdesk.cli.show import PAGES

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine

ROOT = Path(__file__).resolve().parents[2]


def test_an_unknown_name_is_answered_with_the_names_near_it(company: CommandLine) -> None:
    said = company.run("show", "FILE", "kpi", "Chrun", "--json")
    assert said.status == 1
    assert said.json["error"]["candidates"] == ["Churn"]
    assert said.err == (
        "Nothing here is called 'Chrun', so nothing was done. Did you mean Churn?\n"
    )
    lost = company.run("show", "FILE", "kpi", "Qwertz", "--json")
    assert lost.json["error"]["candidates"] == []
    assert "Look at the names again." in lost.err


def test_a_mistyped_command_word_is_answered_with_the_one_near_it(company: CommandLine) -> None:
    said = company.run("recrod", "FILE", "Churn", "5")
    assert (said.status, said.out) == (2, "")
    assert "No such command 'recrod'. Did you mean record?" in said.err


def test_choices_may_be_written_with_any_gap(company: CommandLine) -> None:
    for cause in ("too-late", "too_late", "Too late"):
        company.json("grade", "FILE", "1.2", "0.3", "--reason", "slow", "--cause", cause)
        company.json("undo", "FILE")
    fresh = ("--objective", "1", "--title", "Asked", "--measure", "yes no")
    company.json("add", "FILE", "kr", *fresh)
    company.json("add", "FILE", "link", "--kpi", "Churn", "--to", "1.2", "--kind", "leads-to")
    said = ("--status", "off track", "--reason", "nobody began", "--confidence", "3")
    company.json("checkin", "FILE", "1.2", *said)
    assert company.refused("grade", "FILE", "1.2", "0.3", "--cause", "too-slow") == "bad_value"


def test_a_language_without_words_is_refused_with_those_there_are(company: CommandLine) -> None:
    for words in (("picture", "FILE", "board"), ("review", "FILE")):
        said = company.run(*words, "-o", str(company.folder / "x.pdf"), "--language", "xx")
        assert said.status == 1
        assert said.err == "--language cannot be 'xx', so nothing was done. Use en or de.\n"
    assert not (company.folder / "x.pdf").exists()


def test_nothing_is_cut_in_what_is_piped_on(
    company: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    title = "Every customer of the last three years is asked what they would miss most of all " * 2
    company.json("add", "FILE", "kr", "--objective", "1", "--title", title.strip())
    assert "…" in company.run("show", "FILE", "tree").out
    monkeypatch.delenv("COLUMNS")
    shown = company.run("show", "FILE", "tree").out
    assert title.strip() in shown
    assert "…" not in shown


def test_a_copy_is_spoken_of_once_a_day(company: CommandLine) -> None:
    copy = company.folder / "board.okr"
    shutil.copy(company.file, copy)
    assert company.run("record", "FILE", "Churn", "5").status == 0
    first = company.run("show", str(copy))
    assert "board.okr is a copy of" in first.err
    assert company.run("show", str(copy)).err == ""
    assert company.run("show", str(copy), "tree").err == ""


def test_without_compiled_words_a_paper_is_english_and_says_so(company: CommandLine) -> None:
    """The program in a folder of its own, where nobody built the words yet."""
    place = company.folder / "checkout"
    shutil.copytree(ROOT / "src", place / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", place / "resources", ignore=shutil.ignore_patterns("*.qm"))
    paper = company.folder / "review.md"
    words = ("review", str(company.file), "--on", company.today, "-o", str(paper))
    made = subprocess.run(
        [sys.executable, "-m", "okrdesk", *words, "--language", "de"],
        env={**os.environ, "PYTHONPATH": str(place / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    assert made.stderr.startswith("The words of 'de' are not built here")
    assert "Traceback" not in made.stderr
    assert "objective" in paper.read_text(encoding="utf-8")


def test_a_file_before_its_command_is_answered_with_the_right_order(company: CommandLine) -> None:
    said = company.run("tide.okr", "board")
    assert (said.status, said.out) == (2, "")
    assert "The command comes first: okrdesk show tide.okr" in said.err


def test_usage_is_short_and_names_every_page(company: CommandLine) -> None:
    wrong = company.run("picture", "FILE", "bord", "-o", "x.png")
    assert wrong.status == 2
    assert "Usage: okrdesk picture [OPTIONS] [FILE] WHAT" in wrong.err
    assert "There is no picture of 'bord'. Did you mean board?" in wrong.err
    wrong = company.run("picture", "FILE", "xyzzy", "-o", "x.png")
    assert "Choose window, board, tree" in " ".join(wrong.err.split())
    for command, pages in (("picture", PICTURES), ("show", tuple(PAGES))):
        told = " ".join(company.run(command, "--help").out.split())
        assert f"Usage: okrdesk {command} [OPTIONS] FILE" in told.replace("[FILE]", "FILE")
        for page in pages:
            assert page in told, page


def test_a_file_that_is_not_there_is_said_with_its_folder(
    company: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(company.folder)
    said = company.run("show", "nothere.okr")
    assert said.err.startswith(f"There is no file nothere.okr in {company.folder}, so")


def test_an_export_of_another_kind_names_those_there_are(company: CommandLine) -> None:
    said = company.run("export", "FILE", str(company.folder / "all.doc"))
    assert "Use .csv, .xlsx, .json or .md." in said.err
