"""The user's guide, as it ships with the program. Must not hold any of its text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QWidget

from okrdesk import resources
from okrdesk.domain.overriding import override
from okrdesk.domain.words import spoken, tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label, row
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.sheet import Sheet

_PARTS = (
    ("guide.md", tr("Guide")), ("sharing.md", tr("Sharing")), ("coach.md", tr("Coach")),
    ("command_line.md", tr("Command line")), ("settings.md", tr("Settings")),
    ("file.md", tr("The file")),
)  # fmt: skip
_WIDE, _HIGH, _LOW, _TOP = 860, 620, 120, 40


class _Pictured(QTextBrowser):
    """Pictures are made as wide as `widest` pixels, smoothly: Qt itself drops lines of them."""

    def __init__(self, widest: int) -> None:
        super().__init__()
        self.widest = widest

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        found = super().loadResource(type, name)
        if type != QTextDocument.ResourceType.ImageResource.value:
            return found
        image = found if isinstance(found, QImage) else QImage.fromData(found)
        if image.isNull():
            return found
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = image.scaledToWidth(round(self.widest * ratio), smooth)
        shown.setDevicePixelRatio(ratio)
        return shown


class GuideSheet(Sheet):
    """One part at a time; links between parts stay in the sheet, others open outside.

    Ctrl+F goes to the search; Return finds the next place, also in the other parts.
    """

    def __init__(self, look: Appearance, over: QWidget) -> None:
        super().__init__(look, over, tr("Guide"), wide=_WIDE, top=_TOP)
        self.parts = Segments(look, tr("Part of the guide"), _PARTS, "guide.md")
        self.text = _Pictured(min(look.px(_WIDE), over.width() - 24) - look.px(90))
        self.text.setAccessibleName(tr("Guide"))
        self.text.setOpenLinks(False)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.missed = label("", "refused")
        self.missed.hide()
        line = row(gap=10)
        line.addWidget(self.search, 1)
        line.addWidget(self.missed)
        self.body.addWidget(self.parts)
        self.body.addLayout(line)
        self.body.addWidget(self.text)
        close = Button(look, tr("Close"), keys="Esc")
        close.clicked.connect(self.go)
        self.foot.addWidget(close)
        self.foot.addStretch(1)
        self.parts.chosen.connect(self._read)
        self.text.anchorClicked.connect(self._follow)
        self.search.returnPressed.connect(self.find_next)
        self.search.textChanged.connect(self.missed.hide)
        self._read("guide.md")

    def find_next(self) -> None:
        """Mark the next place with the searched words: in this part, in the others, from its top.

        Where they stand nowhere all stays as it is, and that is said.
        """
        words = self.search.text().strip()
        if not words or self.text.find(words):
            return
        names = [name for name, _ in _PARTS]
        here = names.index(self.parts.value)
        for name in (*names[here + 1 :], *names[: here + 1]):
            if words.casefold() in _plain(name).casefold():
                self.parts.choose(name)
                self._read(name)  # from the top, if it is the one in sight
                self.text.find(words)
                return
        self.missed.setText(tr("Nothing in the guide says that."))
        self.missed.show()

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self._go_to_search()
        else:
            super().keyPressEvent(event)

    @override
    def _fit(self) -> None:
        """The text scrolls, the sheet does not."""
        self._give_rest(self.text, self.look.px(_LOW), self.look.px(_HIGH))
        super()._fit()

    def _read(self, name: str) -> None:
        page = page_of(name)
        said = page.read_text(encoding="utf-8")
        self.text.setSearchPaths([str(page.parent)])
        self.text.document().setDefaultFont(self.look.font(13))
        self.text.document().setMarkdown(said, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._set()
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)

    def _set(self) -> None:
        """Air between the paragraphs; pictures as wide as a line at most."""
        widest, air = self.text.widest, self.look.px(8)
        block = self.text.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            shape.setBottomMargin(air)
            cursor.setBlockFormat(shape)
            place = block.begin()
            while not place.atEnd():
                _narrow(cursor, place.fragment(), widest)
                place += 1
            block = block.next()

    def _follow(self, link: QUrl) -> None:
        name = link.fileName()
        if link.isRelative() and name in dict(_PARTS):
            self.parts.choose(name)
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)


def _plain(name: str) -> str:
    """The words of a page as they are shown, without its marks."""
    document = QTextDocument()
    said = page_of(name).read_text(encoding="utf-8")
    document.setMarkdown(said, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    return document.toPlainText()


def page_of(name: str) -> Path:
    """The page `name` ("guide.md") in the language of this process, else as it is in English."""
    try:
        return resources.path(f"docs/{spoken()}/{name}")
    except FileNotFoundError:
        return resources.path(f"docs/{name}")


def _narrow(cursor: QTextCursor, fragment: QTextFragment, widest: int) -> None:
    """A picture of that width; words stay as they are."""
    if fragment.charFormat().isImageFormat():
        shape = fragment.charFormat().toImageFormat()
        shape.setWidth(widest)
        cursor.setPosition(fragment.position())
        end = fragment.position() + fragment.length()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(shape)
