"""The two curves of a live plot in words: the latest values, and a table of them."""

from collections.abc import Callable, Sequence

import numpy as np

from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count
from zen_digits.app.common.tables.value_table import ValueTable
from zen_digits.core.runs.live_curves import Series

Write = Callable[[float], str]
_MOST = 100  # batches in a table, besides the last of each epoch


def latest_text(training: Series, validation: Series, write: Write) -> str:
    """The latest value of both, and after how many batches; empty where there is none."""
    if not len(training):
        return ""
    batches, value = count(int(training.points[0][-1])), write(training.last)
    if not len(validation):
        return translate("CurveValues", "After batch {0}: training {1}").format(batches, value)
    text = translate("CurveValues", "After batch {0}: training {1}, validation {2}")
    return text.format(batches, value, write(validation.last))


def curve_table(title: str, training: Series, validation: Series, write: Write) -> ValueTable:
    """The values at the end of each epoch, and in between at some batches of all."""
    trained, validated = _by_step(training), _by_step(validation)
    columns = (
        translate("CurveValues", "Batch"),
        translate("CurveValues", "Training"),
        translate("CurveValues", "Validation"),
    )
    rows = [
        (count(step), *(write(of[step]) if step in of else "" for of in (trained, validated)))
        for step in sorted({*_some([*trained]), *validated})
    ]
    return ValueTable(title, columns, rows)


def _by_step(series: Series) -> dict[int, float]:
    steps, values = series.points
    return dict(zip(steps.astype(int).tolist(), values.tolist(), strict=True))


def _some(steps: Sequence[int]) -> Sequence[int]:
    """The first, the last, and others at equal distances."""
    places = np.linspace(0, len(steps) - 1, min(len(steps), _MOST)).round().astype(int)
    return [steps[place] for place in places]
