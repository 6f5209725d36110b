"""The range of values that a plot shows."""

from hypothesis import given
from hypothesis import strategies as st

from zen_digits.app.training.curves.curve_plot import fitting_range

VALUES = st.floats(-1e6, 1e6)


@given(VALUES, VALUES)
def test_range_has_a_margin_and_is_stable(one: float, other: float) -> None:
    low, high = sorted((one, other))
    bottom, top = fitting_range(None, low, high)
    assert bottom <= low <= high <= top
    assert bottom < top
    assert fitting_range((bottom, top), low, high) == (bottom, top)


def test_range_changes_if_a_value_leaves_it_or_it_is_mostly_empty() -> None:
    view = fitting_range(None, 0.0, 10.0)
    assert fitting_range(view, 0.0, 10.5) == view
    assert fitting_range(view, 0.0, 11.0) != view
    assert fitting_range(view, 2.0, 10.0) == view
    bottom, top = fitting_range(view, 9.0, 10.0)
    assert top - bottom < 2
