"""`show` starts fast because it imports little."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine

HEAVY = (
    "PySide6",
    "shiboken6",
    "numpy",
    "pyqtgraph",
    "typst",
    "python_calamine",
    "xlsxwriter",
    "sqlite_utils",
    "charset_normalizer",
    "markdown_it",
    "typing_extensions",
    "okrdesk.app",
    "okrdesk.exchange",
    "okrdesk.review_pdf",
)
REPORT = """
import sys
from okrdesk import cli
status = cli.main(sys.argv[1:])
print(status, *sorted({module for module in sys.modules}), file=sys.stderr)
"""


def _modules_after(*words: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", REPORT, *words], capture_output=True, text=True, check=True
    )
    status, *modules = done.stderr.split()
    assert status == "0"
    return set(modules)


@pytest.mark.parametrize(
    "page",
    [("board",), ("tree",), ("kpi", "Churn"), ("kr", "1.1"), ("history",), ("cycles",), ("coach",)],
)
@pytest.mark.parametrize("form", [("--json",), ()])
def test_show_loads_neither_qt_nor_anything_heavy(
    company: CommandLine, page: tuple[str, ...], form: tuple[str, ...]
) -> None:
    modules = _modules_after("show", str(company.file), *page, *form)
    assert [name for name in HEAVY if name in modules] == []


def test_a_value_is_recorded_without_them(company: CommandLine) -> None:
    modules = _modules_after("record", str(company.file), "Churn", "5")
    assert [name for name in HEAVY if name in modules] == []


def test_the_board_as_json_needs_no_words_for_people(company: CommandLine) -> None:
    modules = _modules_after("show", str(company.file), "board", "--json")
    assert not {name for name in modules if name.startswith("okrdesk.look")}
    assert not modules & {"okrdesk.commands.fields", "okrdesk.domain.explain", "statistics"}


def test_the_console_script_leads_here(company: CommandLine) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "okrdesk", "show", str(company.file)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    assert "Churn" in done.stdout
