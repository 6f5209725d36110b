"""A part of a page that is marked with the mouse is read, and becomes a number of the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QPolygonF

from zen_digits.app.common.dialogs import show_failure
from zen_digits.app.common.images import Pixels
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.page.page_document import PageDocument
from zen_digits.app.page.page_panel import PagePanel
from zen_digits.core.reading.result import Box

if TYPE_CHECKING:
    from zen_digits.core.pages.result import PageNumber, PageReading
    from zen_digits.core.reading.predictor import Predictor

_Source = Callable[[], "tuple[Predictor, Pixels, str] | None"]


class Marking(QObject):
    """Reads what is marked on the page of a panel, on another thread."""

    def __init__(self, panel: PagePanel, source: _Source) -> None:
        """``source`` gives the network, the picture that is seen and its name."""
        super().__init__(panel)
        self._panel, self._source = panel, source
        panel.view.marked.connect(self._read)

    def _read(self, area: QPolygonF) -> None:
        document, source = self._panel.document, self._source()
        if document is None or source is None:
            return
        predictor, pixels, name = source
        box = _on_page(area, document)
        BackgroundJob(
            partial(_read, predictor, pixels, document.reading, box, name),
            self,
            done=partial(self._add, document),
            failed=partial(show_failure, self._panel.window()),
        ).start()

    def _add(self, document: PageDocument, number: PageNumber) -> None:
        if document is self._panel.document:
            document.add(number)


def _read(
    predictor: Predictor, pixels: Pixels, page: PageReading, box: Box, name: str
) -> PageNumber:
    """Called on another thread, on which the import may take its time."""
    from zen_digits.core.pages.marked import read_marked

    return read_marked(predictor, pixels, page, box, name)


def _on_page(area: QPolygonF, document: PageDocument) -> Box:
    """The upright box around a part of the picture on the straightened page."""
    corners = document.reading.straightening.reversed().points(
        np.array([point.toTuple() for point in area.toList()])
    )
    (left, top), (right, bottom) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    return left, top, right, bottom
