"""One door for everything that comes in: sources in, one Change out. Must not write it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.periods import parse_period
from okrdesk.domain.records import Cycle, Kpi
from okrdesk.domain.references import cycle_for
from okrdesk.domain.words import lasting, tr
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange.drafts import CycleDraft, Drafts, Import, ImportOptions
from okrdesk.exchange.kpi_values import Calendar, read_values
from okrdesk.exchange.markdown_okrs import read_markdown
from okrdesk.exchange.text_files import SHEETS, TEXTS, Table, read_table, read_text
from okrdesk.exchange.weave_beside import Beside
from okrdesk.exchange.weave_okrs import weave_okrs
from okrdesk.exchange.weave_values import Woven, weave_values

MARKDOWN = frozenset({".md", ".markdown"})
READABLE = MARKDOWN | SHEETS | TEXTS  # endings of what `read_sources` reads


def read_sources(paths: Sequence[Path], ws: Workspace, at: At, options: ImportOptions) -> Import:
    """One Change with all that the sources add to or change in the workspace.

    `ws` must be wholly loaded. A bad row never stops the good ones: it is in `refused`. A source of
    which no row is good, or that nobody can read, refuses the whole import (`bad_value`,
    `bad_file`, `not_found`) and changes nothing. Importing the same again yields no edits.
    """
    woven = Woven()
    mapping: dict[str, str | None] = {}
    for path in paths:
        drafts = _read(path, ws, options)
        ws = _weave(path, drafts, ws, at, options, woven)
        woven.refused.extend(drafts.refused)
        mapping.update(drafts.mapping)
    taken = woven.added + woven.changed + woven.unchanged
    label = lasting("Import {n} rows from {names}").format(
        n=woven.added + woven.changed, names=", ".join(path.name for path in paths)
    )
    return Import(
        Change(label, tuple(woven.edits)),
        taken + len(woven.refused),
        woven.added,
        woven.changed,
        woven.unchanged,
        tuple(sorted(woven.refused, key=lambda row: (row.source, row.row))),
        mapping,
    )


def _read(path: Path, ws: Workspace, options: ImportOptions) -> Drafts:
    settings = ws.settings()
    if path.suffix.lower() in MARKDOWN and options.what in ("auto", "okrs"):
        return read_markdown(path.name, read_text(path), settings.fiscal_month)
    table = read_table(path, options.sheet)
    drafts = None
    if options.what in ("auto", "measurements"):
        stem = path.stem.casefold()
        names = (kpi.name for kpi in ws.all(Kpi).values() if kpi.name.casefold() == stem)
        calendar = Calendar(settings.week_start, settings.fiscal_month, next(names, None))
        drafts = read_values(table, options, calendar)
    if drafts is None:
        raise OkrError("bad_file", _unknown_shape(path, table))
    return drafts


def _unknown_shape(path: Path, table: Table) -> str:
    if len(table.rows) < 2:
        says = tr("{name} holds no rows, so nothing was imported. Check that it is the right file.")
        return says.format(name=path.name)
    says = tr(
        "{name} has no columns that OKRDesk knows, so nothing was imported. KPI values need "
        "the headers Date, KPI, Value, or dates on one side and KPIs on the other."
    )
    return says.format(name=path.name)


def _weave(
    path: Path, drafts: Drafts, ws: Workspace, at: At, options: ImportOptions, woven: Woven
) -> Workspace:
    """Put one source's drafts into the edits; the picture that the next source meets."""
    before, done = len(woven.edits), woven.added + woven.changed + woven.unchanged
    if drafts.objectives:
        cycles = _cycles(drafts, ws, at, options, woven)
        by_key = {one.key: cycles[one.cycle or drafts.cycle] for one in drafts.objectives}
        weave_okrs(ws, at, by_key, drafts, woven)
        _weave_remarks(drafts, cycles, Beside(ws, at, woven))
    weave_values(ws, at, drafts.values, woven)
    if woven.added + woven.changed + woven.unchanged == done:
        _refuse_all(path, (*drafts.refused, *woven.refused))
    return ws.apply(Change("", tuple(woven.edits[before:])))


def _weave_remarks(
    drafts: Drafts, cycles: Mapping[CycleDraft | None, Cycle], beside: Beside
) -> None:
    """What was said on cycles; each is a row of the source."""
    for named, remark in drafts.remarks:
        edits = beside.remarks(cycles[named].id, (remark,))
        beside.woven.edits.extend(edits)
        beside.woven.added += bool(edits)
        beside.woven.unchanged += not edits


def _refuse_all(path: Path, refused: Sequence[object]) -> None:
    first = next((getattr(row, "says", "") for row in refused), "")
    says = tr("No row of {name} could be taken, so nothing was imported. {first}")
    raise OkrError("bad_value", says.format(name=path.name, first=first).strip())


def _cycles(
    drafts: Drafts, ws: Workspace, at: At, options: ImportOptions, woven: Woven
) -> dict[CycleDraft | None, Cycle]:
    """The cycle that each one named means: said by the person, else by the heading, else by the
    source, else the usual one; made if missing.

    A closed one refuses the whole (`closed`) if there is no other; else its rows, one by one.
    """
    named = [objective.cycle or drafts.cycle for objective in drafts.objectives]
    if options.cycle is not None:
        said = _open(_cycle_said(options.cycle, ws, at, woven))
        return dict.fromkeys((*named, *drafts.cycles), said)
    found: dict[CycleDraft | None, Cycle] = {}
    for wanted in (*named, *drafts.cycles):
        if wanted not in found:
            found[wanted] = _cycle_for(wanted, ws, at, woven)
    if len(found) == 1:  # nothing but what is closed
        found = {wanted: _open(cycle) for wanted, cycle in found.items()}
    return found


def _cycle_said(text: str, ws: Workspace, at: At, woven: Woven) -> Cycle:
    try:
        return cycle_for(ws, text, at.today)
    except OkrError as refusal:
        return _cycle_for(_said_cycle(text, ws, refusal), ws, at, woven)


def _cycle_for(wanted: CycleDraft | None, ws: Workspace, at: At, woven: Woven) -> Cycle:
    if wanted is None:
        return cycle_for(ws, None, at.today)
    for held in ws.all(Cycle).values():
        if held.name == wanted.name or (held.start, held.end) == (wanted.start, wanted.end):
            return held
    state = "draft" if wanted.start > at.today else "active"
    made = Cycle(at.new_id(), name=wanted.name, start=wanted.start, end=wanted.end, state=state)
    woven.edits.append(Edit(None, made))
    return made


def _said_cycle(text: str, ws: Workspace, refusal: OkrError) -> CycleDraft:
    """A cycle that the file lacks, from its name alone ("Q4 2026"); else the refusal stands."""
    try:
        period = parse_period(text, fiscal_month=ws.settings().fiscal_month)
    except OkrError:
        raise refusal from None
    if refusal.kind != "not_found" or period.cadence not in ("month", "quarter"):
        raise refusal
    return CycleDraft(period.name(), period.start, period.end)


def _open(cycle: Cycle) -> Cycle:
    if cycle.state != "closed":
        return cycle
    says = tr("{cycle} is closed, so nothing was imported. Reopen it first, or name another cycle.")
    raise OkrError("closed", says.format(cycle=cycle.name))
