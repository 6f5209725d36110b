"""Settings in memory and on disk."""

import json
import os
from pathlib import Path

import pytest

from zen_digits.app.common.settings import Settings


def test_each_kind_has_its_own_question(tmp_path: Path) -> None:
    values: dict[str, object] = {"text": "a", "texts": ["a", 1, "x" * 5000, "b"], "numbers": [1, 2]}
    settings = Settings(tmp_path / "settings.json", values)
    assert (settings.text("text"), settings.text("numbers", "other")) == ("a", "other")
    assert settings.texts("texts") == ["a", "b"]
    assert (settings.numbers("numbers"), settings.numbers("texts")) == ([1, 2], [])
    assert (settings.texts("none"), settings.numbers("text")) == ([], [])


def test_a_list_has_an_end(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json", {"texts": ["a"] * 100_000})
    assert len(settings.texts("texts")) == 100


def test_what_a_later_version_keeps_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    Settings(path, {"later": {"a": [1.5]}}).keep(appearance="dark")
    assert json.loads(path.read_text()) == {"later": {"a": [1.5]}, "appearance": "dark"}


def test_nothing_is_written_where_nothing_is_new(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path, {"panels": [1, 2]})
    settings.keep(panels=[1, 2])
    assert not path.exists()


@pytest.mark.skipif(os.name == "nt", reason="names are always Unicode there")
def test_a_name_that_is_not_utf8_does_not_spoil_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Settings(path, {}).keep(recent_data=["/a", os.fsdecode(b"/\xff")])
    assert json.loads(path.read_text()) == {"recent_data": ["/a"]}
