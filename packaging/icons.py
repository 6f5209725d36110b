"""Renders the program's icon in the formats and sizes that desktops need, from one drawing.

    python packaging/icons.py FOLDER

Needs no display.
"""

import os
import sys
from pathlib import Path

from PIL import Image

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_DRAWING = Path(__file__).parents[1] / "resources" / "icons" / "zen-digits.svg"


def write_icons(folder: Path) -> Path:
    """Write ``SIZE.png`` for each size, ``zen-digits.ico`` and ``zen-digits.icns``."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _write_png(folder / f"{size}.png", size) for size in SIZES}
    large = Image.open(pictures[512])
    large.save(folder / "zen-digits.ico", sizes=[(n, n) for n in SIZES if n <= 256])
    large.save(folder / "zen-digits.icns")
    return folder


def _write_png(path: Path, size: int) -> Path:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        QSvgRenderer(str(_DRAWING)).render(painter)
    image.save(str(path))
    return path


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
