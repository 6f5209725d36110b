"""What PyInstaller collects from a Qt module: its plugins, except those that are left out."""

from pathlib import Path

from contents import is_wanted
from PyInstaller.utils.hooks.qt import add_qt6_dependencies

Files = list[tuple[str, str]]


def wanted_parts(hook: str) -> tuple[list[str], Files, Files]:
    """Hidden imports, libraries and data for a hook, given its file.

    Plugins are removed before PyInstaller looks for their libraries, so those stay out, too.
    """
    hidden_imports, binaries, datas = add_qt6_dependencies(hook)
    wanted = [
        (source, target)
        for source, target in binaries
        if is_wanted(f"{target}/{Path(source).name}")
    ]
    return hidden_imports, wanted, datas
