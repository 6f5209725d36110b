"""The canvas with its tools below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QToolButton

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.widgets import Card, named, tight, tool_button, with_keys
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.document import Tool

THINNEST, THICKEST = 4, 48
"""The brush's limits in pixels."""


class CanvasPanel(Card):
    """The canvas, pen, eraser, brush width, undo, redo and clear."""

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Draw"))
        self.canvas = DrawingCanvas()
        self.body.addWidget(self.canvas, 1)
        self.body.addLayout(self._make_tools())
        self.canvas.drawing_changed.connect(self._enable_buttons)
        self.canvas.document.history.changed.connect(self._enable_buttons)
        self._enable_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Numbers are written across: the canvas is never higher than wide."""
        super().resizeEvent(event)
        around = self.height() - self.canvas.height()
        self.setMaximumHeight(max(self.canvas.width() + around, self.minimumSizeHint().height()))

    def select_tool(self, tool: Tool) -> None:
        """Choose the pen or the eraser."""
        self.canvas.nib.tool = tool
        self._tools[tool].setChecked(True)

    def change_brush(self, pixels: int) -> None:
        """Make the brush wider by ``pixels``; narrower if negative."""
        self.brush_slider.setValue(self.brush_slider.value() + pixels)

    def _make_tools(self) -> QHBoxLayout:
        row = tight(QHBoxLayout(), GRID // 2)
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
        self.brush_slider = named(
            QSlider(Qt.Orientation.Horizontal),
            "brush_slider",
            self.tr("Brush width"),
            self.tr("Brush width ([ and ]). Changes how ink looks, not how it is read."),
        )
        self.brush_slider.setRange(THINNEST, THICKEST)
        self.brush_slider.setMinimumWidth(48)
        self.brush_slider.valueChanged.connect(self._set_brush)
        self.brush_slider.setValue(18)
        return self.brush_slider

    def _set_brush(self, width: int) -> None:
        self.canvas.nib.brush_width = float(width)

    def _make_history_buttons(self) -> list[QToolButton]:
        undo = QKeySequence(QKeySequence.StandardKey.Undo)
        redo = QKeySequence(QKeySequence.StandardKey.Redo)
        history = self.canvas.document.history
        named_keys = (
            ("undo", self.tr("Undo"), undo),
            ("redo", self.tr("Redo"), redo),
            ("clear", self.tr("Clear"), QKeySequence("Delete")),
        )
        buttons = [
            tool_button(f"{name}_button", name, text, keys) for name, text, keys in named_keys
        ]
        self._undo, self._redo, self._clear = buttons
        self._undo.clicked.connect(history.undo)
        self._redo.clicked.connect(history.redo)
        self._clear.clicked.connect(self.canvas.document.clear)
        tips = [with_keys(text, keys) for _, text, keys in named_keys]
        self._tooltips = dict(zip(buttons, tips, strict=True))
        return buttons

    def _enable_buttons(self) -> None:
        """Disable the buttons that would do nothing; their tooltips say why."""
        history = self.canvas.document.history
        states = (
            (self._undo, history.can_undo, self.tr("Nothing to undo")),
            (self._redo, history.can_redo, self.tr("Nothing to redo")),
            (self._clear, not self.canvas.document.is_empty, self.tr("The canvas is empty")),
        )
        for button, possible, reason in states:
            button.setEnabled(possible)
            button.setToolTip(self._tooltips[button] if possible else reason)
