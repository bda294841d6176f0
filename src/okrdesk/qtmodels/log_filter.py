"""The check-ins of a log that fit a search. Must not read them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSortFilterProxyModel

from okrdesk.domain.note_marks import lines_after
from okrdesk.domain.overriding import override
from okrdesk.qtmodels.check_ins_model import CheckInsModel, LogRow
from okrdesk.qtmodels.table_rows import Index


@dataclass(frozen=True, slots=True)
class WantedLog:
    """What a check-in must be; empty: anything. `mark` is one its note must have a line of."""

    words: str = ""
    by: str = ""
    mark: str = ""

    def takes(self, row: LogRow) -> bool:
        """Whether a check-in fits."""
        note = row.check_in.note or ""
        return (
            self.by in ("", row.check_in.by)
            and (not self.mark or bool(lines_after(self.mark, note)))
            and all(word in row.text for word in self.words.casefold().split())
        )


_ANYTHING = WantedLog()


class LogFilter(QSortFilterProxyModel):
    """Shows the rows of a CheckInsModel that fit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = WantedLog()

    def show_log(self, model: CheckInsModel) -> None:
        """Filter this log from now on; the one before is let go."""
        before = self.sourceModel()
        self.setSourceModel(model)
        if before is not None:
            before.deleteLater()

    def want(self, wanted: WantedLog) -> None:
        """Show only the check-ins that fit."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.invalidate()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if self._wanted == _ANYTHING:
            return True
        model = self.sourceModel()
        assert isinstance(model, CheckInsModel)
        return self._wanted.takes(model.at(source_row))
