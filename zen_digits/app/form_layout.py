"""Where the choices of a training run stand in the form."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from zen_digits.app.theme import GRID

Rows = tuple[tuple[str, ...], ...]

FIRST: Rows = (
    ("preset", "architecture", "dataset"),
    ("optimizer", "loss", "device"),
    ("epochs", "batch_size", "learning_rate"),
)
"""The choices that matter most."""

LEARNING: Rows = (
    ("schedule", "momentum", "weight_averaging"),
    ("weight_decay", "l1", "label_smoothing"),
)
NETWORK: Rows = (
    ("activation", "dropout", "seed"),
    ("validation_fraction", "patience"),
    ("drawn_digits", "drawn_negatives"),
)
AUGMENTATION: Rows = (
    ("augmentation", "rotation", "scale"),
    ("shear", "shift", "crop"),
    ("elastic", "thickness", "noise"),
)

_COLUMNS = 12


def make_grid(rows: Rows, make_field: Callable[[str], tuple[QWidget, QWidget]]) -> QGridLayout:
    """Captions above editors, as ``make_field`` makes them from names."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GRID + 4)
    grid.setVerticalSpacing(GRID // 2)
    for index, names in enumerate(rows):
        span = _COLUMNS // len(names)
        for place, name in enumerate(names):
            caption, editor = make_field(name)
            grid.addWidget(caption, 2 * index, place * span, 1, span)
            grid.addWidget(editor, 2 * index + 1, place * span, 1, span)
    for column in range(_COLUMNS):
        grid.setColumnStretch(column, 1)
    return grid
