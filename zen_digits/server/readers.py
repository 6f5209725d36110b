"""Reads drawings on a few threads; who comes when too many wait is told so at once."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import local
from typing import Any

from zen_digits.api.inputs import Readable
from zen_digits.api.reader import Reader
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.pictures.decode import decode_picture
from zen_digits.core.reading.result import NumberReading
from zen_digits.server.problems import RETRY, ProblemError
from zen_digits.server.settings import ServerSettings


class Readers:
    """A reader for each thread; ``close`` ends the threads."""

    def __init__(self, model: TrainedModel, settings: ServerSettings) -> None:
        self._model, self._settings = model, settings
        self._own = local()
        self._asked = 0
        self._pool = ThreadPoolExecutor(settings.threads, "read")

    async def read(self, drawing: Readable) -> NumberReading:
        """Read a drawing; raises ProblemError where that takes too long or too many wait."""
        if self._asked >= self._settings.queue + self._settings.threads:
            raise ProblemError(503, "Too many requests are waiting; try again in a second.", RETRY)
        self._asked += 1
        reading = asyncio.get_running_loop().run_in_executor(self._pool, self._read, drawing)
        reading.add_done_callback(self._one_less)
        try:
            return await asyncio.wait_for(reading, self._settings.seconds)
        except TimeoutError as error:
            sentence = (
                f"It was not read within {self._settings.seconds:g} seconds; try again later."
            )
            raise ProblemError(503, sentence, RETRY) from error

    def _one_less(self, reading: asyncio.Future[Any]) -> None:
        self._asked -= 1
        if not reading.cancelled():
            reading.exception()  # whoever has stopped waiting does not ask for it any more

    def _read(self, drawing: Readable) -> NumberReading:
        if not hasattr(self._own, "reader"):
            self._own.reader = Reader(self._model)
        reader: Reader = self._own.reader
        if not isinstance(drawing, bytes):
            return reader.read(drawing)
        picture = decode_picture(drawing, "The picture", self._settings.megapixels)
        return reader.read(picture.pixels).scaled(picture.factor)

    def close(self) -> None:
        """Read nothing more."""
        self._pool.shutdown(cancel_futures=True)
