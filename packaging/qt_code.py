"""Compiles the half of PySide that is written in Python, for the bundle: see qt_start.begin."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from facts import ROOT

# Beside the module that asks for it; a bundle may lie where its user can write nothing.
FOLDER = "okrdesk/qt_start/__pycache__"


def write_qt_code(folder: Path) -> Path:
    """Begin Qt in a process of its own that keeps what it compiles in `folder`; the kept file."""
    shutil.rmtree(folder, ignore_errors=True)  # what an earlier build left there
    begins = "from okrdesk.qt_start import begin_qt; begin_qt()"
    environ = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "PYTHONPYCACHEPREFIX": str(folder),
        "PYTHONPATH": str(ROOT / "src"),
    }
    subprocess.run([sys.executable, "-c", begins], env=environ, check=True)
    return next(folder.rglob("*.pyside"))
