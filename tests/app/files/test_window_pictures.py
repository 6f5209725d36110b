"""Pictures of the window, of the drawing and of plots, as a user makes them."""

from pathlib import Path

import pytest
from helpers.drawings import DIGITS, scaled
from helpers.mouse import draw
from helpers.reading_window import wait_for_reading
from helpers.user_actions import answer_file_dialog, error_text, find
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.window import MainWindow
from zen_digits.core.training.events import BatchDone


def choose(window: MainWindow, submenu: str, entry: str) -> None:
    """Choose an entry of a submenu by both texts."""
    (menu,) = [menu for menu in window.findChildren(QMenu) if menu.title() == submenu]
    (action,) = [action for action in menu.actions() if action.text() == entry]
    action.trigger()


def context_menu(widget: QWidget) -> dict[str, QAction]:
    """The entries of the menu that the menu key opens."""
    target = widget.viewport() if hasattr(widget, "viewport") else widget
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(target, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    (menu,) = widget.findChildren(QMenu, "picture_menu")
    assert menu.isVisible()
    menu.hide()
    return {action.text(): action for action in menu.actions()}


def add_curves(window: MainWindow) -> None:
    plots = window.training_panel.plots
    plots.start("cross_entropy")
    plots.add_batches([BatchDone(step, 1 / step, 0.5, step, 0.1) for step in range(1, 101)])


@pytest.mark.usefixtures("plots")
@pytest.mark.parametrize("entry", ["&Window", "&Drawing", "&Curves"])
def test_every_picture_is_saved_in_every_format(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str
) -> None:
    draw("7", window.canvas_panel.canvas)
    add_curves(window)
    for suffix, start in (("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")):
        answer_file_dialog(monkeypatch, tmp_path / "slide", f"Kind (*.{suffix})")
        choose(window, "Save &picture of", entry)
        assert (tmp_path / f"slide.{suffix}").read_bytes().startswith(start)


@pytest.mark.usefixtures("plots")
def test_what_is_not_there_is_reported(window: MainWindow) -> None:
    choose(window, "Save &picture of", "&Drawing")
    assert "The canvas is empty" in error_text(window)
    choose(window, "Copy p&icture of", "&Curves")
    assert "no curves yet" in error_text(window)
    context_menu(find(window, "loss_plot"))["&Save picture…"].trigger()
    assert "no curves yet" in error_text(window)


def test_a_copied_drawing_is_black_on_white_with_its_reading(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.appearance.choose("dark")
    canvas = window.canvas_panel.canvas
    canvas.set_strokes(scaled(DIGITS["7"], 2, 60, 40))
    wait_for_reading(window, qtbot, "7")
    context_menu(canvas)["&Copy picture"].trigger()
    copied = QImage.fromData(QApplication.clipboard().mimeData().data("image/png"))
    assert copied.width() == 3 * canvas.width()
    assert copied.pixelColor(3, 3) == QColor("white")
    assert has_dark(copied, 0, 3 * canvas.height())
    assert has_dark(copied, 3 * canvas.height() + 12, copied.height())


def has_dark(image: QImage, top: int, bottom: int) -> bool:
    """Whether something nearly black is painted in these rows."""
    part = image.copy(0, top, image.width(), bottom - top)
    rows = range(0, part.height(), 3)
    return any(
        part.pixelColor(x, y).lightness() < 60 for y in rows for x in range(0, part.width(), 3)
    )


@pytest.mark.usefixtures("plots")
def test_a_picture_of_the_window_looks_like_the_window(window: MainWindow) -> None:
    window.appearance.choose("dark")
    add_curves(window)
    choose(window, "Copy p&icture of", "&Window")
    copied = QImage.fromData(QApplication.clipboard().mimeData().data("image/png"))
    assert copied.size() == 2 * window.size()
    assert copied.pixelColor(2, copied.height() - 3).lightness() < 60


@pytest.mark.usefixtures("plots")
def test_right_button_opens_the_menu_and_dragging_still_works(window: MainWindow) -> None:
    add_curves(window)
    plot = find(window, "loss_plot")
    before = plot.viewRange()  # type: ignore[attr-defined]
    from PySide6.QtTest import QTest

    QTest.mousePress(plot.viewport(), Qt.MouseButton.RightButton, pos=QPoint(150, 100))  # type: ignore[attr-defined]
    QTest.mouseMove(plot.viewport(), QPoint(180, 140))  # type: ignore[attr-defined]
    QTest.mouseRelease(plot.viewport(), Qt.MouseButton.RightButton, pos=QPoint(180, 140))  # type: ignore[attr-defined]
    assert plot.viewRange() == before  # type: ignore[attr-defined]
    for menu in plot.findChildren(QMenu, "picture_menu"):
        menu.close()
