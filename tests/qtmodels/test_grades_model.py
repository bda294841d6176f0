"""Grades as rows: what a row says, and that only what differs is told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from okrdesk.qtmodels.grades_model import GradeRow, GradesModel
from okrdesk.qtmodels.roles import RECORD

OBJECTIVE = GradeRow("o", "1 Agencies", "aspirational", 0.55, is_objective=True)
GIVEN = GradeRow("a", "1.1 Sign-ups", "aspirational", 0.7, way="40 → 120", end="78", measured=0.48)
OPEN = replace(GIVEN, id="b", title="1.2 NPS", grade=0.4, given=False)


def test_rows_say_whole_sentences(qapp: object) -> None:
    model = GradesModel()
    model.show_rows([OBJECTIVE, GIVEN, OPEN, replace(OPEN, id="c", given=True, wants="a reason")])
    said = [
        model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())
    ]
    assert said == [
        "1 Agencies, mean 0.55, progress",
        "1.1 Sign-ups, 40 → 120, at the end 78, measured 0.48, grade 0.7, delivered",
        "1.2 NPS, 40 → 120, at the end 78, measured 0.48, no grade given yet, proposed 0.4, "
        "progress",
        "1.2 NPS, 40 → 120, at the end 78, measured 0.48, grade 0.4, progress, a reason",
    ]
    assert model.index(0).data() == "1 Agencies"
    assert model.index(3).data(Qt.ItemDataRole.ToolTipRole) == "a reason"
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_only_rows_that_differ_are_told(qtbot: QtBot) -> None:
    model = GradesModel()
    tester = QAbstractItemModelTester(model)
    model.show_rows([OBJECTIVE, GIVEN, OPEN])
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last, _roles: told.append(first.row()))
    model.show_rows([OBJECTIVE, GIVEN, replace(OPEN, grade=0.5)])
    assert told == [2]
    assert model.index(2).data(RECORD).grade == 0.5
    with qtbot.waitSignal(model.modelReset):
        model.show_rows([OBJECTIVE])
    assert (model.place_of("o"), model.place_of("a")) == (0, -1)
    tester.deleteLater()


def test_an_objective_without_grades_says_so(qapp: object) -> None:
    model = GradesModel()
    model.show_rows([replace(OBJECTIVE, grade=None)])
    assert "no grade" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(0).data(RECORD).look is None
