"""Opens the settings of the window; what is broken is set aside and never stops the program."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

from zen_digits.core.files import data_folder

_MAX_BACKUPS = 1000


def open_settings() -> QSettings:
    """The saved settings; empty ones where they cannot be read."""
    folder = data_folder()
    if (folder.exists() and not folder.is_dir()) or (folder.is_symlink() and not folder.exists()):
        _set_aside(folder)
    path = folder / "settings.ini"
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    settings.allKeys()  # reads the file
    if settings.status() == QSettings.Status.NoError and not path.is_dir():
        return settings
    _set_aside(path)
    return QSettings(str(path), QSettings.Format.IniFormat)


def _set_aside(path: Path) -> None:
    """Rename what is in the way; it stays where that is not permitted."""
    for number in range(1, _MAX_BACKUPS):
        backup = path.with_name(f"{path.name}.broken-{number}")
        if not (backup.exists() or backup.is_symlink()):
            with suppress(OSError):
                path.rename(backup)
            return
