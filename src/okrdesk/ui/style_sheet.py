"""The style sheet of Qt's own widgets, made from colours by meaning. Must not name a colour."""

from __future__ import annotations

import re

from okrdesk.look.theme import Theme

# Lengths in px are those of 100 % zoom; `style_sheet` scales them.
_SHEET = """
* { font-size: 13px; }
QWidget { color: @text; }
QMainWindow, QDialog, QWidget[look="page"] { background: @page; }
QWidget[look="pane"] { background: @card; }
QFrame[look="card"] { background: @card; border: 1px solid @line; border-radius: 10px; }
QFrame[look="well"] { background: @page; border: 1px solid @line; border-radius: 10px; }
QFrame[look="asked"] { background: @page; border: 0; border-top: 1px solid @line; }
QFrame[look="hint"] { background: @page; border: 1px solid @line; border-left: 4px solid @text;
  border-radius: 8px; border-top-left-radius: 0; border-bottom-left-radius: 0; }
QFrame[look="bar"] { background: @card; border: 0; border-bottom: 1px solid @line; }
QFrame[look="past"] { background: @text; border: 0; }
QFrame[look="past"] QLabel { color: @card; }
QFrame[look="foot"] { background: @card; border: 0; border-top: 1px solid @line; }
QFrame[look="left"] { background: @card; border: 0; border-right: 1px solid @line; }
QFrame[look="right"] { background: @card; border: 0; border-left: 1px solid @line; }
QFrame[look="proof"] { background: @track; border: 0; border-left: 1px solid @line; }
QFrame[look="plain"] { background: transparent; border: 0; }
QFrame[look="rule"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[look="upright"] { background: @line; border: 0; max-width: 1px; min-width: 1px; }
QFrame[look="toast"] { background: @text; border: 0; border-radius: 9px; }
QFrame[look="toast"] QLabel { color: @card; }
QFrame[look="banner"] { background: @card; border: 1px solid @line; border-left: 4px solid @text;
  border-radius: 8px; border-top-left-radius: 0; border-bottom-left-radius: 0; }
QFrame[look="box"] { background: @card; border: 1px solid @edge; border-radius: 12px; }
QLabel { background: transparent; }
QLabel[look="h1"] { font-size: 20px; font-weight: 700; }
QLabel[look="h2"] { font-size: 15px; font-weight: 700; }
QLabel[look="h3"] { font-size: 13px; font-weight: 600; }
QLabel[look="big"] { font-size: 28px; font-weight: 700; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="small"] { font-size: 12px; }
QLabel[look="quiet"] { font-size: 12px; color: @muted; }
QLabel[look="tiny"] { font-size: 11px; color: @muted; }
QLabel[look="group"] { font-size: 11px; font-weight: 600; color: @muted; }
QLabel[look="refused"] { font-size: 12px; color: @act; }
QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit { background: @card; border: 1px solid @edge;
  border-radius: 7px; padding: 4px 8px; selection-background-color: @usual;
  selection-color: @text; placeholder-text-color: @muted; }
QLineEdit, QDateEdit { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus {
  border: 2px solid @text; padding: RINGED; }
QDateEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 20px;
  border: 0; }
QDateEdit::down-arrow { image: url(icons:down-@name.png); width: 13px; height: 13px; }
QCalendarWidget { background: @card; border: 1px solid @edge; }
QCalendarWidget #qt_calendar_navigationbar { background: @card; }
QCalendarWidget QToolButton { background: transparent; border: 2px solid transparent;
  border-radius: 6px; padding: 3px 7px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: @usual; }
QCalendarWidget QToolButton:focus { border: 2px solid @text; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QTableView, QCalendarWidget QTableView:focus { background: @card; border: 0;
  border-radius: 0; }
QCalendarWidget QTableView:disabled { color: @muted; }
QCalendarWidget QTableView::item { border: 0; padding: 0; }
QCalendarWidget QTableView::item:selected { background: @text; color: @card; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @page; color: @muted; }
QLineEdit[look="value"] { font-size: 20px; font-weight: 600; min-height: 32px; }
QLineEdit[look="number"] { font-size: 15px; font-weight: 600; min-height: 24px; }
QLineEdit[look="bare"] { border: 0; background: transparent; font-size: 16px; padding: 0; }
QLineEdit[refused="true"] { border: 2px solid @act; padding: RINGED; }
QPushButton { background: @card; border: 1px solid @edge; border-radius: 7px; padding: 4px 11px;
  min-height: 20px; }
QPushButton:hover { background: @usual; }
QPushButton:default { background: @text; color: @card; border: 1px solid @text; }
QPushButton:focus { border: 2px solid @text; padding: PRESSED; }
QPushButton:default:focus { border: 2px solid @edge; }
QPushButton:disabled { color: @muted; border: 1px solid @line; }
QMenuBar { background: @card; border-bottom: 1px solid @line; padding: 1px 6px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 5px; }
QMenuBar::item:selected { background: @usual; }
QMenu { background: @card; border: 1px solid @edge; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 5px; }
QMenu::item:selected { background: @usual; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QToolTip { background: @card; color: @text; border: 1px solid @edge; padding: 4px 6px; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QAbstractItemView { background: transparent; border: 0; outline: 0;
  selection-background-color: @selection; selection-color: @text; }
QTreeView::item, QTreeView::item:selected, QTreeView::item:hover { background: transparent; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; border: 0; border-bottom: 1px solid @line;
  color: @muted; font-size: 11px; font-weight: 600; padding: 0 7px 0 8px; }
QTableView::item { border: 0; border-bottom: 1px solid @line; padding: 0 CELL_END 0 CELL_START; }
QTableView::item:selected { background: @selection; color: @text; }
QTableView { font-size: 12px; border: 2px solid transparent; border-radius: 8px; }
QTableView:focus { border: 2px solid @text; }
QTableView QLineEdit { border-radius: 0; }
QTreeView QLineEdit { border-radius: 3px; padding: 0 2px; min-height: 0; }
QScrollBar:vertical { background: transparent; width: 7px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 7px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 1px; margin: 2px; min-height: 28px;
  min-width: 28px; }
QScrollBar::handle:hover { margin: 1px; border-radius: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QCheckBox::indicator, QListWidget::indicator { width: 13px; height: 13px; border: 1px solid @edge;
  border-radius: 3px; background: @card; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: @text;
  border: 1px solid @text; image: url(icons:tick-@name.png); }
QCheckBox::indicator:checked:disabled { background: @edge; border: 1px solid @edge; }
QCheckBox { spacing: 8px; background: transparent; border: 2px solid transparent;
  border-radius: 5px; padding: 1px 3px; }
QCheckBox:focus { border: 2px solid @text; }
QRadioButton { spacing: 8px; background: transparent; border: 2px solid transparent;
  border-radius: 5px; padding: 1px 3px; }
QRadioButton:focus { border: 2px solid @text; }
QRadioButton::indicator { width: RADIO; height: RADIO; border: 1px solid @edge;
  border-radius: ROUND; background: @card; }
QRadioButton::indicator:checked { width: 5px; height: 5px; border: 5px solid @text; }
"""

