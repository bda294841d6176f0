"""The group of all commands and the one place where failures become exit statuses.

Must not import what a command needs: each word is imported when it is said.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

import click

import okrdesk
from okrdesk.cli.bug_report import report_bug
from okrdesk.cli.output import print_json, warn
from okrdesk.cli.words import WORDS
from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override

REFUSED = 1
WRONG_USAGE = 2
BUG = 70
INTERRUPTED = 130


class Words(click.Group):
    """A group that imports a command when it is called, and lists all without importing any."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        """All words, in the order of the table."""
        return list(WORDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a word, imported now; None for an unknown word."""
        if cmd_name not in WORDS:
            return None
        module, _, attribute = WORDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    @override
    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command of the first word; of an unknown one, which may have been meant."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as wrong:
            from okrdesk.domain.choices import did_you_mean, near_names

            hint = did_you_mean(near_names(args[0], WORDS))
            if args[0].lower().endswith(".okr"):
                hint = f"The command comes first: okrdesk show {args[0]}"
            raise click.UsageError(f"{wrong.message} {hint}".rstrip(), ctx) from None

    @override
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The words with their lines, in two columns."""
        with formatter.section("Commands"):
            formatter.write_dl([(word, line) for word, (_place, line) in WORDS.items()])


@click.group(cls=Words)
@click.version_option(okrdesk.__version__, prog_name="OKRDesk")
def program() -> None:
    """OKRDesk: KPI gauges, an OKR tree and check-ins over one file that you own.

    `okrdesk` alone, or with a file, opens the window. `okrdesk --selftest` tries whether every part
    of it works on this computer.
    """


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command; every outcome is an exit status, only a refusal or a bug is also printed."""
    said = list(sys.argv[1:] if arguments is None else arguments)
    try:
        status = program.main(args=said, prog_name="okrdesk", standalone_mode=False)
    except OkrError as refusal:
        return refuse(refusal, as_json="--json" in said)
    except click.ClickException as wrong:
        wrong.show()
        return WRONG_USAGE
    except click.Abort:
        warn("Stopped.")
        return INTERRUPTED
    except Exception as bug:  # noqa: BLE001 (the last door: a bug becomes a report and a status)
        return _confess(bug, said)
    return status if isinstance(status, int) else 0


def refuse(refusal: OkrError, as_json: bool) -> int:
    """Say why nothing was done: the sentence on stderr, with `as_json` the object on stdout."""
    if as_json:
        print_json(
            {
                "error": {
                    "kind": refusal.kind,
                    "says": refusal.says,
                    "candidates": list(refusal.candidates),
                }
            }
        )
    warn(refusal.says)
    for candidate in refusal.candidates:
        if candidate not in refusal.says:
            warn(f"  {candidate}")
    return REFUSED


def _confess(bug: Exception, said: list[str]) -> int:
    refuse(OkrError("bug", report_bug(bug, said)), as_json="--json" in said)
    return BUG
