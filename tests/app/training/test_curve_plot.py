"""A view stays as long as the values fit it."""

from hypothesis import given
from hypothesis import strategies as st

from zen_digits.app.training.curve_plot import roomy

VALUES = st.floats(-1e6, 1e6)


@given(VALUES, VALUES)
def test_values_are_shown_with_room(one: float, other: float) -> None:
    low, high = sorted((one, other))
    bottom, top = roomy(None, low, high)
    assert bottom <= low <= high <= top
    assert bottom < top
    assert roomy((bottom, top), low, high) == (bottom, top)


def test_it_changes_when_a_value_leaves_it_or_it_is_mostly_empty() -> None:
    view = roomy(None, 0.0, 10.0)
    assert roomy(view, 0.0, 10.5) == view
    assert roomy(view, 0.0, 11.0) != view
    assert roomy(view, 2.0, 10.0) == view
    bottom, top = roomy(view, 9.0, 10.0)
    assert top - bottom < 2
