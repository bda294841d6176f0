"""Measure OKRDesk against floors in the same run.

    python benchmarks/run.py            all rows, some ten minutes
    python benchmarks/run.py A CW G     these rows

Prints one line a workload: ours, floor, their ratio, and the bar; then what else kept the machine
busy. What is timed runs in turn with its floor, so that a change of the machine's speed meets both;
the ratio is what counts. Documents are made once under `build/bench`; remove that folder to make
them anew. What is written goes into fresh copies of them. A row of LibreOffice (I) comes only where
`soffice` is installed. Processes are measured with their modules compiled, whatever this shell
says of bytecode; rows "of the processors" tell what a busy machine adds. Nothing here is part of
the tests: a slow machine breaks nothing.
"""

from __future__ import annotations

import os
import sys

from measure import Result
from paper_rows import PAPER_ROWS
from rows import ROWS
from sharing_rows import SHARING_ROWS
from window_rows import WINDOW_ROWS

ALL_ROWS = dict(sorted({**WINDOW_ROWS, **ROWS, **SHARING_ROWS, **PAPER_ROWS}.items()))


def main(names: list[str]) -> int:
    """Print the table of the named rows, or of all; the exit code."""
    unknown = [name for name in names if name.upper() not in ALL_ROWS]
    if unknown:
        print(f"There is no row {', '.join(unknown)}. Choose from {' '.join(ALL_ROWS)}.")
        return 2
    wanted = dict.fromkeys(ALL_ROWS[name.upper()] for name in names or ALL_ROWS)
    print(f"{'workload':46} {'ours':>12} {'floor':>12} {'ratio':>7}  bar")
    for measure in wanted:
        for result in measure():
            print(line(result), flush=True)
    print("load of the machine, 1, 5, 15 minutes:", *(f"{one:.1f}" for one in os.getloadavg()))
    return 0


def line(result: Result) -> str:
    """One row of the table."""
    ours = f"{result.ours:.2f} {result.unit}"
    floor = f"{result.floor:.2f} {result.unit}"
    ratio = result.ours / result.floor
    return f"{result.workload:46} {ours:>12} {floor:>12} {ratio:>7.2f}  {result.bar}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
