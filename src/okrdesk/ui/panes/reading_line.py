"""The reading in one line: its word, its exceptions, its question, its path. Must not judge."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.charts.reading_path import paint_reading_path
from okrdesk.domain.reading_words import reading_says
from okrdesk.domain.words import tr
from okrdesk.domain.workspace_reading import Misfit, Waypoint, WorkspaceReading
from okrdesk.look.numbers import show_share
from okrdesk.look.states import STATES
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, label, rich, row
from okrdesk.ui.parts.painted import Painted

_LINKS = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)
_NO_LINKS = Qt.TextInteractionFlag.NoTextInteraction
_MOST = 3
HIGH = 62


class ReadingLine(QFrame):
    """`asked` names a place or record ("kpi:ID", "key_result:ID"), `explains` wants the why."""

    asked = Signal(str)
    explains = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._reading: WorkspaceReading | None = None
        self.setProperty("look", "card")
        layout = row(self, (13, 5, 10, 5), 12)
        words = column(text := QWidget(), gap=1)
        words.addStretch(1)
        self.says = rich("")
        self.question = label("", "quiet", wraps=True)
        words.addWidget(self.says)
        words.addWidget(self.question)
        words.addStretch(1)
        layout.addWidget(text, 1)
        self.why = Button(look, "?", kind="mini")
        self.why.setAccessibleName(tr("Explain the reading"))
        self.why.setToolTip(tr("Explain the reading"))
        layout.addWidget(self.why)
        beside = column(aside := QWidget())
        beside.addStretch(1)
        self._weeks = label("", "tiny")
        for line in (self._weeks, label(tr("↑ machine"), "tiny"), label(tr("→ way"), "tiny")):
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
            beside.addWidget(line)
        beside.addStretch(1)
        self._aside = aside
        layout.addWidget(aside)
        self.path = Painted(look, 48, 96)
        layout.addWidget(self.path)
        self.says.linkActivated.connect(self.asked)
        self.why.clicked.connect(self.explains)
        look.changed.connect(self._show)
        self.setMinimumHeight(look.px(HIGH))

    def set_low(self, low: bool) -> None:
        """Where there is little height, the words beside the path leave."""
        self._aside.setVisible(not low)

    def show_reading(self, reading: WorkspaceReading) -> None:
        """Show the reading of today."""
        self._reading = reading
        self._show()

    def _show(self) -> None:
        reading = self._reading
        self.setMinimumHeight(self._look.px(HIGH))
        if reading is None:
            return
        self.says.setText(self._markup(reading))
        self.says.setTextInteractionFlags(_LINKS if reading.exceptions else _NO_LINKS)
        self.question.setText(_question(reading))
        self._weeks.setText(_weeks(reading))
        self.setAccessibleName(f"{reading.says}. {reading.question} {_shares(reading)}.")

        def stroke(painter: QPainter, box: QRectF) -> None:
            paint_reading_path(painter, box, reading.path, self._look.theme)

        self.path.show_figure(stroke, path_says(reading))

    def _markup(self, reading: WorkspaceReading) -> str:
        """The word in bold, each exception as a link with its shape, in its colour."""
        shown = [self._link(misfit) for misfit in reading.exceptions[:_MOST]]
        more = len(reading.exceptions) - _MOST
        if more > 0:
            shown.append(escape(tr("{n} more").format(n=more)))
        healthy = reading.is_healthy
        plain = reading_says(reading.reading, healthy, ())
        says = escape(reading_says(reading.reading, healthy, ["\0"] if shown else ()))
        bold = f"<span style='font-size:{self._look.px(15)}px'><b>{escape(plain)}</b></span>"
        return says.replace(escape(plain), bold).replace("\0", " · ".join(shown))

    def _link(self, misfit: Misfit) -> str:
        state = STATES[misfit.state]
        ink = self._look.theme.of(state.colour)
        style = f"color:{ink}; text-decoration:none; font-weight:600"
        says = f"{state.sign} {escape(misfit.says)}"
        return f"<a href='{misfit.kind}:{misfit.id}' style='{style}'>{says}</a>"


def _question(reading: WorkspaceReading) -> str:
    asked = tr("“{note}”").format(note=reading.question)
    says = f"{asked}   {_shares(reading)}"
    silent = [misfit.says for misfit in reading.left_out]
    if not silent:
        return says
    named = ", ".join(silent[:2])
    if len(silent) > 2:
        named = tr("{names} and {n} more").format(names=named, n=len(silent) - 2)
    return tr("{says}; left out: {names}").format(says=says, names=named)


def _shares(reading: WorkspaceReading) -> str:
    return tr("machine {machine}, way {way}").format(
        machine=_share(reading.kpi_health), way=_share(reading.okr_track)
    )


def _share(share: float | None) -> str:
    return tr("unknown") if share is None else show_share(share)


def _weeks(reading: WorkspaceReading) -> str:
    first, last = (_week(reading.path[place]) for place in (0, -1))
    return tr("path, weeks {first}–{last}").format(first=first, last=last)


def _week(point: Waypoint) -> int:
    return point.date.isocalendar().week


def path_says(reading: WorkspaceReading) -> str:
    """The path in words: from where to where."""
    known = [p for p in reading.path if p.kpi_health is not None and p.okr_track is not None]
    if not known:
        return tr("The path is not known yet.")
    first, last = known[0], known[-1]
    return tr(
        "The path: machine {m0} and way {w0} in {first}, machine {m1} and way {w1} now"
    ).format(
        m0=show_share(first.kpi_health),
        w0=show_share(first.okr_track),
        first=tr("week {n}").format(n=_week(first)),
        m1=show_share(last.kpi_health),
        w1=show_share(last.okr_track),
    )
