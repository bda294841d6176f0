"""Where a value came from, in words. Must not decide where it did."""

from __future__ import annotations

from okrdesk.domain.words import tr

ORIGINS = {
    "typed": tr("typed by hand"), "pasted": tr("pasted"), "imported": tr("imported"),
    "pulled": tr("pulled from a source"), "check-in": tr("from check-ins"),
    "formula": tr("computed"),
}  # fmt: skip
