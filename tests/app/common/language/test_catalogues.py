"""Compiled translations."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from zen_digits.app.common.language import catalogues

_SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="de"><context><name>Menus</name><message>
<source>&amp;Train</source><translation>{0}</translation></message></context></TS>"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the translations of a test lie."""
    monkeypatch.setattr(catalogues, "folder", lambda: tmp_path)
    return tmp_path


def _write(folder: Path, word: str, when: int) -> None:
    (folder / "de.ts").write_text(_SOURCE.format(word), encoding="utf-8")
    os.utime(folder / "de.ts", (when, when))


def _translation(folder: Path) -> str:
    file = catalogues.catalogue("de")
    assert file is not None
    translator = QTranslator()
    assert translator.load(str(file))
    return translator.translate("Menus", "&Train")


def test_compiled_when_first_needed_and_after_a_change(folder: Path) -> None:
    _write(folder, "Trainieren", 1000)
    assert _translation(folder) == "Trainieren"
    assert (folder / "de.qm").is_file()
    _write(folder, "Lernen", 2_000_000_000)
    assert _translation(folder) == "Lernen"


def test_not_compiled_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(folder, "Trainieren", 1000)
    catalogues.catalogue("de")
    monkeypatch.setattr(catalogues, "_compile", lambda *_: pytest.fail("compiled"))
    assert _translation(folder) == "Trainieren"


def test_an_installer_brings_them_compiled(folder: Path) -> None:
    _write(folder, "Trainieren", 1000)
    catalogues.catalogue("de")
    (folder / "de.ts").unlink()
    assert catalogues.has_catalogue("de")
    assert _translation(folder) == "Trainieren"


def test_a_folder_that_is_closed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(folder, "Trainieren", 1000)
    monkeypatch.setattr("os.access", lambda *_: False)
    assert _translation(folder) == "Trainieren"
    assert not (folder / "de.qm").exists()


def test_damaged_translations_are_left_out(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    (folder / "de.ts").write_text("nonsense", encoding="utf-8")
    assert catalogues.catalogue("de") is None
    assert "cannot be compiled" in caplog.text


def test_a_language_without_translations(folder: Path) -> None:
    assert not catalogues.has_catalogue("fr")
    assert catalogues.catalogue("fr") is None
