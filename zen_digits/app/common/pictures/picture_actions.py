"""What can be done with a picture: copy, save and print it, from a menu or a context menu."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

from zen_digits.app.common.dialogs import attempt, choose_save_path
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.pictures.picture import Picture, copy_picture, save_picture
from zen_digits.app.common.tables.table_dialog import TableDialog
from zen_digits.app.common.tables.value_table import ValueTable

MakePicture = Callable[[], Picture]
"""Makes the picture of what is shown now; raises InputError where there is nothing to show."""


_NOWHERE = QPoint(-1, -1)
_TABLE_KEY = Qt.Key.Key_T


def picture_filters() -> str:
    """The kinds of files for a file dialog."""
    kinds = (
        translate("pictures", "Picture (*.png)"),
        translate("pictures", "Drawing that can be enlarged (*.svg)"),
        translate("pictures", "Page (*.pdf)"),
    )
    return ";;".join(kinds)


class PictureActions(QObject):
    """Copies, saves and prints pictures for a window; a dialog reports what cannot be done."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def copy(self, make: MakePicture) -> None:
        """Put a picture on the clipboard."""
        attempt(self._window, lambda: copy_picture(make()))

    def save(self, make: MakePicture) -> None:
        """Ask where to save a picture, and save it."""
        attempt(self._window, lambda: self._save(make()))

    def _save(self, picture: Picture) -> None:
        title = self.tr("Save picture")
        path = choose_save_path(self._window, title, picture.name, picture_filters())
        if path is not None:
            save_picture(picture, path)

    def print(self, make: MakePicture) -> None:
        """Ask for a printer, and print a picture."""
        attempt(self._window, lambda: self._print(make()))

    def _print(self, picture: Picture) -> None:
        from zen_digits.app.common.pictures.printing import ask_and_print

        ask_and_print(self._window, picture)


class PictureMenu(QObject):
    """The context menu of a widget that can be copied, saved and printed as a picture.

    ``add_more`` puts entries before these, for a place on the widget. A widget that shows values
    has a ``table`` of them, which also opens with the key T.
    """

    def __init__(
        self,
        widget: QWidget,
        make: MakePicture,
        add_more: Callable[[QMenu, QPoint], object] = lambda menu, place: None,
        table: Callable[[], ValueTable] | None = None,
    ) -> None:
        super().__init__(widget)
        self._add_more, self._table = add_more, table
        self._widget, self._make = widget, make
        self._watched = widget
        if isinstance(widget, QAbstractScrollArea):
            self._watched = widget.viewport()
            self._watched.setAccessibleName(widget.accessibleName())  # it is found, too
        self._watched.installEventFilter(self)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            self._open(event)
            return True
        if isinstance(event, QKeyEvent) and self._asks_for_table(event):
            self._show_table()
            return True
        # The right button opens the menu; pyqtgraph would also begin to drag.
        return (
            watched is self._watched
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.RightButton
        )

    def _open(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self._widget.rect().center() if keyboard else event.pos()
        self.menu(place).popup(self._widget.mapToGlobal(place) if keyboard else event.globalPos())

    def _asks_for_table(self, event: QKeyEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and not event.modifiers()
        return pressed and event.key() == _TABLE_KEY and self._table is not None

    def _show_table(self) -> None:
        if self._table is not None:
            TableDialog(self._widget.window(), self._table()).show()

    def menu(self, place: QPoint = _NOWHERE) -> QMenu:
        """A new menu, which is deleted once it is closed."""
        actions = PictureActions(self._widget.window())
        menu = QMenu(self._widget)
        menu.setObjectName("picture_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions.setParent(menu)
        self._add_more(menu, place)
        if self._table is not None:
            action = menu.addAction(self.tr("Show as &table"), self._show_table)
            action.setShortcut(_TABLE_KEY)  # the menu tells it; the widget takes it
        for text, do in (
            (self.tr("&Copy picture"), actions.copy),
            (self.tr("&Save picture…"), actions.save),
            (self.tr("&Print…"), actions.print),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, do=do: do(self._make))
        return menu
