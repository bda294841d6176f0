"""How large the cells of a board are, and how many of them fit. Must not paint or count them."""

from __future__ import annotations

from typing import Literal

BoardSize = Literal["compact", "full", "rows", "short_rows"]
# Least width and height of a cell without its gap, and the most columns, at 100 % zoom.
CELLS: dict[BoardSize, tuple[int, int, int]] = {
    "compact": (252, 104, 8),
    "full": (300, 338, 6),
    "rows": (560, 40, 1),
    "short_rows": (330, 32, 2),
}
GAP = 8
_SMALLEST, _LARGEST = 0.8, 1.6  # how much cells may change to fill a room: text stays legible


def filling(count: int, wide: float, high: float, usual: BoardSize) -> tuple[BoardSize, float]:
    """Which cells fill a room of pixels at 100 % zoom with `count` of them, and how much larger.

    The full cards if all of them fit, else compact ones, else the `usual` ones as they are.
    """
    kinds: tuple[BoardSize, ...] = ("full", "compact")
    for kind in kinds:
        scale = _largest(count, wide, high, kind)
        if scale >= _SMALLEST:
            return kind, min(scale, _LARGEST)
    return usual, 1.0


def _largest(count: int, wide: float, high: float, kind: BoardSize) -> float:
    least, tall, most = CELLS[kind]
    found = 0.0
    for columns in range(1, min(count, most) + 1):
        rows = -(-count // columns)
        found = max(found, min(wide / (columns * (least + GAP)), high / (rows * (tall + GAP))))
    return found
