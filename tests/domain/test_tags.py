"""Which tags a thing carries, and how a search sees them."""

from __future__ import annotations

from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Kpi, Tag
from okrdesk.domain.tags import tag_words, tags_of
from okrdesk.domain.workspace import Workspace


def test_tags_stand_by_the_alphabet_and_are_searched_in_lower_case() -> None:
    records = (
        Kpi("k", name="MRR"),
        Kpi("n", name="NPS"),
        Tag("a", on="k", text="growth"),
        Tag("b", on="k", text="Board meeting"),
    )
    ws = Workspace().apply(Change("put", tuple(Edit(None, record) for record in records)))
    assert tags_of(ws, "k") == ("Board meeting", "growth")
    assert tags_of(ws, "n") == ()
    assert tag_words(ws) == {"k": "#growth #board meeting"}
