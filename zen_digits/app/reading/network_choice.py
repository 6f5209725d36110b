"""Which network reads, and how accurate it is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.combo import Combo
from zen_digits.app.common.language.fonts import line_height
from zen_digits.app.common.language.phrases import as_name, lines
from zen_digits.app.common.numbers import percent
from zen_digits.app.common.widgets import label, named, tight


class NetworkChoice(QWidget):
    """A list of networks and the accuracy of the chosen one, which stands below in a narrow panel.

    ``chosen`` carries the index of a network in the list given to ``show_models``.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._accuracy = named(label("", "faint"), "model_accuracy_label")
        self._accuracy.setToolTip(self.tr("Its accuracy on test images"))
        self._row = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight, self))
        self._row.addWidget(self._make_combo(), 1)
        self._row.addWidget(self._accuracy)

    def _make_combo(self) -> QComboBox:
        self._tip = self.tr("The network that reads your drawing, and its accuracy on test images.")
        name = self.tr("Network that reads the drawing")
        self._models = named(Combo(), "model_combo", name, self._tip)
        self._models.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._models.setMinimumContentsLength(8)
        self._models.activated.connect(self.chosen)
        return self._models

    def show_models(
        self, names: Sequence[str], current: int, accuracy: float | None, lineage: str
    ) -> None:
        """List the networks, and show the accuracy of the one that reads and where it is from."""
        self._models.clear()
        self._models.addItems([*map(as_name, names)])
        self._models.setCurrentIndex(current)
        self._models.setToolTip(lines(self._tip, lineage))
        self._accuracy.setText(percent(accuracy) or self.tr("not tested"))

    def rename(self, index: int, name: str) -> None:
        """Give a network another name, also while the list is open."""
        self._models.setItemText(index, as_name(name))

    # How much room it takes

    @property
    def narrowest(self) -> int:
        """Pixels that it needs with the accuracy below the list."""
        return max(self._models.minimumSizeHint().width(), self._accuracy_width())

    @property
    def comfortable(self) -> int:
        """Pixels that it needs with the accuracy beside the list."""
        return self._models.minimumSizeHint().width() + GRID + self._accuracy_width()

    def _accuracy_width(self) -> int:
        advance = self._accuracy.fontMetrics().horizontalAdvance
        return max(advance(self.tr("not tested")), advance(percent(1.0))) + 2

    def height_for(self, width: int) -> int:
        """Pixels that it needs at a width."""
        height = self._models.sizeHint().height()
        below = GRID // 2 + line_height(self.fontMetrics())
        return height if width >= self.comfortable else height + below

    def arrange(self, width: int) -> None:
        """Put the accuracy beside the list, or below it in a width that has no room for both."""
        beside = width >= self.comfortable
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._row.setSpacing(GRID if beside else GRID // 2)
