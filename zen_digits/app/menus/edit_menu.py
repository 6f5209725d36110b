"""Changing the drawing or the page, the clipboard, and saying what a drawing is."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from zen_digits.app.common.menu_entries import Action, add_entry
from zen_digits.app.drawing.canvas_panel import CanvasPanel
from zen_digits.app.drawing.document import Tool
from zen_digits.app.drawing.last_drawing import LastDrawingKeeper
from zen_digits.app.files.window_pictures import WindowPictures
from zen_digits.app.menus.entries import add_pictures
from zen_digits.app.menus.page_mode import PageMode
from zen_digits.app.menus.steps import drawing_steps, page_steps
from zen_digits.app.page.page_actions import PageActions
from zen_digits.app.page_opening import PageOpening
from zen_digits.app.reading.label_row import (
    LABEL_KEYS,
    NOT_A_DIGIT_KEYS,
    RIGHT_KEYS,
    UNDO_KEYS,
)
from zen_digits.app.teach.corrections import Corrections

_STANDARD = QKeySequence.StandardKey
_BRUSH_STEP = 4  # pixels


class EditMenu(QMenu):
    """Edit: first of a drawing, whose steps those of a page take the place of; last of a page."""

    def __init__(
        self, panel: CanvasPanel, actions: PageActions, mode: PageMode, bar: QMenuBar
    ) -> None:
        super().__init__(bar)
        self.setTitle(self.tr("&Edit"))
        self._mode = mode
        mode.only_for_page(*page_steps(actions.steps, self))
        mode.only_for_drawing(*drawing_steps(panel.canvas.document.history, self))
        self.addSeparator()

    def add_clipboard(self, copy: Action, paste: Action, pictures: WindowPictures) -> None:
        """Taking the reading or a picture along, and bringing a picture."""
        add_entry(self, self.tr("C&opy reading"), _STANDARD.Copy, copy)
        add_pictures(self.addMenu(self.tr("Copy p&icture of")), pictures, pictures.copy)
        add_entry(self, self.tr("Pa&ste"), _STANDARD.Paste, paste)

    def add_drawing(self, panel: CanvasPanel, last: LastDrawingKeeper) -> None:
        """All of the drawing, and what it is drawn with."""
        clear = add_entry(self, self.tr("&Clear"), "Delete", panel.canvas.document.clear)
        restore = add_entry(self, self.tr("Restore &last drawing"), None, last.restore)
        restore.setEnabled(False)
        last.found.connect(lambda: restore.setEnabled(last.drawing is not None))
        self.addSeparator()
        tools = (
            (self.tr("&Pen"), "P", lambda: panel.select_tool(Tool.PEN)),
            (self.tr("&Eraser"), "E", lambda: panel.select_tool(Tool.ERASER)),
            (self.tr("&Thicker brush"), "]", lambda: panel.change_brush(_BRUSH_STEP)),
            (self.tr("T&hinner brush"), "[", lambda: panel.change_brush(-_BRUSH_STEP)),
        )
        self._mode.only_for_drawing(clear, *(add_entry(self, *tool) for tool in tools))
        self.addSeparator()

    def add_labels(self, corrections: Corrections) -> None:
        """Saying what the drawing is."""
        entries = (
            (self.tr("Keep as re&ad"), RIGHT_KEYS, corrections.accept),
            (self.tr("&Keep as…"), LABEL_KEYS, corrections.ask_for_label),
            (self.tr("Keep as &no digit"), NOT_A_DIGIT_KEYS, corrections.reject),
            (self.tr("Keep no lon&ger"), UNDO_KEYS, corrections.undo),
        )
        self._mode.only_for_drawing(*(add_entry(self, *entry) for entry in entries))
        self.addSeparator()

    def add_page(self, opening: PageOpening, actions: PageActions) -> None:
        """Pages of numbers."""
        add_entry(self, self.tr("Rea&d as a page"), "F5", opening.read_as_page)
        add_entry(self, self.tr("Copy as ta&ble"), "Ctrl+Shift+C", actions.copy_table)
        entries = (
            (self.tr("&Mark a number"), "Ctrl+M", actions.mark),
            (self.tr("&Join with the next"), "Ctrl+J", actions.join),
            (self.tr("Split at the widest &gap"), "Ctrl+Shift+J", actions.split),
        )
        self._mode.only_for_page(*(add_entry(self, *entry) for entry in entries))
