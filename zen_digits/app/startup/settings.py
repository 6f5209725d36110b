"""Opens the settings of the window; what is broken is set aside and never stops the program."""

import os
from contextlib import suppress
from pathlib import Path

from zen_digits.app.common.settings import LARGEST, Settings
from zen_digits.app.startup.old_settings import read_old_settings
from zen_digits.core.errors import InputError
from zen_digits.core.files import data_folder, read_file
from zen_digits.core.json_text import parse

_MAX_BACKUPS = 1000


def open_settings() -> Settings:
    """The saved settings; empty ones where they cannot be read."""
    folder = data_folder()
    if os.path.lexists(folder) and not os.path.isdir(folder):
        _set_aside(folder)
    path = folder / "settings.json"
    if not os.path.lexists(path):
        return _from_before(path)
    with suppress(InputError, ValueError):
        values = parse(read_file(path, largest=LARGEST))
        if isinstance(values, dict):
            return Settings(path, values)
    _set_aside(path)
    return Settings(path, {})


def _from_before(path: Path) -> Settings:
    """The settings that an older version kept, kept anew; the old file stays for it."""
    settings = Settings(path, {})
    with suppress(InputError):
        settings.keep(**read_old_settings(path.with_suffix(".ini")))
    return settings


def _set_aside(path: Path) -> None:
    """Rename what is in the way; it stays where that is not permitted."""
    for number in range(1, _MAX_BACKUPS):
        backup = path.with_name(f"{path.name}.broken-{number}")
        if not os.path.lexists(backup):
            with suppress(OSError):
                path.rename(backup)
            return
