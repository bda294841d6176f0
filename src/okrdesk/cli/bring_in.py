"""`okrdesk import`: what exists already, from other programs. Must not read formats."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from okrdesk.cli.changing import do, publish
from okrdesk.cli.common import Call, common
from okrdesk.cli.one_of import option_of
from okrdesk.cli.output import Json, print_json, print_lines, warn
from okrdesk.cli.view import View, viewed
from okrdesk.domain.words import tr

if TYPE_CHECKING:
    from okrdesk.domain.at import At
    from okrdesk.domain.edits import Applied, Change
    from okrdesk.domain.workspace import Workspace
    from okrdesk.exchange import Import, ImportOptions, RefusedRow


@click.command("import")
@click.argument("file")
@click.argument("sources", nargs=-1, required=True)
@option_of(
    "--as",
    "what",
    words=("auto", "okrs", "kpis", "measurements", "check-ins"),
    default="auto",
    says="What the sources hold.",
)
@click.option("--kpi", metavar="NAME", help="The KPI of a source that names none.")
@click.option(
    "--map", "columns", multiple=True, metavar="FIELD=COLUMN", help="Which column is what."
)
@click.option("--sheet", metavar="SHEET", help="The sheet of a workbook.")
@option_of("--decimal", words=(".", ","), says="The decimal sign.")
@option_of("--dates", words=("ymd", "dmy", "mdy"), says="The order of dates.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@common
def bring_in(
    call: Call,
    file: str,
    sources: tuple[str, ...],
    columns: tuple[str, ...],
    dry_run: bool,
    **how: str | None,
) -> None:
    """Bring SOURCES into FILE as one change; doing it again changes nothing.

    A row that cannot be used is listed with its place and reason and stops no other.
    """
    from okrdesk.exchange import ImportOptions

    options = ImportOptions(cycle=call.cycle, columns=_mapping(columns), **_given(how))
    paths = [Path(source) for source in sources]
    with viewed(call, file) as view:
        view.load_all()
        if dry_run:
            from okrdesk.exchange import read_sources

            found = read_sources(paths, view.workspace, view.document.at(), options)
            _say(call, found, {"change": None, "label": found.change.label, "published": False})
        else:
            found, applied = _import(view, paths, options)
            kept = {"change": applied.txn, "label": applied.change.label}
            _say(call, found, {**kept, "published": publish(view)})


def _import(view: View, paths: list[Path], options: ImportOptions) -> tuple[Import, Applied]:
    """Read inside the transaction, so that the rows are held against the newest picture."""
    from okrdesk.exchange import read_sources

    found: list[Import] = []

    def bring(ws: Workspace, at: At) -> Change:
        found.append(read_sources(paths, ws, at, options))
        return found[-1].change

    applied = do(view, bring)
    return found[-1], applied


def _given(how: dict[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in how.items() if value is not None}


def _mapping(columns: tuple[str, ...]) -> dict[str, str]:
    mapping = {}
    for text in columns:
        field, equals, column = text.partition("=")
        if not equals or not field or not column:
            raise click.BadOptionUsage("--map", f"--map needs FIELD=COLUMN, not '{text}'.")
        mapping[field] = column
    return mapping


def _say(call: Call, found: Import, kept: Json) -> None:
    for row in found.refused:
        warn(_refused_line(row))
    if call.json:
        print_json({**_import_json(found), **kept})
        return
    says = tr(
        "{read} rows read: {added} added, {changed} changed, {unchanged} unchanged, {n} refused"
    )
    counts = {"read": found.read, "added": found.added, "changed": found.changed}
    print_lines((says.format(**counts, unchanged=found.unchanged, n=len(found.refused)),))


def _import_json(found: Import) -> Json:
    return {
        "read": found.read,
        "added": found.added,
        "changed": found.changed,
        "unchanged": found.unchanged,
        "refused": [
            {"source": row.source, "row": row.row, "column": row.column, "says": row.says}
            for row in found.refused
        ],
        "mapping": found.mapping,
    }


def _refused_line(row: RefusedRow) -> str:
    place = f"{row.source}:{row.row}" if row.row is not None else row.source
    column = f" [{row.column}]" if row.column else ""
    return f"{place}{column}: {row.says}"
