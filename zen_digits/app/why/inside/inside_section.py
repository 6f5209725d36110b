"""Inside the network: its layers, and what each makes of this drawing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from zen_digits.app.common.appearance.theme import GRID
from zen_digits.app.common.jobs.latest_answer import LatestAnswer
from zen_digits.app.common.widgets import bare_viewport, label, named, tight
from zen_digits.app.why.inside.layer_view import LayerView
from zen_digits.app.why.inside.looked import Looked, Looker
from zen_digits.app.why.inside.network_diagram import NetworkDiagram
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.app.why.subject import Subject
    from zen_digits.core.insight.filters import FilterHistory

_BESIDE = 64  # letters: the width from which on diagram and layer stand side by side
_LEAST_DIAGRAM = 9  # lines of text, where it stands above


class InsideSection(QWidget):
    """The network as a diagram, and one of its layers closely; both follow the pen."""

    def __init__(self, history: FilterHistory) -> None:
        super().__init__()
        self.setObjectName("layers_view")
        self.setAccessibleName(self.tr("Inside the network"))
        self._subject: Subject | None = None
        self._looked: Looked | None = None
        self._looker, self._answer = Looker(), LatestAnswer(self)
        self._answer.answered.connect(self._show)
        self._answer.failed.connect(_fail)
        self._diagram, self._layer = NetworkDiagram(), LayerView(history)
        self._diagram.chosen.connect(self._show_layer)
        self._area = self._make_area()
        self._row = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight), 2 * GRID)
        self._row.addWidget(self._area, 2)
        self._row.addWidget(self._layer, 3)
        legend = self.tr("Orange is positive, blue with − negative; the stronger, the more of it.")
        column = tight(QVBoxLayout(self))
        column.addLayout(self._row, 1)
        column.addWidget(label(legend, "faint", wrap=True))

    def _make_area(self) -> QScrollArea:
        area = named(QScrollArea(), "diagram_area", self._diagram.accessibleName())
        area.setProperty("framed", True)
        area.setViewport(bare_viewport())
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self._diagram)
        self._diagram.setAutoFillBackground(False)
        return area

    def show_subject(self, subject: Subject | None) -> None:
        """Look into a network while it reads a digit; None: no digit is there."""
        self._subject = subject
        if subject is None:
            self._answer.forget()
        else:
            self._answer.ask(partial(self._looker.look, subject))

    def _show(self, looked: Looked) -> None:
        if self._subject is None:  # the canvas was cleared meanwhile
            return
        first, self._looked = self._looked is None, looked
        self._diagram.show_network(looked)
        if first:
            self._fit()
        self._show_layer(self._diagram.current)

    def _show_layer(self, index: int) -> None:
        if self._looked is None:
            return
        self._layer.show_layer(self._looked, self._looked.anatomy.layers[index])
        place = self._diagram.place_of(index)
        for edge in (place.bottom(), place.top()):
            self._area.ensureVisible(0, round(edge), 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Side by side where there is room."""
        self._area.setMinimumHeight(_LEAST_DIAGRAM * self.fontMetrics().lineSpacing())
        wide = self.width() >= _BESIDE * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)


def _fail(error: Exception) -> None:
    """Numbers that are not finite show nothing new; the reading tells of them."""
    if not isinstance(error, InputError):
        raise error
