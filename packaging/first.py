"""Runs before PyInstaller's own hooks, one of which imports Qt: it begins by the program's way."""

from okrdesk.qt_start import begin_qt

begin_qt()
