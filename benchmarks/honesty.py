"""How honest the figures are, in one table: `python benchmarks/honesty.py [SERIES]`.

Chances against what came true, by our method and the two that people use otherwise; and how often
stable series raise an alert, and how soon a real shift does. Seeded: the same figures each time.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "kit"))

from alarmed import false_and_seen
from foretold import METHODS, brier, error, judge, tenths

LEAST = 2000


def main(arguments: list[str]) -> int:
    """Print both tables; the exit code says whether the bars are held."""
    series = max(LEAST, int(arguments[0])) if arguments else LEAST
    held = chances(series)
    return 0 if alerts(series) and held else 1


def chances(series: int) -> bool:
    """Brier and error of each method, and what came true by tenths of what was said."""
    found = {name: judge(method, series) for name, method in METHODS.items()}
    print(f"{series} series of six kinds, each seen after 4, 7 and 10 of 13 weeks")
    print(f"{'method':8} {'Brier':>7} {'error':>7}")
    for name, judged in found.items():
        print(f"{name:8} {brier(judged):7.4f} {error(judged):7.4f}")
    print(f"{'said':8}" + "".join(f" {name + ': n, said, true':>24}" for name in found))
    by_tenths = {name: tenths(judged) for name, judged in found.items()}
    for place in range(10):
        cells = "".join(f" {_cell(by_tenths[name][place]):>24}" for name in found)
        print(f"{place / 10:.1f}-{place / 10 + 0.1:.1f} {cells}")
    mine = found["ours"]
    best = all(
        brier(mine) < brier(judged) and error(mine) < error(judged)
        for name, judged in found.items()
        if name != "ours"
    )
    return best and error(mine) <= 0.03


def _cell(judged: list[tuple[float, bool]]) -> str:
    n = len(judged)
    if not n:
        return "0"
    return f"{n}  {sum(p for p, _ in judged) / n:.2f}  {sum(o for _, o in judged) / n:.2f}"


def alerts(series: int) -> bool:
    """The share of stable series that alert in 26 weeks, of shifted ones that do within 4."""
    print(f"{series} weekly series, 26 weeks after 24")
    print(f"{'kind':16} {'false':>7} {'2 sd seen within 4 weeks':>26}")
    held = True
    for kind, (false, seen) in false_and_seen(series).items():
        print(f"{kind:16} {false:7.1%} {seen:26.1%}")
        if kind == "normal":
            held = false <= 0.20 and seen >= 0.60
    return held


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
