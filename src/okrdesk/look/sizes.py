"""Type sizes and measures in pixels at 100 %. Must not know fonts or painters."""

from __future__ import annotations

from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class TypeSize:
    """A text style: `pixels` high, `weight` 100-900."""

    pixels: int
    weight: int


TYPE_SIZES: dict[str, TypeSize] = {
    "page_title": TypeSize(20, 700),
    "section": TypeSize(15, 700),
    "lead": TypeSize(15, 600),
    "heading": TypeSize(13, 600),
    "body": TypeSize(13, 400),
    "body_strong": TypeSize(13, 600),
    "button": TypeSize(13, 500),
    "table": TypeSize(13, 400),
    "table_strong": TypeSize(13, 600),
    "small": TypeSize(12, 400),
    "small_strong": TypeSize(12, 600),
    "chip": TypeSize(11, 600),
    "note": TypeSize(11, 400),
    "note_strong": TypeSize(11, 600),
    "tag": TypeSize(10, 500),
    "scale": TypeSize(10, 400),
    "initials": TypeSize(9, 600),
    "card_name": TypeSize(15, 600),
    "value_compact": TypeSize(20, 700),
    "value_row": TypeSize(15, 700),
    "value_full": TypeSize(34, 700),
    "value_page": TypeSize(28, 700),
    "value_middle": TypeSize(24, 700),
    "figure": TypeSize(17, 700),
}

ZOOM_STEPS: tuple[int, ...] = (80, 90, 100, 110, 125, 150, 175, 200)

RADIUS_CARD = 10
RADIUS_FIELD = 7
COMPACT_CARD = (300, 130)
FULL_CARD = (336, 338)
DENSE_ROW = 40
TREE_ROW = 26
OBJECTIVE_ROW = 29
COMPACT_GAUGE = 84
