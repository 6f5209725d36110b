"""Settings of the window, and what is broken in their place."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from zen_digits.app.startup.settings import open_settings


def test_settings_persist(qtbot: QtBot) -> None:
    settings = open_settings()
    settings.setValue("appearance", "dark")
    settings.sync()
    assert open_settings().value("appearance") == "dark"


def test_file_in_place_of_the_folder_is_set_aside(qtbot: QtBot, own_data_folder: Path) -> None:
    own_data_folder.write_text("in the way")
    settings = open_settings()
    settings.setValue("appearance", "dark")
    settings.sync()
    assert settings.status() == QSettings.Status.NoError
    assert (own_data_folder / "settings.ini").is_file()
    aside = own_data_folder.with_name(f"{own_data_folder.name}.broken-1")
    assert aside.read_text() == "in the way"


def test_broken_settings_are_set_aside(qtbot: QtBot, own_data_folder: Path) -> None:
    own_data_folder.mkdir()
    path = own_data_folder / "settings.ini"
    for number in (1, 2):
        path.write_bytes(b"[general\nx=@Variant(\0\0\0\x7f")
        assert open_settings().allKeys() == []
        assert (own_data_folder / f"settings.ini.broken-{number}").exists()


@pytest.mark.skipif(os.name == "nt", reason="links need permission there")
def test_dangling_link_is_set_aside(qtbot: QtBot, own_data_folder: Path) -> None:
    own_data_folder.symlink_to("nowhere")
    settings = open_settings()
    settings.setValue("appearance", "dark")
    settings.sync()
    assert (own_data_folder / "settings.ini").is_file()
