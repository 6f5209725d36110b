"""The page Teach: what is kept is shown and can be changed."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from helpers.activation import activate
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.settings import Settings
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.teach.current_hand import FIRST, CurrentHand
from zen_digits.app.teach.exercise import Exercise
from zen_digits.app.teach.teach_panel import TeachPanel
from zen_digits.app.window import TEACH, TRAIN, MainWindow
from zen_digits.core.ink.ink_file import each_drawing
from zen_digits.core.labels import DIGITS
from zen_digits.core.personal.hand.files import hand_path, hands
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.personal.hand.ink import write_hand
from zen_digits.core.personal.hand.kept_drawing import NOT_A_DIGIT, KeptDrawing

STROKES = [[(0.0, 0.0), (10.0, 40.0), (30.0, 5.0)], [(3.0, 3.0)]]


class TeachUser:
    """Uses the page: clicks, types, reads."""

    def __init__(self, settings: Settings, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.hand = CurrentHand(settings, None)
        self.canvas = DrawingCanvas()
        qtbot.addWidget(self.canvas)
        self.exercise = Exercise(self.canvas, self.hand, self.canvas)
        self.page = TeachPanel(self.hand, QWidget(), self.exercise, lambda: DIGITS)
        qtbot.addWidget(self.page)
        self.page.resize(700, 600)
        with qtbot.waitExposed(self.page):
            self.page.show()

    def find(self, name: str) -> QWidget:
        (widget,) = self.page.findChildren(QWidget, name)
        return widget

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    @property
    def wall(self) -> QListView:
        wall = self.find("hand_view")
        assert isinstance(wall, QListView)
        return wall

    def captions(self) -> list[str]:
        model = self.wall.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def select(self, *rows: int) -> None:
        for row in rows:
            keys = Qt.KeyboardModifier.NoModifier
            keys = keys if row == rows[0] else Qt.KeyboardModifier.ControlModifier
            place = self.wall.visualRect(self.wall.model().index(row, 0)).center()
            QTest.mouseClick(self.wall.viewport(), Qt.MouseButton.LeftButton, keys, place)

    def press(
        self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.wall, key, keys)

    def kept(self) -> list[str]:
        """The labels of what lies in the user's data folder."""
        return sorted(drawing.label for drawing in Hand(self.hand.name).drawings())

    def text(self, name: str) -> str:
        widget = self.find(name)
        assert isinstance(widget, QLabel)
        return widget.text()

    def combo(self, name: str) -> QComboBox:
        combo = self.find(name)
        assert isinstance(combo, QComboBox)
        return combo

    def choices(self, name: str) -> list[str]:
        combo = self.combo(name)
        return [combo.itemText(row) for row in range(combo.count())]

    def type_name(self, button: str, name: str) -> None:
        self.click(button)
        (dialog,) = [each for each in self.page.findChildren(QInputDialog) if each.isVisible()]
        dialog.setTextValue(name)
        dialog.accept()

    def box(self) -> QMessageBox:
        (box,) = [each for each in self.page.findChildren(QMessageBox) if each.isVisible()]
        return box

    def destroyed(self, job: BackgroundJob) -> SignalBlocker:
        return self._qtbot.waitSignal(job.destroyed)

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json", {})


@pytest.fixture
def user(settings: Settings, qtbot: QtBot) -> TeachUser:
    """A user with two fours, one of them read as 9, a picture of a 7, and no digit."""
    hand = Hand(FIRST)
    hand.add("4", STROKES, read="4")
    hand.add(NOT_A_DIGIT, STROKES, read="8")
    hand.add("7", image=np.full((28, 28), 99, np.uint8))
    hand.add("4", STROKES, read="9")
    return TeachUser(settings, qtbot)


def test_without_drawings_it_is_said_what_to_do(settings: Settings, qtbot: QtBot) -> None:
    user = TeachUser(settings, qtbot)
    assert "Draw a digit" in user.text("teach_hint")
    assert not user.wall.isVisible()
    assert not user.find("export_hand_button").isEnabled()
    user.hand.get().add("4", STROKES)
    user.hand.changed.emit()
    assert user.captions() == ["4"]
    assert user.wall.isVisible()


def test_drawings_are_shown_by_class(user: TeachUser) -> None:
    assert user.captions() == ["4 ← 9", "4", "7", "no digit ← 8"]
    assert user.choices("class_combo") == ["All (4)", "4 (2)", "7 (1)", "no digit (1)"]
    user.combo("class_combo").setCurrentIndex(1)
    assert user.captions() == ["4 ← 9", "4"]
    user.select(0)
    assert user.text("kept_details").startswith("4, read as 9, kept ")
    user.select(0, 1)
    assert user.text("kept_details") == "2 drawings are selected."


