"""Fresh ids for records, documents and replicas. Must not give out anything that can be guessed."""

from __future__ import annotations

import os

# Crockford's 32 signs: no i, l, o, u, which people mistake or read as words.
SIGNS = "0123456789abcdefghjkmnpqrstvwxyz"
ID_LENGTH = 12


def new_id() -> str:
    """Twelve signs, 60 random bits; the same text in file, JSON and command line."""
    bits = int.from_bytes(os.urandom(8), "big")
    return "".join(SIGNS[bits >> shift & 31] for shift in range(5 * (ID_LENGTH - 1), -1, -5))
