"""A drafted objective of the next quarter with what the coach says to it. Must not mend it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.coach.finding import Finding
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, frame, label, row


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A drafted key result: its way in words, and a baseline that is offered, in words."""

    key_result: KeyResult
    way: str
    baseline: float | None
    baseline_words: str


class DraftGoal(QFrame):
    """`edits` a record by kind and id, `takes` an offered baseline, `adds` a key result below."""

    edits = Signal(str, str)
    takes = Signal(str, float)
    adds = Signal(str)

    def __init__(
        self,
        look: Appearance,
        objective: Objective,
        lines: Sequence[DraftLine],
        findings: Sequence[Finding],
    ) -> None:
        super().__init__()
        self._look, self._objective = look, objective
        self.setProperty("look", "card")
        self.baselines: dict[str, Button] = {}
        layout = column(self, (13, 10, 13, 10), 4)
        head = row(gap=8)
        head.addWidget(label(objective.title, "h3", wraps=True), 1)
        head.addWidget(self._edit_button(Objective.KIND, objective.id, objective.title))
        layout.addLayout(head)
        self._hint(layout, objective.id, findings)
        for line in lines:
            layout.addWidget(self._line(line))
            self._hint(layout, line.key_result.id, findings)
        add = Button(look, tr("Key result"), kind="mini", icon_name="plus")
        add.setAccessibleName(tr("New key result for {title}").format(title=objective.title))
        add.clicked.connect(self._add)
        foot = row()
        foot.addWidget(add)
        foot.addStretch(1)
        layout.addLayout(foot)

    def _line(self, line: DraftLine) -> QWidget:
        inside = row(holder := QWidget(), gap=8)
        key_result = line.key_result
        inside.addWidget(label(key_result.title, "small", wraps=True), 1)
        inside.addWidget(label(line.way, "quiet"))
        if line.baseline is not None:
            words = tr("From {value}").format(value=line.baseline_words)
            take = Button(self._look, words, kind="mini")
            spoken = tr("Take {value} as the baseline of {title}")
            take.setAccessibleName(spoken.format(value=line.baseline_words, title=key_result.title))
            take.setProperty("record", key_result.id)
            take.setProperty("value", line.baseline)
            take.clicked.connect(self._take)
            self.baselines[key_result.id] = take
            inside.addWidget(take)
        inside.addWidget(self._edit_button(KeyResult.KIND, key_result.id, key_result.title))
        return holder

    def _hint(self, layout: object, subject: str, findings: Sequence[Finding]) -> None:
        for finding in findings:
            if finding.subject == subject:
                box = frame("hint")
                inside = column(box, (10, 5, 10, 5), 1)
                inside.addWidget(label(finding.says, "small", wraps=True))
                because = tr("Because {reason}").format(reason=finding.because)
                inside.addWidget(label(because, "tiny", wraps=True))
                layout.addWidget(box)  # type: ignore[attr-defined]

    def _edit_button(self, kind: str, record_id: str, title: str) -> Button:
        button = Button(self._look, tr("Edit…"), kind="mini")
        button.setAccessibleName(tr("Edit {title}").format(title=title))
        button.setProperty("kind", kind)
        button.setProperty("record", record_id)
        button.clicked.connect(self._edit)
        return button

    def _edit(self) -> None:
        sender = self.sender()
        self.edits.emit(sender.property("kind"), sender.property("record"))

    def _take(self) -> None:
        sender = self.sender()
        self.takes.emit(sender.property("record"), float(sender.property("value")))

    def _add(self) -> None:
        self.adds.emit(self._objective.id)
