"""Pictures written whole or not at all."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from zen_digits.core.files import atomic_write


def save_picture(image: QImage, path: Path) -> None:
    """Write a PNG; raises InputError where it cannot."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    with atomic_write(path) as file:
        file.write(bytes(buffer.data().data()))
