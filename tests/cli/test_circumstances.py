"""Who, when, where: the options that every command understands, and what bugs leave behind."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from okrdesk.settings import Settings

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine


def test_on_is_today_for_every_rule(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "4", "--date", "2026-11-08")
    early = company.json("show", "FILE", "kpi", "Churn", "--on", "2026-11-01")
    assert (early["state"], early["points"]) == ("no_data", [])
    late = company.json("show", "FILE", "kpi", "Churn", "--on", "2026-12-31")
    assert (late["state"], late["value"]) == ("out_of_date", 4)
    assert company.json("show", "FILE", "--on", "2026-12-31")["today"] == "2026-12-31"


def test_a_value_is_seen_once_its_period_has_begun(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "4", "--date", "2026-11-22")
    seen = company.json("show", "FILE", "kpi", "Churn", "--on", "2026-11-16")
    assert (seen["value"], seen["so_far"]) == (4, True)


def test_the_time_of_a_change_is_the_real_clock(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "4", "--on", "2026-01-05")
    change = company.json("history", "FILE")["changes"][0]
    assert not change["at"].startswith("2026-01-05")


def test_as_of_is_the_file_as_it_was_recorded_then(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "4")
    changes = company.json("history", "FILE")["changes"]
    before = company.json("show", "FILE", "--as-of", "2020-01-01")
    assert (before["kpis"], before["workspace"]) == ([], "")
    now = company.json("show", "FILE", "--as-of", changes[0]["at"])
    assert now["kpis"][0]["value"] == 4
    assert company.json("history", "FILE", "--as-of", "2020-01-01")["changes"] == []
    assert company.json("history", "FILE", "--as-of", changes[0]["at"])["changes"] == changes


def test_by_is_kept_as_text(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "4", "--by", "Jonas")
    assert company.json("history", "FILE")["changes"][0]["by"] == "Jonas"


def test_the_settings_know_who_where_nothing_else_says(
    company: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OKRDESK_PERSON")
    Settings(company.folder / "home" / "settings.json").set("person", "Ines")
    company.json("record", "FILE", "Churn", "4")
    assert company.json("history", "FILE")["changes"][0]["by"] == "Ines"


def test_the_name_answered_for_a_document_holds_for_it_unless_it_is_said_who_works(
    company: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(company.folder / "home" / "settings.json")
    (replica,) = (company.folder / "home" / "replicas").iterdir()
    settings.set("who", "Jonas Thiel", replica.name.partition("-")[0])
    settings.set("person", "Ines")

    values = iter("4567")

    def author(*more: str) -> str:
        company.json("record", "FILE", "Churn", next(values), *more)
        return str(company.json("history", "FILE")["changes"][0]["by"])

    by_environment = author()
    monkeypatch.delenv("OKRDESK_PERSON")
    assert author() == "Jonas Thiel" != by_environment
    assert author("--by", "Anna") == "Anna"


def test_settings_that_cannot_be_read_are_said_once_and_do_not_stop_a_command(
    company: CommandLine,
) -> None:
    kept = company.folder / "home" / "settings.json"
    kept.write_text("{half")
    for words in (("record", "FILE", "Churn", "4"), ("show", "FILE"), ("check", "FILE")):
        answer = company.run(*words, "--json")
        assert (answer.status, answer.err.count(f"The settings in {kept} cannot be read")) == (0, 1)
        assert answer.json
    assert kept.read_text() == "{half"


def test_without_settings_the_login_name_is_taken(
    company: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OKRDESK_PERSON")
    monkeypatch.setenv("LOGNAME", "jo")
    company.json("record", "FILE", "Churn", "4")
    assert company.json("history", "FILE")["changes"][0]["by"] == "jo"


def test_home_holds_everything_but_the_document(okrdesk: CommandLine) -> None:
    home = okrdesk.folder / "elsewhere"
    okrdesk.json("new", "FILE", "--home", str(home))
    okrdesk.json("add", "FILE", "kpi", "--name", "X", "--home", str(home))
    assert (home / "replicas").is_dir()
    assert not (okrdesk.folder / "home").exists()
    assert sorted(path.name for path in okrdesk.folder.iterdir()) == ["elsewhere", "tide.okr"]


def test_show_never_writes_into_the_document(company: CommandLine) -> None:
    before = (company.file.read_bytes(), company.file.stat().st_mtime_ns)
    for page in (("board",), ("tree",), ("kpi", "Churn"), ("kr", "1.1"), ("history",)):
        company.json("show", "FILE", *page)
    assert (company.file.read_bytes(), company.file.stat().st_mtime_ns) == before


def test_another_computer_sees_what_was_published(
    company: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    company.json("record", "FILE", "Churn", "4")
    mine = company.json("show", "FILE")
    monkeypatch.setenv("OKRDESK_HOME", str(company.folder / "other home"))
    assert company.json("show", "FILE") == mine
    company.json("record", "FILE", "Churn", "3", "--by", "Jonas")
    monkeypatch.setenv("OKRDESK_HOME", str(company.folder / "home"))
    assert company.json("show", "FILE")["kpis"][0]["value"] == 3


def test_a_bug_leaves_a_report_without_business_data(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "4", "--note", "Acme leaves")
    (database,) = (company.folder / "home" / "replicas").rglob("replica.db")
    with closing(sqlite3.connect(database)) as replica:
        replica.execute("DROP TABLE measurement")
        replica.commit()
    said = company.run("show", "FILE", "kpi", "Churn", "--json")
    assert said.status == 70
    error = said.json["error"]
    assert (error["kind"], error["candidates"]) == ("bug", [])
    (report,) = (company.folder / "home" / "logs").glob("bug-*.txt")
    assert str(report) in said.err
    text = report.read_text()
    assert "OperationalError" in text
    assert "command show" in text
    assert "okrdesk.store" in text
    for private in ("Churn", "Acme", "measurement", "tide", "Mira", str(company.folder)):
        assert private not in text


def test_a_report_that_cannot_be_kept_at_home_goes_elsewhere(
    company: CommandLine, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    (database,) = (company.folder / "home" / "replicas").rglob("replica.db")
    with closing(sqlite3.connect(database)) as replica:
        replica.execute("DROP TABLE kpi")
        replica.commit()
    logs = company.folder / "home" / "logs"
    logs.write_text("in the way")
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    monkeypatch.setattr("tempfile.tempdir", str(elsewhere))
    said = company.run("show", "FILE", "--home", str(company.folder / "home"))
    assert said.status == 70
    (report,) = elsewhere.iterdir()
    assert str(report) in said.err


def test_a_sentence_without_a_report_when_nothing_can_be_written(
    company: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    (database,) = (company.folder / "home" / "replicas").rglob("replica.db")
    with closing(sqlite3.connect(database)) as replica:
        replica.execute("DROP TABLE kpi")
        replica.commit()
    in_the_way = company.folder / "home" / "logs"
    in_the_way.write_text("in the way")
    monkeypatch.setattr("tempfile.tempdir", str(in_the_way))
    said = company.run("show", "FILE", f"--home={company.folder / 'home'}")
    assert said.status == 70
    assert "could not be written" in said.err


def test_interrupting_is_said_and_is_130(
    company: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_path: Path) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "exists", interrupted)
    said = company.run("show", "FILE")
    assert (said.status, said.err.strip()) == (130, "Stopped.")
