"""Sparing PySide the reading of our sources. Must come before all that is imported after Qt.

PySide looks into the source of every module that is imported after it, for the word "PySide6": only
such a module may switch on the names `snake_case` or `true_property`. None of ours does, nor any
that we use; for two hundred modules the reading takes as long as importing a quarter of them.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - brings what is spared

_SCANS = "shibokensupport.feature", "_mod_uses_pyside"


def spare_scans() -> None:
    """Answer for PySide that a module may use it, as the scan does for each that names it."""
    module, name = _SCANS
    scanning = sys.modules.get(module)
    if hasattr(scanning, name):  # another version may do without
        setattr(scanning, name, _may_use_pyside)


def _may_use_pyside(_module: object) -> bool:
    return True
