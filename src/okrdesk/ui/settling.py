"""What waits until the window was painted for the first time. Must not be needed for that paint."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.readings import load_boards

if TYPE_CHECKING:
    from okrdesk.qtmodels.tree_model import TreeModel
    from okrdesk.ui.workbench import Workbench


def settling(bench: Workbench) -> Iterator[None]:
    """The tree, a chosen record, the rest of the board, the side list: a pause after each piece."""
    yield from bench.pages.read_tree()
    yield
    yield from _getting_ready(bench.pages.tree)
    bench.pages.show_tree()
    yield
    if not bench.inspector.kind:
        _choose_worst(bench)
    yield
    yield from load_boards(bench.session)
    bench.pages.board.read_all()
    yield from bench.places.begin()
    _offer_unkept(bench)


def _getting_ready(tree: TreeModel) -> Iterator[None]:
    """What a view of the tree takes longest for, before there is one."""
    from okrdesk.ui.panes import tree_heading, tree_view  # noqa: F401 - so that it is there

    yield
    from okrdesk.ui.panes.tree_columns import RowWidths

    RowWidths.of(tree).measure()
    yield


def _offer_unkept(bench: Workbench) -> None:
    """Say what was being typed when the program ended."""
    from okrdesk.ui.unkept import Unkept

    Unkept(bench).offer()


def _choose_worst(bench: Workbench) -> None:
    """Begin with the key result that needs a look most, so that nothing is empty."""
    from okrdesk.ui.sentences import worst_of

    reading = bench.pages.tree.reading
    found = worst_of(reading) if reading is not None else None
    if found is None:
        bench.inspector.show_record("", "")
        return
    bench.choose(found.KIND, found.id)
    page = bench.pages.page
    page.show_record(found.KIND, found.id)
    if isinstance(page, HomePage) and bench.window().focusWidget() is page.board:
        page.focus_first()  # who is elsewhere already is typing there
