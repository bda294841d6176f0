"""The terms of every work in the program. Must not shorten any."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.licences import Notice, notices
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.text_sheet import TextSheet
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.choice import Choice
from okrdesk.ui.parts.labels import label, row


class LicencesSheet(TextSheet):
    """A work is chosen above, its terms stand below."""

    def __init__(self, look: Appearance, over: QWidget) -> None:
        title = tr("Works in OKRDesk and their licences")
        super().__init__(look, over, title, wide=760, top=60, high=380)
        self._notices = notices()
        self.work = Choice(look, tr("Work"))
        self.work.offer([(str(n), _named(work)) for n, work in enumerate(self._notices)])
        self.work.chosen.connect(self._show)
        self._terms = label("", "quiet", wraps=True)
        line = row(gap=10)
        line.addWidget(self.work)
        line.addWidget(self._terms, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.text)
        close = Button(look, tr("Close"), keys="Esc")
        close.clicked.connect(self.go)
        self.foot.addWidget(close)
        self.foot.addStretch(1)
        self._show()

    def _show(self) -> None:
        chosen = self._notices[int(self.work.value)]
        self._terms.setText(tr("Licence: {terms}").format(terms=chosen.terms))
        self.text.setPlainText(chosen.text or tr("Its terms are those named above."))
        self.text.setAccessibleName(tr("Licence of {name}").format(name=chosen.name))


def _named(work: Notice) -> str:
    return f"{work.name} {work.version}".rstrip()
