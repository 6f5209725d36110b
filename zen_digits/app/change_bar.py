"""Offers to use changed choices in the run that goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from zen_digits.app.theme import GRID
from zen_digits.app.widgets import label


class ChangeBar(QWidget):
    """A sentence and a button; hidden unless there is something to change."""

    apply_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", wrap=True)
        self._text.setObjectName("change_label")
        button = QPushButton(self.tr("Appl&y now"))
        button.setObjectName("apply_button")
        button.setToolTip(
            self.tr("The run goes on with this from its next batch; the curves get a mark.")
        )
        button.clicked.connect(lambda: self.apply_asked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._text, 1)
        row.addWidget(button)
        self.hide()

    def offer(self, changes: str) -> None:
        """Ask whether the run shall go on with the changes; hide where there are none."""
        self._text.setText(self.tr("Not yet in this run: {0}").format(changes))
        self.setVisible(bool(changes))
