"""The window itself: menus, and a workbench or the welcome page in it. No meeting place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.settings import Settings
from okrdesk.store import Document, Home, Who
from okrdesk.store.questions import sentences
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.desks.closing import ClosingDesk
from okrdesk.ui.desks.files import FilesDesk
from okrdesk.ui.desks.founding import FoundingDesk
from okrdesk.ui.desks.looks import LooksDesk
from okrdesk.ui.desks.questions import QuestionsDesk
from okrdesk.ui.desks.sheets import SheetsDesk
from okrdesk.ui.desks.who import WhoDesk
from okrdesk.ui.field_keys import FieldKeys
from okrdesk.ui.giving_way import watch_acts
from okrdesk.ui.keys_back import KeysBack
from okrdesk.ui.menus import Menus
from okrdesk.ui.parts.labels import column, frame
from okrdesk.ui.parts.walked_window import WalkedWindow
from okrdesk.ui.presenting import Presenting
from okrdesk.ui.settings_news import settings_news
from okrdesk.ui.window_place import keep_place, restore_place
from okrdesk.ui.workbench import Workbench

if TYPE_CHECKING:
    from okrdesk.ui.parts.sheet import Sheet

DESKS = ["views", "edits", "explains", "papers", "copies", "prints", "pins", "invites", "clipboard"]


class MainWindow(WalkedWindow):
    """Shows one document, or where to begin. Opening another one replaces the workbench.

    `is_named`: it was said who works, so that nobody is asked.
    """

    def __init__(
        self,
        look: Appearance,
        settings: Settings,
        home: Home,
        who: Who,
        today: Callable[[], dt.date],
        *,
        is_named: bool = True,
    ) -> None:
        super().__init__()
        self._look, self._settings, self._is_named = look, settings, is_named
        self.today = today
        self.bench: Workbench | None = None
        self.files = FilesDesk(look, settings, home, who, today, self)
        self.looks = LooksDesk(look, self)
        self.closing = ClosingDesk(look, self)
        self.founding = FoundingDesk(look, settings, home, self)
        self.presenting = Presenting(look, self, partial(getattr, self, "bench"))
        own = {"files": self.files, "looks": self.looks, "founding": self.founding}
        self.sheets = SheetsDesk(look, settings, self)
        own |= {"window": self, "presenting": self.presenting, "sheets": self.sheets}
        self.menus = Menus(self, own, lambda: self.sheet() is not None)
        watch_acts()
        FieldKeys(self)
        KeysBack(self, self._give_keys)
        self.menus.give_recent(self.files.recent)
        self.menus.reopened.connect(self.open_file)
        self.files.opened.connect(self.show_document)
        self.files.refused.connect(self.refuse)
        self.setAcceptDrops(True)
        self.setWindowTitle("OKRDesk")
        self.setMinimumSize(640, 420)
        self.resize(1440, 900)
        restore_place(self, settings)

    def open_file(self, path: str) -> None:
        """Open a file by its path; the welcome page says why not, if it is refused."""
        self.files.open_path(Path(path))

    def fulfil(self, said: str) -> bool:
        """Show the file that a path or link names and the thing in it; False when refused."""
        from okrdesk.ui.showing import fulfil

        return fulfil(self, said)

    def document_path(self) -> Path | None:
        """The file that is shown, None while there is none."""
        return None if self.bench is None else self.bench.session.document.path

    def show_welcome(self) -> None:
        """Show where to begin, with no document open."""
        from okrdesk.ui.pages.welcome_page import WelcomePage
        from okrdesk.ui.parts.banner import Banner

        page = WelcomePage(self._look, self.files.recent())
        page.asks.connect(self.menus.run)
        page.opens.connect(self.open_file)
        page.forgets.connect(self.files.forget)
        self._banner = Banner(self._look)
        ground = frame("page")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = column(ground, (14, 10, 14, 10))
        layout.addWidget(self._banner)
        layout.addWidget(page, 1)
        self.show_start(ground, "OKRDesk")
        page.focus_first()
        if says := settings_news(self._settings):
            self._banner.tell(*says)

    def show_start(self, page: QWidget, title: str) -> None:
        """Show a page that leads to a document, in place of what is shown."""
        self._let_go()
        self.setCentralWidget(page)
        self.setWindowTitle(title)
        self.menus.give_desks({}, document=False)

    def show_document(self, document: Document) -> None:
        """Show a document in place of what is shown."""
        self._let_go()
        session = Session(document)
        bench = Workbench(self._look, session, self._settings)
        session.setParent(bench)
        bench.asks.connect(self.menus.run)
        bench.notices.opens.connect(self.open_file)
        bench.undo_changed.connect(self._name_undo)
        bench.record_chosen.connect(self._note_thing)
        bench.first_painted.connect(document.load_newest_check_ins)
        bench.menu_asked.connect(self.menus.open_thing_menu)
        bench.pins.told.connect(self.menus.name_pin)
        bench.views.palette_wanted.connect(self._open_palette)
        self.bench = bench
        self.who = WhoDesk(self._look, self._settings, session, bench, is_named=self._is_named)
        own = {name: getattr(bench, name) for name in DESKS}
        self.menus.give_desks({**own, "who": self.who}, document=True)
        self.setCentralWidget(bench)
        bench.pages.page.focus_first()  # a focus of before it had a window is forgotten
        self.setWindowTitle(tr("{name} — OKRDesk").format(name=document.path.name))
        bench.first_painted.connect(self._name_undo)
        if self.who.recall():
            bench.settled_down.connect(self.who.ask_in_turn)
        self._ask_about(bench)

    def _ask_about(self, bench: Workbench) -> None:
        """Say what the opening has to say, and ask what only a person can decide."""
        document = bench.session.document
        asked = sentences(document.asks)
        bench.notices.look_around()
        # Of a newer version's file the banner says already what can be done with it.
        said = () if document.is_newer else document.said
        says = [one for one in said if one not in asked]
        if says := [*settings_news(self._settings), *says]:
            bench.notices.notice(" ".join(says))
        self._questions = QuestionsDesk(self._look, bench.session, bench)
        self._questions.refused.connect(bench.refuse)
        self._questions.noticed.connect(bench.notices.notice)
        self._questions.written.connect(self._offer_to_open)
        bench.copies.written.connect(self._offer_to_open)
        bench.settled_down.connect(self._questions.begin)

    def _offer_to_open(self, path: str) -> None:
        says = tr("{name} is there now, a document of its own.").format(name=Path(path).name)
        if self.bench is not None:
            self.bench.notices.notice(says, tr("Open it"), partial(self.open_file, path))

    def refuse(self, refusal: OkrError) -> None:
        """Say in the window why something was not done."""
        if self.bench is not None:
            self.bench.refuse(refusal)
        elif not self.founding.refuse(refusal):
            if self.centralWidget() is None:
                self.show_welcome()
            self._banner.refuse(refusal)

    def ground(self) -> QWidget:
        """What sheets lie on: the workbench or the welcome page."""
        return self.centralWidget() or self

    def sheet(self) -> Sheet | None:
        """The uppermost sheet in sight, None if there is none."""
        from okrdesk.ui.parts.sheet import uppermost

        return uppermost(self)

    def _give_keys(self) -> None:
        """What had the keys is gone: the sheet in sight takes them, else the page."""
        sheet = self.sheet()
        if sheet is None and self.bench is not None:
            self.bench.pages.page.focus_first()
        now = self.focusWidget()
        if now is None or not now.isVisible():
            (sheet or self).focusNextPrevChild(True)

    def _open_palette(self) -> None:
        from okrdesk.ui.palette import open_palette

        assert self.bench is not None
        open_palette(self._look, self.bench, self.menus)

    def _name_undo(self) -> None:
        if self.bench is not None:
            session = self.bench.session
            self.menus.name_undo(session.undo_label(), session.redo_label())

    def _note_thing(self, kind: str, record_id: str) -> None:
        self.menus.note_thing(bool(kind and record_id))
        self._name_undo()

    def _let_go(self) -> None:
        self.presenting.end()
        if self.bench is not None:
            self._questions.stop()
            self.bench.close_document()
            self.bench = None

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Its names only: to read what is dragged asks the other program, and one that let go of it
        # in this moment answers no more, so that the drop would be refused.
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
        from okrdesk.ui.showing import take_files

        take_files(self, [path for path in paths if path.name])

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.bench is not None and not self.closing.may_close(self.bench):
            event.ignore()
            return
        keep_place(self, self._settings)
        self._let_go()
        super().closeEvent(event)