_ONE_SIDE = re.compile(r"(border-(?:top-|bottom-)?)(left|right)\b")
_OTHER = {"left": "right", "right": "left"}


def style_sheet(theme: Theme, zoom: float, *, mirrored: bool = False) -> str:
    """The style sheet in the colours of `theme`, lengths times `zoom`.

    `mirrored` where one reads from right to left: Qt turns layouts round, but no borders.
    Pictures are looked for in the search path "icons"; they come in the colour of either theme.
    """
    coloured = re.sub(r"@(\w+)", lambda found: str(getattr(theme, found[1])), _SHEET)
    scaled = re.sub(r"(\d+)px", lambda found: f"{_scaled(int(found[1]), zoom)}px", coloured)
    turned = _mirrored(scaled) if mirrored else scaled
    return _beside_fixed(turned, zoom)


def _mirrored(sheet: str) -> str:
    return _ONE_SIDE.sub(lambda found: found[1] + _OTHER[found[2]], sheet)


def _beside_fixed(sheet: str, zoom: float) -> str:
    """Lengths next to what is the same at every zoom: the room that Qt keeps in cells, which begin
    where the names above them do, the hairline around a tick that is not chosen, which is round,
    and the ring of a field or button, which moves no word."""
    tick = 3 * round(5 * zoom)
    fitting = {
        "CELL_START": (round(8 * zoom) - 4,),
        "CELL_END": (round(7 * zoom) - 2,),
        "RADIO": (tick - 2,),
        "ROUND": (tick // 2,),
        "PRESSED": (round(4 * zoom) - 1, round(11 * zoom) - 1),
        "RINGED": (round(4 * zoom) - 1, round(8 * zoom) - 1),
    }
    for name, lengths in fitting.items():
        sheet = sheet.replace(name, " ".join(f"{length}px" for length in lengths))
    return sheet


def _scaled(length: int, zoom: float) -> int:
    # Hairlines and focus rings keep their width: they are marks, not measures.
    return length if length <= 2 else round(length * zoom)
