"""The tables of a `.okr` file, frozen for major version 1. Must not read or write them.

The journal (meta, kind, replica, txn, cell, mark) is the truth; one folded table per kind of
record is a pure function of it and may be dropped and folded again. `local_*` tables belong to one
replica and are never published.
"""

from __future__ import annotations

from zlib import crc32

from okrdesk.store.columns import COLUMNS

APPLICATION_ID = 0x4F4B5244  # "OKRD"
MAJOR = 1
MINOR = 0
USER_VERSION = MAJOR * 100 + MINOR

MEASUREMENT = 1
NOTE = 2
ORIGIN = 3
LEFT_OUT = 4
NUMERATOR = 5
DENOMINATOR = 6
# What a measurement has beside its number, each a kind of cell of its own, by column.
EXTRA_KINDS: dict[int, str] = {
    NOTE: "note",
    ORIGIN: "origin",
    LEFT_OUT: "left_out",
    NUMERATOR: "numerator",
    DENOMINATOR: "denominator",
}
# Codes are never reused; a new kind takes the next free number.
KIND_CODES: dict[str, int] = {
    "measurement": MEASUREMENT,
    "note": NOTE,
    "origin": ORIGIN,
    "left_out": LEFT_OUT,
    "numerator": NUMERATOR,
    "denominator": DENOMINATOR,
    "workspace": 16,
    "person": 17,
    "team": 18,
    "cycle": 19,
    "remark": 20,
    "tag": 21,
    "kpi": 22,
    "band": 23,
    "plan": 24,
    "annotation": 25,
    "source": 26,
    "source_field": 27,
    "link": 28,
    "alert_action": 29,
    "objective": 30,
    "assumption": 31,
    "co_owner": 32,
    "support": 33,
    "key_result": 34,
    "milestone": 35,
    "level": 36,
    "step": 37,
    "initiative": 38,
    "check_in": 39,
    "evidence": 40,
    "ritual": 41,
    "skipped_item": 42,
    "review": 43,
    "lesson": 44,
    "risk": 45,
    "decision": 46,
    "ask": 47,
    "litmus_answer": 48,
    "frozen": 49,
    "coach_answer": 50,
}
KIND_NAMES: dict[int, str] = {code: name for name, code in KIND_CODES.items()}
DELETED = "deleted"  # the field of a record's tombstone: 1 removed, else there
# Kind → the field that makes it a tree; a move that would close a cycle is skipped by the fold.
TREES: dict[str, str] = {
    "team": "parent",
    "cycle": "parent",
    "remark": "answers",
    "kpi": "parent",
    "objective": "parent",
}

JOURNAL_TABLES: dict[str, str] = {
    "meta": "CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID",
    "kind": "CREATE TABLE kind(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT",
    "replica": (
        "CREATE TABLE replica(id INTEGER PRIMARY KEY, person TEXT, device TEXT, identity TEXT)"
        " STRICT"
    ),
    "txn": (
        "CREATE TABLE txn(tick INTEGER PRIMARY KEY, label TEXT NOT NULL, author TEXT,"
        " undo_of INTEGER, wall INTEGER, app TEXT, n INTEGER NOT NULL, seal INTEGER NOT NULL)"
        " STRICT"
    ),
    "cell": (
        "CREATE TABLE cell(kind INTEGER NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL,"
        " tick INTEGER NOT NULL, value ANY, PRIMARY KEY(kind, record, field, tick))"
        " STRICT, WITHOUT ROWID"
    ),
    "mark": (
        "CREATE TABLE mark(replica INTEGER NOT NULL, tick INTEGER NOT NULL,"
        " peer INTEGER NOT NULL, peer_tick INTEGER NOT NULL, PRIMARY KEY(replica, tick, peer))"
        " STRICT, WITHOUT ROWID"
    ),
}


def _folded(kind: str) -> str:
    first, *others = COLUMNS[kind]
    columns = "".join(f', "{column.name}" {column.codec.column}' for column in others)
    return f'CREATE TABLE "{kind}"({first.name} TEXT PRIMARY KEY{columns}) STRICT, WITHOUT ROWID'


FOLDED_TABLES: dict[str, str] = {
    "measurement": (
        "CREATE TABLE measurement(kpi TEXT NOT NULL, date TEXT NOT NULL, value REAL NOT NULL,"
        " note TEXT, origin TEXT, left_out TEXT, numerator REAL, denominator REAL,"
        " PRIMARY KEY(kpi, date)) STRICT, WITHOUT ROWID"
    ),
    **{kind: _folded(kind) for kind in COLUMNS},
    # References to what is not there; what the fold decided for people; cells with two values.
    "waiting": (
        "CREATE TABLE waiting(target TEXT NOT NULL, kind TEXT NOT NULL, record TEXT NOT NULL,"
        " field TEXT NOT NULL, PRIMARY KEY(target, kind, record, field)) STRICT, WITHOUT ROWID"
    ),
    "flag": (
        "CREATE TABLE flag(kind TEXT NOT NULL, record TEXT NOT NULL, what TEXT NOT NULL,"
        " PRIMARY KEY(kind, record, what)) STRICT, WITHOUT ROWID"
    ),
    "conflict": (
        "CREATE TABLE conflict(kind TEXT NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL,"
        " PRIMARY KEY(kind, record, field)) STRICT, WITHOUT ROWID"
    ),
}
INDEXES: dict[str, str] = {
    "check_in_of": "CREATE INDEX check_in_of ON check_in(key_result, date)",
    "waiting_of": "CREATE INDEX waiting_of ON waiting(kind, record)",
}
# local_state: what this replica alone knows. local_peer: peers that moved since our last write.
# local_merge: how many transactions of whom arrived, so that other processes can say it.
LOCAL_TABLES: dict[str, str] = {
    "local_state": (
        "CREATE TABLE local_state(key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID"
    ),
    "local_peer": (
        "CREATE TABLE local_peer(peer INTEGER PRIMARY KEY, peer_tick INTEGER NOT NULL) STRICT"
    ),
    "local_merge": (
        "CREATE TABLE local_merge(seq INTEGER PRIMARY KEY, peer INTEGER NOT NULL,"
        " txns INTEGER NOT NULL) STRICT"
    ),
}
DDL: tuple[str, ...] = (
    *JOURNAL_TABLES.values(),
    *FOLDED_TABLES.values(),
    *INDEXES.values(),
)
# Changes with every change of the folded tables: a replica laid otherwise is folded again.
LAYOUT = crc32("\n".join((*FOLDED_TABLES.values(), *INDEXES.values())).encode())