def test_their_ink_is_seen(user: TeachUser) -> None:
    for row in range(4):
        icon = user.wall.model().index(row, 0).data(Qt.ItemDataRole.DecorationRole).toImage()
        colours = {icon.pixel(x, 20) for x in range(icon.width())}
        assert len(colours) > 1


def test_labels_are_changed_and_that_is_undone(user: TeachUser) -> None:
    user.select(0)
    user.press(Qt.Key.Key_9)
    assert user.kept() == ["", "4", "7", "9"]
    field = user.find("kept_label_edit")
    assert isinstance(field, QLineEdit)
    user.select(0, 1)
    QTest.keyClicks(field, "apple")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert user.kept() == ["", "9", "apple", "apple"]
    assert field.text() == ""
    user.select(1)
    user.click("kept_not_a_digit_button")
    assert user.kept() == ["", "", "9", "apple"]
    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    user.click("undo_hand_button")
    user.click("undo_hand_button")
    assert user.kept() == ["", "4", "4", "7"]
    assert not user.find("undo_hand_button").isEnabled()


def test_what_is_selected_stays_so_where_others_change(user: TeachUser) -> None:
    user.select(1, 2)
    details = user.hand.get().drawings()
    user.hand.get().delete([details[3].id])  # the first that is shown
    user.hand.changed.emit()
    assert sorted(index.row() for index in user.wall.selectedIndexes()) == [0, 1]


def test_a_label_that_cannot_be_is_refused(user: TeachUser) -> None:
    user.select(0)
    field = user.find("kept_label_edit")
    assert isinstance(field, QLineEdit)
    field.setText("\u202e4")
    user.click("relabel_button")
    assert "cannot be a label" in user.box().text()
    assert user.kept() == ["", "4", "4", "7"]
    assert not user.find("undo_hand_button").isEnabled()


def test_drawings_are_deleted_and_that_is_undone(user: TeachUser) -> None:
    before = Hand(FIRST).drawings()
    user.select(0, 2)
    user.press(Qt.Key.Key_Delete)
    assert user.kept() == ["", "4"]
    user.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert Hand(FIRST).drawings() == before
    user.click("delete_drawings_button")
    assert user.kept() == ["", "4", "4", "7"]  # nothing is selected now


def test_a_double_click_puts_it_on_the_canvas(user: TeachUser) -> None:
    wanted: list[KeptDrawing] = []
    user.page.drawing_wanted.connect(wanted.append)
    for row in (0, 2):
        index = user.wall.model().index(row, 0)
        user.select(row)
        QTest.mouseDClick(
            user.wall.viewport(),
            Qt.MouseButton.LeftButton,
            pos=user.wall.visualRect(index).center(),
        )
    assert wanted[0].strokes == STROKES
    assert wanted[1].image()[0, 0] == 99


def test_drawings_go_to_ink_files_and_come_from_them(
    user: TeachUser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.jsonl"
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))
    user.click("export_hand_button")
    assert "1 drawing" in user.box().text()  # the picture
    user.box().accept()
    user.click("import_hand_button")
    user.wait(lambda: len(user.captions()) == 6)
    assert "1 drawing" in user.box().text()  # the one without a label
    user.box().accept()
    user.click("undo_hand_button")
    assert user.kept() == ["", "4", "4", "7"]
    path.write_text("tea")
    user.click("import_hand_button")
    user.wait(lambda: bool([b for b in user.page.findChildren(QMessageBox) if b.isVisible()]))
    assert "not JSON" in user.box().text()


