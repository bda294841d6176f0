"""Which numbers tell that a company is well: ticks, each with what it means. Must not choose."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QWidget

from okrdesk.commands.templates import TEMPLATES, StartingKpi
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import clear, column, label
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.parts.segments import Segments

_KINDS = (
    ("saas", tr("SaaS")), ("agency", tr("Agency")), ("shop", tr("Shop")), ("empty", tr("Other")),
)  # fmt: skip
_AROUND = 22  # pixels left and right
_INDENT = 27  # pixels at 100 %: where the words of a tick begin


class NumberChoice(QFrame):
    """The kind of company, its usual numbers, and one's own; `changed` at every tick."""

    changed = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.boxes: list[QCheckBox] = []
        self._own: list[StartingKpi] = []
        self._offered: tuple[StartingKpi, ...] = ()
        self.setProperty("look", "left")
        area = ScrollColumn()
        inside = column(ticked := QWidget(), (14, 16, _AROUND - 14, 14), 7)
        area.setWidget(ticked)
        column(self).addWidget(area)
        inside.addWidget(label(tr("What kind of company?"), "h3", wraps=True))
        self.kind = Segments(look, tr("What kind of company?"), _KINDS, "saas", inked=True)
        self.kind.chosen.connect(self.offer)
        inside.addWidget(self.kind)
        inside.addSpacing(8)
        says = tr("Which numbers tell you the company is well?")
        inside.addWidget(label(says, "h3", wraps=True))
        self._count = label("", "quiet", wraps=True)
        inside.addWidget(self._count)
        ticks = QWidget()
        self._ticks = column(ticks, gap=2)
        inside.addWidget(ticks)
        self.other = QLineEdit()
        self.other.setPlaceholderText(tr("Another number…"))
        self.other.setAccessibleName(tr("Another number…"))
        self.other.returnPressed.connect(self.add_own)
        inside.addWidget(self.other)
        inside.addStretch(1)
        says = tr("OKRDesk cannot choose what you care about. It asks, you decide.")
        inside.addWidget(label(says, "quiet", wraps=True))

    @property
    def least(self) -> int:
        """How wide it has to be for the kinds of companies, beside a scroll bar."""
        return self.kind.sizeHint().width() + _AROUND + self._look.px(10)

    def wanted(self) -> list[StartingKpi]:
        """The ticked numbers, in their order."""
        both = zip(self._offered, self.boxes, strict=True)
        return [start for start, box in both if box.isChecked()]

    def offer(self, kind: str, but: Collection[str] = ()) -> None:
        """Tick all numbers that such companies usually watch, and one's own, `but` those."""
        clear(self._ticks)
        self.boxes = []
        self._offered = (*TEMPLATES[kind], *self._own)
        for start in self._offered:
            box = QCheckBox(start.name)
            box.setToolTip(start.question)
            box.setAccessibleDescription(start.means)
            box.setChecked(start.name not in but)
            box.toggled.connect(self._tick)
            self._ticks.addWidget(box)
            if start.means:
                means = label(start.means, "quiet", wraps=True)
                means.setContentsMargins(self._look.px(_INDENT), 0, 0, self._look.px(6))
                self._ticks.addWidget(means)
            self.boxes.append(box)
        self._tick()

    def add_own(self) -> None:
        """Offer the number that is named in the field, ticked."""
        name = self.other.text().strip()
        if name and all(start.name.casefold() != name.casefold() for start in self._offered):
            unticked = {box.text() for box in self.boxes if not box.isChecked()}
            self._own.append(StartingKpi(name, "", area=""))
            self.offer(self.kind.value, unticked)
        self.other.clear()

    def _tick(self) -> None:
        says = tr("Choose five to seven. {n} chosen").format(n=len(self.wanted()))
        self._count.setText(says)
        self.changed.emit()
