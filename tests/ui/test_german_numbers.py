"""In German a field begins with 42,7, and 42,7 typed into it is what 42.7 is: one number."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

# A program of its own: how a language parts numbers is read when the rooms are imported.
PROGRAM = """
import json, os, sys
from okrdesk.ui import language
language.begin("de")
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from okrdesk.app import make_application, open_window
from okrdesk.commands.field_texts import read_fields
from okrdesk.domain.records import KINDS, Kpi
from okrdesk.ui.dialogs.field_starts import start_texts
from okrdesk.ui.dialogs.form_rows import FORMS
application = make_application([])
window = open_window([sys.argv[1]])
bench = window.bench
while not bench.settled:
    application.processEvents()
ws, told = bench.session.workspace, {"starts": [], "changed": [], "cells": []}
for kind in FORMS:
    for record in ws.all(KINDS[kind]).values():
        texts = start_texts(ws, kind, record, bench.session.today)
        filled = {row.name: texts[row.name] for row in FORMS[kind] if texts.get(row.name)}
        told["starts"] += filled.values()
        fields = read_fields(ws, kind, filled, today=bench.session.today, record=record)
        told["changed"] += [
            name for name, value in fields.items()
            if hasattr(record, name) and getattr(record, name) != value
        ]
churn = next(kpi for kpi in ws.all(Kpi).values() if kpi.name == "Customer churn")
bench.go("kpi:" + churn.id)
application.processEvents()
table = bench.pages.page.side.table
model = table.model()
for typed in sys.argv[2:]:
    index = model.index(2, 1)
    table.setCurrentIndex(index)
    table.edit(index)
    editor = next(one for one in table.findChildren(QLineEdit) if one.isVisible())
    before = editor.text()
    editor.selectAll()
    QTest.keyClicks(editor, typed)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    application.processEvents()
    told["cells"].append([before, table.row_of(model.index(2, 0)).point.value])
print(json.dumps(told))
sys.stdout.flush()
os._exit(0)
"""


@pytest.fixture(scope="module")
def told(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    home = tmp_path_factory.mktemp("home")
    env = {**os.environ, "OKRDESK_HOME": str(home), "OKRDESK_PERSON": "Mira Brandt"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(sample_file), "42,7", "41.5", "40", "41.250"],
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_cell_takes_both_decimal_signs_and_begins_with_its_own(told: dict[str, Any]) -> None:
    (first, comma), (second, point), (third, whole), (_, grouped) = told["cells"]
    assert (comma, point, whole) == (42.7, 41.5, 40.0)
    assert grouped == 40.0, "in German 41.250 may be 41250: it is asked"
    assert "," in first
    assert "." not in first
    assert (second, third) == ("42,7", "41,5")


def test_fields_of_forms_begin_with_the_comma_and_opening_one_changes_nothing(
    told: dict[str, Any],
) -> None:
    parted = re.compile(r"\d+([.,])\d+").fullmatch
    signs = {found[1] for text in told["starts"] if (found := parted(text))}
    assert signs == {","}
    assert told["changed"] == []
