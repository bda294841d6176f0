"""How long the bundle takes to its first window, beside the source, in one run.

`python packaging/start_time.py [ROUNDS]`, on Linux with Xvfb and xdotool. Both start in turn on the
same sample company, already known to this computer; the source has its bytecode compiled. The bar
is for the median of time; computing alone tells the two apart where much else runs.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = Path(os.environ.get("OKRDESK_BUNDLE", ROOT / "dist" / "okrdesk")) / "okrdesk"
WAYS: dict[str, list[str]] = {
    "source": [sys.executable, "-m", "okrdesk"],
    "bundle": [str(BUNDLE)],
}
BAR = 1.3
_LONGEST_S = 60.0


class Taken(NamedTuple):
    """Milliseconds to the window: by the clock, and of them computing."""

    ms: float
    cpu_ms: float


def main(words: list[str]) -> int:
    """Print the table; 1 when the bundle takes longer than the bar allows."""
    rounds = int(words[0]) if words else 7
    with tempfile.TemporaryDirectory() as name:
        subprocess.run([sys.executable, "-m", "compileall", "-q", ROOT / "src"], check=True)
        environ, xvfb = screen(Path(name))
        try:
            file = Path(name) / "Tidewater.okr"
            made = [*WAYS["source"], "new", str(file), "--sample"]
            subprocess.run(made, env=environ, check=True, stdout=subprocess.DEVNULL)
            for way in WAYS.values():  # once unmeasured: what is read from disk is read
                start(way, file, environ)
            taken: dict[str, list[Taken]] = {name: [] for name in WAYS}
            for turn in range(rounds):
                for way_name in sorted(WAYS, reverse=bool(turn % 2)):  # neither always comes first
                    taken[way_name].append(start(WAYS[way_name], file, environ))
        finally:
            xvfb.terminate()
            xvfb.wait()
    return int(tell(taken) > BAR)


def tell(taken: dict[str, list[Taken]]) -> float:
    """Print the table; the bundle's time in those of the source."""
    middle = {way: Taken(*map(statistics.median, zip(*times, strict=True)))
              for way, times in taken.items()}  # fmt: skip
    for way, times in taken.items():
        least, most = min(times).ms, max(times).ms
        print(f"{way}: {middle[way].ms:.0f} ms to the window ({least:.0f}-{most:.0f}),"
              f" {middle[way].cpu_ms:.0f} ms of them computing")  # fmt: skip
    source, bundle = middle["source"], middle["bundle"]
    ratio = bundle.ms / source.ms
    computing = bundle.cpu_ms / source.cpu_ms
    print(f"bundle / source: {ratio:.2f}, bar {BAR}; computing alone {computing:.2f}")
    return ratio


def screen(home: Path) -> tuple[dict[str, str], subprocess.Popen[bytes]]:
    """A virtual screen of our own, and the surroundings in which programs find it."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    xvfb = subprocess.Popen(words, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    own = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    return {**kept, **own, "HOME": str(home), "OKRDESK_HOME": str(home / "home")}, xvfb


def start(way: list[str], file: Path, environ: dict[str, str]) -> Taken:
    """From the start of the process to its window on the screen."""
    begun = time.monotonic()
    running = subprocess.Popen([*way, str(file)], env=environ)
    search = ["xdotool", "search", "--onlyvisible", "--name", file.name]
    try:
        while subprocess.run(search, env=environ, capture_output=True, check=False).returncode:
            if time.monotonic() - begun > _LONGEST_S or running.poll() is not None:
                sys.exit(f"{way[0]} showed no window.")
        return Taken((time.monotonic() - begun) * 1000, cpu_ms(running.pid))
    finally:
        running.terminate()
        running.wait()


def cpu_ms(pid: int) -> float:
    """Computing time of a process so far, its own and the system's for it."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
