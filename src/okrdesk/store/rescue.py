"""Everything whole of a damaged file in a new one. Must not touch the damaged file or a replica."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.carving import Carved, Lost, carve
from okrdesk.store.connection import connect, writing
from okrdesk.store.document_file import write_document
from okrdesk.store.fold import refold
from okrdesk.store.home import Home, Who
from okrdesk.store.introductions import seal_row
from okrdesk.store.long_names import refuse_long_name
from okrdesk.store.platform import is_full, resolved
from okrdesk.store.private_copy import LARGEST
from okrdesk.store.replica import create_replica
from okrdesk.store.tick import clock_of, replica_of, time_text
from okrdesk.store.vet import is_document_id


@dataclass(frozen=True, slots=True)
class Rescued:
    """How many whole transactions are in the new file; `lost` are sentences about the others."""

    path: Path
    changes: int
    lost: tuple[str, ...]


def rescue(damaged: Path, out: Path, home: Home, who: Who) -> Rescued:
    """Write every whole transaction of the file at `damaged` into a new document at `out`.

    It stays the same document if its id can still be read, so that it can take the damaged one's
    place. Refuses with `not_found`, `exists`, `full`, `read_only`, or `bad_file` when nothing of a
    document is left.
    """
    damaged, out = resolved(damaged), resolved(out)
    _check_places(damaged, out)
    with tempfile.TemporaryDirectory(dir=home.replicas, prefix="rescue-") as folder:
        copy, built = Path(folder) / "damaged", Path(folder) / "built"
        try:
            shutil.copyfile(damaged, copy)
            carved = carve(copy)
            if not carved.whole:
                says = tr("No whole change is left in {name}, so nothing was rescued.")
                raise OkrError("bad_file", says.format(name=damaged.name))
            _build(carved, built, who)
            document = Path(folder) / "document"
            write_document(built, document)
            with document.open("rb") as source, out.open("xb") as target:
                shutil.copyfileobj(source, target)
        except OSError as error:
            raise _refusal(error, out) from error
    return Rescued(out, len(carved.whole), tuple(map(_sentence, carved.lost)))


def _check_places(damaged: Path, out: Path) -> None:
    if not damaged.is_file():
        says = tr("There is no file {name}, so nothing was rescued. Look for it elsewhere.")
        raise OkrError("not_found", says.format(name=damaged.name))
    refuse_long_name(out)
    if out.exists() or out.is_symlink():
        says = tr("{name} exists, so it was left as it is. Choose another name.")
        raise OkrError("exists", says.format(name=out.name))
    if damaged.stat().st_size > LARGEST:
        says = tr("{name} is larger than any document can be, so it was not read.")
        raise OkrError("bad_file", says.format(name=damaged.name))


def _build(carved: Carved, database: Path, who: Who) -> None:
    known = carved.document_id if is_document_id(carved.document_id) else None
    with closing(connect(database)) as connection:
        create_replica(connection, who, document_id=known)
        with writing(connection):
            _insert(carved, connection)
            refold(connection)


def _insert(carved: Carved, connection: sqlite3.Connection) -> None:
    writers = {replica_of(one.txn.tick) for one in carved.whole}
    connection.executemany(
        "INSERT INTO replica VALUES(?, ?, ?, ?)",
        [(number, *row) for number, row in carved.replicas.items() if number in writers],
    )
    for number in writers & carved.replicas.keys():
        seal_row(connection, number)
    connection.executemany("INSERT OR IGNORE INTO kind VALUES(?, ?)", carved.kinds.items())
    connection.executemany(
        "INSERT INTO txn VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        [(*one.txn, one.seal) for one in carved.whole],
    )
    for one in carved.whole:
        tick = one.txn.tick
        connection.executemany(
            "INSERT INTO mark VALUES(?, ?, ?, ?)",
            [(replica_of(tick), tick, peer, seen) for peer, seen in one.marks],
        )
        connection.executemany(
            f"INSERT INTO cell(kind, record, field, value, tick) VALUES(?, ?, ?, ?, {tick})",
            one.cells,
        )


def _sentence(lost: Lost) -> str:
    when = time_text(clock_of(lost.tick))
    if lost.entries is None:
        says = tr("A change of {when}: {found} of its entries are left, and nothing else of it.")
        return says.format(when=when, found=lost.found)
    if lost.found == lost.entries:
        says = tr("“{label}” by {by}, {when}: what is left of it is not what was written.")
    else:
        says = tr("“{label}” by {by}, {when}: {found} of {n} entries are left.")
    by = lost.author or tr("somebody")
    return says.format(label=lost.label, by=by, when=when, found=lost.found, n=lost.entries)


def _refusal(error: OSError, out: Path) -> OkrError:
    if is_full(error):
        return OkrError("full", tr("The disk is full, so nothing was rescued. Make room."))
    says = tr("{name} cannot be written ({why}), so nothing was rescued. Choose another folder.")
    return OkrError("read_only", says.format(name=out.name, why=error.strerror))
