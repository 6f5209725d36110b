"""The names that the guide tells teachers are those of parts of the window."""

import re
from pathlib import Path

import pytest
from helpers.drawings import DIGITS
from helpers.pupil import Pupil
from helpers.results_user import measure
from helpers.run_folders import completed_run
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from zen_digits.app.common.sections import Sections
from zen_digits.app.window import MainWindow

_GUIDE = Path(__file__).parents[3] / "docs" / "guide" / "lessons.md"


def _told() -> list[str]:
    """All names of the guide's last table."""
    _, _, names = _GUIDE.read_text(encoding="utf-8").partition("## Names")
    rows = re.findall(r"^\| .+ \| (.+) \|$", names, re.MULTILINE)
    return [name for row in rows for name in re.findall(r"`(\w+)`", row)]


@pytest.mark.usefixtures("plots", "few_images")
def test_each_is_the_name_of_something(window: MainWindow, qtbot: QtBot) -> None:
    completed_run()
    window.canvas_panel.canvas.set_strokes(DIGITS["7"])
    for page in window.pages.names():
        window.show_page(page)
        QApplication.processEvents()
    window.show_page("results_page")
    measure(window, qtbot)
    for page in ("results_page", "why_page"):
        window.show_page(page)
        for sections in window.findChildren(Sections):
            for name in sections.names() if sections.isVisible() else ():
                sections.bring_to_front(name)
    Pupil(window, qtbot).wait_until_nothing_is_computed()
    assert len(_told()) > 50
    assert [name for name in _told() if not window.findChildren(QWidget, name)] == []
