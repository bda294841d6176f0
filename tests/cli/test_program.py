from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from okrdesk import __version__, cli
from okrdesk.__main__ import is_for_command_line
from okrdesk.cli.program import program
from okrdesk.cli.words import WORDS


def test_version_is_the_one_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


def test_help_names_every_word_without_importing_what_it_does() -> None:
    code = (
        "import sys; from okrdesk import cli; cli.main(['--help']);"
        "heavy = ('okrdesk.store', 'sqlite3', 'okrdesk.domain.records');"
        "print([m for m in heavy if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.rstrip().endswith("[]")
    assert all(f"  {word} " in done.stdout for word in WORDS)


if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine


def test_help_lists_the_words_in_the_order_of_the_table(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["--help"]) == 0
    said = capsys.readouterr().out
    assert [said.index(f"  {word} ") for word in WORDS] == sorted(
        said.index(f"  {word} ") for word in WORDS
    )
    with click.Context(program) as context:
        assert program.list_commands(context) == list(WORDS)


@pytest.mark.parametrize("word", list(WORDS))
def test_every_word_leads_to_its_command(word: str) -> None:
    with click.Context(program) as context:
        command = program.get_command(context, word)
    assert command is not None
    assert command.name == word


@pytest.mark.parametrize("word", list(WORDS))
def test_every_word_has_help(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([word, "--help"]) == 0
    said = capsys.readouterr().out
    assert f"okrdesk {word}" in said
    assert "--json" in said
    assert "--home" in said


@pytest.mark.parametrize(
    "words",
    [
        ("frobnicate", "FILE"),
        ("show",),
        ("show", "FILE", "frobs"),
        ("show", "FILE", "kpi"),
        ("show", "FILE", "board", "Churn"),
        ("show", "FILE", "--frob"),
        ("record", "FILE", "Churn"),
        ("record", "FILE", "Churn", "--frob"),
        ("record", "FILE", "Churn", "5", "6"),
        ("record", "FILE", "Churn", "5", "--as-of", "2026-11-01"),
        ("add", "FILE", "frob"),
        ("add", "FILE", "kpi"),
        ("add", "FILE", "kpi", "--name", "X", "--title", "X"),
        ("add", "FILE", "kpi", "--name", "X", "--frob", "1"),
        ("set", "FILE", "Churn"),
        ("set", "FILE", "Churn", "frob=1"),
        ("set", "FILE", "Churn", "name"),
        ("set", "FILE", "1.1", "weight=2", "--date", "2026-11-01"),
        ("import", "FILE"),
        ("import", "FILE", "x.csv", "--map", "name"),
        ("review", "FILE"),
        ("move", "FILE", "1", "--before", "2", "--after", "3"),
        ("move", "FILE", "1"),
        ("park", "FILE", "1"),
        ("picture", "FILE", "frob", "-o", "x.png"),
    ],
)
def test_wrong_usage_is_2_with_nothing_on_stdout(
    company: CommandLine, words: tuple[str, ...]
) -> None:
    said = company.run(*words, "--json")
    assert (said.status, said.out) == (2, "")
    assert said.err


def test_a_command_word_or_an_option_is_not_for_the_window() -> None:
    assert is_for_command_line(["show"])
    assert is_for_command_line(["--version"])
    assert is_for_command_line(["tide.okr", "--frob"])


def test_a_mistyped_command_is_not_opened_as_a_file() -> None:
    assert is_for_command_line(["shwo"])


def test_a_file_or_nothing_is_for_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").write_bytes(b"")
    assert not is_for_command_line([])
    assert not is_for_command_line(["plans"])
    assert not is_for_command_line(["missing.okr"])
    assert not is_for_command_line(["./show"])
