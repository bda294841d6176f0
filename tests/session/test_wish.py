"""What a start may be asked to show, and what a link can never do."""

from __future__ import annotations

from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.session.wish import Wish, lasting, wish_of


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("", Wish()),
        ("Tidewater.okr", Wish(Path("Tidewater.okr"))),
        ("/tmp/a b+c.okr", Wish(Path("/tmp/a b+c.okr"))),
        ("file:///tmp/a%20b.okr", Wish(Path("/tmp/a b.okr"))),
        ("okrdesk://open?file=/tmp/a%20b+c.okr", Wish(Path("/tmp/a b+c.okr"))),
        ("OKRDESK://Open/?file=/tmp/a.OKR&kr=2.1", Wish(Path("/tmp/a.OKR"), "kr:2.1")),
        ("okrdesk://open?kpi=Net%20Promoter%20Score&file=/tmp/%C3%A4.okr",
         Wish(Path("/tmp/ä.okr"), "kpi:Net Promoter Score")),
        ("okrdesk://open?file=/a.okr&cycle=Q4%202026", Wish(Path("/a.okr"), "cycle:Q4 2026")),
    ],
)  # fmt: skip
def test_a_path_or_a_link_says_what_to_show(said: str, wish: Wish) -> None:
    assert wish_of(said) == wish


@pytest.mark.parametrize(
    "link",
    [
        "okrdesk:",
        "okrdesk://open",
        "okrdesk://open?",
        "okrdesk:open?file=/a.okr",
        "okrdesk://close?file=/a.okr",
        "okrdesk://open/now?file=/a.okr",
        "okrdesk://me@open?file=/a.okr",
        "okrdesk://open:80?file=/a.okr",
        "okrdesk://open?file=/a.okr#kr",
        "okrdesk://open?file=",
        "okrdesk://open?kr=1.2",
        "okrdesk://open?file=a.okr",
        "okrdesk://open?file=~/a.okr",
        "okrdesk://open?file=/etc/passwd",
        "okrdesk://open?file=//server/share/a.okr",
        "okrdesk://open?file=%5C%5Cserver%5Cshare%5Ca.okr",
        "okrdesk://open?file=/a.okr&file=/b.okr",
        "okrdesk://open?file=/a.okr&kr=1.1&kpi=Churn",
        "okrdesk://open?file=/a.okr&kr=",
        "okrdesk://open?file=/a.okr&record=12",
        "okrdesk://open?file=/a.okr&kr=1=2",
        "okrdesk://open?file=/a%00.okr",
        "okrdesk://open?file=/a%0A.okr",
        "okrdesk://open?file=/%ff.okr",
        "okrdesk://[open?file=/a.okr",
        "okrdesk://open?file=/" + "a" * 5000 + ".okr",
    ],
)
def test_an_odd_link_is_refused_by_one_sentence(link: str) -> None:
    with pytest.raises(OkrError) as refused:
        wish_of(link)
    assert refused.value.kind == "bad_value"
    assert refused.value.says.startswith("This link is not one that OKRDesk knows, so nothing")


def test_what_is_handed_over_holds_in_another_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    link = "okrdesk://open?file=/a.okr"
    assert lasting("") == ""
    assert lasting("a.okr") == str(tmp_path / "a.okr")
    assert lasting("file:///a%20b.okr") == str(Path("/a b.okr").absolute())
    assert lasting(link) == link
