"""The open document as signals. Must not know widgets."""

# ruff: noqa: E402 - Qt begins faster, and what is imported after it, by our way
from okrdesk.qt_start import begin_qt

begin_qt()

from okrdesk.session.session import PublishState, Session

__all__ = ["PublishState", "Session"]