def test_ink_is_not_kept_in_another_hand_than_it_was_imported_to(
    user: TeachUser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.jsonl"
    write_hand(path, user.hand.get().drawings())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    user.click("import_hand_button")
    (job,) = user.page.changes.findChildren(BackgroundJob)
    user.hand.choose("Anna")
    with user.destroyed(job):
        pass
    assert user.kept() == []


def test_hands_are_made_renamed_and_deleted(user: TeachUser, settings: Settings) -> None:
    user.select(0)
    user.press(Qt.Key.Key_Delete)
    user.type_name("new_hand_button", "Anna")
    assert user.choices("hand_combo") == ["Anna", FIRST]
    assert (user.hand.name, user.captions()) == ("Anna", [])
    assert not user.find("undo_hand_button").isEnabled()
    user.type_name("rename_hand_button", "Zoe")
    assert hands() == [FIRST, "Zoe"]
    assert CurrentHand(settings, None).name == "Zoe"
    user.combo("hand_combo").setCurrentIndex(0)
    assert (user.hand.name, len(user.captions())) == (FIRST, 3)
    user.type_name("new_hand_button", "zoe")
    assert "already" in user.box().text()
    user.box().accept()
    user.click("delete_hand_button")
    assert "“My hand” with 3 drawings" in user.box().text()
    (delete,) = [each for each in user.box().buttons() if each.text() == "&Delete"]
    delete.click()
    assert hands() == ["Zoe"]
    assert user.choices("hand_combo") == ["Zoe"]


def test_drawings_become_data_to_train_on(
    user: TeachUser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    wanted: list[Path] = []
    user.page.changes.data_wanted.connect(wanted.append)
    user.click("train_on_hand_button")
    assert wanted == [path]
    assert len([*each_drawing(path)]) == 3
    user.select(2)
    user.press(Qt.Key.Key_Delete)
    assert user.choices("class_combo") == ["All (3)", "4 (2)", "no digit (1)"]
    assert not user.find("train_on_hand_button").isEnabled()  # of one class nothing is learned


def test_the_exercise_is_shown_while_it_runs(user: TeachUser) -> None:
    user.click("exercise_button")
    assert user.text("exercise_label") == user.exercise.label
    assert "1 of 30" in user.text("exercise_text")
    assert not user.find("delete_drawings_button").isVisible()
    label = user.exercise.label
    user.canvas.set_strokes(STROKES)
    user.wait(lambda: user.exercise.progress == (1, 30))
    assert "2 of 30" in user.text("exercise_text")
    assert sorted(user.kept()) == sorted(["", "4", "4", "7", label])
    user.click("exercise_skip_button")
    assert "3 of 30" in user.text("exercise_text")
    user.click("exercise_stop_button")
    assert len(user.captions()) == 5
    assert user.wall.isVisible()
    user.click("exercise_button")
    user.page.hide()
    assert not user.exercise.running


def test_own_classes_are_drawn_ten_times(user: TeachUser) -> None:
    user.type_name("own_class_button", " ")
    assert "has no name" in user.box().text()
    user.box().accept()
    user.type_name("own_class_button", "apple")
    assert (user.text("exercise_label"), user.exercise.progress) == ("apple", (0, 10))


def test_deleted_ink_is_gone_when_another_hand_is_chosen(user: TeachUser) -> None:
    user.select(2)
    user.press(Qt.Key.Key_Delete)
    assert b"image" in hand_path(FIRST).read_bytes()
    user.type_name("new_hand_button", "Anna")
    assert b"image" not in hand_path(FIRST).read_bytes()


def test_a_name_that_no_hand_can_have_is_ignored(tmp_path: Path, qtbot: QtBot) -> None:
    user = TeachUser(Settings(tmp_path / "settings.json", {"hand": "../anna"}), qtbot)
    assert user.choices("hand_combo") == [FIRST]


def test_damage_is_told_and_the_rest_is_shown(settings: Settings, qtbot: QtBot) -> None:
    Hand(FIRST).add("4", STROKES)
    with open(hand_path(FIRST), "ab") as file:
        file.write(b"tea\n")
    user = TeachUser(settings, qtbot)
    assert "Line 2" in user.text("hand_notice")
    assert user.captions() == ["4"]


def test_a_kept_drawing_is_drawn_again_in_the_window(unloaded: MainWindow, qtbot: QtBot) -> None:
    drawing = Hand(FIRST).add("4", STROKES)
    unloaded.show_page(TEACH)
    (page,) = unloaded.findChildren(TeachPanel)
    qtbot.waitUntil(page.isVisible)
    page.drawing_wanted.emit(drawing)
    assert [len(stroke) for stroke in unloaded.canvas_panel.canvas.strokes()] == [3, 1]


def test_keys_act_on_the_page_that_has_the_focus(unloaded: MainWindow, qtbot: QtBot) -> None:
    Hand(FIRST).add("4", STROKES)
    unloaded.show_page(TEACH)
    activate(unloaded, qtbot)
    unloaded.canvas_panel.canvas.set_strokes(STROKES)
    (wall,) = unloaded.findChildren(QListView, "hand_view")
    wall.setFocus()
    wall.selectAll()
    QTest.keyClick(wall, Qt.Key.Key_Delete)
    assert len(unloaded.teaching.hand.get()) == 0
    assert len(unloaded.canvas_panel.canvas.strokes()) == 2
    undo = unloaded.findChildren(QPushButton, "undo_hand_button")[0]
    assert undo.isEnabled()
    assert b"strokes" in hand_path(FIRST).read_bytes()
    unloaded.close()
    assert hand_path(FIRST).read_bytes() == b""


def test_data_that_was_chosen_is_trained_on_next(unloaded: MainWindow, tmp_path: Path) -> None:
    """The page Train comes to the front, for what the page Teach exported too."""
    unloaded.show_page(TEACH)
    unloaded.data.chosen.emit(tmp_path / "own.jsonl")
    assert unloaded.pages.front() == TRAIN


def test_captions_of_own_classes_are_whole(settings: Settings, qtbot: QtBot) -> None:
    Hand(FIRST).add("tree", STROKES, read="bicycle")
    user = TeachUser(settings, qtbot)
    (shown,) = user.captions()
    assert user.wall.gridSize().width() > user.wall.fontMetrics().horizontalAdvance(shown)
