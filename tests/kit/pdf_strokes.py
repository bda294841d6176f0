"""Where the strokes of a PDF page lie, read from its drawing commands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]
_WHOLE: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_POINTS = {"m": 1, "l": 1, "c": 3, "v": 2, "y": 2}


def _times(one: Matrix, two: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def _at(matrix: Matrix, x: float, y: float) -> Point:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def spots(page: Any) -> Iterator[Point]:
    """Every point that a path of the page goes through, in points from its lower left corner.

    What a clip would hide counts, too: nothing may rely on being cut off.
    """
    matrix, kept = _WHOLE, []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name == "q":
            kept.append(matrix)
        elif name == "Q":
            matrix = kept.pop()
        elif name == "cm":
            matrix = _times(tuple(float(one) for one in operands), matrix)  # type: ignore[arg-type]
        elif name in _POINTS:
            numbers = [float(one) for one in operands]
            for place in range(0, len(numbers), 2):
                yield _at(matrix, numbers[place], numbers[place + 1])
        elif name == "re":
            x, y, width, height = (float(one) for one in operands)
            yield from (_at(matrix, x, y), _at(matrix, x + width, y + height))
