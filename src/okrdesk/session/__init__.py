"""The open document as signals. Must not know widgets."""

from okrdesk.session.session import PublishState, Session

__all__ = ["PublishState", "Session"]
