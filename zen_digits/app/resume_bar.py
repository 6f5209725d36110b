"""Offers to go on with a run that was interrupted: a crash or a power cut loses no training."""

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from zen_digits.app.theme import GRID
from zen_digits.app.widgets import label
from zen_digits.core.ledger import InterruptedRun


class ResumeBar(QWidget):
    """A sentence and two buttons; hidden unless there is something to offer."""

    resume_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", wrap=True)
        self._text.setObjectName("resume_label")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._text, 1)
        for name, text, tip, asked in (
            (
                "resume_button",
                self.tr("&Go on"),
                self.tr("Goes on from where it was, as if nothing had been."),
                self.resume_asked,
            ),
            (
                "leave_button",
                self.tr("Leave it"),
                self.tr("It is not offered again; what it has learned stays in its folder."),
                self.leave_asked,
            ),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked, asked=asked: asked.emit())
            row.addWidget(button)
        self.hide()

    def offer(self, run: InterruptedRun, network: str) -> None:
        """Ask what to do with a run of the named network."""
        text = self.tr("A run was interrupted: {0}, {1} of {2} epochs, {3}.")
        when = QDateTime.fromSecsSinceEpoch(int(run.last_seen.timestamp()))
        seen = QLocale().toString(when, QLocale.FormatType.ShortFormat)
        self._text.setText(text.format(network, run.epochs, run.config.epochs, seen))
        self.show()
