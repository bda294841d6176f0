"""The words of the program: all marked, all translated, each with what fills it."""

from __future__ import annotations

import ast
import runpy
import string
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOL: dict[str, Any] = runpy.run_path(str(ROOT / "packaging" / "words.py"))
FILES = sorted((ROOT / "resources" / "words").glob("okrdesk_*.ts"))


def fields(text: str) -> set[str]:
    return {part[1] for part in string.Formatter().parse(text) if part[1] is not None}


def calls() -> list[tuple[Path, ast.Call]]:
    return [
        (file, node)
        for file in sorted((ROOT / "src").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("tr", "lasting")
    ]


def test_what_is_marked_is_never_put_together_before() -> None:
    glued = [
        f"{file.name}:{call.lineno}"
        for file, call in calls()
        if isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert glued == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated(file: Path) -> None:
    said = TOOL["translations"](file)
    assert sorted(set(TOOL["marked"]()) - set(said)) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_takes_what_fills_the_text(file: Path) -> None:
    wrong = {
        text: said
        for text, said in TOOL["translations"](file).items()
        if fields(text) != fields(said)
    }
    assert wrong == {}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_keeps_the_spaces_at_the_ends(file: Path) -> None:
    wrong = [
        text
        for text, said in TOOL["translations"](file).items()
        if (text[:1] == " ", text[-1:] == " ") != (said[:1] == " ", said[-1:] == " ")
    ]
    assert wrong == []


def test_the_list_of_the_journal_is_that_of_the_sources() -> None:
    lasting = sorted(text for text, places in TOOL["marked"]().items() if "lasting" in places)
    kept = (ROOT / "resources" / "words" / "journal.json").read_text(encoding="utf-8")
    assert ast.literal_eval(kept) == lasting
