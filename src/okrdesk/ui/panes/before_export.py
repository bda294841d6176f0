"""Before you export: what is complete, what is missing, what the paper warns of. Must not judge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.closing import Missing
from okrdesk.domain.review_gaps import Gap
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.missing_rows import MissingRows
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, column, label, row

_MOST, _FEW = 5, 2
_SAID_ABOVE = frozenset({"no_headline", "ungraded", "no_reason", "no_lessons", "no_ask"})
_DONE = {"freeze": tr("The values are frozen."), "grade": tr("Every key result has its grade.")}
_MANY = {
    "grade": tr("{n} key results lack a grade, a reason or a cause."),
    "freeze": tr("{n} things about the freeze are undecided."),
    "carry": tr("{n} objectives are neither carried over nor dropped with a reason."),
}


class BeforeExport(QFrame):
    """`looks` leads to what is missing; `mails` wants the text of the mail on the clipboard."""

    looks = Signal(object)
    mails = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        layout = column(self, (13, 9, 13, 10), 4)
        head = row(gap=8)
        head.addWidget(label(tr("Before you export"), "h3"))
        head.addStretch(1)
        self.mail = Button(look, tr("Copy the mail text"), kind="mini", icon_name="copy")
        head.addWidget(self.mail)
        layout.addLayout(head)
        self.rows = MissingRows(look, most=_MOST)
        layout.addWidget(self.rows)
        self._warned = column(holder := QWidget(), gap=2)
        self._holder = holder
        layout.addWidget(holder)
        self.gaps: tuple[str, ...] = ()
        self.rows.looks.connect(self.looks)
        self.mail.clicked.connect(self.mails)

    def show_missing(self, missing: Sequence[Missing], *, closed: bool) -> None:
        """Show what is missing and what is complete; a closed quarter lacks nothing any more."""
        steps = {one.step for one in missing}
        done = [says for step, says in _DONE.items() if step not in steps]
        if closed:
            done = [tr("The quarter is closed: its figures stand.")]
        self.rows.show_missing(tuple(_condensed(missing)), done)

    def show_gaps(self, gaps: Sequence[Gap], missing: Sequence[str]) -> None:
        """Show what the pages themselves lack; `missing` are characters that no font has."""
        shown = tuple(gap.says for gap in gaps if gap.kind not in _SAID_ABOVE)
        if missing:
            says = tr("A box stands for each of these characters: {signs}")
            shown = (says.format(signs=" ".join(missing)), *shown)
        if shown != self.gaps:
            self.gaps = shown
            clear(self._warned)
            for says in shown[:_FEW]:
                self._warned.addWidget(label(says, "quiet", wraps=True))
            if len(shown) > _FEW:
                more = tr("and {n} more").format(n=len(shown) - _FEW)
                self._warned.addWidget(label(more, "quiet"))
        self._holder.setVisible(bool(shown))


def _condensed(missing: Sequence[Missing]) -> Iterator[Missing]:
    """One line for what is missing many times in a step; it leads to the first of them."""
    for step, found in groupby(missing, key=lambda one: one.step):
        ones = list(found)
        if len(ones) > 1 and step in _MANY:
            needed = any(one.needed for one in ones)
            says = _MANY[step].format(n=len(ones))
            yield Missing(step, says, ones[0].record, needed=needed)
        else:
            yield from ones
