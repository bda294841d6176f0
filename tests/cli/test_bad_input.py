"""What people type by mistake: each gets one plain sentence, and nothing is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine


@pytest.mark.parametrize(
    "words",
    [
        ("record", "FILE", "Churn", "5", "--note", "caf\udce9"),  # a terminal in Latin-1
        ("record", "FILE", "Churn", "6,2"),
        ("record", "FILE", "Churn", "1,234.5"),
        ("record", "FILE", "Churn", "nan"),
        ("record", "FILE", "Churn", "inf"),
        ("record", "FILE", "Churn", "1e309"),
        ("record", "FILE", "Churn", ""),
        ("record", "FILE", "Churn", "12/340"),
        ("record", "FILE", "Churn", "6 percent"),
        ("record", "FILE", "Churn", "٣"),
        ("record", "FILE", "Churn", "5", "--date", "21.11.2026"),
        ("record", "FILE", "Churn", "5", "--date", "2026-02-30"),
        ("record", "FILE", "Churn", "5", "--date", "2026-12-24"),
        ("record", "FILE", "Churn", "5", "--on", "yesterday"),
        ("show", "FILE", "--on", "2026-13-01"),
        ("show", "FILE", "--as-of", "noon"),
        ("history", "FILE", "--since", "yesterday"),
        ("checkin", "FILE", "1.1"),
        ("checkin", "FILE", "1.1", "--value", "3"),
        ("checkin", "FILE", "1.1", "--confidence", "11"),
        ("checkin", "FILE", "1.1", "--confidence", "-1"),
        ("checkin", "FILE", "1.1", "--confidence", "7.5"),
        ("checkin", "FILE", "1.1", "--confidence", "high"),
        ("checkin", "FILE", "1.1", "--confidence", "7", "--date", "2026-11-22"),
        ("checkin", "FILE", "1.1", "--confidence", "7", "--date", "2026-09-30"),
        ("checkin", "FILE", "1.1", "--confidence", "7", "--status", "off_track"),
        ("checkin", "FILE", "1.1", "--confidence", "7", "--status", "fine", "--reason", "x"),
        ("add", "FILE", "kpi", "--name", "X", "--direction", "sideways"),
        ("add", "FILE", "kpi", "--name", "X", "--unit", "bananas"),
        ("add", "FILE", "kpi", "--name", "X", "--healthy", "5", "--watch", "6"),
        ("add", "FILE", "kpi", "--name", "X", "--direction", "down", "--healthy", "6",
         "--watch", "5"),
        ("add", "FILE", "kpi", "--name", "X", "--direction", "range", "--healthy", "5..3"),
        ("add", "FILE", "kpi", "--name", "X", "--direction", "range", "--healthy", "2..6",
         "--watch", "3..5"),
        ("add", "FILE", "kpi", "--name", "  "),
        ("add", "FILE", "kr", "--objective", "1", "--title", "X", "--baseline", "3",
         "--target", "3"),
        ("add", "FILE", "kr", "--objective", "1", "--title", "X", "--weight", "-1"),
        ("add", "FILE", "cycle", "--name", "Q1 2027", "--start", "2027-03-31",
         "--end", "2027-01-01"),
        ("set", "FILE", "workspace", "currency=euro"),
        ("set", "FILE", "Churn", "name="),
        ("set", "FILE", "1", "weight=heavy"),
        ("park", "FILE", "Churn", "--reason", " "),
        ("export", "FILE", "out.csv"),
        ("export", "FILE", "out.xlsx", "--what", "everything"),
        ("review", "FILE", "-o", "out.pdf", "--paper", "a3"),
        ("picture", "FILE", "board", "-o", "x.png", "--size", "big"),
        ("picture", "FILE", "board", "-o", "x.png", "--scale", "0"),
    ],
)  # fmt: skip
def test_it_is_a_bad_value_and_nothing_changes(
    company: CommandLine, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(company.folder)
    before = company.json("history", "FILE")
    assert company.refused(*words) == "bad_value"
    assert company.json("history", "FILE") == before


def test_a_decimal_comma_is_answered_with_both_readings(company: CommandLine) -> None:
    said = company.run("record", "FILE", "Churn", "3,4")
    assert said.out == ""
    assert "3.4" in said.err
    assert "34" in said.err


def test_values_that_look_odd_but_are_right(company: CommandLine) -> None:
    for text, value in (
        ("-5", -5.0),
        ("-.5", -0.5),
        ("+7", 7.0),
        ("1_200", 1200.0),
        ("6.2%", 6.2),
        ("-0", 0.0),
        ("1e2", 100.0),
    ):
        company.json("record", "FILE", "Churn", text)
        assert company.json("show", "FILE", "kpi", "Churn")["value"] == value


def test_a_share_keeps_its_parts(company: CommandLine) -> None:
    company.json("add", "FILE", "kpi", "--name", "Win rate", "--unit", "share", "--kind", "share")
    company.json("record", "FILE", "Win rate", "12/340")
    kpi = company.json("show", "FILE", "kpi", "Win rate")
    assert kpi["value"] == pytest.approx(12 / 340 * 100)


def test_a_duration_is_kept_in_seconds(company: CommandLine) -> None:
    company.json("add", "FILE", "kpi", "--name", "Answer", "--unit", "duration")
    company.json("record", "FILE", "Answer", "1m30s")
    assert company.json("show", "FILE", "kpi", "Answer")["value"] == 90


def test_a_second_value_of_a_day_takes_the_place_of_the_first(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "6")
    company.json("record", "FILE", "Churn", "7")
    points = company.json("show", "FILE", "kpi", "Churn")["points"]
    assert [point["value"] for point in points] == [7]


def test_text_of_any_language_and_shape_comes_back_as_typed(company: CommandLine) -> None:
    note = 'Kündigungen ↓ 解約 \U0001f600 "quoted"; DROP TABLE kpi; -- <b>&amp;'
    company.json("record", "FILE", "Churn", "5", "--note", note)
    assert company.json("show", "FILE", "kpi", "Churn")["points"][0]["note"] == note


def test_a_directory_is_refused_and_not_read(company: CommandLine) -> None:
    company.file = company.folder
    assert company.refused("show", "FILE") == "bad_file"


def test_an_empty_file_is_said_to_be_not_here_yet(okrdesk: CommandLine) -> None:
    okrdesk.file.write_bytes(b"")
    assert okrdesk.refused("show", "FILE") == "bad_file"
    assert okrdesk.file.read_bytes() == b""


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("import", "FILE", "x" * 300 + ".csv"), "bad_file"),
        (("export", "FILE", "x" * 300 + ".json"), "bad_value"),
        (("export", "FILE", "x" * 300), "bad_value"),
        (("show", "", "board"), "bad_file"),
    ],
)
def test_a_name_that_no_file_can_have_is_refused(
    company: CommandLine, words: tuple[str, ...], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(company.folder)
    before = company.json("history", "FILE")
    assert company.refused(*words) == kind
    assert company.json("history", "FILE") == before
    assert not list(company.folder.glob("x*"))
