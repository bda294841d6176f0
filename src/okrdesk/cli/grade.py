"""`okrdesk grade`: how a key result ended. Must not propose grades or ask for reasons itself."""

from __future__ import annotations

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, common
from okrdesk.cli.typed import no_option
from okrdesk.cli.view import viewed
from okrdesk.domain.choices import choice_of
from okrdesk.domain.measures import parse_number


@click.command(context_settings={"ignore_unknown_options": True})  # "-1" is a bad value, not usage
@click.argument("file")
@click.argument("kr")
@click.argument("grade", metavar="GRADE")
@click.option("--reason", metavar="TEXT", help="Why it is not the rounded progress, or below 1.0.")
@click.option(
    "--cause",
    metavar="CAUSE",
    help="wrong_bet, too_late, no_owner, outside, measured_wrong or too_ambitious.",
)
@common
def grade(
    call: Call, file: str, kr: str, grade: str, reason: str | None, cause: str | None
) -> None:
    """Give the key result KR of FILE its GRADE, 0.0 to 1.0 in tenths."""
    from okrdesk.commands.fields import GRADE_CAUSES
    from okrdesk.commands.grades import grade_key_result

    no_option(file, kr, grade)
    tenths = parse_number(grade)
    with viewed(call, file) as view:
        found = view.find(kr, "key_result")
        meant = None if cause is None else choice_of(cause, GRADE_CAUSES)
        change(call, view, grade_key_result, found.id, tenths, reason, meant)
