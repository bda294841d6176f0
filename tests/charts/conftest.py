"""Cards of every state; they need the application for its fonts."""

from __future__ import annotations

import pytest
from kpi_pictures import NAMES, card_of, workspace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from okrdesk.domain.workspace import Workspace
from okrdesk.look.kpi_card import KpiCard


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Of every test here: to measure a word without one would end the process."""
    return qapp


@pytest.fixture
def picture() -> Workspace:
    return workspace()


@pytest.fixture
def cards(qtbot: QtBot, picture: Workspace) -> dict[str, KpiCard]:
    return {name: card_of(picture, name) for name in NAMES}
