"""Starting Qt's Python half without what it does anew at each start. Must not know our rooms."""

from okrdesk.qt_start.begin import begin_qt

__all__ = ["begin_qt"]
