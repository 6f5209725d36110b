"""Pictures and drawings that are opened, pasted or dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import show_error, show_failure
from zen_digits.app.common.images import Pixels, rgba_pixels
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.core.ink.ink_file import each_drawing, is_ink_file
from zen_digits.core.ink.strokes import Strokes

if TYPE_CHECKING:
    from zen_digits.app.drawing.canvas import DrawingCanvas


Guard = Callable[[Callable[[], None]], None]

_MARGIN = 0.1  # of the canvas, on each side of a drawing that is opened


class DrawingImport(QObject):
    """Shows drawings on a canvas, and passes pictures on; a dialog says what cannot be used.

    Files are read on another thread. ``open_file`` is called with each path that is pasted or
    dropped. ``picture_decoded`` carries the pixels of a picture, and its path or None;
    ``file_shown`` carries the path of a file once it is seen.
    """

    picture_decoded = Signal(object, object)
    file_shown = Signal(object)

    def __init__(
        self, window: QWidget, canvas: DrawingCanvas, open_file: Callable[[Path], None]
    ) -> None:
        super().__init__(window)
        self._window, self._canvas, self._open_file = window, canvas, open_file
        self.guard: Guard = _at_once
        """Called with what shows a drawing that was opened: it may ask first."""
        self._started = 0  # files and pictures
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def read_file(self, path: Path) -> None:
        """Open a picture, or show the first drawing of an ink file."""
        self._start(partial(_read_file, path), path)

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
            if data.hasImage() or local_file(data) is not None:
                event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _take(self, data: QMimeData | None) -> bool:
        """Use a file or picture; returns whether there was one. A clipboard may be None."""
        if data is None:
            return False
        path = local_file(data)
        if path is not None:
            self._open_file(path)
            return True
        image = data.imageData() if data.hasImage() else None
        if not isinstance(image, QImage) or image.isNull():
            return False
        self._started += 1
        self.picture_decoded.emit(rgba_pixels(image), None)
        return True

    def _start(self, job: Callable[[], Strokes | Pixels], path: Path) -> None:
        self._started += 1
        BackgroundJob(
            job,
            self,
            done=partial(self._use, self._started, path),
            failed=partial(show_failure, self._window),
        ).start()

    def _use(self, number: int, path: Path, read: Strokes | Pixels) -> None:
        if number != self._started:  # of two, the later one counts
            return
        if isinstance(read, list):
            self.guard(partial(self._show, path, read))
        else:
            self.picture_decoded.emit(read, path)

    def _show(self, path: Path, strokes: Strokes) -> None:
        show_strokes(strokes, self._canvas)
        self.file_shown.emit(path)


def _at_once(show: Callable[[], None]) -> None:
    show()


def _read_file(path: Path) -> Strokes | Pixels:
    """The strokes of an ink file, or the pixels of a picture: height × width × 4."""
    if is_ink_file(path):
        return next(each_drawing(path)).strokes
    from zen_digits.core.pictures.decode import read_picture

    return read_picture(path).pixels


def show_strokes(strokes: Strokes, canvas: DrawingCanvas) -> None:
    """Show strokes in any unit: moved and scaled to fill the canvas, except for a margin."""
    xs = [point[0] for stroke in strokes for point in stroke]
    ys = [point[1] for stroke in strokes for point in stroke]
    room = 1 - 2 * _MARGIN
    extent_x, extent_y = max(max(xs) - min(xs), 1e-9), max(max(ys) - min(ys), 1e-9)
    scale = min(room * canvas.width() / extent_x, room * canvas.height() / extent_y)
    left = canvas.width() / 2 - (min(xs) + max(xs)) / 2 * scale
    top = canvas.height() / 2 - (min(ys) + max(ys)) / 2 * scale
    canvas.set_strokes([[(x * scale + left, y * scale + top) for x, y in s] for s in strokes])


def local_file(data: QMimeData) -> Path | None:
    """The first file or folder of this computer that is dragged or copied."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)
