"""Which company, which quarter, and where its file is kept. Must not make the file."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.periods import period_of
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import captioned, column, label
from okrdesk.ui.parts.place_field import PlaceField


class PlaceStep(QWidget):
    """Name, currency and path; the quarter is the one that holds today."""

    def __init__(self, look: Appearance, today: dt.date) -> None:
        super().__init__()
        self.quarter = period_of(today, "quarter")
        layout = column(self, (28, 20, 28, 20), 6)
        layout.addWidget(label(tr("Company, quarter, file"), "h1"))
        says = tr("You begin in {quarter}: your first goals are for its end, {end}.")
        says = says.format(quarter=self.quarter.name(), end=show_day(self.quarter.end))
        layout.addWidget(label(says, "muted", wraps=True))
        layout.addSpacing(8)
        self.name, self.currency = QLineEdit(), QLineEdit()
        self.name.setAccessibleName(tr("Name of the company or team"))
        self.currency.setAccessibleName(tr("Currency"))
        self.currency.setPlaceholderText("EUR")
        self.place = PlaceField(look)
        for words, field, wide in (
            (tr("Name of the company or team"), self.name, 420),
            (tr("Currency (optional)"), self.currency, 120),
            (tr("Where to keep the file"), self.place, 560),
        ):
            field.setMaximumWidth(look.px(wide))
            layout.addLayout(captioned(words, field))
        layout.addWidget(
            label(
                tr("In a shared folder others can open it too. Nothing leaves this computer"
                   " unless that folder does."), "quiet", wraps=True,
            )
        )  # fmt: skip
        layout.addStretch(1)
        self.name.textEdited.connect(self.place.propose)

    @property
    def money(self) -> str | None:
        """The currency's three letters, None if none was said."""
        return self.currency.text().strip().upper() or None

    def focus_first(self) -> None:
        """Begin with the name."""
        self.name.setFocus()
