"""Settings of the window, and what is broken or hostile in their place."""

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from zen_digits.app.main import create_window
from zen_digits.app.startup.settings import open_settings


def test_settings_persist(own_data_folder: Path) -> None:
    open_settings().keep(appearance="dark", panels=[1, 2, 3], recent_data=["/a", "/b\udcff"])
    settings = open_settings()
    assert settings.text("appearance") == "dark"
    assert settings.numbers("panels") == [1, 2, 3]
    assert settings.texts("recent_data") == ["/a"]  # a name that is not UTF-8 is left out


def test_nothing_is_written_before_something_changes(own_data_folder: Path) -> None:
    open_settings()
    assert not own_data_folder.exists()


def test_file_in_place_of_the_folder_is_set_aside(own_data_folder: Path) -> None:
    own_data_folder.write_text("in the way")
    open_settings().keep(appearance="dark")
    assert open_settings().text("appearance") == "dark"
    aside = own_data_folder.with_name(f"{own_data_folder.name}.broken-1")
    assert aside.read_text() == "in the way"


@pytest.mark.parametrize(
    "content",
    [b"{", b'["a list"]', b'{"a": NaN}', b"\xff", b"[" * 100_000, b"7" * 5000, b" " * 2_000_000],
)
def test_broken_settings_are_set_aside(own_data_folder: Path, content: bytes) -> None:
    own_data_folder.mkdir()
    path = own_data_folder / "settings.json"
    for number in (1, 2):
        path.write_bytes(content)
        assert open_settings().text("appearance", "system") == "system"
        assert (own_data_folder / f"settings.json.broken-{number}").read_bytes() == content


@pytest.mark.skipif(os.name == "nt", reason="links need permission there")
@pytest.mark.parametrize("name", ["", "settings.json"])
def test_dangling_link_is_set_aside(own_data_folder: Path, name: str) -> None:
    (own_data_folder.parent if not name else own_data_folder).mkdir(exist_ok=True)
    (own_data_folder / name).symlink_to("nowhere")
    open_settings().keep(appearance="dark")
    assert (own_data_folder / "settings.json").is_file()


def test_settings_that_cannot_be_saved_are_no_error(
    own_data_folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = open_settings()
    own_data_folder.write_text("in the way")
    settings.keep(appearance="dark")
    assert settings.text("appearance") == "dark"
    assert "The settings cannot be saved" in caplog.text


HOSTILE: list[Any] = [
    None, 7, 1.5, "x" * 10_000, "dark\u0000", [1, "a"], {"a": 1}, [[1]], ["<b>"], [10**19] * 3,
    [-1, 2, 3], [0, 0, 0], [30_001, 1, 1], [1, 2], [True, True, True], "AdnQywADAAA=", "=", "é",
]  # fmt: skip


@pytest.mark.parametrize("value", HOSTILE)
def test_values_of_another_kind_are_as_good_as_none(
    own_data_folder: Path, qtbot: QtBot, value: Any
) -> None:
    own_data_folder.mkdir()
    names = ("appearance", "geometry", "halves", "left", "page", "pages", "recent_data")
    (own_data_folder / "settings.json").write_text(json.dumps(dict.fromkeys(names, value)))
    window = create_window(load_now=False)
    qtbot.addWidget(window)
    assert window.size() == window.sizeHint()
    window.close()
    assert json.loads((own_data_folder / "settings.json").read_text())["geometry"] != value


class _Command:
    """Makes a folder when it is unpickled."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __reduce__(self) -> tuple[Any, ...]:
        return os.makedirs, (str(self._folder), 0o777, True)


def test_no_object_in_old_settings_is_made(
    own_data_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """Qt's reader runs what a Python object in an INI file holds."""
    path, ran = own_data_folder / "settings.ini", tmp_path / "ran"
    hostile = QSettings(str(path), QSettings.Format.IniFormat)
    for name in ("geometry", "panels", "recent_data", "other"):
        hostile.setValue(name, _Command(ran))
    hostile.setValue("appearance", "dark")
    hostile.sync()
    assert b"@Variant" in path.read_bytes()
    window = create_window(load_now=False)
    qtbot.addWidget(window)
    assert window.appearance.name == "dark"
    window.close()
    assert not ran.exists()
    copy = shutil.copy(path, tmp_path / "copy.ini")  # Qt keeps in memory what it wrote itself
    QSettings(str(copy), QSettings.Format.IniFormat).value("geometry")
    assert ran.exists(), "the file was harmless, and the test shows nothing"


def test_old_settings_are_taken_over_once(own_data_folder: Path) -> None:
    own_data_folder.mkdir()
    old = own_data_folder / "settings.ini"
    old.write_text("[General]\nappearance=dark\n")
    assert open_settings().text("appearance") == "dark"
    old.write_text("[General]\nappearance=light\n")
    assert open_settings().text("appearance") == "dark"


def test_size_and_panels_return(own_data_folder: Path, qtbot: QtBot) -> None:
    before = create_window(load_now=False)
    qtbot.addWidget(before)
    before.resize(1100, 700)
    before.show()
    before.toggle_pages()
    before.close()
    saved = json.loads((own_data_folder / "settings.json").read_text())
    assert len(saved["halves"]) == 2
    assert min(saved["halves"]) > 100  # the half that is folded away keeps its width
    again = create_window(load_now=False)
    qtbot.addWidget(again)
    again.show()
    assert (again.width(), again.height()) == (1100, 700)
    assert again.pages.isHidden()
    again.toggle_pages()
    assert again.pages.width() > 100
    again.close()


def test_no_module_lets_qt_read_settings() -> None:
    sources = Path(open_settings.__code__.co_filename).parents[2].rglob("*.py")
    assert not [path for path in sources if "QSettings" in path.read_text(encoding="utf-8")]
