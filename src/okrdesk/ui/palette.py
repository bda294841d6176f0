"""Search or run a command: one field, one list. Must not do what is found: it says so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Annotation, Cycle, Initiative, KeyResult, Kpi
from okrdesk.domain.words import tr
from okrdesk.qtmodels.palette_entries import PaletteEntry
from okrdesk.qtmodels.palette_model import PaletteModel
from okrdesk.qtmodels.palette_standing import PaletteStanding
from okrdesk.qtmodels.roles import RECORD
from okrdesk.session import Session
from okrdesk.ui.actions import MENUS, Action
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.palette_delegate import PaletteDelegate
from okrdesk.ui.parts.doubt_line import DoubtLine
from okrdesk.ui.parts.keycap import keys_shown
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.search_line import SearchLine
from okrdesk.ui.parts.sheet import Sheet
from okrdesk.ui.refusals import told_to

if TYPE_CHECKING:
    from okrdesk.ui.menus import Menus
    from okrdesk.ui.workbench import Workbench

_HIGH, _LOW = 430, 120  # the list; where there is less room it scrolls, the sheet never
_ITSELF = "view.palette"  # it is open
_SIGNS = ((">", tr("commands")), ("#", tr("notes")), ("=", tr("set a value")))


class Palette(Sheet):
    """`runs` an action id, `goes` to a place, `chosen` a record; a value it records itself.

    `used` names what was taken, for the list of recent things; `recorded` the change of a value.
    """

    runs = Signal(str)
    goes = Signal(str)
    chosen = Signal(str, str)
    used = Signal(str)
    recorded = Signal(str)

    def __init__(
        self,
        look: Appearance,
        session: Session,
        offered: Iterable[Action],
        recent: list[str],
        over: QWidget,
    ) -> None:
        super().__init__(look, over, wide=620, top=76)
        self._session = session
        self.setAccessibleName(tr("Search or run a command"))
        others = (action for action in offered if action.id != _ITSELF)
        self.model = PaletteModel(session, [_entry(action) for action in others], self)
        self.model.set_recent(recent)
        self.line = SearchLine(look, tr("Search or run a command"), _SIGNS)
        self.found = QListView()
        self.found.setAccessibleName(tr("Found"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.found.setMouseTracking(True)
        self.found.setItemDelegate(PaletteDelegate(look, self.found))
        self.found.setModel(self.model)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.line)
        self.nothing = label("", "muted", wraps=True)
        self.nothing.setContentsMargins(16, 10, 16, 10)
        self.nothing.hide()
        self.body.addWidget(self.nothing)
        self.doubt = DoubtLine((16, 8, 16, 0))
        self.body.addWidget(self.doubt)
        self.refused = label("", "refused", wraps=True)
        self.refused.setContentsMargins(16, 10, 16, 10)
        self.refused.hide()
        self.body.addWidget(self.refused)
        self.body.addWidget(self.found)
        keys = (("↑ ↓", tr("choose")), ("Enter", tr("opens")))
        self.tell_keys(*keys, ("", tr("churn = 3.2 sets a value")))
        self.line.field.textChanged.connect(self._search)
        self.line.field.installEventFilter(self)
        self.found.clicked.connect(self.take)
        self.found.selectionModel().currentChanged.connect(self._tell_doubt)
        self._choose_first()

    @override
    def _fit(self) -> None:
        most = self._listed(self.look.px(_HIGH))
        self._give_rest(self.found, min(most, self.look.px(_LOW)), most)
        super()._fit()

    def _listed(self, most: int) -> int:
        """How high the lines of the list are, `most` at most."""
        high = 2 * self.found.frameWidth()
        for row in range(self.model.rowCount()):
            if high >= most:
                break
            high += self.found.sizeHintForRow(row)
        return min(high, most)

    @override
    def appear(self) -> None:
        super().appear()
        self.line.field.setFocus()

    def take(self, index: QModelIndex) -> None:
        """Do what a line of the list stands for."""
        entry: PaletteEntry | None = index.data(RECORD) if index.isValid() else None
        if entry is None:
            return
        if entry.kind == "value":
            self._record(entry)
            return
        self.go()
        self.used.emit(entry.key)
        self._follow_entry(entry)

    def _record(self, entry: PaletteEntry) -> None:
        """A refused value stays here to be changed, or tried again by Enter."""
        with told_to(self._session, self._refuse):
            taken = self.model.take_value(entry)
        if taken:
            self.go()
            self.recorded.emit(self._session.undo_label() or "")

    def _refuse(self, refusal: OkrError) -> None:
        self.refused.setText(refusal.says)
        self.refused.show()

    def _follow_entry(self, entry: PaletteEntry) -> None:
        ws, kind, target = self._session.workspace, entry.kind, entry.target
        if kind == "command":
            self.runs.emit(target)
        elif kind == Cycle.KIND:
            self.goes.emit(f"cycle:{target}")
        elif kind == Kpi.KIND:
            self.chosen.emit(kind, target)
            self.goes.emit(f"kpi:{target}")
        elif kind == Annotation.KIND:
            annotation = ws.get(Annotation, target)
            self.goes.emit(f"kpi:{annotation.kpi}" if annotation.kpi else "kpis")
        else:
            self._show_key_result(kind, target)

    def _show_key_result(self, kind: str, target: str) -> None:
        """Initiatives lead to what they are for."""
        if kind == Initiative.KIND:
            initiative = self._session.workspace.get(Initiative, target)
            on_kpi = initiative.key_result is None
            kind = Kpi.KIND if on_kpi else KeyResult.KIND
            target = (initiative.kpi if on_kpi else initiative.key_result) or ""
        self.chosen.emit(kind, target)
        self.runs.emit("view.inspect")

    def _search(self, typed: str) -> None:
        self.model.set_typed(typed)
        self.refused.hide()
        says = tr("Nothing here fits “{typed}”. Try fewer letters, or another word.")
        if "=" in typed:
            says = tr("No KPI takes “{typed}”. Write its name and a number, like churn = 3.2.")
        self.nothing.setText(self.model.refusal or says.format(typed=typed.strip()))
        self.nothing.setVisible(not self.model.rowCount())
        self._fit()
        self._choose_first()

    def _choose_first(self) -> None:
        self.found.setCurrentIndex(self.model.index(0, 0))
        self.found.scrollToTop()
        self._tell_doubt()

    def _tell_doubt(self) -> None:
        """Say above the list where the chosen value is far from usual: Enter means yes."""
        index = self.found.currentIndex()
        entry: PaletteEntry | None = index.data(RECORD) if index.isValid() else None
        self.doubt.tell("" if entry is None else entry.doubt, self.line.field)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.line.field and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._steer(event):
            return True
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self.found.currentIndex().row()
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8,
        }  # fmt: skip
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(self.found.currentIndex())
            return True
        if key in steps:
            last = self.model.rowCount() - 1
            place = max(0, min(last, row + steps[Qt.Key(key)]))
            self.found.setCurrentIndex(self.model.index(place, 0))
            return True
        return False


def _entry(action: Action) -> PaletteEntry:
    keys = action.letter or (action.keys[0] if action.keys else "")
    return PaletteEntry(
        key=f"command:{action.id}",
        kind="command",
        group="commands",
        title=action.text.rstrip("…"),
        icon=action.icon,
        target=action.id,
        aside="" if keys else MENUS[action.menu],
        shortcut=keys_shown(keys) if keys else "",
    )


def open_palette(look: Appearance, bench: Workbench, menus: Menus) -> None:
    """Open it over a workbench; what is taken from it goes where menus and panes go."""
    palette = Palette(look, bench.session, menus.offered(), bench.views.recent, bench)
    standing = PaletteStanding(bench.session, bench.pages.board, bench.pages.tree)
    palette.model.tell_standing(standing.told)
    palette.used.connect(bench.views.note_used)
    palette.runs.connect(menus.run)
    palette.goes.connect(bench.go)
    palette.chosen.connect(bench.choose)
    palette.recorded.connect(bench.after.tell_done)
    palette.appear()
