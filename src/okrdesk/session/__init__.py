"""The open document as signals. Must not know widgets."""

# ruff: noqa: E402 - what comes after Qt is imported faster once scans are spared
from okrdesk.session.unscanned import spare_scans

spare_scans()

from okrdesk.session.session import PublishState, Session

__all__ = ["PublishState", "Session"]
