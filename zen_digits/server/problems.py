"""Errors as RFC 9457 wants them: ``application/problem+json``, with the one sentence in it."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from zen_digits.core.errors import InputError, printable, shortened

RETRY = {"Retry-After": "1"}
"""The header of what may be asked again in a second."""


class ProblemError(Exception):
    """A request that is not answered: its status, and one plain sentence that says why."""

    def __init__(self, status: int, sentence: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(sentence)
        self.status, self.headers = status, headers


def problem(status: int, sentence: str, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """The response that says so."""
    title = HTTPStatus(status).phrase
    content = {"type": "about:blank", "title": title, "status": status, "detail": sentence}
    return JSONResponse(content, status, headers, media_type="application/problem+json")


async def say_problem(_request: Request, error: Exception) -> Response:
    """Answer a ProblemError."""
    assert isinstance(error, ProblemError)
    return problem(error.status, str(error), error.headers)


async def say_bad_input(_request: Request, error: Exception) -> Response:
    """Answer what cannot be read, as the command line would name it."""
    assert isinstance(error, InputError)
    return problem(422, str(error))


async def say_http_error(request: Request, error: Exception) -> Response:
    """Answer what Starlette refuses: an unknown path, or a method that it has not."""
    assert isinstance(error, HTTPException)
    what = shortened(printable(f"{request.method} {request.url.path}"), 100)
    sentence = f"There is no {what} here; see /openapi.json."
    return problem(error.status_code, sentence, error.headers)


async def say_fault(_request: Request, _error: Exception) -> Response:
    """Answer a fault of the program, of which a stranger learns no more."""
    return problem(500, "Something unexpected went wrong; the server's log has its details.")
