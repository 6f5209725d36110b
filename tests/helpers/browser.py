"""A headless Chromium, driven over its DevTools protocol through a pair of pipes."""

import base64
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
"""The program; None where there is none."""
NEEDS_BROWSER = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")
_OPTIONS = (
    "--headless=new", "--remote-debugging-pipe", "--no-first-run", "--no-default-browser-check",
    "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
    "--disable-component-update", "--disable-extensions", "--disable-sync", "--mute-audio",
    "--hide-scrollbars",
)  # fmt: skip

_MOUSE = ("mousePressed", "mouseMoved", "mouseReleased")
_START = """
import os, sys
from fcntl import F_DUPFD, fcntl
pipes = [fcntl(int(word), F_DUPFD, 10) for word in sys.argv[1:3]]
os.dup2(pipes[0], 3)
os.dup2(pipes[1], 4)
os.execvp(sys.argv[3], sys.argv[3:])
"""
"""The browser takes its commands from descriptor 3 and answers on 4."""


class Page:
    """One page of the browser; what happens in it is kept in ``events``."""

    def __init__(self, commands: Any, answers: Any) -> None:
        self._commands, self._answers = commands, answers
        self._number = 0
        self._session: str | None = None
        self.events: list[dict[str, Any]] = []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        attached = self.ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """The result of a command; AssertionError where the browser refuses it."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session is not None:
            message["sessionId"] = self._session
        self._commands.write(json.dumps(message).encode() + b"\0")
        self._commands.flush()
        while (answer := self._next()).get("id") != self._number:
            self.events.append(answer)
        assert "error" not in answer, answer
        return dict(answer["result"])

    def _next(self) -> dict[str, Any]:
        received = bytearray()
        while (byte := self._answers.read(1)) != b"\0":
            assert byte, "the browser has ended"
            received += byte
        return dict(json.loads(received))

    def open(self, path: Path) -> None:
        """Open a file, and wait until it is ready."""
        self.ask("Page.navigate", url=path.absolute().as_uri())
        self.wait_for("document.readyState === 'complete' && document.title !== ''")

    def value(self, expression: str) -> Any:
        """What an expression gives, once it is settled; AssertionError where it throws."""
        result = self.ask(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def wait_for(self, condition: str, seconds: float = 20) -> None:
        """Wait until an expression is true."""
        self.value(
            f"""new Promise((resolve, reject) => {{
                const end = performance.now() + {1000 * seconds};
                const look = () => {{
                    if ({condition}) resolve();
                    else if (performance.now() > end) reject(new Error({json.dumps(condition)}));
                    else setTimeout(look, 10);
                }};
                look();
            }})"""
        )

    def text(self, name: str) -> str:
        """The text of an element, by its id."""
        return str(self.value(f"document.getElementById({json.dumps(name)}).textContent"))

    def press(self, *places: tuple[float, float], touch: bool = False) -> None:
        """Press the mouse, or a finger, at the first place, move to the others, and let go."""
        event = self._touch if touch else self._click
        names = ("touchStart", "touchMove", "touchEnd") if touch else _MOUSE
        for index, place in enumerate(places):
            event(names[min(index, 1)], place)
        event(names[2], places[-1])

    def _click(self, name: str, place: tuple[float, float]) -> None:
        x, y = place
        buttons = 0 if name == _MOUSE[2] else 1
        self.ask(
            "Input.dispatchMouseEvent", type=name, x=x, y=y, button="left", buttons=buttons,
            clickCount=1,
        )  # fmt: skip

    def _touch(self, name: str, place: tuple[float, float]) -> None:
        points = [] if name == "touchEnd" else [{"x": place[0], "y": place[1]}]
        self.ask("Input.dispatchTouchEvent", type=name, touchPoints=points)

    def key(self, name: str, *, modifiers: int = 0, text: str = "") -> None:
        """Press a key and let it go."""
        for kind in ("keyDown", "keyUp"):
            typed = {"text": text} if text and kind == "keyDown" else {}
            self.ask("Input.dispatchKeyEvent", type=kind, key=name, modifiers=modifiers, **typed)

    def screenshot(self, path: Path) -> None:
        """Save what is seen as a PNG."""
        path.write_bytes(base64.b64decode(self.ask("Page.captureScreenshot")["data"]))


@contextmanager
def open_browser(folder: Path, language: str = "en-GB") -> Iterator[Page]:
    """A browser with a profile in ``folder``, gone at the end."""
    assert CHROMIUM is not None
    to_browser, from_us = os.pipe()
    from_browser, to_us = os.pipe()
    sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()  # root cannot have one
    words = [
        CHROMIUM, *_OPTIONS, *sandbox, f"--user-data-dir={folder}", f"--accept-lang={language}"
    ]  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-ISc", _START, str(to_browser), str(to_us), *words],
        pass_fds=(to_browser, to_us),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(to_browser)
    os.close(to_us)
    with os.fdopen(from_us, "wb") as commands, os.fdopen(from_browser, "rb") as answers:
        try:
            yield Page(commands, answers)
        finally:
            process.terminate()
            process.wait(30)
