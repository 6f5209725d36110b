"""Opens the window, or reports in one sentence why there can be none here."""

import os
import socket
import sys
from pathlib import Path

from zen_digits.app.common.platforms import WITHOUT_DISPLAY
from zen_digits.core.console import print_error
from zen_digits.core.errors import InputError, broken_installation
from zen_digits.core.exit_codes import BAD_INPUT
from zen_digits.core.files import data_folder
from zen_digits.core.reading.shipped_model import begin_loading


def launch() -> int:
    """Run the application; returns its exit code, 2 where no window can be shown."""
    if problem := display_problem():
        print_error(problem)
        return BAD_INPUT
    begin_loading()
    try:
        _check_plugins()
        from zen_digits.app.main import run

        data_folder()
    except ImportError as error:
        print_error(_missing_library(error))
        return BAD_INPUT
    except InputError as error:
        print_error(str(error))
        return BAD_INPUT
    return run(sys.argv)


def _check_plugins() -> None:
    """Raise ImportError where Qt's platform plugins are missing: Qt would abort the process."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    if not any(folder.glob("*q*")):
        raise ImportError(f"{folder} is empty")


def display_problem() -> str:
    """Why no window can be shown, and what to do about it; empty where one can.

    Qt itself would abort the process.
    """
    if sys.platform != "linux":
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform.startswith(WITHOUT_DISPLAY) or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY", "")
    if display and _answers(display):
        return ""
    found = f"The display {display} does not answer" if display else "There is no display"
    return f"{found}; start Zen Digits on a desktop, or with: xvfb-run -a zen-digits"


def _answers(display: str) -> bool:
    """Whether an X server listens on a local display (":0", "unix:1.0"); True for a remote one."""
    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return True
    path = Path("/tmp/.X11-unix") / f"X{number.split('.')[0]}"
    for address in (str(path), f"\0{path}"):
        with socket.socket(socket.AF_UNIX) as client:
            if client.connect_ex(address) == 0:
                return True
    return False


def _missing_library(error: ImportError) -> str:
    """Name what is missing: a system library, on a bare Linux server, or a part of Qt."""
    library = str(error).split(":")[0]
    if "cannot open shared object file" in str(error) and not library.startswith("libQt"):
        return f"Qt needs the system library {library}; install the packages named in the README."
    return str(broken_installation(error))
