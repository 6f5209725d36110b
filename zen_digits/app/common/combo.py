"""A list of choices that fits anywhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from zen_digits.app.common.accessibility.unseen_label import ensure_label
from zen_digits.app.common.appearance.focus_mark import paint_focus

_PADDING = 4  # pixels that the style leaves on both sides of the text


class Combo(QComboBox):
    """Shows an ellipsis where there is no room for all of a choice."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        ensure_label(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = self._option()
        option.currentText = self.shown_text
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        paint_focus(painter, self)

    @property
    def shown_text(self) -> str:
        """The choice, as far as there is room."""
        option = self._option()
        part = QStyle.SubControl.SC_ComboBoxEditField
        control = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(control, option, part, self).width() - _PADDING
        metrics, text = self.fontMetrics(), option.currentText
        if metrics.boundingRect(text).width() <= room:  # by which Qt reckons the size it asks for
            return text
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option
