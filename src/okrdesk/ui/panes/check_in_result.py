"""Step 3 of the check-in: one key result, asked in the middle. Must not choose the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.records import Objective
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.check_in_asks import is_value_asked
from okrdesk.ui.panes.check_in_editor import CheckInEditor
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.elided import Elided
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.parts.long_words import LongWords
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.readings import key_result_of
from okrdesk.ui.sentences import owner_name, promise


class CheckInResult(ScrollColumn):
    """Head, editor, and the ways on; `skips` when this one is left as it is."""

    skips = Signal()

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        inner = QWidget()
        inner.setMaximumWidth(look.px(980))
        layout = column(inner, (28, 16, 28, 16), 2)
        self._where = label("", "quiet")
        self._title = LongWords(look, "h1")
        self._promise = label("", "muted", wraps=True)
        for widget in (self._where, self._title, self._promise):
            layout.addWidget(widget)
        layout.addSpacing(12)
        self.editor = CheckInEditor(look, session, wide=True)
        self.same_button = Button(look, tr("Nothing changed"), keys="Alt+N")
        self.skip_button = Button(look, tr("Skip"), keys="Alt+Right")
        self._next = Elided(look)
        self._next.setMinimumWidth(look.px(150))
        self.editor.buttons.addWidget(self.same_button)
        self.editor.buttons.addWidget(self.skip_button)
        self.editor.buttons.addWidget(self._next)
        layout.addWidget(self.editor)
        layout.addStretch(1)
        self.setWidget(inner)
        self.same_button.clicked.connect(self.nothing_changed)
        self.skip_button.clicked.connect(self.skips)

    def ask(self, key_result_id: str, place: int, queue: Sequence[KeyResultReading]) -> None:
        """Ask about one key result of the queue, the one at `place`."""
        ws = self._session.workspace
        reading = key_result_of(self._session, key_result_id)
        objective = ws.get(Objective, reading.key_result.objective)
        kind = tr("aspirational") if objective.kind == "aspirational" else tr("committed")
        owner = owner_name(ws, reading.key_result.owner)
        parts = [
            tr("Key result {n} of {count}").format(n=place + 1, count=len(queue)),
            reading.ref,
            tr("owner {name}").format(name=owner) if owner else "",
            kind,
        ]
        self._where.setText(" · ".join(part for part in parts if part))
        self._title.say(reading.key_result.title)
        self._promise.setText(promise(ws, reading, self._session.today))
        following = queue[place + 1] if place + 1 < len(queue) else None
        says = ""
        if following is not None:
            says = tr("Next: {ref} {title}").format(
                ref=following.ref, title=following.key_result.title
            )
        self._next.say(says)
        self.editor.ask(reading, asks_value=is_value_asked(self._session, reading))
        self.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Begin at the value, or at the confidence where no value is asked."""
        self.editor.focus_first()

    def nothing_changed(self) -> None:
        """Only the confidence is asked for; once it is given, that is recorded."""
        if self.editor.confidence.strip.value is None:
            self.editor.confidence.strip.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.editor.record()
