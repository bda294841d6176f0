"""Each field of each noun that a command changes can be changed in the window."""

from __future__ import annotations

import importlib
import inspect
import typing
from collections.abc import Callable

import pytest

from okrdesk.commands.fields import FIELDS
from okrdesk.commands.verbs import VERBS
from okrdesk.ui.dialogs.form_parts import PARTS
from okrdesk.ui.dialogs.form_rows import FORMS

ORDER = "moved by Alt+↑ and Alt+↓"
IDS = "an id of where it was imported from: no words for people"

# What a form does not show, with where it is written instead or why nobody writes it.
NOT_IN_FORMS: dict[tuple[str, str], str] = {
    ("kpi", "external"): IDS,
    ("kpi", "order"): ORDER,
    ("kpi", "parked_reason"): "asked by Park",
    ("kpi", "since"): "the day from which limits hold: the list of limits has it",
    ("band", "proposed"): "the coach's; taken by its own button",
    ("objective", "external"): IDS,
    ("objective", "order"): ORDER,
    ("key_result", "external"): IDS,
    ("key_result", "order"): ORDER,
    ("assumption", "looked_at"): "set by the month's own question",
    ("assumption", "order"): ORDER,
    ("milestone", "order"): ORDER,
    ("initiative", "order"): ORDER,
    ("evidence", "order"): ORDER,
}

# Whole nouns that have an editor of their own instead of a form: the module that it is in.
ELSEWHERE: dict[str, str] = {
    "measurement": "okrdesk.ui.dialogs.value_sheet",
    "tag": "okrdesk.ui.dialogs.words_field",
    "source": "okrdesk.ui.dialogs.form_fields",  # in words; what is pulled has no page yet
    "source_field": "okrdesk.ui.dialogs.form_fields",
    "co_owner": "okrdesk.ui.dialogs.pickers",
    "support": "okrdesk.ui.dialogs.pickers",
    "ritual": "okrdesk.ui.panes.check_in_side",
    "review": "okrdesk.ui.panes.review_learn",
    "lesson": "okrdesk.ui.panes.review_learn",
    "litmus_answer": "okrdesk.ui.panes.review_learn",
    "risk": "okrdesk.ui.panes.review_risks",
    "decision": "okrdesk.ui.panes.review_risks",
    "ask": "okrdesk.ui.panes.review_risks",
}

# Nouns that nobody writes by hand.
NOT_IN_THE_WINDOW: dict[str, str] = {
    "skipped_item": "the session writes them itself when something is passed over",
}


def changed_by(change: Callable[..., object]) -> set[str]:
    """The attributes that a command takes: the keys of its keyword arguments."""
    hints, taken = typing.get_type_hints(change), set()
    for name, parameter in inspect.signature(change).parameters.items():
        if parameter.kind is parameter.VAR_KEYWORD:
            taken |= set(typing.get_type_hints(typing.get_args(hints[name])[0]))
        elif parameter.kind is parameter.KEYWORD_ONLY:
            taken.add(name)
    return taken


def in_the_form(kind: str) -> set[str]:
    shown = {row.name for row in FORMS[kind]}
    return {name for field in FIELDS[kind] if field.name in shown for name in field.attributes}


def handed_on(kind: str) -> set[str]:
    return {part.owner for parts in PARTS.values() for part in parts if part.kind == kind}


@pytest.mark.parametrize("kind", sorted(FORMS))
def test_a_form_has_every_field_that_its_command_changes(kind: str) -> None:
    left = changed_by(VERBS[kind].change) - in_the_form(kind) - handed_on(kind)
    assert left == {name for of, name in NOT_IN_FORMS if of == kind}


def test_every_noun_has_an_editor_in_the_window_or_a_reason() -> None:
    assert set(VERBS) == set(FORMS) | set(ELSEWHERE) | set(NOT_IN_THE_WINDOW)
    assert not set(FORMS) & (set(ELSEWHERE) | set(NOT_IN_THE_WINDOW))
    for module in ELSEWHERE.values():
        assert importlib.import_module(module)


def test_a_form_of_every_noun_can_be_opened() -> None:
    lists = {part.kind for parts in PARTS.values() for part in parts}
    on_pages = {"kpi", "objective", "key_result", "check_in", "workspace"}
    by_menu = {"team", "person", "cycle"}
    assert set(FORMS) == lists | on_pages | by_menu
