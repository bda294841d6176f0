"""How long the bundle takes to its first window, beside the source, in one run.

`python packaging/start_time.py [ROUNDS]`, on Linux with Xvfb and xdotool. Both start in turn on the
same sample company, already known to this computer; the median of each counts.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = Path(os.environ.get("OKRDESK_BUNDLE", ROOT / "dist" / "okrdesk")) / "okrdesk"
WAYS: dict[str, list[str]] = {
    "source": [sys.executable, "-m", "okrdesk"],
    "bundle": [str(BUNDLE)],
}
BAR = 1.3
_LONGEST_S = 60.0


def main(words: list[str]) -> int:
    """Print the table; 1 when the bundle takes longer than the bar allows."""
    rounds = int(words[0]) if words else 7
    with tempfile.TemporaryDirectory() as name:
        environ, xvfb = screen(Path(name))
        try:
            file = Path(name) / "Tidewater.okr"
            made = [*WAYS["source"], "new", str(file), "--sample"]
            subprocess.run(made, env=environ, check=True, stdout=subprocess.DEVNULL)
            for way in WAYS.values():  # once unmeasured: what is read from disk is read
                start(way, file, environ)
            taken: dict[str, list[float]] = {name: [] for name in WAYS}
            for _ in range(rounds):
                for name_, way in WAYS.items():
                    taken[name_].append(start(way, file, environ))
        finally:
            xvfb.terminate()
            xvfb.wait()
    middle = {name: statistics.median(times) for name, times in taken.items()}
    for name, times in taken.items():
        print(f"{name}: {middle[name]:.0f} ms to the window ({min(times):.0f}-{max(times):.0f})")
    ratio = middle["bundle"] / middle["source"]
    print(f"bundle / source: {ratio:.2f}, bar {BAR}")
    return int(ratio > BAR)


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


def start(way: list[str], file: Path, environ: dict[str, str]) -> float:
    """Milliseconds from the start of the process to its window on the screen."""
    begun = time.monotonic()
    running = subprocess.Popen([*way, str(file)], env=environ)
    search = ["xdotool", "search", "--onlyvisible", "--name", file.name]
    try:
        while subprocess.run(search, env=environ, capture_output=True, check=False).returncode:
            if time.monotonic() - begun > _LONGEST_S or running.poll() is not None:
                sys.exit(f"{way[0]} showed no window.")
        return (time.monotonic() - begun) * 1000
    finally:
        running.terminate()
        running.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
