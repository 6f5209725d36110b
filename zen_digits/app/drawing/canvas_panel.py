"""The canvas with its tools below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QToolButton, QWidget

from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import Card, tool_button
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.document import Tool

THINNEST, THICKEST = 4, 48
"""The brush's limits in pixels."""


class CanvasPanel(Card):
    """Where a person draws: pen, eraser, brush width, undo, redo and clear."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title.setText(self.tr("Draw"))
        self.canvas = DrawingCanvas()
        self.body.addWidget(self.canvas, 1)
        self.body.addLayout(self._make_tools())
        self.canvas.drawing_changed.connect(self._show_what_can_be_done)
        self.canvas.sketch.history.indexChanged.connect(self._show_what_can_be_done)
        self._show_what_can_be_done()

    def select_tool(self, tool: Tool) -> None:
        """Take the pen or the eraser."""
        self.canvas.tool = tool
        self._tools[tool].setChecked(True)

    def change_brush(self, pixels: int) -> None:
        """Make the brush so much wider, or narrower where negative."""
        self.brush_slider.setValue(self.brush_slider.value() + pixels)

    def _make_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        for button in self._make_tool_choice():
            row.addWidget(button)
        row.addSpacing(GRID)
        row.addWidget(self._make_brush_slider(), 1)
        row.addSpacing(GRID)
        for button in self._make_history_buttons():
            row.addWidget(button)
        return row

    def _make_tool_choice(self) -> list[QToolButton]:
        pen = tool_button("pen_button", "pen", self.tr("Pen"), QKeySequence("P"))
        eraser = tool_button("eraser_button", "eraser", self.tr("Eraser"), QKeySequence("E"))
        self._tools = {Tool.PEN: pen, Tool.ERASER: eraser}
        group = QButtonGroup(self)
        for tool, button in self._tools.items():
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(lambda _checked, tool=tool: self.select_tool(tool))
        pen.setChecked(True)
        return [pen, eraser]

    def _make_brush_slider(self) -> QSlider:
        self.brush_slider = QSlider(Qt.Orientation.Horizontal)
        self.brush_slider.setObjectName("brush_slider")
        self.brush_slider.setRange(THINNEST, THICKEST)
        self.brush_slider.setMinimumWidth(48)
        self.brush_slider.setAccessibleName(self.tr("Brush width"))
        self.brush_slider.setToolTip(
            self.tr("Brush width ([ and ]). It changes how ink looks, not how it is read.")
        )
        self.brush_slider.valueChanged.connect(self._set_brush)
        self.brush_slider.setValue(18)
        return self.brush_slider

    def _set_brush(self, width: int) -> None:
        self.canvas.brush_width = float(width)

    def _make_history_buttons(self) -> list[QToolButton]:
        standard = QKeySequence.StandardKey
        history = self.canvas.sketch.history
        self._undo = tool_button(
            "undo_button", "undo", self.tr("Undo"), QKeySequence(standard.Undo)
        )
        self._redo = tool_button(
            "redo_button", "redo", self.tr("Redo"), QKeySequence(standard.Redo)
        )
        self._clear = tool_button("clear_button", "clear", self.tr("Clear"), QKeySequence("Delete"))
        self._undo.clicked.connect(history.undo)
        self._redo.clicked.connect(history.redo)
        self._clear.clicked.connect(self.canvas.sketch.clear)
        return [self._undo, self._redo, self._clear]

    def _show_what_can_be_done(self) -> None:
        """A button that would do nothing is disabled, and says why."""
        history = self.canvas.sketch.history
        states = (
            (self._undo, history.canUndo(), self.tr("There is nothing to undo")),
            (self._redo, history.canRedo(), self.tr("There is nothing to redo")),
            (self._clear, not self.canvas.sketch.is_empty, self.tr("The canvas is empty")),
        )
        for button, possible, reason in states:
            if not button.property("about"):
                button.setProperty("about", button.toolTip())
            button.setEnabled(possible)
            button.setToolTip(button.property("about") if possible else reason)
