"""The bodies of requests: a picture, a form with a picture, or strokes as JSON."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from python_multipart.exceptions import MultipartParseError
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request

from zen_digits.api.inputs import Readable
from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import drawing_of
from zen_digits.core.json_text import parse
from zen_digits.server.problems import RETRY, ProblemError
from zen_digits.server.settings import ServerSettings

logging.getLogger("python_multipart").setLevel(logging.CRITICAL)  # whoever asks is told

_FORM, _JSON = "multipart/form-data", "application/json"
_DIGITS = 19  # of a length that is one: longer ones are refused as they come


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is to be read, and the name of its file if it has one."""

    content: Readable
    name: str | None = None


class Bodies:
    """The bodies that are in memory, of all requests together."""

    def __init__(self, settings: ServerSettings) -> None:
        self._settings = settings
        self._together = 0

    @asynccontextmanager
    async def drawing_in(self, request: Request) -> AsyncGenerator[Drawing, None]:
        """The drawing in a request, whose body counts until it is answered.

        Raises ProblemError or InputError where there is none.
        """
        body = bytearray()
        try:
            await self._receive(body, request)
            yield await _drawing(request, bytes(body))
        finally:
            self._together -= len(body)

    async def _receive(self, body: bytearray, request: Request) -> None:
        """Receive a body; raises ProblemError for one that does not come, or not in time."""
        seconds = self._settings.seconds
        try:
            async with asyncio.timeout(seconds):
                await self._fill(body, request)
        except ClientDisconnect as error:
            raise ProblemError(400, "The request ended before its body did.") from error
        except TimeoutError as error:
            sentence = f"The body did not arrive within {seconds:g} seconds; send it again."
            raise ProblemError(408, sentence) from error

    async def _fill(self, body: bytearray, request: Request) -> None:
        """Receive a body, no more of which is kept than is allowed."""
        length = request.headers.get("content-length", "0")
        self._check(int(length) if length.isdecimal() and len(length) < _DIGITS else 0)
        async for part in request.stream():
            self._check(len(body) + len(part))
            body += part
            self._together += len(part)
            if self._together > self._settings.most_together:
                raise ProblemError(503, "Too much is waiting to be read; try again.", RETRY)

    def _check(self, length: int) -> None:
        if length > self._settings.most_bytes:
            most = f"{self._settings.most_bytes:,}"
            sentence = f"The request has more than {most} bytes; send a smaller picture."
            raise ProblemError(413, sentence)


async def _drawing(request: Request, body: bytes) -> Drawing:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == _FORM:
        return await _uploaded(request, body)
    if kind == _JSON:
        return _strokes(body)
    if not body:
        raise InputError("The request has no body; send a picture, or strokes as JSON.")
    return Drawing(body)


async def _uploaded(request: Request, body: bytes) -> Drawing:
    """The first file of a form."""

    async def parts() -> AsyncGenerator[bytes, None]:
        yield body

    try:
        form = await MultiPartParser(request.headers, parts(), max_files=1, max_fields=10).parse()
    except (MultiPartException, MultipartParseError, KeyError) as error:
        raise InputError(
            "The form cannot be read; send one file as multipart/form-data."
        ) from error
    try:
        for value in form.values():
            if isinstance(value, UploadFile):
                return Drawing(await value.read(), value.filename)
    finally:
        await form.close()
    raise InputError("The form has no file; send a picture in one of its fields.")


def _strokes(body: bytes) -> Drawing:
    """The strokes of ``{"strokes": [[[x, y], …], …]}``."""
    try:
        record = parse(body)
    except ValueError as error:  # also where it is no UTF-8
        raise InputError('The body is not JSON; send {"strokes": [[[x, y], …], …]}.') from error
    strokes = drawing_of(record if isinstance(record, dict) else {}, "The request").strokes
    return Drawing(strokes)
