"""What was opened last."""

from pathlib import Path

import pytest
from helpers.drawings import DIGITS
from helpers.reading_window import wait_for_reading
from helpers.small_models import untrained_model
from helpers.user_actions import drop_file, error_text
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from zen_digits.app.files.kinds import DATA, DRAWING, MODEL
from zen_digits.app.startup.settings import open_settings
from zen_digits.app.window import MainWindow
from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.models.model_file import save_model


def menu(window: MainWindow) -> QMenu:
    (found,) = window.findChildren(QMenu, "recent_menu")
    return found


def files(window: MainWindow) -> list[QAction]:
    """The entries of the menu, without the one that clears it."""
    actions = menu(window).actions()
    assert actions[-1].text() == "&Clear list"
    return [action for action in actions[:-1] if not action.isSeparator()]


def write_seven(path: Path) -> Path:
    write_ink(path, [Drawing(DIGITS["7"])])
    return path


def test_what_was_opened_is_offered_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert not menu(window).menuAction().isEnabled()
    save_model(tmp_path / "mine.zendigits", untrained_model())
    drop_file(window, tmp_path / "mine.zendigits")
    window.models.choose(0)
    drop_file(window, write_seven(tmp_path / "seven.jsonl"))
    wait_for_reading(window, qtbot, "7")
    first, second = files(window)
    assert first.text().startswith("&1  ")
    assert first.text().endswith("seven.jsonl")
    assert second.toolTip() == str(tmp_path / "mine.zendigits")
    window.canvas_panel.canvas.document.clear()
    popup = menu(window)
    popup.popup(window.pos())
    QTest.keyClick(popup, Qt.Key.Key_1)
    wait_for_reading(window, qtbot, "7")
    files(window)[1].trigger()
    assert window.models.names() == ["Shipped", "mine", "mine #2"]
    assert [kind for kind, _ in window.files.recent.entries()] == [MODEL, DRAWING]
    kept = open_settings().texts("recent_files")
    assert kept == [f"model:{tmp_path / 'mine.zendigits'}", f"drawing:{tmp_path / 'seven.jsonl'}"]


def test_data_is_offered_as_data(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """An ink file, which is a drawing as well."""
    digits = [Drawing(strokes, label) for label, strokes in DIGITS.items()]
    write_ink(tmp_path / "mine.jsonl", digits * 3)
    opened: list[Path] = []
    window.files._open_data = opened.append  # type: ignore[method-assign]
    window.data.chosen.emit(tmp_path / "mine.jsonl")
    files(window)[0].trigger()
    assert opened == [tmp_path / "mine.jsonl"]
    assert window.files.recent.entries() == [(DATA, tmp_path / "mine.jsonl")]


def test_a_file_that_is_gone_leaves_the_list(unloaded: MainWindow, tmp_path: Path) -> None:
    unloaded.files.recent.add(DRAWING, tmp_path / "gone.png")
    files(unloaded)[0].trigger()
    assert (
        error_text(unloaded)
        == f"{tmp_path / 'gone.png'} is no longer there; it is off the list now."
    )
    assert files(unloaded) == []


def test_ten_are_kept_each_once_the_latest_first(unloaded: MainWindow) -> None:
    for name in [*"abcdefghijkl", "c"]:
        unloaded.files.recent.add(DRAWING, Path(f"/{name}.png"))
    assert "".join(path.stem for _, path in unloaded.files.recent.entries()) == "clkjihgfed"
    keys = [action.text().partition("  ")[0] for action in files(unloaded)]
    assert keys == ["&1", "&2", "&3", "&4", "&5", "&6", "&7", "&8", "&9", "1&0"]


@pytest.mark.parametrize(
    ("name", "shown"), [("a & b.png", "a && b.png"), ("two\nlines.png", "two\\nlines.png")]
)
def test_names_are_shown_as_they_are(unloaded: MainWindow, name: str, shown: str) -> None:
    unloaded.files.recent.add(DRAWING, Path("/") / name)
    assert files(unloaded)[0].text() == f"&1  /{shown}"


def test_long_paths_lose_their_middle(unloaded: MainWindow) -> None:
    unloaded.files.recent.add(DRAWING, Path("/first") / ("x" * 200) / "last.png")
    text = files(unloaded)[0].text()
    assert text.startswith("&1  /first")
    assert "…" in text
    assert text.endswith("last.png")


def test_the_list_can_be_cleared(unloaded: MainWindow) -> None:
    unloaded.files.recent.add(DRAWING, Path("/a.png"))
    menu(unloaded).actions()[-1].trigger()
    assert files(unloaded) == []
    assert open_settings().texts("recent_files") == []
    assert not menu(unloaded).menuAction().isEnabled()


def test_a_strangers_list_is_harmless(unloaded: MainWindow) -> None:
    unloaded._settings.keep(recent_files=["", "tea", "tea:/a", "drawing:", "model:/b", "x" * 5000])
    assert unloaded.files.recent.entries() == [(MODEL, Path("/b"))]
