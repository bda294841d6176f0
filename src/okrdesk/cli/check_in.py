"""`okrdesk checkin`: what the owner says about a key result. Must not judge it."""

from __future__ import annotations

from typing import Any, cast

import click

from okrdesk.cli.changing import change
from okrdesk.cli.common import Call, common
from okrdesk.cli.typed import day_or_none, whole_number
from okrdesk.cli.view import View, viewed
from okrdesk.domain.choices import choice_of
from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_share
from okrdesk.domain.records import KeyResult, Kpi, Milestone
from okrdesk.domain.words import tr


@click.command("checkin")
@click.argument("file")
@click.argument("kr")
@click.option("--confidence", metavar="0..10", help="How sure of reaching the success line.")
@click.option("--value", metavar="VALUE", help="Where it stands; a KPI's goes into its series.")
@click.option("--value-date", metavar="DATE", help="The day that the value is of.")
@click.option("--done", multiple=True, metavar="MILESTONE", help="A milestone that is reached.")
@click.option("--note", metavar="TEXT", help="What changed, Blocker: … Next: … Ask: …")
@click.option("--evidence", multiple=True, metavar="TEXT", help="A link or quote that shows it.")
@click.option("--status", metavar="STATUS", help="on_track, at_risk or off_track; needs a reason.")
@click.option("--reason", metavar="TEXT", help="Why the computed status is not right.")
@click.option("--date", metavar="DATE", help="The day of the check-in; without it, today.")
@common
def check_in(call: Call, file: str, kr: str, **said: Any) -> None:
    """Check in on the key result KR of FILE. The first check-in needs --confidence."""
    from okrdesk.commands.check_ins import STATUSES
    from okrdesk.commands.check_ins import check_in as write_check_in

    confidence, date, value_date = (said.pop(n) for n in ("confidence", "date", "value_date"))
    with viewed(call, file) as view:
        key_result = cast("KeyResult", view.find(kr, "key_result"))
        said |= _value(view, key_result, said.pop("value"))
        said["done"] = tuple(_milestone(view, key_result, text).id for text in said["done"])
        said["confidence"] = None if confidence is None else whole_number(confidence)
        said["day"], said["value_day"] = day_or_none(date), day_or_none(value_date)
        if said["status"] is not None:
            said["status"] = choice_of(said["status"], STATUSES)
        change(call, view, write_check_in, key_result.id, **said)


def _value(view: View, key_result: KeyResult, text: str | None) -> dict[str, float | None]:
    """The value in the key result's unit; a share's keeps its parts."""
    if text is None:
        return {}
    kpi = view.workspace.find(Kpi, key_result.kpi)
    if kpi is not None and kpi.unit == "share":
        share, above, below = parse_share(text)
        return {"value": share, "numerator": above, "denominator": below}
    from okrdesk.commands.value_texts import read_key_result_value

    return {"value": read_key_result_value(view.workspace, key_result, text)}


def _milestone(view: View, key_result: KeyResult, text: str) -> Milestone:
    """The key result's milestone with that title, id or beginning of an id."""
    own = view.workspace.where(Milestone, "key_result", key_result.id)
    named = text.partition(":")[2] if text.lower().startswith("milestone:") else text
    for hits in (
        [found for found in own if found.id == named],
        [found for found in own if found.title.casefold() == named.casefold()],
        [found for found in own if len(named) >= 4 and found.id.startswith(named.lower())],
    ):
        if len(hits) == 1:
            return hits[0]
        if hits:
            raise _refusal("ambiguous", key_result, text, hits)
    raise _refusal("not_found", key_result, text, own)


def _refusal(kind: Any, key_result: KeyResult, text: str, hits: Any) -> OkrError:
    patterns = {
        "ambiguous": tr("'{text}' is the name of several milestones, so nothing was written."),
        "not_found": tr("'{title}' has no milestone '{text}', so nothing was written."),
    }
    says = patterns[kind].format(text=text, title=key_result.title)
    return OkrError(kind, says, candidates=tuple(f"milestone:{hit.id} {hit.title}" for hit in hits))
