"""Pictures that are opened: one number goes to the canvas, a page fills the left half."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import confirm, show_error, show_failure
from zen_digits.app.common.images import Pixels, image_from_rgba, rgba_pixels
from zen_digits.app.common.jobs.latest_answer import LatestAnswer
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.drawing_import import DrawingImport
from zen_digits.app.halves import Halves
from zen_digits.app.page.page_actions import PageActions
from zen_digits.app.page.page_picture import PagePicture, PicturePixels, picture_pixels
from zen_digits.app.page.page_questions import (
    OneNumber,
    read_as_fits,
    read_as_number,
    read_as_page,
)
from zen_digits.app.reading.loaded_models import LoadedModels

if TYPE_CHECKING:
    from zen_digits.app.page.page_panel import PagePanel
    from zen_digits.core.pages.result import PageReading

_Question = Callable[[], "PageReading | OneNumber"]

_PATIENCE = 300  # ms until a picture that is being read is shown: most are read by then


@dataclass(frozen=True, slots=True, eq=False)
class _Opened:
    """A picture that was opened, height × width × 4, and where it comes from."""

    pixels: Pixels
    path: Path | None

    @property
    def named(self) -> tuple[Pixels, str]:
        """Its pixels, and what messages call it."""
        return self.pixels, str(self.path) if self.path else "The picture"


class PageOpening(QObject):
    """Reads each picture on another thread, and shows it where it belongs.

    Whatever changes the drawing closes the page; closing it changes no drawing. ``opened`` and
    ``closed`` tell when a page is seen, and no longer.
    """

    opened = Signal()
    closed = Signal()

    def __init__(
        self,
        importer: DrawingImport,
        canvas: DrawingCanvas,
        models: LoadedModels,
        halves: Halves,
        actions: PageActions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._importer, self._canvas, self._models = importer, canvas, models
        self._halves, self._actions, self._window = halves, actions, window
        self._opened: _Opened | None = None
        self._picture: PicturePixels | None = None
        self._question: _Question | None = None
        self._panel: PagePanel | None = None
        self._is_reading = False
        self._pictures, self._readings = LatestAnswer(self), LatestAnswer(self)
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._connect()

    def _connect(self) -> None:
        self._pictures.answered.connect(self._keep_picture)
        self._pictures.failed.connect(partial(show_failure, self._window))
        self._readings.answered.connect(self._show)
        self._readings.failed.connect(self._fail)
        self._patience.timeout.connect(self._show_picture)
        self._importer.started.connect(self.close)
        self._importer.picture_decoded.connect(self._open)
        self._canvas.document.history.changed.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether a page is to be seen."""
        return self._panel is not None and self._panel.picture is not None

    # Reading

    def _open(self, pixels: Pixels, path: Path | None) -> None:
        """Read a picture as what it is; without a network it goes to the canvas."""
        opened, predictor = _Opened(pixels, path), self._models.predictor
        if predictor is None:
            self._begin(opened, partial(read_as_number, *opened.named))
        else:
            self._begin(opened, partial(read_as_fits, predictor, *opened.named))

    def read_as_page(self) -> None:
        """Read what is open as a page, be it on the canvas or in place of it."""
        opened, predictor = self._opened or self._on_canvas(), self._models.predictor
        if opened is None or predictor is None:
            text = self.tr("There is no picture on the canvas; open one first.")
            show_error(self._window, text)
            return
        self._begin(opened, partial(read_as_page, predictor, *opened.named), patience=0)

    def _on_canvas(self) -> _Opened | None:
        """The picture on the canvas, as far as it was not erased."""
        picture = self._canvas.document.picture
        return None if picture is None else _Opened(rgba_pixels(picture.visible_image()), None)

    def _read_as_number(self) -> None:
        """Read what is open as one number, on the canvas."""
        if self._opened is not None:
            self._ask(partial(read_as_number, *self._opened.named))

    def _begin(self, opened: _Opened, question: _Question, patience: int = _PATIENCE) -> None:
        self.close()
        self._opened, self._question = opened, question
        self._patience.setInterval(patience)
        self._pictures.ask(partial(picture_pixels, opened.pixels))

    def _keep_picture(self, picture: PicturePixels) -> None:
        """What is seen of it comes first, and then it is read."""
        if self._opened is not None and self._question is not None:
            self._picture = picture
            self._patience.start()
            self._ask(self._question)

    def _ask(self, question: _Question) -> None:
        self._is_reading = True
        self._readings.ask(question)

    def _stop(self) -> None:
        """Read no further; the picture stays."""
        self._is_reading = False
        if self._panel is not None:
            self._panel.numbers.show_document(None)

    # What was read

    def _show(self, read: PageReading | OneNumber) -> None:
        if not self._is_reading or self._opened is None:
            return
        path, self._is_reading = self._opened.path, False
        if isinstance(read, OneNumber):
            self.close()
            self._canvas.show_picture(image_from_rgba(read.pixels), read.ink)
        else:
            self._show_picture()
            self._show_page(read)
        if path is not None:
            self._importer.file_shown.emit(path)

    def _fail(self, error: Exception) -> None:
        if not self._is_reading:
            return
        self._is_reading = False
        if self._panel is None or self._panel.document is None:
            self.close()
        show_failure(self._window, error)

    # The panel

    def _show_picture(self) -> None:
        """Show the picture in place of the canvas, unless it is there."""
        if self._picture is None or self._opened is None or self.is_open:
            return
        panel, path = self._made_panel(), self._opened.path
        panel.show_picture(PagePicture(self._picture), path.name if path else "")
        panel.numbers.show_reading()
        self._halves.fill_left(panel)
        panel.view.fit()
        panel.view.setFocus()
        self.opened.emit()

    def _show_page(self, reading: PageReading) -> None:
        from zen_digits.app.page.page_document import PageDocument

        panel = self._made_panel()
        self._actions.begin()
        panel.show_document(PageDocument(reading, panel))

    def _made_panel(self) -> PagePanel:
        """The panel; it is made for the first page."""
        if self._panel is None:
            from zen_digits.app.page.page_panel import PagePanel

            self._panel = PagePanel()
            self._actions.use(self._panel)
            self._panel.close_wanted.connect(self._ask_to_close)
            numbers = self._panel.numbers
            numbers.page_wanted.connect(self.read_as_page)
            numbers.number_wanted.connect(self._read_as_number)
            numbers.reading.stop_wanted.connect(self._stop)
        return self._panel

    def _ask_to_close(self) -> None:
        """Corrections that were neither copied nor saved are not lost without a question."""
        document = self._panel.document if self._panel else None
        if document is None or not document.has_changes:
            self._close_and_draw()
            return
        text = self.tr("You have corrected numbers, and neither copied nor saved them.")
        confirm(self._window, text, self.tr("&Close page"), self._close_and_draw)

    def _close_and_draw(self) -> None:
        self.close()
        self._canvas.setFocus()

    def close(self) -> None:
        """Forget what is open; the canvas is seen again, as it was."""
        was_open, self._is_reading = self.is_open, False
        self._patience.stop()
        self._pictures.forget()
        self._readings.forget()
        self._opened = self._picture = self._question = None
        if self._panel is not None and was_open:
            self._panel.forget()
            self._halves.empty_left(self._panel)
            self.closed.emit()
