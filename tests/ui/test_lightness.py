"""What a start leaves for later: the rules and their pages come after the first paint."""

from __future__ import annotations

import subprocess
import sys

LATER = ("okrdesk.coach", "okrdesk.domain.alerts", "okrdesk.domain.workspace_reading",
         "okrdesk.domain.month", "okrdesk.domain.week", "okrdesk.ui.lookout",
         "okrdesk.domain.tree_reading", "okrdesk.domain.forecast.forecast", "okrdesk.store.fold",
         "okrdesk.store.publish", "okrdesk.store.vet", "okrdesk.store.history", "sqlite_utils",
         "okrdesk.ui.pages.alerts_page", "okrdesk.ui.pages.coach_page", "pyqtgraph",
         "PySide6.QtNetwork")  # fmt: skip


def test_the_rules_are_not_imported_before_the_window_was_painted() -> None:
    code = "import sys, okrdesk.ui.main_window; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not set(LATER) & set(done.stdout.split())
