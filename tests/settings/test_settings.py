from __future__ import annotations

import json
from pathlib import Path

import pytest

from okrdesk.settings import SETTINGS, Settings

DOCS = Path(__file__).resolve().parents[2] / "docs" / "settings.md"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_every_key_is_there_once() -> None:
    keys = [setting.key for setting in SETTINGS]
    assert len(keys) == len(set(keys))


def test_every_default_is_a_value_that_its_row_allows() -> None:
    assert all(setting.allows(setting.default) for setting in SETTINGS)


def test_every_setting_is_documented_as_the_table_says_it() -> None:
    text = DOCS.read_text(encoding="utf-8")
    for setting in SETTINGS:
        assert f"| `{setting.key}` |" in text
        assert setting.says in text


def test_a_setting_never_chosen_has_its_default(path: Path) -> None:
    settings = Settings(path)
    assert settings.get("theme") == "system"
    assert settings.get("recent_files") == []
    assert not path.exists()


def test_a_choice_outlives_the_program(path: Path) -> None:
    assert Settings(path).set("theme", "dark")
    assert Settings(path).set("recent_files", ["/a/b.okr"])
    later = Settings(path)
    assert later.get("theme") == "dark"
    assert later.get("recent_files") == ["/a/b.okr"]


def test_two_windows_do_not_undo_each_others_choices(path: Path) -> None:
    one, two = Settings(path), Settings(path)
    one.set("theme", "dark")
    two.set("paper", "letter")
    assert Settings(path).get("theme") == "dark"
    assert Settings(path).get("paper") == "letter"


def test_what_is_handed_out_cannot_change_what_is_kept(path: Path) -> None:
    settings = Settings(path)
    settings.get("recent_files").append("/x.okr")
    assert settings.get("recent_files") == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("theme", "pink"),
        ("zoom", 9.0),
        ("zoom", True),
        ("zoom", "1"),
        ("classic_green", 1),
        ("recent_files", [1]),
        ("window_layout", {"a": 1}),
    ],
)
def test_a_value_that_makes_no_sense_is_a_bug_to_set_and_ignored_when_read(
    path: Path, key: str, value: object
) -> None:
    with pytest.raises(ValueError, match=key):
        Settings(path).set(key, value)  # type: ignore[arg-type]
    path.write_text(json.dumps({key: value, "paper": "letter"}))
    default = next(setting.default for setting in SETTINGS if setting.key == key)
    assert Settings(path).get(key) == default
    assert Settings(path).get("paper") == "letter"


def test_a_name_that_is_not_in_the_table_is_a_bug(path: Path) -> None:
    with pytest.raises(KeyError):
        Settings(path).get("colour_of_the_sky")


@pytest.mark.parametrize("content", [b"{half", b"[1, 2]", b"\xff\xfe\x00", b""])
def test_a_file_that_cannot_be_understood_is_kept_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.get("theme") == "system"
    assert path.read_bytes() == content, "who only reads leaves it where it is"
    settings.set("theme", "light")
    aside = path.with_name("settings-unreadable.json")
    assert aside.read_bytes() == content
    assert Settings(path).get("theme") == "light"
    assert settings.put_aside() == aside
    assert settings.put_aside() is None, "it is said once"


def test_a_file_that_cannot_be_understood_is_put_aside_for_who_asks(path: Path) -> None:
    path.write_bytes(b"{half")
    settings = Settings(path)
    assert settings.put_aside() == path.with_name("settings-unreadable.json")
    assert not path.exists()
    assert Settings(path).put_aside() is None


def test_a_damaged_file_that_cannot_be_moved_is_where_it_was(
    path: Path,
) -> None:
    path.write_bytes(b"{half")
    settings = Settings(path)
    path.with_name("settings-unreadable.json").mkdir()  # nothing takes its place
    assert settings.put_aside() == path
    assert path.read_bytes() == b"{half"


def test_keys_of_a_newer_version_stay(path: Path) -> None:
    path.write_text(json.dumps({"hologram": True}))
    Settings(path).set("theme", "dark")
    assert json.loads(path.read_text()) == {"hologram": True, "theme": "dark"}


def test_a_choice_for_one_document_leaves_the_others_alone(path: Path) -> None:
    settings = Settings(path)
    settings.set("board_size", "rows")
    settings.set("board_size", "full", document="4m8p1x9q2w3e")
    later = Settings(path)
    assert later.get("board_size", document="4m8p1x9q2w3e") == "full"
    assert later.get("board_size", document="another00000") == "rows"
    assert later.get("board_size") == "rows"


def test_a_choice_for_the_computer_is_the_same_in_every_document(path: Path) -> None:
    Settings(path).set("theme", "dark", document="4m8p1x9q2w3e")
    assert Settings(path).get("theme") == "dark"
    assert Settings(path).get("theme", document="another00000") == "dark"


def test_where_nothing_can_be_written_a_choice_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.json")
    assert not settings.set("theme", "dark")
    assert not settings.set("paper", "letter")
    assert settings.get("theme") == "dark"
    assert settings.get("paper") == "letter"


def test_no_half_written_file_is_left_behind(path: Path) -> None:
    Settings(path).set("theme", "dark")
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]
