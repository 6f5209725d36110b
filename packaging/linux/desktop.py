"""A bare desktop on a virtual screen, with keyboard, mouse, clipboard and screenshots.

Needs xvfb, openbox, xdotool, xclip and imagemagick, but no Python package.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterable
from pathlib import Path

_SIZE = "1400x900x24"
_TIMEOUT = 60.0  # seconds
_KEY_INTERVAL = 0.05  # seconds


class Desktop:
    """A context manager; start programs with ``environment`` to show them on it."""

    def __enter__(self) -> Desktop:
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", _SIZE, "-ac", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as numbers:
            self.environment = {**os.environ, "DISPLAY": f":{numbers.readline().strip()}"}
        self._manager = self._window_manager()
        return self

    def _window_manager(self) -> subprocess.Popen[bytes]:
        """One that stays: on a busy machine the screen is not always ready for the first."""
        for _ in range(5):
            manager = subprocess.Popen(["openbox"], env=self.environment)
            time.sleep(1)
            if manager.poll() is None:
                return manager
        raise SystemExit("No window manager could be started.")

    def __exit__(self, *_: object) -> None:
        for process in (self._manager, self._server):
            process.terminate()
            process.wait()

    def output(self, *words: object) -> bytes:
        """The output of a tool that runs on this desktop; empty if it fails."""
        command = [str(word) for word in words]
        return subprocess.run(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ).stdout

    def keys(self, *keys: str) -> None:
        """Press keys, or combinations such as ``ctrl+c``, one after another."""
        for key in keys:
            self.output("xdotool", "key", "--clearmodifiers", key)
            time.sleep(_KEY_INTERVAL)

    def write(self, text: object) -> None:
        """Type into the widget that has the focus, and press Return."""
        self.output("xdotool", "type", "--delay", "4", str(text))
        self.keys("Return")

    def drag(self, points: Iterable[tuple[int, int]]) -> None:
        """Drag with the left button through points on the screen."""
        (first, *rest) = points
        self.output("xdotool", "mousemove", *first, "mousedown", "1")
        # The window manager handles the click first; movements in the meantime are lost.
        time.sleep(0.3)
        for x, y in rest:
            self.output("xdotool", "mousemove", x, y)
            time.sleep(0.02)
        self.output("xdotool", "mouseup", "1")

    def click(self, place: tuple[int, int]) -> None:
        """Click at a point on the screen."""
        self.output("xdotool", "mousemove", *place, "mousedown", "1")
        time.sleep(0.3)  # as in ``drag``
        self.output("xdotool", "mouseup", "1")

    def windows(self, title: str) -> list[str]:
        """The ids of the visible windows with this title; the latest is last."""
        search = ("xdotool", "search", "--onlyvisible", "--name", f"^{title}$")
        return sorted(self.output(*search).decode().split(), key=int)

    def active(self) -> str:
        """The id of the window that has the focus."""
        return self.output("xdotool", "getactivewindow").decode().strip()

    def wait_for_focus(self, title: str) -> None:
        """Wait for a window with this title, and for the newest of them to have the focus."""
        wait_until(f"window “{title}”", lambda: self.windows(title))
        wait_until(
            f"focus on “{title}”", lambda: self.active() == max(self.windows(title), key=int)
        )

    def steady(self, window: str) -> bool:
        """Whether a window shows the same for a second: nothing is loading in it any more."""
        before = self.pixels(window)
        time.sleep(1)
        return before == self.pixels(window) != b""

    def place(self, window: str) -> tuple[int, int, int, int]:
        """A window's geometry on the screen: x, y, width, height."""
        lines = self.output("xdotool", "getwindowgeometry", "--shell", window).decode().split()
        values = dict(line.split("=") for line in lines)
        x, y, width, height = (int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
        return x, y, width, height

    def resize(self, window: str, width: int, height: int) -> None:
        self.output("xdotool", "windowmove", window, 40, 60, "windowsize", window, width, height)
        wait_until(f"a window of {width}", lambda: self.place(window)[2:] == (width, height))

    def copied(self) -> str:
        """The text on the clipboard."""
        text = ("-selection", "clipboard", "-t", "UTF8_STRING", "-o")
        return self.output("timeout", "2", "xclip", *text).decode(errors="replace")

    def copied_picture(self) -> bytes:
        """The PNG file on the clipboard."""
        return self.output(
            "timeout", "5", "xclip", "-selection", "clipboard", "-t", "image/png", "-o"
        )

    def copy_picture(self, file: Path) -> None:
        """Put a PNG file on the clipboard."""
        self._copy("-t", "image/png", "-i", str(file))

    def forget_copied(self) -> None:
        """Empty the clipboard."""
        self._copy("-i", os.devnull)

    def _copy(self, *options: str) -> None:
        """xclip keeps running to serve the clipboard, with its output open."""
        command = ["xclip", "-selection", "clipboard", *options]
        subprocess.run(command, env=self.environment, stdout=subprocess.DEVNULL, check=True)

    def pixels(self, window: str, area: str = "100%") -> bytes:
        """The grey levels of a window on the screen, row by row; empty if it is gone.

        ``area`` is WIDTHxHEIGHT+X+Y within the window.
        """
        crop = ("-crop", area, "+repage", "-depth", "8", "gray:-")
        return self.output("import", "-silent", "-window", window, *crop)

    def brightness(self, window: str, area: str = "100%") -> float:
        """The mean grey level: 0 is black, 255 white."""
        pixels = self.pixels(window, area)
        return sum(pixels) / max(len(pixels), 1)

    def screenshot(self, file: Path) -> None:
        self.output("import", "-silent", "-window", "root", file)

    def described(self) -> str:
        """The visible windows that have a title, and which has the focus."""
        ids = self.output("xdotool", "search", "--onlyvisible", "--name", ".").decode().split()
        names = [self.output("xdotool", "getwindowname", number).decode() for number in ids]
        lines = [f"{number} {name.strip()}\n" for number, name in zip(ids, names, strict=True)]
        return f"{''.join(lines)}focus: {self.active()}\n"


def wait_until(what: str, condition: Callable[[], object], seconds: float = _TIMEOUT) -> None:
    """Wait for a condition; exit if it is not met in time."""
    if not comes_true(condition, seconds):
        raise SystemExit(f"There was no {what} within {seconds:.0f} s.")


def comes_true(condition: Callable[[], object], seconds: float) -> bool:
    """Wait for a condition; returns whether it is met in time."""
    began = time.monotonic()
    while not condition():
        if time.monotonic() - began > seconds:
            return False
        time.sleep(0.02)
    return True
