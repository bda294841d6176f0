"""Ears for a running window: a line of JSON asks, a line of JSON answers.

Run by the system's own Python, which has the bindings: `python3 screen_reader.py PID`. Everything
is asked anew each time, as the window may have changed; what is not showing is not there.

    {"do": "walk"}                                 every node in sight
    {"do": "find", "name": "Home", "role": ""}     the first of that name: role, place, states
    {"do": "press", "name": "Home", "role": ""}    the first that can be pressed, and it is
    {"do": "focus"}                                what has the keys
"""

from __future__ import annotations

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 120.0
DEEP = 40
ITEMS = ("list item", "table cell", "tree item")
STATES = ("FOCUSABLE", "FOCUSED", "ENABLED", "CHECKED", "SELECTED")


def main(words: list[str]) -> int:
    """Answer until nothing is asked any more."""
    Atspi.init()
    application = found(int(words[0]))
    if application is None:
        sys.stderr.write("the application is not on the bus\n")
        return 1
    application.set_cache_mask(Atspi.Cache.NONE)
    for line in sys.stdin:
        try:
            answer = answered(application, json.loads(line))
        except GLib.Error as error:  # what was asked is gone meanwhile: the window still moves
            answer = {"moved": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    return 0


def found(pid: int):
    """The application of that process, once it has a window."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(place)
            if is_of(one, pid):
                return one
        time.sleep(0.1)
    return None


def is_of(application, pid: int) -> bool:
    """Whether it is that process, with a window; one that has just ended is nobody."""
    try:
        known = application is not None and application.get_process_id() == pid
        return known and application.get_child_count() > 0
    except GLib.Error:
        return False


def answered(application, asked: dict[str, str]) -> object:
    """What one question is answered with."""
    if asked["do"] == "walk":
        return [told(node) for node in walked(application)]
    if asked["do"] == "focus":
        held = [n for n in walked(application) if has(n, "FOCUSED") and is_in_use(n)]
        chosen = [n for n in held if n.get_role_name() == "menu item"]  # below an open menu bar
        return told((chosen[-1:] or held[:1] or [None])[0])
    role = asked.get("role", "")
    fitting = (n for n in walked(application) if fits(n, asked["name"], role))
    if asked["do"] == "press":
        fitting = (node for node in fitting if node.get_action_iface() is not None)
    node = next(fitting, None)
    if asked["do"] == "press" and node is not None:
        node.get_action_iface().do_action(0)
    return told(node)


def walked(node, deep: int = 0):
    """A node and those below it that are showing."""
    if node is None or deep > DEEP or (deep > 1 and not has(node, "SHOWING")):
        return
    yield node
    for place in range(min(node.get_child_count(), 400)):
        yield from walked(node.get_child_at_index(place), deep + 1)


def has(node, state: str) -> bool:
    """Whether a node is in that state."""
    return node.get_state_set().contains(getattr(Atspi.StateType, state))


def is_in_use(node) -> bool:
    """A list calls its current item focused even when the list itself has not the keys."""
    return node.get_role_name() not in ITEMS or has(node.get_parent(), "FOCUSED")


def fits(node, name: str, role: str) -> bool:
    """A name fits wholly, or up to the first comma; "Home…" fits what begins so."""
    spoken = node.get_name() or ""
    if role and node.get_role_name() != role:
        return False
    if name.endswith("…"):
        return spoken.startswith(name[:-1])
    return name in (spoken, spoken.split(",")[0])


def told(node) -> dict[str, object] | None:
    """What is said of a node; its place is in points of the screen."""
    if node is None:
        return None
    box, states = None, node.get_state_set()
    if (component := node.get_component_iface()) is not None:
        at = component.get_extents(Atspi.CoordType.SCREEN)
        box = [at.x, at.y, at.width, at.height]
    text = node.get_text_iface()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "says": node.get_description() or "",
        "text": "" if text is None else text.get_text(0, text.get_character_count()),
        "box": box,
        "states": [one for one in STATES if states.contains(getattr(Atspi.StateType, one))],
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
