"""The log of errors that nobody expected: a file in the data folder."""

import traceback
from datetime import datetime
from pathlib import Path

from zen_digits.core.errors import InputError
from zen_digits.core.files import data_folder, make_folder


def log_path() -> Path:
    """Where the log is; it may not exist yet."""
    return data_folder() / "zen-digits.log"


def log_error(error: BaseException) -> Path | None:
    """Append an error's traceback to the log; its path, or None where it cannot be written."""
    text = f"{datetime.now():%Y-%m-%d %H:%M:%S} ERROR unexpected error\n{details(error)}"
    try:
        make_folder(log_path().parent)
        with open(log_path(), "a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
    except (InputError, OSError):
        return None
    return log_path()


def details(error: BaseException) -> str:
    """An error's traceback, as Python prints it."""
    return "".join(traceback.format_exception(error))
