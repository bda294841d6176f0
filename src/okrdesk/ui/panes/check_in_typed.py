"""What stands in the fields of a check-in, for its draft. Must not keep or record it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from okrdesk.ui.panes.check_in_editor import CheckInEditor


def typed_into(editor: CheckInEditor) -> dict[str, Any]:
    """All that was typed into a check-in and is not recorded yet."""
    return {
        "value": editor.value.typed(),
        "confidence": editor.confidence.strip.value,
        "note": editor.note.toPlainText().strip(),
        "why": editor.confidence.why.line.text().strip(),
        "value_day": editor.value_day.line.text().strip(),
        "evidence": editor.evidence.lines.text,
    }


def put_back_into(editor: CheckInEditor, typed: dict[str, Any]) -> None:
    """Show it in its fields as it was typed."""
    editor.value.put_back(str(typed.get("value", "")))
    editor.note.setPlainText(str(typed.get("note", "")))
    if typed.get("confidence") in range(11):
        editor.confidence.strip.choose(int(typed["confidence"]))
    editor.confidence.why.line.setText(str(typed.get("why", "")))
    editor.value_day.put_back(str(typed.get("value_day", "")))
    editor.evidence.put_back(str(typed.get("evidence", "")))
