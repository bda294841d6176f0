"""What a command said was done is still there after the power goes."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine

RECORDS = 200
KILLS = 40 if os.environ.get("OKRDESK_HEAVY") else 4
# Records one value per day and says so only after the command has returned.
CHILD = """
import contextlib, datetime, io, sys
from okrdesk import cli
file, first, last = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
words = ["record", file, "Calls", "--on", "2026-11-21"]
for n in range(first, last):
    day = datetime.date(2026, 1, 1) + datetime.timedelta(n)
    with contextlib.redirect_stdout(io.StringIO()):
        status = cli.main([*words, str(n), "--date", str(day)])
    assert status == 0
    print(n, flush=True)
"""


@pytest.mark.heavy
def test_kill_during_200_records_loses_none_that_returned(workspace: CommandLine) -> None:
    workspace.json("add", "FILE", "kpi", "--name", "Calls", "--cadence", "day")
    chance = random.Random(7)
    stops = sorted(chance.sample(range(1, RECORDS), KILLS))
    said: list[int] = []
    for stop in [*stops, RECORDS]:
        said += _record_until(str(workspace.file), len(said), stop, chance)
        points = workspace.json("show", "FILE", "kpi", "Calls")["points"]
        kept = [int(point["value"]) for point in points]
        assert kept[: len(said)] == said
        assert len(kept) in (len(said), len(said) + 1)
    assert workspace.json("check", "FILE")["ok"]


def _record_until(file: str, first: int, stop: int, chance: random.Random) -> list[int]:
    """Record from `first` on; kill at some moment of the record after `stop` were said."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, file, str(first), str(RECORDS)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    said = []
    for line in child.stdout:
        said.append(int(line))
        if len(said) + first >= stop:
            break
    if stop < RECORDS:
        try:
            child.wait(timeout=chance.random() * 0.03)
        except subprocess.TimeoutExpired:
            child.kill()
    rest = child.stdout.read()
    child.wait()
    child.stdout.close()
    return said + [int(line) for line in rest.split()]
