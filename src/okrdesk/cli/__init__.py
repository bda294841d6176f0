"""The command line, one file per command. Must not import Qt (but for pictures) or the app.

Nothing is decided here: a command reads its arguments, asks `domain` for figures or hands a
function of `commands` to the document, and prints. Importing the package costs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the words after `okrdesk` say; hands back the exit status (0, 1, 2, 3 or 70)."""
    from okrdesk.cli.program import run

    return run(arguments)
