"""The folder of everything the program keeps: what is broken in it is set aside, never fatal."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

from zen_digits.core.files import data_folder


def open_settings() -> QSettings:
    """The settings of the last time; empty ones where those cannot be read."""
    folder = data_folder()
    if (folder.exists() and not folder.is_dir()) or (folder.is_symlink() and not folder.exists()):
        set_aside(folder)
    path = folder / "settings.ini"
    settings = QSettings(str(path), QSettings.Format.IniFormat)
    settings.allKeys()  # reads the file
    if settings.status() == QSettings.Status.NoError and not path.is_dir():
        return settings
    set_aside(path)
    return QSettings(str(path), QSettings.Format.IniFormat)


def set_aside(path: Path) -> None:
    """Give what is in the way another name; it stays in its place if that is not allowed."""
    for number in range(1, 1000):
        other = path.with_name(f"{path.name}.broken-{number}")
        if not (other.exists() or other.is_symlink()):
            with suppress(OSError):
                path.rename(other)
            return
