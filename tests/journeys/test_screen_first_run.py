"""From the very first start to the first check-in, in a window of its own, by keys alone."""

from __future__ import annotations

from pathlib import Path

from real_files import held
from real_window import Stage, wait_for

from okrdesk.domain.records import Band, KeyResult, Kpi, Objective, WorkspaceSettings


def test_a_founder_comes_from_nothing_to_the_first_check_in(
    stage: Stage, tmp_path: Path, own_home: Path
) -> None:
    file = tmp_path / "Blue Harbour.okr"
    with stage.window(own_home) as window:
        window.appear("OKRDesk")
        window.tab_to("Start with my numbers…")
        window.press("space")
        window.see("Your name", "text")
        window.press("ctrl+a")
        window.type("Mira Brandt")
        window.press("Return")
        window.type("Blue Harbour")
        window.tab_to("Where to keep the file")
        window.press("ctrl+a")
        window.type(str(file))
        window.press("Return")
        window.see("Today’s value, MRR", "text")
        window.type("48200")
        window.press("F2")  # the guess is right
        window.press("Return")
        window.type("46.2")
        window.press("ctrl+Return")
        window.type("Customers stay")
        for text in ("Accounts that renew", "80", "95"):
            window.press("Tab")
            window.type(text)
        window.press("ctrl+Return", "ctrl+Return")
        wait_for("document", lambda: file.name in window.title)
        assert file.exists()

        window.press("ctrl+j")
        window.see("Step 1 of 4")
        window.press("ctrl+Return")  # what is known is known; the others may wait
        window.see("How sure are you…", "label")
        window.type("84")
        window.press("Tab", "7", "ctrl+Return")
        window.see("Step 4 of 4")
        window.type("We have begun")
        window.press("ctrl+Return")
        window.see("All in.", "label")
        window.quit()

    ws = held(file, tmp_path / "another computer")
    assert ws.get(WorkspaceSettings, "workspace").name == "Blue Harbour"
    mrr = next(one for one in ws.all(Kpi).values() if one.name == "MRR")
    newest = ws.series_of(mrr.id).newest()
    assert newest is not None
    assert newest.value == 48_200.0
    assert [band.healthy_low for band in ws.where(Band, "kpi", mrr.id)] == [43_000.0]
    activation = next(one for one in ws.all(Kpi).values() if one.name == "Activation")
    second = ws.series_of(activation.id).newest()
    assert second is not None
    assert second.value == 46.2
    assert not ws.where(Band, "kpi", activation.id)
    assert [one.title for one in ws.all(Objective).values()] == ["Customers stay"]
    key_result = next(iter(ws.all(KeyResult).values()))
    assert (key_result.title, key_result.baseline, key_result.target) == (
        "Accounts that renew", 80.0, 95.0,
    )  # fmt: skip
    said = ws.check_ins(key_result.id).newest()
    assert said is not None
    assert (said.value, said.confidence, said.by) == (84.0, 7, "Mira Brandt")
