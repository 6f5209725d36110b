"""Networks that a run could not keep."""

from pathlib import Path

import pytest
from helpers.small_models import untrained_model
from helpers.user_actions import answer_file_dialog
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.files.rescue import NetworkRescue
from zen_digits.core.errors import InputError
from zen_digits.core.models.model_file import load_model


@pytest.fixture
def rescue(qtbot: QtBot) -> NetworkRescue:
    widget = QWidget()
    qtbot.addWidget(widget)
    rescue = NetworkRescue(widget)
    rescue.offer(untrained_model("dense"), InputError("The disk is full."))
    return rescue


def question(rescue: NetworkRescue) -> QMessageBox:
    boxes = rescue.parent().findChildren(QMessageBox, "question_box")
    (box,) = [box for box in boxes if box.isVisible()]
    return box


def answer(rescue: NetworkRescue, caption: str) -> None:
    (button,) = [b for b in question(rescue).buttons() if b.text().replace("&", "") == caption]
    button.click()


def test_a_network_is_saved_elsewhere(
    rescue: NetworkRescue, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert question(rescue).text() == "The disk is full. Save it elsewhere?"
    answer_file_dialog(monkeypatch, tmp_path / "no" / "mine.zendigits")
    answer(rescue, "Save as…")
    assert "mine.zendigits cannot be written" in question(rescue).text()
    monkeypatch.setattr("zen_digits.app.files.rescue.choose_save_path", lambda *_: None)
    answer(rescue, "Save as…")  # and then Cancel
    assert "mine.zendigits cannot be written" in question(rescue).text()
    assert rescue.asking
    monkeypatch.undo()
    answer_file_dialog(monkeypatch, tmp_path / "mine.zendigits")
    with qtbot.waitSignal(rescue.finished, timeout=30_000) as finished:
        answer(rescue, "Save as…")
    assert finished.args == [True]
    assert load_model(tmp_path / "mine.zendigits").card.architecture == "dense"
    assert not rescue.asking


def test_a_network_is_saved_where_there_is_no_home(
    rescue: NetworkRescue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.path.expanduser", lambda path: path)  # as it does then
    answer_file_dialog(monkeypatch, tmp_path / "mine.zendigits")
    answer(rescue, "Save as…")
    assert load_model(tmp_path / "mine.zendigits").card.architecture == "dense"


def test_a_network_is_given_up_only_by_a_button(rescue: NetworkRescue, qtbot: QtBot) -> None:
    QTest.keyClick(question(rescue), Qt.Key.Key_Escape)
    assert rescue.asking
    with qtbot.waitSignal(rescue.finished, timeout=30_000) as finished:
        answer(rescue, "Don’t save")
    assert finished.args == [False]
    assert not rescue.asking


def test_one_warning_is_open_and_none_beside_the_question(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rescue = NetworkRescue(window)

    def warnings() -> list[QMessageBox]:
        boxes = window.findChildren(QMessageBox, "error_box")
        return [box for box in boxes if box.isVisible()]

    for text in ("The events cannot be written.", "The checkpoint cannot be written."):
        rescue.warn(InputError(text))
        assert [box.text() for box in warnings()] == ["The events cannot be written."]
    warnings()[0].accept()
    rescue.warn(InputError("The disk is full."))
    assert [box.text() for box in warnings()] == ["The disk is full."]
    rescue.offer(untrained_model("dense"), InputError("The disk is full."))
    assert warnings() == []
    assert question(rescue).isVisible()
