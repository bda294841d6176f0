"""`okrdesk picture`: a page of the window as PNG or SVG. The only command that may import Qt."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click

from okrdesk.cli.common import Call, common
from okrdesk.cli.one_of import language_option, option_of
from okrdesk.cli.opening import today_of
from okrdesk.cli.output import print_json, print_lines
from okrdesk.cli.view import View, viewed
from okrdesk.domain.choices import did_you_mean, near_names
from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_day
from okrdesk.domain.words import tr

PAGES = (
    "window", "board", "tree", "map", "checkin", "checkin:numbers", "palette", "week", "month",
    "alerts", "coach", "history", "log", "parking", "decisions", "conflicts",
)  # fmt: skip
_AS_IN_WINDOW = {"home": "window", "kpis": "board", "okrs": "tree", "check-in": "checkin"}
_SUBJECTS = {"kpi": "kpi", "kr": "key_result", "review": "cycle"}
_PAST = "past"
# What stands before there is a file: a page and its steps, of which the first is the usual one.
BEFORE_A_FILE: dict[str, tuple[str, ...]] = {
    "welcome": (),
    "first-run": ("name", "company", "numbers", "objective", "day"),
}
_SIZE = re.compile(r"(\d{2,5})[xX](\d{2,5})", re.A)
_LARGEST = 4000  # at the largest scale, Qt still has room for the picture


@click.command()
@click.argument("file", metavar="[FILE]")
@click.argument("what", metavar="WHAT", required=False)
@click.option("-o", "output", required=True, metavar="OUT.png|.svg", help="Where to write it.")
@option_of("--theme", words=("light", "dark"), default="light")
@click.option("--size", metavar="WxH", help="Width and height in pixels at scale 1.")
@click.option("--scale", metavar="N", default="1", help="Pixels per point, such as 2.")
@language_option("The language of the window.")
@common
def picture(
    call: Call,
    file: str,
    what: str | None,
    output: str,
    theme: str,
    size: str | None,
    scale: str,
) -> None:
    """Paint WHAT of FILE into a picture, without showing a window.

    WHAT is window, board, tree, map, checkin, checkin:numbers, palette, week, month, alerts, coach,
    history, log, parking, decisions or conflicts; or kpi:KPI, kr:KR, review:CYCLE, past:DATE (the
    window as it was then). Home, KPIs and OKRs may be called as the window calls them.

    What stands before there is a file needs none: welcome alone, or first-run:STEP of name,
    company, numbers, objective and day, as somebody fills it in.
    """
    look = {"theme": theme, "size": _size(size), "scale": _scale(scale)}
    if what is None:
        _paint_start(call, file, Path(output), look)
    else:
        _paint(call, file, what, Path(output), look)
    if call.json:
        print_json({"path": output})
    else:
        print_lines((output,))


def _paint(call: Call, file: str, what: str, output: Path, look: dict[str, Any]) -> None:
    with viewed(call, file) as view:
        view.load_all()
        page = _page(view, what)
        from okrdesk.ui.pictures import make_picture

        make_picture(view.document, page, output, **look)


def _paint_start(call: Call, what: str, output: Path, look: dict[str, Any]) -> None:
    """A page that needs no file; any other word is a file whose page is missing."""
    kind, _, part = what.partition(":")
    if kind not in BEFORE_A_FILE:
        raise click.MissingParameter(param_hint="'WHAT'", param_type="argument")
    parts = BEFORE_A_FILE[kind]
    if part and part not in parts:
        near = did_you_mean(near_names(part, parts)) or f"Choose {', '.join(parts) or kind}."
        raise click.UsageError(f"There is no picture of '{what}'. {near}")
    from okrdesk.ui.start_pictures import make_start_picture

    step = parts.index(part or parts[0]) if parts else None
    make_start_picture(step, output, today_of(call)(), **look)


def _page(view: View, what: str) -> str:
    """The page, its subject's reference replaced by its id; an unknown page is wrong usage."""
    what = _AS_IN_WINDOW.get(what.lower(), what)
    if what in PAGES:
        return what
    word, colon, reference = what.partition(":")
    if colon and word == _PAST:
        return f"{word}:{parse_day(reference).isoformat()}"
    if not colon or word not in _SUBJECTS:
        near = did_you_mean(near_names(what, PAGES)) or f"Choose {', '.join(PAGES)}."
        raise click.UsageError(f"There is no picture of '{what}'. {near}")
    return f"{word}:{view.find(reference, _SUBJECTS[word]).id}"


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    found = _SIZE.fullmatch(text)
    if found is None:
        says = tr("'{text}' is not a size, so nothing was painted. Write it like 1440x900.")
        raise OkrError("bad_value", says.format(text=text))
    size = int(found[1]), int(found[2])
    if max(size) > _LARGEST:
        says = tr("A picture is at most {most} pixels wide and high, so nothing was painted.")
        raise OkrError("bad_value", says.format(most=_LARGEST))
    return size


def _scale(text: str) -> float:
    from okrdesk.domain.measures import parse_number

    scale = parse_number(text)
    if not 0.5 <= scale <= 8:
        says = tr("A picture's scale goes from 0.5 to 8, not {scale}, so nothing was painted.")
        raise OkrError("bad_value", says.format(scale=text))
    return scale
