from __future__ import annotations

import stat
from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.store.home import Home, who_works


def test_an_override_comes_before_the_environment(tmp_path: Path) -> None:
    environ = {"OKRDESK_HOME": str(tmp_path / "from-environ")}
    assert Home.find(str(tmp_path / "given"), environ).root == tmp_path / "given"
    assert Home.find(None, environ).root == tmp_path / "from-environ"


def test_without_a_choice_the_system_says_where() -> None:
    found = Home.find(None, {}).root
    assert found.is_absolute()
    assert found.name == "okrdesk"


def test_a_relative_home_does_not_follow_a_later_change_of_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    home = Home.find("here", {})
    monkeypatch.chdir("/")
    assert home.root == tmp_path / "here"


@pytest.mark.parametrize(
    "room", ["replicas", "snapshots", "quarantine", "damaged", "logs", "drafts"]
)
def test_every_room_is_made_for_its_owner_alone(tmp_path: Path, room: str) -> None:
    folder = getattr(Home(tmp_path / "new" / "home"), room)
    assert folder == tmp_path / "new" / "home" / room
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_asking_again_keeps_what_is_there(tmp_path: Path) -> None:
    home = Home(tmp_path)
    (home.drafts / "typed").write_text("half a note")
    assert (home.drafts / "typed").read_text() == "half a note"


def test_the_settings_file_need_not_exist(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    assert home.settings_file == tmp_path / "home" / "settings.json"
    assert not home.settings_file.exists()


def test_a_home_that_cannot_be_made_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(OkrError) as refusal:
        _ = Home(tmp_path / "file" / "home").replicas
    assert refusal.value.kind == "read_only"
    assert "cannot be used" in refusal.value.says


def test_who_works_is_taken_from_the_nearest_that_says_so() -> None:
    environ = {"OKRDESK_PERSON": "Mira", "OKRDESK_DEVICE": "laptop"}
    assert who_works(environ, "Anna", "desk", by="Ben").person == "Ben"
    assert who_works(environ, "Anna", "desk").person == "Mira"
    assert who_works({}, "Anna", "desk").person == "Anna"
    assert who_works(environ, "Anna", "desk").device == "laptop"
    assert who_works({}, "Anna", "desk").device == "desk"


def test_nobody_is_asked_for_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "mira")
    assert who_works({}, None, None).person == "mira"
    assert who_works({}, None, None).device


def test_a_system_that_knows_no_login_name_still_lets_us_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("os.getuid", lambda: 4_000_000, raising=False)
    assert who_works({}, "", "").person == "somebody"
