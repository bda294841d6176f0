"""The rules as data: each one once, each one documented, each mend a command."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from okrdesk.coach.rule import Rule
from okrdesk.coach.rule_titles import RULE_TITLES
from okrdesk.coach.table import RULES

DOCUMENT = Path(__file__).parents[2] / "docs" / "coach.md"
ROW = re.compile(r"^\| `(\w+)` \| (\w+)(, as you type)? \|", re.M)


def test_every_rule_is_there_once() -> None:
    ids = [rule.id for rule in RULES]
    assert len(set(ids)) == len(ids)
    assert len(ids) >= 40
    assert all(re.fullmatch(r"[a-z_]+", rule_id) for rule_id in ids)


def test_no_two_rules_say_the_same() -> None:
    assert len({rule.says for rule in RULES}) == len(RULES)


def test_every_rule_has_a_title_of_its_own() -> None:
    assert set(RULE_TITLES) == {rule.id for rule in RULES}
    assert len(set(RULE_TITLES.values())) == len(RULE_TITLES)


def test_every_rule_is_documented_and_nothing_else() -> None:
    rows = ROW.findall(DOCUMENT.read_text(encoding="utf-8"))
    documented = {(name, severity, bool(typed)) for name, severity, typed in rows}
    assert documented == {(rule.id, rule.severity, rule.hears) for rule in RULES}
    assert len(rows) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_sentences_are_whole_and_blame_nobody(rule: Rule) -> None:
    assert rule.says.endswith((".", "?"))
    assert rule.because.endswith((".", "”."))
    names = {name for _, name, _, _ in string.Formatter().parse(rule.says) if name}
    assert all(name.isidentifier() for name in names)
    blaming = re.compile(r"\b(wrong|bad|fail(ed)? to|forgot|must|should have|error)\b", re.I)
    assert not blaming.search(rule.says)
