"""A screen for each process of the tests: windows on one screen take the focus from each other."""

import os
import shutil
import subprocess
import sys

_SIZE = "1920x1200x24"
# It prints its number, and ends with whoever holds the other end of its input.
_SERVE = f"Xvfb -displayfd 1 -screen 0 {_SIZE} -nolisten tcp 2>/dev/null & read _; kill $!; wait"


def none_is_shared() -> bool:
    """Whether windows of several processes can be shown at once and keep their focus.

    That is where there is no screen at all, and on Linux where X is used and Xvfb is installed.
    """
    return os.environ.get("QT_QPA_PLATFORM") == "offscreen" or _can_make_one()


def use_own_screen() -> "subprocess.Popen[str] | None":
    """Let this process, and all that it starts, show windows on a new X server.

    Returns what keeps it alive, or None where it stays with the one it has.
    """
    if not _can_make_one():
        return None
    pipe = subprocess.PIPE
    server = subprocess.Popen(["sh", "-c", _SERVE], stdin=pipe, stdout=pipe, text=True)
    assert server.stdout is not None
    os.environ["DISPLAY"] = f":{int(server.stdout.readline())}"
    return server


def close_screen(server: "subprocess.Popen[str]") -> None:
    """End the X server."""
    server.communicate()


def _can_make_one() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "xcb")
    uses_x = os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY")
    return bool(sys.platform == "linux" and uses_x and platform == "xcb" and shutil.which("Xvfb"))
