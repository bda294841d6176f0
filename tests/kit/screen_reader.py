"""Walk a window as a screen reader does and print what it is told, as JSON.

Run by the system's own Python, which has the bindings: `python3 screen_reader.py [BUTTON]...`. Each
named thing is pressed in turn and the window walked again: one list of nodes per walk.
"""

from __future__ import annotations

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0
DEEP = 40


def main(words: list[str]) -> int:
    """Print the nodes of the window as it is, and after each press."""
    Atspi.init()
    application = found("OKRDesk") or found("okrdesk")
    if application is None:
        sys.stderr.write("the application is not on the bus\n")
        return 1
    walks = [wait_until_settled(application)]
    for word in words:
        if not press(application, word):
            sys.stderr.write(f"nothing to press is called {word}\n")
            return 1
        walks.append(wait_until_settled(application))
    sys.stdout.write(json.dumps(walks))
    return 0


def found(name: str):
    """The application of that name, once it has a window."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(place)
            if one is not None and name in (one.get_name() or "") and one.get_child_count():
                return one
        time.sleep(0.2)
    return None


def wait_until_settled(application) -> list[dict[str, object]]:
    """All nodes, once two walks in a row find the same."""
    last: list[dict[str, object]] = []
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            now = list(walked(application))
        except GLib.Error:  # what was asked is gone meanwhile: the window still moves
            continue
        if now and now == last:
            return now
        last = now
        time.sleep(1.0)
    return last


def walked(node, deep: int = 0):
    """A node and those below it that are showing."""
    if node is None or deep > DEEP:
        return
    states = node.get_state_set()
    if deep > 1 and not states.contains(Atspi.StateType.SHOWING):
        return
    yield {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "says": node.get_description() or "",
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
    }
    for place in range(min(node.get_child_count(), 400)):
        yield from walked(node.get_child_at_index(place), deep + 1)


def press(node, name: str) -> bool:
    """Do the first action of the first showing node of that name."""
    if node is None:
        return False
    if (node.get_name() or "").split(",")[0] == name and node.get_action_iface() is not None:
        return bool(node.get_action_iface().do_action(0))
    return any(press(node.get_child_at_index(n), name) for n in range(node.get_child_count()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
