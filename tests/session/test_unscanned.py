"""PySide does not read the sources of what is imported after it."""

from __future__ import annotations

import subprocess
import sys

ASKS = """
import linecache
import okrdesk.session
linecache.clearcache()
import okrdesk.ui.workbench
print(sum("okrdesk" in name for name in linecache.cache))
"""


def test_a_module_that_comes_after_qt_is_not_read_for_what_it_might_switch_on() -> None:
    done = subprocess.run([sys.executable, "-c", ASKS], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
