"""The answers of an interrupted first run, as texts and back. Must not keep them or judge them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from okrdesk.commands.templates import TEMPLATES

if TYPE_CHECKING:
    from okrdesk.ui.founding.founding_page import FoundingPage
    from okrdesk.ui.founding.number_choice import NumberChoice
    from okrdesk.ui.founding.number_line import NumberLine
    from okrdesk.ui.founding.numbers_step import NumbersStep

Typed = dict[str, Any]


def typed_answers(page: FoundingPage) -> Typed:
    """All that stands in the five steps, and which of them is in sight."""
    return {
        "step": page.place_in_row,
        "texts": {name: line.text() for name, line in _lines(page).items()},
        "file": page.place.place.said,
        "kind": page.numbers.choice.kind.value,
        "own": _own(page.numbers.choice),
        "numbers": {line.start.name: _typed_line(line) for line in page.numbers.lines},
        "day": page.day.day.value,
    }


def put_back_answers(page: FoundingPage, typed: Typed) -> None:
    """Show what `typed_answers` gave, and the step that one was at."""
    texts = typed["texts"]
    for name, line in _lines(page).items():
        line.setText(str(texts.get(name, "")))
    page.place.place.propose(page.place.name.text())
    if typed["file"]:
        page.place.place.take(typed["file"])
    page.day.day.choose(typed["day"])
    _put_back_numbers(page.numbers, typed)
    for place in range(typed["step"]):
        page.go_to(place + 1)


def _lines(page: FoundingPage) -> dict[str, QLineEdit]:
    lines = {
        "person": page.person.name, "name": page.place.name, "currency": page.place.currency,
        "other": page.numbers.choice.other, "objective": page.objective.title,
    }  # fmt: skip
    for number, aim in enumerate(page.objective.aims):
        for part, line in zip(("title", "from", "to"), aim, strict=True):
            lines[f"{part} {number}"] = line
    return lines


def _own(choice: NumberChoice) -> list[str]:
    """The numbers that no template names."""
    named = {start.name for start in TEMPLATES[choice.kind.value]}
    return [box.text() for box in choice.boxes if box.text() not in named]


def _typed_line(line: NumberLine) -> Typed:
    return {
        "better": line.better.value,
        "texts": [field.text() for field in (line.value, line.worry, line.act)],
        "history": [(day.isoformat(), value) for day, value in line.history],
    }


def _put_back_numbers(step: NumbersStep, typed: Typed) -> None:
    choice = step.choice
    choice.kind.choose(typed["kind"])
    asked = choice.other.text()
    for name in typed["own"]:
        choice.other.setText(name)
        choice.add_own()
    choice.other.setText(asked)
    for box in choice.boxes:
        box.setChecked(box.text() in typed["numbers"])
    for line in step.lines:
        found = typed["numbers"][line.start.name]
        history = [(dt.date.fromisoformat(day), value) for day, value in found["history"]]
        line.put_back(found["better"], found["texts"], history)
