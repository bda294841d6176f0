"""Measure OKRDesk against floors in the same run: `python benchmarks/run.py [NAMES]`.

Prints one line a workload: ours, floor, their ratio, and the bar. Documents are made once under
`build/bench`; remove that folder to make them anew.
"""

from __future__ import annotations

import sys

from rows import ROWS, Result
from sharing_rows import SHARING_ROWS

ALL_ROWS = {**ROWS, **SHARING_ROWS}


def main(names: list[str]) -> int:
    """Print the table of the named rows, or of all; the exit code."""
    unknown = [name for name in names if name.upper() not in ALL_ROWS]
    if unknown:
        print(f"There is no row {', '.join(unknown)}. Choose from {' '.join(ALL_ROWS)}.")
        return 2
    wanted = dict.fromkeys(ALL_ROWS[name.upper()] for name in names or ALL_ROWS)
    print(f"{'workload':40} {'ours':>12} {'floor':>12} {'ratio':>7}  bar")
    for measure in wanted:
        for result in measure():
            print(line(result), flush=True)
    return 0


def line(result: Result) -> str:
    """One row of the table."""
    ours = f"{result.ours:.2f} {result.unit}"
    floor = f"{result.floor:.2f} {result.unit}"
    ratio = result.ours / result.floor
    return f"{result.workload:40} {ours:>12} {floor:>12} {ratio:>7.2f}  {result.bar}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
