"""The line that says how a run is doing, beside what opens settings and experiments."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

_NARROWEST = 22  # characters: as long as what stands beside it leaves so much


class StatusLabel(QLabel):
    """A text that may be selected, of two lines at least; it asks for the same room whatever it
    says, so that nothing beside it moves."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "faint")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _least(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_NARROWEST * metrics.averageCharWidth(), 2 * metrics.lineSpacing())

    def sizeHint(self) -> QSize:
        return self._least()

    def minimumSizeHint(self) -> QSize:
        return self._least()

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), self._least().height())
