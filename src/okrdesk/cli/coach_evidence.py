"""Loads and remembers for the coach what it asks for. Must not judge."""

from __future__ import annotations

from okrdesk.cli.view import View
from okrdesk.coach.coached import Coached, coached_on, coached_wants, remembered
from okrdesk.domain.recorded import Asked

__all__ = ["Coached", "coached"]


def coached(view: View) -> Coached:
    """All findings of the view's day, with everything loaded that they need."""
    view.load(coached_wants(view.workspace, view.today))
    asked = Asked(remembered(view.workspace, view.today))
    return view.ask(coached_on, view.today, view.retell(asked).recorded)
