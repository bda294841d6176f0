"""What readers find in a source, before it meets the workspace. Must not know the workspace."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from okrdesk.domain.edits import Change

_NOTHING: Mapping[str, str | None] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not taken: where it stands (line or sheet row from 1) and why."""

    source: str
    row: int
    column: str | None
    says: str


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the person said about the sources; None and "auto" mean: find out.

    `what`: auto | okrs | kpis | measurements | check-ins. `decimal`: "." or ",".
    `dates`: ymd | dmy | mdy. `columns` maps our field names to headers of the source.
    """

    what: str = "auto"
    kpi: str | None = None
    columns: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    sheet: str | None = None
    decimal: str | None = None
    dates: str | None = None
    cycle: str | None = None


@dataclass(frozen=True, slots=True)
class ValueDraft:
    """One value of a KPI; `day` is the date as given, or the last day of a named period."""

    source: str
    row: int
    kpi: str
    day: date
    value: float
    unit: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class CycleDraft:
    """The cycle that a source says it is about; start and end None: a calendar quarter's."""

    name: str
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class RemarkDraft:
    """Somebody's words on what they stand below, with those that answer them."""

    text: str
    at: str | None = None
    by: str | None = None
    answers: tuple[RemarkDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class AssumptionDraft:
    """What must hold for an objective; fields as in the record."""

    text: str
    state: str = "open"
    looked_at: date | None = None


@dataclass(frozen=True, slots=True)
class BesideDraft:
    """What a source says beside an objective or key result; `why` of that one is its because.

    `kpi` is the name of the one that it reads; `links` are (leads_to | guards, name of a KPI).
    """

    why: str | None = None
    tags: tuple[str, ...] = ()
    kpi: str | None = None
    links: tuple[tuple[str, str], ...] = ()
    assumptions: tuple[AssumptionDraft, ...] = ()
    remarks: tuple[RemarkDraft, ...] = ()


_SAYS_NO_MORE = BesideDraft()


@dataclass(frozen=True, slots=True)
class ObjectiveDraft:
    """`key` counts the objectives of one source; `parent` is the key of the one above.

    `cycle` is the one that the heading above names, None where none does.
    """

    source: str
    row: int
    key: int
    parent: int | None
    title: str
    owner: str | None = None
    grade: float | None = None
    reflection: str | None = None
    tags: tuple[str, ...] = ()
    cycle: CycleDraft | None = None
    state: str | None = None
    reason: str | None = None
    committed: bool = False
    weight: float | None = None
    beside: BesideDraft = _SAYS_NO_MORE


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """A step under a key result; `done` None where the source has no box to tick.

    `state` of work as in the record, None where it does not say.
    """

    title: str
    done: bool | None = None
    state: str | None = None
    owner: str | None = None
    due: date | None = None
    done_on: date | None = None
    remarks: tuple[RemarkDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckInDraft:
    """A check-in of the key result that it stands below; fields as in the record."""

    row: int
    day: date
    value: float | None = None
    confidence: int | None = None
    note: str | None = None
    by: str | None = None
    value_date: date | None = None
    evidence: tuple[str, ...] = ()
    status: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class KeyResultDraft:
    """A key result of the objective with key `objective`; fields as in the record."""

    source: str
    row: int
    objective: int
    title: str
    owner: str | None = None
    measure: str = "levels"
    baseline: float | None = None
    target: float | None = None
    target_ratio: float | None = None
    unit: str | None = None
    grade: float | None = None
    grade_reason: str | None = None
    done: bool = False
    milestones: tuple[TaskDraft, ...] = ()
    initiatives: tuple[TaskDraft, ...] = ()
    tags: tuple[str, ...] = ()
    target_low: float | None = None
    target_high: float | None = None
    levels: tuple[tuple[str, float], ...] = ()
    check_ins: tuple[CheckInDraft, ...] = ()
    due: date | None = None
    state: str | None = None
    reason: str | None = None
    weight: float | None = None
    beside: BesideDraft = _SAYS_NO_MORE


@dataclass(frozen=True, slots=True)
class Drafts:
    """Everything found in one source; `mapping` says which column became which field.

    `cycle` is the one that the whole is about, `cycles` are those that its headings name;
    `remarks` stand below such a heading.
    """

    values: tuple[ValueDraft, ...] = ()
    objectives: tuple[ObjectiveDraft, ...] = ()
    key_results: tuple[KeyResultDraft, ...] = ()
    cycle: CycleDraft | None = None
    cycles: tuple[CycleDraft, ...] = ()
    remarks: tuple[tuple[CycleDraft, RemarkDraft], ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    mapping: Mapping[str, str | None] = field(default_factory=lambda: _NOTHING)


@dataclass(frozen=True, slots=True)
class Import:
    """One Change for all sources, and what became of every row.

    `read` = `added` + `changed` + `unchanged` + the number of `refused` rows.
    """

    change: Change
    read: int
    added: int
    changed: int
    unchanged: int
    refused: tuple[RefusedRow, ...]
    mapping: Mapping[str, str | None]
