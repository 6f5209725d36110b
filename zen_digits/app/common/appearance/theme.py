"""Light and dark: every colour of the window, and which of them are in use.

The accent and the curves use the colour-blind-safe set of Okabe and Ito (2008), darkened where it
could not be seen on white. ``tests/app/common/test_contrast.py`` holds what WCAG 2.2 AA asks for.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

GRID = 8
"""Pixels; all margins and gaps are multiples of it or of its half."""
TARGET = 24
"""Pixels at least, across and down, of what can be clicked."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one appearance, as "#rrggbb", and the widths of lines in plots, in pixels.

    ``edge`` is that of borders which tell what a control or a picture is, ``line`` only adorns.
    ``in_picture``: what is painted is kept in a file or printed, and may be enlarged.
    """

    dark: bool
    window: str
    card: str
    field: str
    line: str
    edge: str
    text: str
    faint: str
    accent: str
    on_accent: str
    accent_hover: str
    training_curve: str
    validation_curve: str
    curve_width: float = 1.0
    line_width: float = 1.0
    in_picture: bool = False


LIGHT = Theme(
    dark=False, window="#eef0f2", card="#fbfcfd", field="#ffffff", line="#d5d9de", edge="#7d8690",
    text="#1d2126", faint="#5d6670", accent="#0072b2", on_accent="#ffffff",
    accent_hover="#005f95", training_curve="#0072b2", validation_curve="#b34f00",
)  # fmt: skip
DARK = Theme(
    dark=True, window="#15181b", card="#1e2226", field="#262b30", line="#363d44", edge="#7b868f",
    text="#e9ecef", faint="#9aa4ae", accent="#56b4e9", on_accent="#0b1319",
    accent_hover="#7cc6f0", training_curve="#56b4e9", validation_curve="#e69f00",
)  # fmt: skip
HIGH_LIGHT = replace(
    LIGHT, window="#ffffff", card="#ffffff", line="#b0b0b0", edge="#000000", text="#000000",
    faint="#3b3b3b", accent="#00408a", accent_hover="#002f66", training_curve="#00408a",
    validation_curve="#7a3300",
)  # fmt: skip
HIGH_DARK = replace(
    DARK, window="#000000", card="#000000", field="#000000", line="#4d4d4d", edge="#ffffff",
    text="#ffffff", faint="#d0d0d0", accent="#6fd3ff", on_accent="#000000",
    accent_hover="#a6e4ff", training_curve="#6fd3ff", validation_curve="#ffc247",
)  # fmt: skip
"""Where the system asks for high contrast, and its own colours do not have it."""


# The palette of Okabe and Ito as far as it shows on the card; the theme's text for black.
_SERIES_LIGHT = ("#0072b2", "#b34f00", "#008f68", "#b8588f", "#a87400", "#2b93cf", "#1d2126")
_SERIES_DARK = ("#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#f0e442", "#d55e00", "#e9ecef")

_in_use = [LIGHT]  # what the application shows
_substitutes: list[Theme] = []  # the last one is in use instead
_presented = [False]  # whether the application is shown to many at this moment
_PRESENTED_CURVE = 3.0  # pixels


def current() -> Theme:
    """The theme now in use."""
    if _substitutes:
        return _substitutes[-1]
    theme = _in_use[0]
    return replace(theme, curve_width=_PRESENTED_CURVE) if _presented[0] else theme


def use(theme: Theme) -> None:
    """Make this the theme in use."""
    _in_use[0] = theme


def is_presented() -> bool:
    """Whether curves are thick, for a projector."""
    return _presented[0]


def present(on: bool) -> None:
    """Make curves thick in the theme in use, or as they usually are."""
    _presented[0] = on


def series_colours() -> tuple[str, ...]:
    """Seven colours for what is to be told apart, also by the colour-blind."""
    return _SERIES_DARK if current().dark else _SERIES_LIGHT


@contextmanager
def painted_in(theme: Theme) -> Iterator[None]:
    """Let what is painted meanwhile take another theme."""
    _substitutes.append(theme)
    try:
        yield
    finally:
        _substitutes.pop()
