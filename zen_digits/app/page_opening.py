"""Pictures that are opened: one number goes to the canvas, a page fills the left half."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import show_error, show_failure
from zen_digits.app.common.images import Pixels, image_from_rgba, rgba_pixels
from zen_digits.app.common.jobs.latest_answer import LatestAnswer
from zen_digits.app.common.jobs.stoppable_answer import StoppableAnswer
from zen_digits.app.common.jobs.stoppable_job import Show
from zen_digits.app.drawing.canvas import DrawingCanvas
from zen_digits.app.drawing.drawing_import import DrawingImport
from zen_digits.app.halves import Halves
from zen_digits.app.page.leaving import Leaving
from zen_digits.app.page.page_actions import PageActions
from zen_digits.app.page.page_questions import (
    OneNumber,
    read_as_fits,
    read_as_number,
    read_as_page,
)
from zen_digits.app.page.panel_making import PanelMaking
from zen_digits.app.page.picture.page_picture import PagePicture, PicturePixels, picture_pixels
from zen_digits.app.reading.loaded_models import LoadedModels

if TYPE_CHECKING:
    from zen_digits.app.page.page_document import PageDocument
    from zen_digits.app.page.page_panel import PagePanel
    from zen_digits.core.pages.result import PageReading
    from zen_digits.core.reading.predictor import Predictor

_Question = Callable[[Show], "PageReading | OneNumber"]

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

    Until then, what was open stays. Whatever changes the drawing closes the page; closing it
    changes no drawing. ``opened`` and ``closed`` tell when a page is seen, and no longer.
    """

    opened = Signal()
    closed = Signal()
    digit_shown = Signal(object, int)
    """Carries the chosen number as a NumberReading, and the index of its selected digit."""

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
        self.leaving = Leaving(window, lambda: self._document, actions.save)
        self._seen: _Opened | None = None  # in the panel
        self._coming: _Opened | None = None  # which is being read
        self._picture: PicturePixels | None = None  # of that, until it is seen
        self._question: _Question | None = None
        self._panel: PagePanel | None = None
        self._making = PanelMaking(self)
        self._pictures, self._readings = LatestAnswer(self), StoppableAnswer(self)
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._connect()

    def _connect(self) -> None:
        self._pictures.answered.connect(self._keep_picture)
        self._pictures.failed.connect(partial(show_failure, self._window))
        self._readings.answered.connect(self._show)
        self._readings.failed.connect(self._fail)
        self._readings.progressed.connect(self._show_progress)
        self._patience.timeout.connect(self._show_what_comes)
        self._importer.guard = self.leaving.leave
        self._importer.picture_decoded.connect(self._open)
        self._canvas.document.history.changed.connect(lambda: self.leaving.leave(self.close))

    @property
    def is_open(self) -> bool:
        """Whether a page is to be seen."""
        return self._panel is not None and self._panel.picture is not None

    @property
    def _document(self) -> PageDocument | None:
        return self._panel.document if self._panel is not None else None

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
        opened, predictor = self._seen or self._on_canvas(), self._models.predictor
        if opened is None or predictor is None:
            text = self.tr("There is no picture on the canvas; open one first.")
            show_error(self._window, text)
            return
        question = partial(read_as_page, predictor, *opened.named)
        if opened is self._seen:
            self._read_again(opened, question)
        else:
            self._begin(opened, question, patience=0)

    def _on_canvas(self) -> _Opened | None:
        """The picture on the canvas, as far as it was not erased."""
        picture = self._canvas.document.picture
        return None if picture is None else _Opened(rgba_pixels(picture.visible_image()), None)

    def _read_as_number(self) -> None:
        """Read what is open as one number, on the canvas."""
        if (seen := self._seen) is not None:
            self._read_again(seen, partial(read_as_number, *seen.named))

    def _read_again(self, seen: _Opened, question: _Question) -> None:
        """Read the picture that is seen; what is seen of it stays till then."""
        self._stop()
        self._coming = seen
        self._made_panel().numbers.show_reading()
        self._readings.ask(question)

    def _begin(self, opened: _Opened, question: _Question, patience: int = _PATIENCE) -> None:
        """What is read of another picture is wanted no more; what is seen of it stays till then."""
        self._stop()
        self._making.begin()
        self._coming, self._question = opened, question
        self._patience.setInterval(patience)
        self._pictures.ask(partial(picture_pixels, opened.pixels))

    def _keep_picture(self, picture: PicturePixels) -> None:
        """What is seen of it comes first, and then it is read."""
        if self._question is not None:
            self._picture = picture
            self._patience.start()
            self._readings.ask(self._question)

    def _stop(self) -> None:
        """Read no further; what is seen stays."""
        self._patience.stop()
        self._readings.stop()
        self._pictures.forget()
        self._coming = self._picture = self._question = None
        if self._panel is not None:
            self._panel.numbers.show_no_progress()

    def _show_progress(self, progress: object) -> None:
        if self._panel is not None:
            self._panel.numbers.reading.show_progress(progress)  # type: ignore[arg-type]

    # What was read

    def _show(self, read: PageReading | OneNumber) -> None:
        """Show it, if need be once the user agrees that the page goes which is open."""
        coming, is_new = self._coming, self._coming is not self._seen
        if self._panel is not None:
            self._panel.numbers.show_no_progress()
        if is_new or isinstance(read, OneNumber):
            self.leaving.leave(lambda: self._use(read) if coming is self._coming else None)
        else:
            self._use(read)

    def _use(self, read: PageReading | OneNumber) -> None:
        path = self._coming.path if self._coming is not None else None
        if isinstance(read, OneNumber):
            self.close()
            self._canvas.show_picture(image_from_rgba(read.pixels), read.ink)
        else:
            self._show_picture()
            self._show_page(read)
        self._coming = None
        if path is not None:
            self._importer.file_shown.emit(path)

    def _fail(self, error: Exception) -> None:
        """Say why; a page that was open before stays."""
        if self._document is not None:
            self._stop()
        else:
            self.close()
        show_failure(self._window, error)

    # The panel

    def _show_what_comes(self) -> None:
        """Reading takes a while: a page that is open stays, as what comes may be unreadable."""
        if self._document is None:
            self._show_picture()
        elif self._panel is not None and self._coming is not None:
            path = self._coming.path
            self._panel.numbers.show_reading(path.name if path else self.tr("another picture"))

    def _show_picture(self) -> None:
        """Show the picture in place of the canvas, unless it is there."""
        if self._picture is None or self._coming is None:
            return
        panel, path, was_open = self._made_panel(), self._coming.path, self.is_open
        panel.show_picture(PagePicture(self._picture), path.name if path else "")
        self._seen, self._picture = self._coming, None
        self._patience.stop()
        panel.numbers.show_reading()
        self._halves.fill_left(panel)
        panel.view.fit()
        panel.view.setFocus()
        if not was_open:
            self.opened.emit()

    def _show_page(self, reading: PageReading) -> None:
        from zen_digits.app.page.carrying import carried
        from zen_digits.app.page.page_document import PageDocument

        panel, before = self._made_panel(), self._document
        document = PageDocument(reading, panel)
        if before is None:
            self._actions.begin()
        else:
            entries = carried(before.entries, before.reading, reading)
            document.carry_over(entries, has_changes=before.has_changes)
        panel.show_document(document)
        self._actions.follow(document)

    def _made_panel(self) -> PagePanel:
        """The panel; it is made for the first page."""
        if self._panel is None:
            from zen_digits.app.page.marking import Marking

            self._panel = self._making.panel()
            Marking(self._panel, self._source)
            self._actions.use(self._panel)
            self._panel.close_wanted.connect(self._ask_to_close)
            self._panel.numbers.card.digit_selected.connect(self.digit_shown)
            numbers = self._panel.numbers
            numbers.page_wanted.connect(self.read_as_page)
            numbers.number_wanted.connect(self._read_as_number)
            numbers.reading.stop_wanted.connect(self._stop)
        return self._panel

    def _source(self) -> tuple[Predictor, Pixels, str] | None:
        """By which network the picture that is seen can be read, its pixels and its name."""
        predictor = self._models.predictor
        if predictor is None or self._seen is None:
            return None
        return predictor, *self._seen.named

    def _ask_to_close(self) -> None:
        self.leaving.leave(self._close_and_draw)

    def _close_and_draw(self) -> None:
        self.close()
        self._canvas.setFocus()

    def close(self) -> None:
        """Forget what is open; the canvas is seen again, as it was."""
        was_open = self.is_open
        self._stop()
        self._seen = None
        if self._panel is not None and was_open:
            self._panel.forget()
            self._halves.empty_left(self._panel)
            self.closed.emit()
