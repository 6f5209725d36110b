"""One layer closely: what it makes of the drawing, a part of it enlarged, and a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from zen_digits.app.common.layout.flow_layout import FlowRow
from zen_digits.app.common.steady_label import SteadyLabel
from zen_digits.app.common.widgets import label, named, tight
from zen_digits.app.why.inside import layer_texts
from zen_digits.app.why.inside.layer_forms import Filters, Form, Shown
from zen_digits.app.why.inside.tile_view import TileView

if TYPE_CHECKING:
    from zen_digits.app.why.inside.looked import Looked
    from zen_digits.core.insight.anatomy import Layer
    from zen_digits.core.insight.filters import FilterHistory

_ANSWERS, _FILTERS = range(2)


class LayerView(QWidget):
    """Pointing at a tile enlarges it; a click or the arrow keys choose one for good."""

    def __init__(self, history: FilterHistory) -> None:
        super().__init__()
        self._history = history
        self._looked: Looked | None = None
        self._layer: Layer | None = None
        self._form: Form | None = None
        self._title = named(label("", "title", wrap=True), "layer_title")
        self._main = TileView(self._sentence_of, 150)
        tip = self.tr("Point at a part to enlarge it, or walk with the arrow keys")
        named(self._main, "layer_main", self.tr("What the layer makes of it"), tip)
        self._main.chosen.connect(self._enlarge)
        self._main.pointed.connect(self._enlarge)
        self._details = [self._make_detail(number) for number in range(2)]
        self._sentence = named(SteadyLabel(), "layer_sentence")
        column = tight(QVBoxLayout(self))
        column.addWidget(self._title)
        column.addWidget(self._make_choice())
        column.addLayout(self._make_pictures(), 1)
        column.addWidget(self._sentence)

    def _make_choice(self) -> FlowRow:
        self._choice = QButtonGroup(self)
        self._row = FlowRow(())
        for number, name, text, tip in (
            (
                _ANSWERS, "layer_answers_button", self.tr("On &this drawing"),
                self.tr("What this layer makes of the drawing"),
            ),
            (
                _FILTERS, "layer_filters_button", self.tr("&Weights"),
                self.tr("What this layer looks for: its weights of the pixels, as pictures"),
            ),
        ):  # fmt: skip
            button = named(QPushButton(text), name, tip=tip)
            button.setCheckable(True)
            button.setChecked(number == _ANSWERS)
            self._choice.addButton(button, number)
            self._row.add(button)
        self._choice.idClicked.connect(lambda _: self._show())
        return self._row

    def _make_detail(self, number: int) -> TileView:
        detail = TileView(lambda _: self._sentence.text(), 72, choosable=False)
        tip = self.tr("The part that is pointed at, enlarged")
        return named(detail, f"layer_detail_{number}", self.tr("Enlarged"), tip)

    def _make_pictures(self) -> QVBoxLayout:
        self._closely = QWidget()
        row = tight(QHBoxLayout(self._closely))
        for detail in self._details:
            row.addWidget(detail, 1)
        column = tight(QVBoxLayout())
        column.addWidget(self._main, 2)
        column.addWidget(self._closely, 1)
        return column

    def show_layer(self, looked: Looked, layer: Layer) -> None:
        """Show what a layer made of a drawing; the same part as before is enlarged."""
        if self._layer is None or layer.name != self._layer.name:
            self._main.choose(0)
        self._looked, self._layer = looked, layer
        self._title.setText(layer_texts.layer_title(layer))
        self._row.setVisible(looked.anatomy.filters(layer) is not None)
        self._show()

    def _show(self) -> None:
        if self._looked is None or self._layer is None:
            return
        filters = self._looked.anatomy.filters(self._layer)
        if filters is not None and self._choice.checkedId() == _FILTERS:
            self._form = Filters(filters, self._history.of(self._looked.model))
        else:
            self._form = self._looked.form(self._layer, self.palette())
        _fill(self._main, self._form.main)
        self._enlarge(self._main.current)

    def _enlarge(self, index: int) -> None:
        if self._form is None:
            return
        details = self._form.details(index)
        self._closely.setVisible(bool(details))
        for place, view in enumerate(self._details):
            view.setVisible(place < len(details))
            if place < len(details):
                _fill(view, details[place])
        self._sentence.say(self._form.sentence(index))

    def _sentence_of(self, index: int) -> str:
        return self._form.sentence(index) if self._form is not None else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()


def _fill(view: TileView, shown: Shown) -> None:
    view.show_tiles(
        shown.tiles, shown.columns,
        apart=shown.apart, stretched=shown.stretched, texts=shown.texts,
    )  # fmt: skip
