"""Loads and remembers for the coach what it asks for. Must not judge."""

from __future__ import annotations

from okrdesk.cli.recorded import recorded_of
from okrdesk.cli.view import View
from okrdesk.coach.coached import Coached, coached_on, coached_wants, remembered

__all__ = ["Coached", "coached"]


def coached(view: View) -> Coached:
    """All findings of the view's day, with everything loaded that they need."""
    view.load(coached_wants(view.workspace, view.today))
    recorded = tuple(recorded_of(view, remembered(view.workspace, view.today)))
    return view.ask(coached_on, view.today, recorded)
