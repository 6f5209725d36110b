"""Dialogs."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.dialogs import (
    attempt,
    choose_save_path,
    confirm,
    show_about,
    show_error,
    show_failure,
)
from zen_digits.core.errors import InputError
from zen_digits.version import __version__


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_an_error_is_shown_as_plain_text(parent: QWidget) -> None:
    show_error(parent, "<b>a.png</b> is empty.")
    box = parent.findChild(QMessageBox, "error_box")
    assert box.isVisible()
    assert box.text() == "<b>a.png</b> is empty."
    box.accept()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (InputError("It is full."), "It is full."),
        (PermissionError(13, "Permission denied", "a.png"),
         "a.png cannot be used (Permission denied); check its name and permissions, "
         "or choose another place."),
        (OSError("odd"), "The file cannot be used (odd); check its name and permissions, "
         "or choose another place."),
    ],
)  # fmt: skip
def test_what_the_system_refuses_is_shown_in_a_sentence(
    parent: QWidget, error: Exception, sentence: str
) -> None:
    def action() -> None:
        raise error

    attempt(parent, action)
    (box,) = parent.findChildren(QMessageBox, "error_box")
    assert box.text() == sentence
    box.accept()


def test_failure_is_shown_only_if_the_user_can_mend_it(parent: QWidget) -> None:
    with pytest.raises(ZeroDivisionError):
        show_failure(parent, ZeroDivisionError())
    assert parent.findChild(QMessageBox, "error_box") is None
    show_failure(parent, InputError("a.png is empty."))
    box = parent.findChild(QMessageBox, "error_box")
    assert box.text() == "a.png is empty."
    box.accept()


@pytest.mark.parametrize(("pressed", "calls"), [("Delete", 1), ("Cancel", 0)])
def test_confirm_acts_only_on_its_button(parent: QWidget, pressed: str, calls: int) -> None:
    called: list[bool] = []
    confirm(parent, "Delete it?", "Delete", lambda: called.append(True))
    box = parent.findChild(QMessageBox, "question_box")
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    next(b for b in box.buttons() if b.text().replace("&", "") == pressed).click()
    assert len(called) == calls


def test_about_shows_the_version_and_the_data_folder(parent: QWidget, tmp_path: Path) -> None:
    show_about(parent, tmp_path)
    box = parent.findChild(QMessageBox, "about_box")
    assert __version__ in box.text()
    assert str(tmp_path) in box.informativeText()
    box.accept()


@pytest.mark.parametrize(
    ("name", "chosen", "path"),
    [
        ("", "", None),
        ("a.png", "Ink (*.jsonl *.gz)", Path("a.png")),
        ("a", "Ink (*.jsonl *.gz)", Path("a.jsonl")),
        ("a", "", Path("a.png")),
    ],
)
def test_name_without_a_suffix_gets_that_of_the_filter(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, name: str, chosen: str, path: Path | None
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (name, chosen))
    filters = "Picture (*.png);;Ink (*.jsonl *.gz)"
    assert choose_save_path(parent, "Save drawing", "drawing.png", filters) == path
