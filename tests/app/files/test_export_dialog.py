"""Exporting the current network, from the menu to the report."""

from pathlib import Path

import onnx
import pytest
from helpers.heard import listen
from helpers.small_models import untrained_model
from helpers.user_actions import answer_file_dialog, choose_menu_entry, error_text, find, text
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from zen_digits.app.files.export_dialog import ExportDialog
from zen_digits.app.window import MainWindow


def choose_export(window: MainWindow) -> None:
    choose_menu_entry(window, "Export &network…")


def press(window: MainWindow, name: str) -> None:
    button = find(window, name)
    assert isinstance(button, QPushButton | QRadioButton)
    button.click()


def wait_for_status(window: MainWindow, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in text(window, "export_status"), timeout=120_000)


def test_network_is_exported_and_reported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.models.add("Small", untrained_model())
    choose_export(window)
    choose_export(window)  # opens no second dialog
    answer_file_dialog(monkeypatch, tmp_path / "mine")
    press(window, "export_int8_radio")
    press(window, "export_button")
    assert not find(window, "export_button").isEnabled()
    find(window, "export_dialog").reject()  # type: ignore[attr-defined]
    assert find(window, "export_progress").isVisible()
    wait_for_status(window, qtbot, f"Saved: {tmp_path / 'mine.onnx'} (int8)")
    exported = onnx.load(tmp_path / "mine.onnx")
    assert {"precision": "int8", "architecture": "dense"}.items() <= {
        entry.key: entry.value for entry in exported.metadata_props
    }.items()
    for precision in ("float32", "int8"):
        assert text(window, f"export_agreement_{precision}").endswith(" %")
    assert text(window, "export_size_float32") == "410.2 kB"
    press(window, "export_close_button")
    qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))


def test_web_page_is_exported_and_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = listen(monkeypatch)
    window.models.add("Small", untrained_model())
    choose_menu_entry(window, "Export &web page…")
    assert find(window, "export_open_button").isHidden()
    answer_file_dialog(monkeypatch, tmp_path / "mine")
    press(window, "export_button")
    wait_for_status(window, qtbot, f"Saved: {tmp_path / 'mine.html'} (")
    assert " % of 1,000 test images as this" in text(window, "export_status")
    assert heard[-1] == (text(window, "export_status"), False)
    page = (tmp_path / "mine.html").read_text(encoding="utf-8")
    assert '"name":"Small"' in page
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)  # it gives None: none is there
    press(window, "export_open_button")
    assert [url.toLocalFile() for url in opened] == [str(tmp_path / "mine.html")]
    assert "There is no browser here; open" in error_text(window)
    press(window, "export_close_button")
    qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))


def test_failed_export_is_reported_in_a_dialog(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_export(window)
    answer_file_dialog(monkeypatch, tmp_path / "no" / "where.onnx")
    press(window, "export_button")
    wait_for_status(window, qtbot, "Nothing was saved")
    assert "There is no folder" in error_text(window)
    press(window, "export_close_button")
