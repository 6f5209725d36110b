"""What the menus offer while a page of numbers hides the canvas, and while it does not."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence

from zen_digits.app.page_opening import PageOpening


class PageMode:
    """Shows the entries for the drawing or those for the page, and lends keys to the page."""

    def __init__(self) -> None:
        self._for_drawing: list[QAction] = []
        self._for_page: list[QAction] = []
        self._lent: dict[QAction, Sequence[QKeySequence]] = {}
        self._is_open = False

    def follow(self, opening: PageOpening) -> None:
        """Change with the page that is opened and closed."""
        opening.opened.connect(lambda: self._show(is_open=True))
        opening.closed.connect(lambda: self._show(is_open=False))

    def only_for_drawing(self, *actions: QAction) -> None:
        """Entries that are gone while a page is open."""
        self._for_drawing += actions
        self._show(is_open=self._is_open)

    def only_for_page(self, *actions: QAction) -> None:
        """Entries that are there while a page is open."""
        self._for_page += actions
        self._show(is_open=self._is_open)

    def lend_keys(self, keys: dict[QAction, Sequence[QKeySequence]]) -> None:
        """Entries, with keys that do something else on a page."""
        self._lent.update(keys)
        self._show(is_open=self._is_open)

    def _show(self, *, is_open: bool) -> None:
        self._is_open = is_open
        for action in self._for_drawing:
            action.setVisible(not is_open)
        for action in self._for_page:
            action.setVisible(is_open)
        for action, keys in self._lent.items():
            action.setShortcuts([] if is_open else keys)
