"""The size and position of a window, as a text to be kept."""

import base64
import struct
from contextlib import suppress

from PySide6.QtWidgets import QWidget

# What ``QWidget.saveGeometry`` writes: magic number, version, two rectangles, screen, two flags,
# width of the screen, one rectangle. Each rectangle is left, top, right, bottom.
_LAYOUT = struct.Struct(">I2H 4i 4i i2B i 4i")
_MAGIC = 0x1D9D0CB
_FURTHEST = 30_000  # pixels from the corner of the first screen


def geometry_text(widget: QWidget) -> str:
    """The size and position of a window."""
    return base64.b64encode(widget.saveGeometry().data()).decode()


def restore_geometry(widget: QWidget, text: str) -> bool:
    """Give a window its kept size and position; False where the text is not one of them.

    Only what Qt itself could have written reaches Qt.
    """
    with suppress(ValueError):
        data = base64.b64decode(text, validate=True)
        return _is_geometry(data) and widget.restoreGeometry(data)
    return False


def _is_geometry(data: bytes) -> bool:
    if len(data) != _LAYOUT.size:
        return False
    magic, major, _, *numbers = _LAYOUT.unpack(data)
    return magic == _MAGIC and major <= 3 and all(abs(value) <= _FURTHEST for value in numbers)
