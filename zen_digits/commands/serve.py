"""``zen-digits serve``: reads pictures and strokes over HTTP."""

from __future__ import annotations

import argparse
import os
import socket
from functools import partial
from pathlib import Path

from zen_digits.commands.output import print_json, print_lines
from zen_digits.core.console import print_note
from zen_digits.core.errors import InputError, reason
from zen_digits.core.resources import is_frozen

_MOST_WORKERS, _LAST_PORT = 64, 65_535


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--host", default="127.0.0.1", help="where to listen (default: for this computer alone)"
    )
    parser.add_argument("--port", type=int, default=8000, metavar="N", help="default: 8000")
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="a model file (default: the shipped one)"
    )
    parser.add_argument(
        "--token", help="what whoever asks must send as Authorization: Bearer TOKEN"
    )
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that read")
    parser.add_argument("--json", action="store_true", help="print the address as a line of JSON")


def run(options: argparse.Namespace) -> int:
    """Answer until Ctrl-C; nothing that is asked is kept."""
    _check(options)
    try:
        import uvicorn

        from zen_digits.server.app import create_app
        from zen_digits.server.settings import ServerSettings, is_loopback
    except ImportError as error:
        raise _missing() from error
    model = None if options.model is None else os.path.abspath(options.model)
    settings = ServerSettings(model, options.token)
    app = create_app(settings)  # what is wrong with the model is said here, and once
    _check_address(options.host, options.port)
    _say_where(options, is_loopback(options.host))
    serve = partial(
        uvicorn.run,
        host=options.host,
        port=options.port,
        log_level="error",
        access_log=False,
        server_header=False,
    )
    if options.workers == 1:
        serve(app)
    else:
        settings.to_environment()
        os.environ["PYTHONSAFEPATH"] = "1"  # or a struct.py in the current folder would run
        serve("zen_digits.server.app:from_environment", factory=True, workers=options.workers)
    return 0


def _check(options: argparse.Namespace) -> None:
    if not 0 < options.port <= _LAST_PORT:
        raise InputError(f"--port must be between 1 and {_LAST_PORT}, not {options.port}.")
    if not 0 < options.workers <= _MOST_WORKERS:
        raise InputError(f"--workers must be between 1 and {_MOST_WORKERS}, not {options.workers}.")
    if options.token is not None and not options.token.strip():
        raise InputError("--token is empty; give it a text that is hard to guess.")


def _check_address(host: str, port: int) -> None:
    """Refuse an address at which nobody can listen, or where somebody does."""
    try:
        family, kind, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind(address)
    except (OSError, UnicodeError) as error:
        why = reason(error) if isinstance(error, OSError) else "no such name"
        raise InputError(
            f"Nobody can listen at {host}, port {port} ({why}); "
            "choose another with --host or --port."
        ) from error


def _missing() -> InputError:
    way_out = "run: python -m pip install starlette uvicorn python-multipart"
    if is_frozen():
        way_out = "use Zen Digits from Python with its extra serve"
    return InputError(f"The server needs packages that are not installed; {way_out}")


def _say_where(options: argparse.Namespace, only_here: bool) -> None:
    host = f"[{options.host}]" if ":" in options.host else options.host
    url = f"http://{host}:{options.port}"
    if options.json:
        print_json({"url": url})
    else:
        print_lines(f"Reading at {url} until you press Ctrl-C; open it in a browser to try it.")
    if not only_here and options.token is None:
        print_note(
            "Note: whoever reaches this computer over the network can have pictures read; "
            "--token lets only those who know it, and nothing is encrypted without a proxy."
        )
