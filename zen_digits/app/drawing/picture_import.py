"""Pictures and files that are opened, pasted or dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.background_job import BackgroundJob
from zen_digits.app.common.dialogs import show_error, show_failure
from zen_digits.app.common.images import Pixels, image_from_rgba, rgba_pixels

if TYPE_CHECKING:
    from zen_digits.app.drawing.canvas import DrawingCanvas


class PictureImport(QObject):
    """Shows pictures on a canvas; a dialog says what cannot be used.

    A picture is read on another thread: a photo takes a second. ``open_file`` is called with each
    path that is pasted or dropped.
    """

    def __init__(
        self, window: QWidget, canvas: DrawingCanvas, open_file: Callable[[Path], None]
    ) -> None:
        super().__init__(window)
        self._window, self._canvas, self._open_file = window, canvas, open_file
        self._started = 0  # pictures
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def read_file(self, path: Path) -> None:
        """Show the picture in a file on the canvas."""
        self._start(partial(_read_file, path))

    def paste(self) -> None:
        """Use what is on the clipboard: a picture, or a file."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            text = self.tr("There is no picture on the clipboard. Copy one, then paste again.")
            show_error(self._window, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            if self._take(event.mimeData()):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDragEnterEvent):
            data = event.mimeData()
            if data.hasImage() or _local_file(data) is not None:
                event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _take(self, data: QMimeData | None) -> bool:
        """Use a file or picture; returns whether there was one. A clipboard may be None."""
        if data is None:
            return False
        path = _local_file(data)
        if path is not None:
            self._open_file(path)
            return True
        image = data.imageData() if data.hasImage() else None
        if not isinstance(image, QImage) or image.isNull():
            return False
        self._start(partial(_read_pixels, rgba_pixels(image)))
        return True

    def _start(self, job: Callable[[], tuple[Pixels, NDArray[np.float32]]]) -> None:
        self._started += 1
        BackgroundJob(
            job,
            self,
            done=partial(self._show, self._started),
            failed=partial(show_failure, self._window),
        ).start()

    def _show(self, number: int, result: tuple[Pixels, NDArray[np.float32]]) -> None:
        if number == self._started:  # of two pictures, the later one counts
            pixels, ink = result
            self._canvas.show_picture(image_from_rgba(pixels), ink)


def _read_file(path: Path) -> tuple[Pixels, NDArray[np.float32]]:
    from zen_digits.core.pictures.decode import read_picture
    from zen_digits.core.pictures.ink_extraction import ink_of_rgba

    pixels = read_picture(path)
    return pixels, ink_of_rgba(pixels, str(path))


def _read_pixels(pixels: Pixels) -> tuple[Pixels, NDArray[np.float32]]:
    from zen_digits.core.pictures.ink_extraction import ink_of_rgba

    return pixels, ink_of_rgba(pixels)


def _local_file(data: QMimeData) -> Path | None:
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)
