"""The coach's question to the number one is at. Must not judge it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from okrdesk.domain.words import tr
from okrdesk.ui.founding.number_cells import NumberCells
from okrdesk.ui.parts.labels import column, label


class NumberHint(QFrame):
    """Hidden until a number is entered; says what it means, too."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "hint")
        self._asked, self._why = label("", "h3", wraps=True), label("", "quiet", wraps=True)
        self._means = label("", "small", wraps=True)
        inside = column(self, (14, 10, 12, 10), 4)
        for line in (self._asked, self._means, self._why):
            inside.addWidget(line)
        inside.addStretch(1)
        self.hide()

    def ask(self, line: NumberCells) -> None:
        """Ask about its limit, where it has one, else what it is watched for."""
        self.show()
        self._means.setText(line.start.means)
        self._means.setVisible(bool(line.start.means))
        act = line.act.text().strip()
        if act:
            says = tr("{kpi}: would you start a piece of work the same day at {limit}?")
            self._asked.setText(says.format(kpi=line.start.name, limit=act))
            self._why.setText(tr("Pick a limit that you would really act on."))
            return
        self._asked.setText(f"{line.start.name}: {line.start.question}".rstrip(": "))
        self._why.setText(tr("A number is worth a gauge when it changes what you do."))
