"""What is typed into a check-in and not recorded yet, through a crash. Must not know the fields."""

from __future__ import annotations

from typing import Any

from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.drafts import drafts_of
from okrdesk.ui.panes.draft_line import DraftLine


class CheckInDraft(DraftLine):
    """The line above the editor that says so where typed answers are back."""

    def __init__(self, look: Appearance, session: Session) -> None:
        super().__init__(look)
        self._drafts = drafts_of(session, "check-in")
        self._key_result_id = ""

    def begin(self, key_result_id: str) -> dict[str, Any]:
        """What was typed of this key result before, by field; empty if nothing was."""
        self._key_result_id = key_result_id
        typed = self._drafts.of(key_result_id)
        self.setVisible(bool(typed))
        return typed

    def note(self, typed: dict[str, Any]) -> None:
        """Keep what is typed by field; an empty field is left out."""
        kept = {name: value for name, value in typed.items() if value not in ("", None)}
        self._drafts.keep(self._key_result_id, kept)

    def let_go(self) -> None:
        """It was recorded, or is not wanted."""
        self._drafts.drop(self._key_result_id)
