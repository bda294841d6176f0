"""KPIs in every state, as readings and cards, and pictures that painters fill."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.records import Band, Kpi, Measurement, Person, WorkspaceSettings
from okrdesk.domain.workspace import Workspace
from okrdesk.look.kpi_card import KpiCard, kpi_card

TODAY = dt.date(2026, 11, 21)
NAMES = ("healthy", "watch", "act", "out_of_date", "no_data", "unbanded", "above", "below")
VALUES = {
    "healthy": [2.0, 2.4, 2.2],
    "watch": [3.2, 3.4, 3.6],
    "act": [2.0, 4.4, 4.8],
    "out_of_date": [2.0, 2.4, 2.2],
    "no_data": [],
    "unbanded": [2.0, 2.4, 2.2],
    "above": [40.0, 41.0, 42.0],
    "below": [-40.0, -41.0, -42.0],
}


def workspace() -> Workspace:
    """One KPI per entry of NAMES, "Churn of customers": watch from 3, act from 4."""
    edits = [Edit(None, WorkspaceSettings(currency="USD")), Edit(None, Person("p", "Mira Brandt"))]
    for name, values in VALUES.items():
        kpi = Kpi(name, "Churn of customers", unit="percent", direction="down", owner="p")
        edits.append(Edit(None, kpi))
        if name != "unbanded":
            band = Band(f"b-{name}", name, healthy_high=3.0, watch_high=4.0, target_high=3.0)
            edits.append(Edit(None, band))
        age = 60 if name == "out_of_date" else 6
        for place, value in enumerate(reversed(values)):
            day = TODAY - dt.timedelta(days=age + 7 * place)
            edits.append(Edit(None, Measurement(name, day, value)))
    return Workspace().apply(Change("fill", tuple(edits)))


def reading_of(ws: Workspace, name: str) -> KpiReading:
    return read_kpi(ws, ws.get(Kpi, name), TODAY)


def card_of(ws: Workspace, name: str, **changes: object) -> KpiCard:
    reading = replace(reading_of(ws, name), **changes)  # type: ignore[arg-type]
    return kpi_card(ws, reading, TODAY)


GROUND = "#FF00FF"  # no theme has it


def paint(
    stroke: Callable[[QPainter, QRectF], object], width: float, height: float, zoom: float = 1
) -> QImage:
    """What `stroke` paints onto a picture of that size at a zoom."""
    size = round(width * zoom), round(height * zoom)
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.scale(zoom, zoom)
    stroke(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def colours(image: QImage, rect: QRectF | None = None) -> set[str]:
    """Every colour in a picture, or in a part of it."""
    part = image.copy(rect.toRect()) if rect is not None else image
    plain = part.convertToFormat(QImage.Format.Format_RGB32)  # holds the memory looked at
    pixels = set(memoryview(plain.constBits()).cast("I"))
    return {f"#{pixel & 0xFFFFFF:06X}" for pixel in pixels}
