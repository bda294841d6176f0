"""What waits this week, section by section. Must not decide what waits, nor act on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.icons import draw_state
from okrdesk.ui.parts.labels import clear, column, frame, label, row, rule, together
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.turns import Turns

_AT_ONCE = 12  # lines: to make one takes a millisecond


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that waits: its state's shape, words, and the one button that goes on."""

    state: str
    title: str
    about: str
    button: str
    record: str
    does: Callable[[str], None]


Section = tuple[str, list[Line], int]  # its title, the first lines, how many there are


class WeekSections(QWidget):
    """Each line has the one button that goes on. Of many lines the first come at once, the others
    in the turns that follow.
    """

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._parts = column(self, gap=12)
        self._does: dict[str, Callable[[str], None]] = {}
        self._held: list[QWidget] = []  # of the buttons, as wide as the widest of them
        self._shown: list[Section] | None = None
        self._turns: Turns | None = None
        look.changed.connect(self._align)

    @property
    def is_settled(self) -> bool:
        """Whether all lines are there."""
        return self._turns is None or self._turns.is_done

    def show_sections(self, sections: list[Section], following: str) -> bool:
        """Show these, or `following` where nothing waits; False where all is as it was."""
        if sections == self._shown and sections:
            return False
        self._shown, self._does, self._held = sections, {}, []
        if self._turns is not None:
            self._turns.stop()
        clear(self._parts)
        if not sections:
            says = tr("Nothing is due. {next}.").format(next=following)
            self._parts.addWidget(label(says, "muted"))
        pieces = self._fill(sections)
        next(pieces, None)
        self._turns = Turns(pieces, self)
        return True

    def _fill(self, sections: list[Section]) -> Iterator[None]:
        """One section after the other, a pause after every few lines."""
        shown = 0
        for title, lines, count in sections:
            card, part = self._section(title, count)
            rows = together(card)
            for place, line in enumerate(lines):
                if shown and not shown % _AT_ONCE:
                    self._align()
                    yield
                    rows = together(card)
                if place:
                    rows.addWidget(rule())
                shown += 1
                rows.addWidget(self._row(line))
            if count > len(lines):
                says = tr("and {n} more: the check-in asks for them one by one")
                part.addWidget(label(says.format(n=count - len(lines)), "quiet"))
        self._align()

    def _section(self, title: str, count: int) -> tuple[QVBoxLayout, QVBoxLayout]:
        """A heading with how many there are; where its lines go, and what comes below them."""
        part = column(whole := QWidget(), gap=5)
        part.addWidget(label(f"{title} ({count})", "h2"))
        rows = column(card := frame("card"), (1, 1, 1, 1))
        part.addWidget(card)
        self._parts.addWidget(whole)
        return rows, part

    def _row(self, line: Line) -> QFrame:
        one = frame("plain")
        layout = row(one, (12, 6, 12, 6), 9)
        mark = Painted(self._look, 14, 14)

        def stroke(painter: QPainter, box: QRectF) -> None:
            draw_state(painter, box, line.state, self._look.theme)

        mark.show_figure(stroke, "")
        layout.addWidget(mark)
        for words, share in ((label(line.title, "h3", wraps=True), 1),
                             (label(line.about, "quiet", wraps=True), 1)):  # fmt: skip
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            layout.addWidget(words, share)
        button = Button(self._look, line.button, kind="mini")
        button.setAccessibleName(f"{line.button}: {line.title}")
        key = f"{line.button}:{line.record}"
        self._does[key] = line.does
        button.setProperty("does", key)
        button.clicked.connect(self._do)
        held = QWidget()
        inside = row(held)
        inside.addStretch(1)
        inside.addWidget(button)
        layout.addWidget(held)
        self._held.append(held)
        return one

    def _align(self) -> None:
        """The columns of all cards begin at the same places."""
        for held in self._held:
            held.setMinimumWidth(0)
        wide = max((held.sizeHint().width() for held in self._held), default=0)
        for held in self._held:
            held.setMinimumWidth(wide)

    def _do(self) -> None:
        key = self.sender().property("does")
        self._does[key](key.partition(":")[2])
