"""How much of an axis a live plot shows."""

_MARGIN = 0.06  # of the values' span, on each side
_MOST_ROOM = 1.5  # spans, before the view closes in

Range = tuple[float, float]


def roomy(view: Range | None, low: float, high: float) -> Range:
    """The range to show for values between ``low`` and ``high``: the old one as long as it fits.

    With each new range the axis is drawn again, which costs more than the curve.
    """
    span = (high - low) or 1.0
    if view and view[0] <= low <= high <= view[1] and view[1] - view[0] <= _MOST_ROOM * span:
        return view
    return low - _MARGIN * span, high + _MARGIN * span
