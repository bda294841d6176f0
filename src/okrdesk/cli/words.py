"""Which command words there are, known without importing what they do. Must not import click."""

from __future__ import annotations

# Word → where its click command is, and the line that `--help` shows for it.
WORDS: dict[str, tuple[str, str]] = {
    "new": ("okrdesk.cli.new:new", "Make a workspace file."),
    "show": ("okrdesk.cli.show:show", "Show the board, the tree or one thing whole."),
    "record": ("okrdesk.cli.record:record", "Record a value of a KPI."),
    "checkin": ("okrdesk.cli.check_in:check_in", "Check in on a key result."),
    "add": ("okrdesk.cli.add:add", "Add a KPI, an objective, a key result, a team …"),
    "set": ("okrdesk.cli.set_fields:set_fields", "Change fields of a thing."),
    "remove": ("okrdesk.cli.remove:remove", "Remove a thing and what it owns."),
    "move": ("okrdesk.cli.move:move", "Move a thing to another place or parent."),
    "park": ("okrdesk.cli.park:park", "Set a thing aside, with a reason."),
    "grade": ("okrdesk.cli.grade:grade", "Grade a key result."),
    "freeze": ("okrdesk.cli.close:freeze", "Put a quarter into review."),
    "unfreeze": ("okrdesk.cli.close:unfreeze", "Let a quarter in review run on."),
    "late": ("okrdesk.cli.close:late", "Take or leave what came after the freeze."),
    "close": ("okrdesk.cli.close:close", "Close a quarter: its figures stand."),
    "reopen": ("okrdesk.cli.close:reopen", "Reopen a closed quarter, with a reason."),
    "carry": ("okrdesk.cli.carry:carry", "Carry a key result over to a later quarter."),
    "alert": ("okrdesk.cli.alert:alert", "Answer an alert: take it, expect it, resolve it."),
    "mend": ("okrdesk.cli.mend:mend", "Do what the coach proposes, or answer it."),
    "import": ("okrdesk.cli.bring_in:bring_in", "Bring in spreadsheets and Markdown."),
    "export": ("okrdesk.cli.export:export", "Write everything out in an open format."),
    "review": ("okrdesk.cli.review:review", "Write the quarter's PDF."),
    "picture": ("okrdesk.cli.picture:picture", "Paint a page of the window into a file."),
    "undo": ("okrdesk.cli.undo:undo", "Take back the last change, or any one."),
    "redo": ("okrdesk.cli.undo:redo", "Do again what was undone."),
    "history": ("okrdesk.cli.history:history", "List who changed what, and when."),
    "merge": ("okrdesk.cli.merge:merge", "Take in copies that drifted apart."),
    "resolve": ("okrdesk.cli.resolve:resolve", "Settle a conflict that a merge found."),
    "check": ("okrdesk.cli.check:check", "Examine the file for damage."),
    "forget": ("okrdesk.cli.forget:forget", "Remove what this computer keeps of a file."),
    "snapshot": ("okrdesk.cli.snapshots:snapshot", "Keep a copy aside."),
    "snapshots": ("okrdesk.cli.snapshots:snapshots", "List the copies kept aside."),
    "restore": ("okrdesk.cli.snapshots:restore", "Write a copy kept aside out as a file."),
}
