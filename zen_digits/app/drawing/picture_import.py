"""Pictures and files that come in from outside: opened, pasted or dropped on the window."""

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

from zen_digits.app.common.background_job import Background
from zen_digits.app.common.dialogs import show_error
from zen_digits.core.errors import InputError

if TYPE_CHECKING:
    from zen_digits.app.drawing.canvas import DrawingCanvas

Pixels = NDArray[np.uint8]


class Incoming(QObject):
    """Lays pictures on a canvas; what it cannot use it says in a dialog.

    A picture is read off the main thread: a photo takes a second. ``open_file`` is called with each
    path that is pasted or dropped.
    """

    def __init__(
        self, window: QWidget, canvas: DrawingCanvas, open_file: Callable[[Path], None]
    ) -> None:
        super().__init__(window)
        self._window, self._canvas, self._open_file = window, canvas, open_file
        self._job: Background | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def read_file(self, path: Path) -> None:
        """Lay the picture in a file on the canvas."""
        self._start(partial(_read_file, path))

    def paste(self) -> None:
        """Take what is on the clipboard: a picture, or a file."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            show_error(
                self._window,
                self.tr("There is no picture on the clipboard; copy one and paste it again."),
            )

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
        """Whether there was something to use; a clipboard may hold nothing at all."""
        if data is None:
            return False
        path = _local_file(data)
        if path is not None:
            self._open_file(path)
            return True
        image = data.imageData() if data.hasImage() else None
        if not isinstance(image, QImage) or image.isNull():
            return False
        self._start(partial(_read_pixels, _pixels_of(image)))
        return True

    def _start(self, job: Callable[[], tuple[Pixels, NDArray[np.float32]]]) -> None:
        self._job = Background(job, self)  # of two pictures, the later one counts
        self._job.done.connect(partial(self._show, self._job))
        self._job.failed.connect(self._refuse)
        self._job.start()

    def _show(self, job: Background, result: tuple[Pixels, NDArray[np.float32]]) -> None:
        if job is self._job:
            pixels, ink = result
            self._canvas.lay_picture(_image_of(pixels), ink)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, InputError):
            raise error  # to the hook that logs and shows it
        show_error(self._window, str(error))


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


def _pixels_of(image: QImage) -> Pixels:
    """Height × width × 4 of red, green, blue and opacity."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    return rows[:, : 4 * plain.width()].reshape(plain.height(), plain.width(), 4).copy()


def _image_of(pixels: Pixels) -> QImage:
    height, width = pixels.shape[:2]
    data = np.ascontiguousarray(pixels).tobytes()
    return QImage(data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
