"""`okrdesk resolve`: choose between two values of one field. Must not know how conflicts arise."""

from __future__ import annotations

from typing import cast

import click

from okrdesk.cli.changing import change, say_changed
from okrdesk.cli.common import Call, common
from okrdesk.cli.verbs import verb_for
from okrdesk.cli.view import View, viewed
from okrdesk.commands.fields import FIELDS
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi, Measurement
from okrdesk.domain.words import tr
from okrdesk.store.conflict_list import Conflict
from okrdesk.store.settling import Keep

SIDES = ("ours", "theirs")


@click.command(context_settings={"ignore_unknown_options": True})  # for negative values
@click.argument("file")
@click.argument("conflict")
@click.option(
    "--keep", required=True, metavar="ours|theirs|VALUE", help="Which of the values, or a third."
)
@common
def resolve(call: Call, file: str, conflict: str, keep: str) -> None:
    """Settle the CONFLICT of FILE that `show FILE conflicts` lists, for everybody.

    It is an ordinary change: history keeps both values, and undo takes it back.
    """
    with viewed(call, file) as view:
        found = find(view, conflict)
        before = view.workspace
        if keep in SIDES:
            say_changed(call, view, before, view.document.resolve(found.id, cast("Keep", keep)))
        else:
            _write(call, view, found, keep)


def find(view: View, text: str) -> Conflict:
    """The open conflict with that id, or of the record with that id if it has only one."""
    conflicts = view.document.conflicts()
    for matches in (
        [one for one in conflicts if one.id == text],
        [one for one in conflicts if text in (one.record, one.record.partition("@")[0])],
    ):
        if len(matches) == 1:
            return matches[0]
        if matches:
            says = tr("“{text}” has several conflicts, so nothing was done. Say which.")
            ids = tuple(one.id for one in matches)
            raise OkrError("ambiguous", says.format(text=text), candidates=ids)
    says = tr("There is no open conflict {id}, so nothing was done. Look at the list again.")
    raise OkrError("not_found", says.format(id=text))


def _write(call: Call, view: View, conflict: Conflict, text: str) -> None:
    """Any value of the field, by the rules of that field; one that holds already is kept."""
    if conflict.kind == Measurement.KIND and conflict.field == "value":
        _write_value(call, view, conflict, text)
        return
    field = next(
        (one for one in FIELDS.get(conflict.kind, ()) if conflict.field in one.attributes), None
    )
    if field is None:
        says = tr("This can only be settled by “ours” or “theirs”, so nothing was changed.")
        raise OkrError("bad_value", says)
    owner = conflict.record.partition("@")[0]
    view.load((owner,))
    word = "kpi" if conflict.kind == Measurement.KIND else conflict.kind
    record = view.find(f"{word}:{conflict.record}")
    attributes = view.read_fields(conflict.kind, {field.name: text}, record)
    if attributes[conflict.field] == getattr(record, conflict.field):
        before = view.workspace
        value = attributes[conflict.field]
        say_changed(call, view, before, view.document.resolve(conflict.id, "value", value))
    else:
        change(call, view, verb_for("change", conflict.kind), record.id, **attributes)


def _write_value(call: Call, view: View, conflict: Conflict, text: str) -> None:
    from okrdesk.domain.measures import parse_share, parse_value

    kpi = view.workspace.get(Kpi, conflict.record.partition("@")[0])
    value = parse_share(text)[0] if kpi.unit == "share" else parse_value(text, kpi.unit)
    before = view.workspace
    say_changed(call, view, before, view.document.resolve(conflict.id, "value", value))
