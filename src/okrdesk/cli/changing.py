"""The one way a command of the command line changes the file: do, publish, say what was done.

Must not know single commands.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from okrdesk.cli.change_json import change_json
from okrdesk.cli.common import Call
from okrdesk.cli.output import print_json, print_lines, warn
from okrdesk.cli.view import View
from okrdesk.domain.at import At
from okrdesk.domain.edits import Applied, Change
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

P = ParamSpec("P")
Verb = Callable[Concatenate[Workspace, At, P], Change]


def change(call: Call, view: View, verb: Verb[P], *args: P.args, **kwargs: P.kwargs) -> None:
    """Do one command of `okrdesk.commands` on the document and say what it changed."""
    before = view.workspace
    say_changed(call, view, before, do(view, verb, *args, **kwargs))


def do(view: View, verb: Verb[P], *args: P.args, **kwargs: P.kwargs) -> Applied:
    """Do one command; entries that it misses are loaded and it is tried again."""
    while True:
        try:
            return view.document.do(verb, *args, **kwargs)
        except NotLoaded as missing:
            view.load((missing.owner,))


def say_changed(call: Call, view: View, before: Workspace, applied: Applied) -> None:
    """Publish, then print the change: its label, or with --json its records."""
    published = publish(view)
    for note in applied.notes:
        warn(note)
    if call.json:
        print_json(change_json(before, view.workspace, applied, published))
    elif applied.txn is None:
        print_lines((tr("Nothing to change."),))
    else:
        print_lines((applied.change.label,))


def publish(view: View) -> bool:
    """Bring the shared file up to date; why it could not be is said, the change is kept anyway."""
    published = view.document.publish()
    if not published.ok and published.says:
        warn(published.says)
    return published.ok
