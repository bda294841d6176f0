"""Runs the command line in this process, with a home and a today of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from okrdesk import cli

TODAY = "2026-11-21"


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class CommandLine:
    """`okrdesk` in this process; `FILE` stands for the document of the test."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.file = folder / "tide.okr"
        self.today = TODAY
        self._capsys = capsys

    def run(self, *words: str) -> Said:
        """One command, on the day of the test."""
        self._capsys.readouterr()
        said = [str(self.file) if word == "FILE" else word for word in words]
        if "--on" not in said and said[:1] != ["--version"]:
            said += ["--on", self.today]
        status = cli.main(said)
        captured = self._capsys.readouterr()
        return Said(status, captured.out, captured.err)

    def json(self, *words: str) -> Any:
        """What a command that must succeed prints with --json."""
        said = self.run(*words, "--json")
        assert said.status == 0, said
        return said.json

    def refused(self, *words: str) -> str:
        """The kind of a refusal, checked to be said as the contract wants."""
        said = self.run(*words, "--json")
        assert said.status == 1, said
        error = said.json["error"]
        assert set(error) == {"kind", "says", "candidates"}
        assert error["says"].splitlines()[0] in said.err
        kind: str = error["kind"]
        return kind


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OKRDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("OKRDESK_PERSON", "Mira")
    monkeypatch.setenv("OKRDESK_DEVICE", "desk")
    monkeypatch.setenv("COLUMNS", "120")


@pytest.fixture
def okrdesk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """The command line over no document yet."""
    return CommandLine(tmp_path, capsys)


@pytest.fixture
def workspace(okrdesk: CommandLine) -> CommandLine:
    """The command line over a new document of the company Tide."""
    assert okrdesk.run("new", "FILE", "--name", "Tide").status == 0
    return okrdesk


@pytest.fixture
def company(workspace: CommandLine) -> CommandLine:
    """Two KPIs, an objective with a key result of its own and one that reads a KPI."""
    for words in (
        (
            "kpi",
            "--name",
            "Churn",
            "--unit",
            "percent",
            "--direction",
            "down",
            "--healthy",
            "5",
            "--watch",
            "6",
        ),
        ("kpi", "--name", "Revenue", "--unit", "money:EUR", "--target", "50_000"),
        ("person", "--name", "Mira"),
        ("objective", "--title", "People stay"),
        (
            "kr",
            "--objective",
            "1",
            "--title",
            "Calls with churners",
            "--baseline",
            "0",
            "--target",
            "20",
            "--owner",
            "Mira",
        ),
        (
            "kr",
            "--objective",
            "1",
            "--title",
            "Churn falls",
            "--kpi",
            "Churn",
            "--baseline",
            "6",
            "--target",
            "4",
        ),
    ):
        said = workspace.run("add", "FILE", *words)
        assert said.status == 0, said
    return workspace
