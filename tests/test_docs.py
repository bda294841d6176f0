"""What the documents tell people to type works."""

from __future__ import annotations

import re
import shlex
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from okrdesk import cli

ROOT = Path(__file__).resolve().parent.parent
SHARING = (ROOT / "docs" / "sharing.md").read_text("utf-8")
(TRANSCRIPT,) = re.findall(r"```text\n(.*?)```", SHARING, re.S)
# What is another one at every run: ids, times and the numbers of changes.
_ID, _ELSE = r"\b[0-9a-z]{12}\b", r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\b\d{19}\b"
SQL = re.findall(r"```sql\n(.*?)```", (ROOT / "docs" / "file.md").read_text("utf-8"), re.S)
OKRS = """# OKRs Q4 2026

## Customers succeed without our help

- Activation from 38% to 55%
- Tickets per 100 accounts from 31 to 15
"""


def lines_of(document: str) -> list[str]:
    text = (ROOT / document).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.startswith("okrdesk ")]


def typed(line: str, *more: str) -> int:
    return cli.main([*shlex.split(line)[1:], *more])


@pytest.mark.parametrize("document", ["README.md", "docs/command_line.md"])
def test_the_commands_of_a_document_work_one_after_the_other(
    document: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("kpis.csv").write_text("Date,KPI,Value\n2026-11-15,Customer churn,3.1\n", encoding="utf-8")
    Path("okrs.md").write_text(OKRS, encoding="utf-8")
    lines = lines_of(document)
    assert len(lines) > 5
    for line in lines:
        on = () if "--on" in line else ("--on", "2026-11-21")
        assert typed(line, *on) == 0, line


@pytest.mark.parametrize("query", SQL)
def test_the_ready_queries_answer_with_any_sqlite_tool(query: str, tmp_path: Path) -> None:
    file = tmp_path / "tidewater.okr"
    assert cli.main(["new", str(file), "--sample"]) == 0
    with closing(sqlite3.connect(file)) as database:
        assert database.execute(query).fetchall()


def test_the_transcript_of_two_copies_is_what_the_commands_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")  # no table is cut, whatever terminal the suite runs in
    for name in ("mira", "anna"):
        Path(name).mkdir()
    ids: dict[str, str] = {}  # as the document has them, and as they are now
    steps = re.findall(r"^(\w*)\$ (.*)\n((?:(?!\w*\$ ).*\n)*)", TRANSCRIPT, re.M)
    assert len(steps) == TRANSCRIPT.count("$ ")
    for who, line, said in steps:
        if not who:
            shutil.copy(*line.split()[1:])
            continue
        monkeypatch.setenv("OKRDESK_HOME", str(tmp_path / f"home-{who}"))
        monkeypatch.setenv("OKRDESK_PERSON", who.title())
        for old, new in ids.items():
            line = line.replace(old, new)
        typed(line, "--on", "2026-11-21")
        captured = capsys.readouterr()
        now = captured.out + captured.err
        assert _masked(now) == _masked(said), line
        ids |= dict(zip(re.findall(_ID, said), re.findall(_ID, now), strict=True))


def _masked(text: str) -> list[str]:
    """The lines without what changes from run to run; what goes to stderr may stand anywhere."""
    return sorted(re.sub(f"{_ID}|{_ELSE}", "…", text).splitlines())
