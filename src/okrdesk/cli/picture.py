"""`okrdesk picture`: a page of the window as PNG or SVG. The only command that may import Qt."""

from __future__ import annotations

import re
from pathlib import Path

import click

from okrdesk.cli.common import Call, common
from okrdesk.cli.one_of import language_option, option_of
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
_SIZE = re.compile(r"(\d{2,5})[xX](\d{2,5})", re.A)
_LARGEST = 4000  # at the largest scale, Qt still has room for the picture


@click.command()
@click.argument("file")
@click.argument("what", metavar="WHAT")
@click.option("-o", "output", required=True, metavar="OUT.png|.svg", help="Where to write it.")
@option_of("--theme", words=("light", "dark"), default="light")
@click.option("--size", metavar="WxH", help="Width and height in pixels at scale 1.")
@click.option("--scale", metavar="N", default="1", help="Pixels per point, such as 2.")
@language_option("The language of the window.")
@common
def picture(
    call: Call,
    file: str,
    what: str,
    output: str,
    theme: str,
    size: str | None,
    scale: str,
) -> None:
    """Paint WHAT of FILE into a picture, without showing a window.

    WHAT is window, board, tree, map, checkin, checkin:numbers, palette, week, month, alerts, coach,
    history, log, parking, decisions or conflicts; or kpi:KPI, kr:KR, review:CYCLE, past:DATE (the
    window as it was then). Home, KPIs and OKRs may be called as the window calls them.
    """
    measures = _size(size)
    factor = _scale(scale)
    with viewed(call, file) as view:
        view.load_all()
        page = _page(view, what)
        from okrdesk.ui.pictures import make_picture

        make_picture(
            view.document,
            page,
            Path(output),
            theme=theme,
            size=measures,
            scale=factor,
        )
    if call.json:
        print_json({"path": output})
    else:
        print_lines((output,))


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
