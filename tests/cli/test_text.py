"""What people read: aligned, worded, within the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from okrdesk.cli.tables import width_of

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine


@pytest.fixture
def sample(okrdesk: CommandLine) -> CommandLine:
    """The sample company."""
    okrdesk.json("new", "FILE", "--sample")
    return okrdesk


def test_the_board_says_state_in_shape_and_word(sample: CommandLine) -> None:
    lines = sample.run("show", "FILE").out.splitlines()
    assert lines[0].startswith("Tidewater · 21 Nov 2026")
    assert "● 3 healthy" in lines[1]
    churn = next(line for line in lines if "Customer churn" in line)
    assert churn.startswith("◆ Watch")
    assert "3.4%" in churn
    assert "6 days ago" in churn
    assert "Other numbers" in lines


def test_a_segment_stands_under_its_kpi(sample: CommandLine) -> None:
    sample.json("add", "FILE", "kpi", "--name", "MRR agencies", "--parent", "MRR",
                "--segment", "Agencies")  # fmt: skip
    assert "Segments:" in sample.run("show", "FILE", "kpi", "MRR").out


def test_the_tree_names_status_pace_and_what_holds_it(sample: CommandLine) -> None:
    out = sample.run("show", "FILE", "tree").out
    assert out.startswith("Q4 2026 · 1 Oct – 31 Dec 2026 · 40 days left · progress 0.")
    for text in ("● on track", "▲ off track", "◷ stale", "6/10", "40 → 120", "Mira"):
        assert text in out


def test_every_line_fits_the_terminal(sample: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns in (100, 120, 200):
        monkeypatch.setenv("COLUMNS", str(columns))
        for page in ("board", "tree", "history", "people", "cycles"):
            out = sample.run("show", "FILE", page).out
            assert max(width_of(line) for line in out.splitlines()) <= columns, page


def test_an_empty_workspace_says_how_to_begin(workspace: CommandLine) -> None:
    assert "okrdesk add FILE kpi" in workspace.run("show", "FILE").out
    assert "31 Dec 2026" in workspace.run("show", "FILE", "tree").out
    assert workspace.run("show", "FILE", "people").out == "No people yet.\n"
    assert workspace.run("show", "FILE", "teams").out == "No teams yet.\n"


def test_a_kpi_whole_lists_its_meaning_bands_remarks_and_values(sample: CommandLine) -> None:
    out = sample.run("show", "FILE", "kpi", "Customer churn").out
    for text in ("Question:", "Bands", "the beginning", "Remarks", "Newest values", "older"):
        assert text in out


def test_a_left_out_value_and_a_dip_are_said(sample: CommandLine) -> None:
    sample.json("set", "FILE", "kpi:Customer churn@2026-11-15", "left_out=double count")
    sample.json("add", "FILE", "band", "--kpi", "Customer churn", "--from", "2026-11-16",
                "--until", "2026-12-12", "--healthy", "5", "--watch", "6",
                "--reason", "Price change")  # fmt: skip
    out = sample.run("show", "FILE", "kpi", "Customer churn").out
    assert "left out: double count" in out
    assert "until 12 Dec" in out
    assert "Price change" in out


def test_a_range_is_worded_on_both_sides(workspace: CommandLine) -> None:
    workspace.json("add", "FILE", "kpi", "--name", "Stock", "--direction", "range",
                   "--healthy", "3..5", "--watch", "2..", "--target", "..9")  # fmt: skip
    out = workspace.run("show", "FILE", "kpi", "Stock").out
    assert "3 to 5" in out
    assert "at least 2" in out
    assert "at most 9" in out
    band = workspace.json("show", "FILE", "kpi", "Stock")["bands"][0]
    assert (band["healthy"], band["watch"], band["target"]) == ([3, 5], [2, None], [None, 9])


def test_a_key_result_whole_tells_its_figures_and_check_ins(sample: CommandLine) -> None:
    out = sample.run("show", "FILE", "kr", "1.1").out
    for text in ("Because:", "Baseline:", "Target:", "Confidence: 6/10, said", "Check-ins"):
        assert text in out


def test_closed_cycles_show_their_grade(sample: CommandLine) -> None:
    out = sample.run("show", "FILE", "cycles").out
    assert "closed" in out
    past = sample.run("show", "FILE", "tree", "--cycle", "Q3 2026").out
    assert "ended 52 days ago" in past
    assert "Grade" in past


def test_a_cycle_that_has_not_begun_says_when_it_does(sample: CommandLine) -> None:
    sample.json("add", "FILE", "cycle", "--name", "Q1 2027")
    assert "begins 1 Jan 2027" in sample.run("show", "FILE", "tree", "--cycle", "Q1 2027").out


def test_people_and_teams(sample: CommandLine) -> None:
    sample.json("set", "FILE", "person:Mira Brandt", "active=no")
    sample.json("set", "FILE", "team:Growth", "lead=Mira Brandt")
    assert "no longer active" in sample.run("show", "FILE", "people").out
    assert "Mira Brandt" in sample.run("show", "FILE", "teams").out
    (team,) = [t for t in sample.json("show", "FILE", "teams")["teams"] if t["name"] == "Growth"]
    assert team["lead"] == "Mira Brandt"


def test_a_change_is_told_in_its_own_words(workspace: CommandLine) -> None:
    assert workspace.run("add", "FILE", "kpi", "--name", "Churn").out == "Add KPI Churn\n"
    assert workspace.run("set", "FILE", "Churn", "name=Churn").out == "Nothing to change.\n"
