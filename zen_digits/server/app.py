"""The application that a server runs: what is asked, and what is answered."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from zen_digits.core.errors import InputError
from zen_digits.core.models.model_file import load_model
from zen_digits.core.reading.predictor import shipped_model_path
from zen_digits.core.resources import resource_path
from zen_digits.server.body import Bodies
from zen_digits.server.openapi import document
from zen_digits.server.problems import (
    ProblemError,
    say_bad_input,
    say_fault,
    say_http_error,
    say_problem,
)
from zen_digits.server.readers import Readers
from zen_digits.server.settings import ServerSettings

_CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
_PAGE_HEADERS = {"Content-Security-Policy": _CONTENT, "X-Content-Type-Options": "nosniff"}


def from_environment() -> Starlette:
    """The application of each of a server's processes."""
    return create_app(ServerSettings.from_environment())


def create_app(settings: ServerSettings) -> Starlette:
    """The application; raises InputError where the model cannot be used."""
    model = load_model(Path(settings.model) if settings.model else shipped_model_path())
    readers = Readers(model, settings)
    bodies = Bodies(settings)

    async def read(request: Request) -> Response:
        _check_token(request, settings.token)
        async with bodies.drawing_in(request) as drawing:
            number = await readers.read(drawing.content)
            return JSONResponse({"file": drawing.name, "drawing": None, **number.to_dict()})

    async def card(request: Request) -> Response:
        _check_token(request, settings.token)
        return JSONResponse(asdict(model.card))

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        readers.close()

    routes = [
        Route("/", _file("try.html"), methods=["GET"]),
        Route("/try.css", _file("try.css"), methods=["GET"]),
        Route("/try.js", _file("try.js"), methods=["GET"]),
        Route("/read", read, methods=["POST"]),
        Route("/model", card, methods=["GET"]),
        Route("/health", _health, methods=["GET"]),
        Route("/openapi.json", _openapi, methods=["GET"]),
    ]
    handlers = {
        ProblemError: say_problem,
        InputError: say_bad_input,
        HTTPException: say_http_error,
        Exception: say_fault,
    }
    app = Starlette(routes=routes, exception_handlers=handlers, lifespan=lifespan)
    app.add_middleware(_Settled)
    app.router.redirect_slashes = False  # to an address that whoever asks would name
    return app


class _Settled:
    """Answers a moment later: uvicorn then knows of a request whose body is no HTTP.

    It refuses that itself, and an answer to it would be a traceback in its log.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.sleep(0)
        await self._app(scope, receive, send)


def _check_token(request: Request, token: str | None) -> None:
    if token is None:
        return
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not hmac.compare_digest(given.encode(), token.encode()):
        sentence = "This server asks for a token; send it as Authorization: Bearer TOKEN."
        raise ProblemError(401, sentence, {"WWW-Authenticate": "Bearer"})


async def _health(_request: Request) -> Response:
    return JSONResponse({"status": "ok"})


async def _openapi(_request: Request) -> Response:
    return JSONResponse(document())


def _file(name: str):  # type: ignore[no-untyped-def]
    """A handler that answers with a file of the page on which one can try it."""

    async def show(_request: Request) -> Response:
        return FileResponse(resource_path("web", name), headers=_PAGE_HEADERS)

    return show
