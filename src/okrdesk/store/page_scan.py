"""The rows of a damaged SQLite file, page by page, without SQLite and without the trees.

Every page is looked at for itself, so it does not matter which others are gone. Must not believe a
row: whoever asks has to verify it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from okrdesk.domain.frozen import dataclass
from okrdesk.store.columns import Cell

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER = 0x0D, 0x0A, 0x02
_DEFAULT_PAGE = 4096
_LONGEST_ROW = 4 << 20
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_FEWEST_ON_PAGE = 4  # bytes of a cell at the very least


class _NotARowError(ValueError):
    """These bytes are no row."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One row; `rowid` is None in a table without one. Blobs are left out of `values` as None."""

    rowid: int | None
    values: tuple[Cell, ...]


def scan_rows(path: Path) -> Iterator[FoundRow]:
    """Every row on every page of the file that still looks like one, in the order of the pages."""
    content = path.read_bytes()
    size = _page_size(content)
    for start in range(0, len(content), size):
        page = content[start : start + size]
        header = 100 if start == 0 else 0
        if len(page) > header + 8 and page[header] in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INNER):
            yield from _Page(content, page, header, size).rows()


def _page_size(content: bytes) -> int:
    size = int.from_bytes(content[16:18], "big")
    size = 65536 if size == 1 else size
    return size if size >= 512 and size & (size - 1) == 0 else _DEFAULT_PAGE


class _Page:
    """One page of a tree, as far as it can be read."""

    def __init__(self, content: bytes, page: bytes, header: int, size: int) -> None:
        self._content, self._page, self._header, self._size = content, page, header, size
        self._kind = page[header]

    def rows(self) -> Iterator[FoundRow]:
        """The rows that its cell pointers lead to; those that make no sense are left out."""
        count = int.from_bytes(self._page[self._header + 3 : self._header + 5], "big")
        first = self._header + (12 if self._kind == _INDEX_INNER else 8)
        for number in range(min(count, self._size // _FEWEST_ON_PAGE)):
            place = first + 2 * number
            pointer = int.from_bytes(self._page[place : place + 2], "big")
            try:
                yield self._row(pointer)
            except (_NotARowError, IndexError, UnicodeDecodeError, struct.error):
                continue

    def _row(self, place: int) -> FoundRow:
        if not self._header < place < len(self._page):
            raise _NotARowError
        if self._kind == _INDEX_INNER:
            place += 4
        length, place = _varint(self._page, place)
        rowid = None
        if self._kind == _TABLE_LEAF:
            rowid, place = _varint(self._page, place)
        if not 0 < length <= _LONGEST_ROW:
            raise _NotARowError
        return FoundRow(rowid, tuple(_values(self._payload(place, length))))

    def _payload(self, place: int, length: int) -> bytes:
        """The bytes of a row; what does not fit on the page goes on in a chain of others."""
        usable = self._size
        most = usable - 35 if self._kind == _TABLE_LEAF else (usable - 12) * 64 // 255 - 23
        if length <= most:
            return _exactly(self._page[place : place + length], length)
        least = (usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (usable - 4)
        here = here if here <= most else least
        payload = bytearray(_exactly(self._page[place : place + here], here))
        following = int.from_bytes(self._page[place + here : place + here + 4], "big")
        while len(payload) < length:
            start = (following - 1) * self._size
            if following < 1 or start + self._size > len(self._content):
                raise _NotARowError
            following = int.from_bytes(self._content[start : start + 4], "big")
            payload += self._content[start + 4 : start + self._size]
        return bytes(payload[:length])


def _exactly(found: bytes, length: int) -> bytes:
    if len(found) != length:
        raise _NotARowError
    return found


def _varint(source: bytes, place: int) -> tuple[int, int]:
    """The number at `place`, 7 bits a byte, the ninth with 8; and the place after it."""
    value = 0
    for count in range(9):
        byte = source[place + count]
        if count == 8:
            value = value << 8 | byte
            return (value - (1 << 64) if value >> 63 else value), place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + count + 1
    raise AssertionError("nine bytes are a number")


def _values(payload: bytes) -> Iterator[Cell]:
    """The values of a row by its header of types; see SQLite's file format, "Record Format"."""
    end, place = _varint(payload, 0)
    if not 0 < end <= len(payload):
        raise _NotARowError
    body = end
    while place < end:
        kind, place = _varint(payload, place)
        value, body = _value(payload, body, kind)
        yield value
    if body != len(payload):
        raise _NotARowError


def _value(payload: bytes, place: int, kind: int) -> tuple[Cell, int]:
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), place
    if kind in _INTEGER_BYTES:
        end = place + _INTEGER_BYTES[kind]
        return int.from_bytes(payload[place:end], "big", signed=True), end
    if kind == 7:
        return float(struct.unpack_from(">d", payload, place)[0]), place + 8
    if kind < 12:
        raise _NotARowError
    end = place + (kind - 12) // 2
    if end > len(payload):
        raise _NotARowError
    return (payload[place:end].decode() if kind % 2 else None), end
