"""The chosen look, live: theme, zoom, fonts. Must not hold colours of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from okrdesk import resources
from okrdesk.charts.fonts import load_fonts, set_figures, signs_as_text
from okrdesk.look.sizes import ZOOM_STEPS as ZOOMS
from okrdesk.look.theme import Theme, theme
from okrdesk.settings import Settings
from okrdesk.ui.style_sheet import style_sheet


class Appearance(QObject):
    """Theme and zoom as the person chose them; `changed` when anything has to be drawn anew."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._fonts: dict[tuple[float, int], QFont] = {}
        self._family = load_fonts()
        self._presented: int | None = None
        self.theme: Theme = self._theme_in_force()
        self.zoom: float = self._zoom_kept()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)

    @property
    def chosen(self) -> str:
        """What the person chose: system, light or dark."""
        return str(self._settings.get("theme"))

    def choose_theme(self, name: str) -> None:
        """Wear `name`: system, light or dark."""
        self._settings.set("theme", name)
        self._refresh()

    def choose_green(self, classic: bool) -> None:
        """Show what is good in the classic green, or in the blue that everybody can tell."""
        self._settings.set("classic_green", classic)
        self._refresh()

    def choose_zoom(self, percent: int) -> None:
        """Show everything at `percent`, held within 80 to 200."""
        self._settings.set("zoom", max(ZOOMS[0], min(ZOOMS[-1], percent)) / 100)
        self._refresh()

    def present(self, percent: int | None) -> None:
        """Show everything at `percent` for a while, whatever is chosen; None: as it was chosen."""
        self._presented = percent
        self._refresh()

    def step_zoom(self, steps: int) -> None:
        """Go `steps` larger (or smaller when negative) along the offered zooms."""
        now = round(self.zoom * 100)
        nearest = min(range(len(ZOOMS)), key=lambda place: abs(ZOOMS[place] - now))
        self.choose_zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))])

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The bundled family at `size` pixels of 100 % zoom, with tabular figures."""
        key = (size, weight.value)
        if key not in self._fonts:
            font = QFont(self._family)
            font.setPixelSize(max(1, round(size * self.zoom)))
            font.setWeight(weight)
            set_figures(font)
            self._fonts[key] = font
        return self._fonts[key]

    def px(self, length: float) -> int:
        """A length of 100 % zoom in pixels of the present one."""
        return round(length * self.zoom)

    def wear(self) -> None:
        """Dress the application: Fusion, palette, font, style sheet."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setStyle("Fusion")
        app.setFont(self.font(13))
        app.setPalette(palette_of(self.theme))
        QDir.setSearchPaths("icons", [str(resources.path("icons"))])
        mirrored = app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        app.setStyleSheet(style_sheet(self.theme, self.zoom, mirrored=mirrored))

    @contextmanager
    def on_paper(self) -> Iterator[None]:
        """Light, at 100 % and in signs that are text, for as long as something is printed."""
        kept = self.theme, self.zoom
        try:
            with signs_as_text():
                self._change_into(theme("light", bool(self._settings.get("classic_green"))), 1.0)
                yield
        finally:
            self._change_into(*kept)

    def _change_into(self, colours: Theme, zoom: float) -> None:
        self.theme, self.zoom = colours, zoom
        self._fonts.clear()
        self.wear()
        self.changed.emit()

    def _zoom_kept(self) -> float:
        if self._presented is not None:
            return self._presented / 100
        kept = float(self._settings.get("zoom"))
        return max(ZOOMS[0], min(ZOOMS[-1], round(kept * 100))) / 100

    def _theme_in_force(self) -> Theme:
        chosen = self.chosen
        if chosen == "system":
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            chosen = "dark" if dark else "light"
        return theme(
            "dark" if chosen == "dark" else "light", bool(self._settings.get("classic_green"))
        )

    def _refresh(self) -> None:
        self.theme = self._theme_in_force()
        self.zoom = self._zoom_kept()
        self._fonts.clear()
        self.wear()
        self.changed.emit()


def palette_of(colours: Theme) -> QPalette:
    """Qt's roles filled from colours by meaning; selection and focus are grey and ink."""
    role = QPalette.ColorRole
    palette = QPalette()
    for kind, colour in (
        (role.Window, colours.page),
        (role.WindowText, colours.text),
        (role.Base, colours.card),
        (role.AlternateBase, colours.page),
        (role.Text, colours.text),
        (role.Button, colours.card),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.usual),
        (role.HighlightedText, colours.text),
        (role.Link, colours.text),
        (role.Accent, colours.text),
        (role.Light, colours.card),
        (role.Midlight, colours.track),
        (role.Mid, colours.line),
        (role.Dark, colours.edge),
        (role.Shadow, colours.edge),
    ):
        palette.setColor(kind, QColor(colour))
    for kind in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, kind, QColor(colours.muted))
    return palette
