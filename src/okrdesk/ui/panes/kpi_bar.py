"""The bar above a KPI: back, its name and state, edit, paste, add a value. Must not act."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from okrdesk.domain.kpi_users import used_by
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.kpi_card import KpiCard
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.elided import Elided
from okrdesk.ui.parts.labels import row
from okrdesk.ui.sentences import CADENCE_WORDS, DIRECTION_WORDS, owner_name

_ROOMY = 860  # pixels at 100 % from which the buttons also show their keys
_NARROW = 720  # below which F2 and the menu have to do for "Edit…"


class KpiBar(QFrame):
    """Its buttons are connected by the page."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "bar")
        self.back_button = Button(look, tr("KPIs"), icon_name="chevron-left")
        self.name = Elided(look, heading=True)
        self.chip = Chip(look)
        self.about = Elided(look, left=True)
        self.edit_button = Button(look, tr("Edit…"), keys="F2")
        self.paste_button = Button(look, tr("Paste values"), keys="Ctrl+Shift+V")
        self.add_button = Button(look, tr("Add a value"), kind="primary", keys="N")
        layout = row(self, (14, 0, 14, 0), 10)
        for widget in (self.back_button, self.name, self.chip, self.about):
            layout.addWidget(widget, 1 if widget is self.about else 0)
        for button in (self.edit_button, self.paste_button, self.add_button):
            layout.addWidget(button)
        look.changed.connect(self._fit)
        self._fit()

    def show_card(self, ws: Workspace, card: KpiCard) -> None:
        """Name the KPI, how it stands, what it guards and whose it is."""
        kpi, owner = card.reading.kpi, owner_name(ws, card.reading.kpi.owner)
        self.name.say(card.name)
        self.chip.show_state(card.reading.state, card.chip)
        about = [CADENCE_WORDS[kpi.cadence], DIRECTION_WORDS[kpi.direction]]
        guards = [used.record.title for used in used_by(ws, kpi) if used.kind == "guards"][:1]
        about += [tr("guards {title}").format(title=title) for title in guards]
        self.about.say(" · ".join(about + ([owner] if owner else [])))

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(47))
        self.edit_button.setHidden(self.width() < self._look.px(_NARROW))
        for button in (self.edit_button, self.paste_button, self.add_button):
            button.set_brief(self.width() < self._look.px(_ROOMY))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
