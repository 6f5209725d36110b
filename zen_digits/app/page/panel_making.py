"""Makes the panel of pages in small steps, so that the window goes on answering meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from zen_digits.app.page.numbers.panel import NumbersPanel
    from zen_digits.app.page.page_panel import PagePanel

_MODULES = (
    "core.pages.result", "app.page.reading_order", "app.page.page_document", "app.page.number_menu",
    "app.page.picture.zoom_view", "app.page.picture.page_view", "app.page.numbers.table",
    "app.page.numbers.card", "app.page.reading_bar", "app.page.numbers.panel",
    "app.page.page_panel", "app.page.marking", "app.page.carrying",
)  # fmt: skip
"""Each imports little but those before it; their classes of Qt's are made on the main thread."""


class PanelMaking(QObject):
    """The panel is there once it is asked for; what ``begin`` has not made yet is made then."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        imports = (partial(import_module, f"zen_digits.{name}") for name in _MODULES)
        self._steps: list[Callable[[], object]] = [*imports, self._make_numbers, self._make_panel]
        self._numbers: NumbersPanel | None = None
        self._panel: PagePanel | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Make it, a step whenever there is nothing else to do."""
        if self._steps:
            self._timer.start()

    def _go_on(self) -> None:
        if self._steps:
            self._steps.pop(0)()
        if not self._steps:
            self._timer.stop()

    def panel(self) -> PagePanel:
        """All of it."""
        while self._panel is None:
            self._go_on()
        return self._panel

    def _make_numbers(self) -> None:
        from zen_digits.app.page.numbers.panel import NumbersPanel

        self._numbers = NumbersPanel()

    def _make_panel(self) -> None:
        from zen_digits.app.page.page_panel import PagePanel

        assert self._numbers is not None
        self._panel = PagePanel(self._numbers)
