"""The tables are frozen for major version 1; kind codes are never reused."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from okrdesk.domain.bonds import BONDS
from okrdesk.domain.records import KINDS
from okrdesk.store.connection import connect
from okrdesk.store.home import Who
from okrdesk.store.replica import create_replica
from okrdesk.store.schema import EXTRA_KINDS, KIND_CODES, TREES, USER_VERSION

GOLDEN = Path(__file__).parent / "golden"


def laid_out(tmp_path: Path) -> list[str]:
    with closing(connect(tmp_path / "replica.db")) as connection:
        create_replica(connection, Who("Mira", "laptop"))
        rows = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'local_*'"
        )
        return [f"{sql};" for (sql,) in rows]


def test_a_new_document_is_laid_out_as_the_golden_file_says(tmp_path: Path) -> None:
    golden = (GOLDEN / f"schema-{USER_VERSION}.sql").read_text("utf-8")
    assert "\n".join(laid_out(tmp_path)) + "\n" == golden


def test_kind_codes_are_those_of_the_golden_file() -> None:
    golden = (GOLDEN / f"kinds-{USER_VERSION}.txt").read_text("utf-8")
    assert "".join(f"{code} {name}\n" for name, code in KIND_CODES.items()) == golden


def test_every_kind_of_record_has_a_code_of_its_own() -> None:
    assert set(KIND_CODES) == {"measurement", *EXTRA_KINDS.values(), *KINDS}
    assert len(set(KIND_CODES.values())) == len(KIND_CODES)


def test_every_reference_to_the_own_kind_that_can_close_a_cycle_is_a_tree() -> None:
    own = {(bond.kind, bond.field) for bond in BONDS if bond.kind in bond.to}
    carried = {("objective", "carried_from"), ("key_result", "carried_from")}
    assert set(TREES.items()) == own - carried


def test_the_sqlite_here_knows_strict_tables() -> None:
    assert sqlite3.sqlite_version_info >= (3, 37)
