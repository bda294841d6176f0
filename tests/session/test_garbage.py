"""Garbage is collected on the interface thread alone."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from okrdesk.session.garbage import (
    Garbage,
    collect_here,
    keep_loaded,
    let_go_of_kept,
    look_through_kept,
)


class _Ring(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.me = self


def _allocate() -> None:
    kept = [[number] for number in range(50_000)]
    assert kept


def test_another_thread_never_takes_qt_objects_apart(qapp: QApplication) -> None:
    collect_here()
    gone = weakref.ref(_Ring())
    thread = threading.Thread(target=_allocate)
    thread.start()
    thread.join()
    assert gone() is not None
    keeper = qapp.findChild(Garbage)
    assert keeper is not None
    _allocate()
    for _ in range(300):
        kept = [[number] for number in range(5_000)]
        keeper.collect()
        assert kept
    assert gone() is None
    assert not gc.isenabled()


def test_there_is_one_that_collects_however_many_sessions(qapp: QApplication) -> None:
    collect_here()
    collect_here()
    assert len(qapp.findChildren(Garbage)) == 1


def test_what_qt_is_to_delete_later_is_deleted_whole_before_python_takes_its_part(
    qapp: QApplication,
) -> None:
    collect_here()
    keeper = qapp.findChild(Garbage)
    assert keeper is not None
    last_words: list[object] = []
    ring = _Ring()
    told = weakref.ref(ring)

    def hear() -> None:
        still_there = told()
        last_words.append(still_there is not None and still_there.me is still_there)

    ring.destroyed.connect(hear)
    ring.deleteLater()
    del ring
    for _ in range(300):
        kept = [[number] for number in range(5_000)]
        keeper.collect()
        assert kept
    assert last_words == [True]


def test_what_was_loaded_is_not_looked_through_again_until_its_document_is_closed(
    qapp: QApplication,
) -> None:
    collect_here()
    gone = weakref.ref(_Ring())
    before = gc.get_freeze_count()
    loaded = [[number] for number in range(100_000)]
    keep_loaded()
    assert gone() is None, "rubbish among it goes first"
    assert gc.get_freeze_count() >= before + len(loaded)
    kept = gc.get_freeze_count()
    keep_loaded()
    assert gc.get_freeze_count() == kept, "a few objects more are not worth a look"
    let_go_of_kept()
    assert gc.get_freeze_count() == 0


@pytest.mark.parametrize("document", ["the first", "the next"])
def test_what_became_rubbish_since_it_was_kept_goes_when_nobody_is_at_the_window(
    qapp: QApplication, document: str
) -> None:
    collect_here()
    ring = _Ring()
    gone = weakref.ref(ring)
    found_out = [[number] for number in range(400_000)]
    keep_loaded()
    kept = gc.get_freeze_count()
    del ring
    gc.collect()
    assert gone() is not None, "it is among what nobody looks through"
    look_through_kept()
    assert gone() is None
    assert kept / 2 < gc.get_freeze_count() <= kept + len(found_out), "the rest is still kept"
    let_go_of_kept()
