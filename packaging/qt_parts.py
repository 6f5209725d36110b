"""What PyInstaller collects of a module of Qt: its plugins without those that are left out."""

from pathlib import Path

from contents import is_wanted
from PyInstaller.utils.hooks.qt import add_qt6_dependencies

Files = list[tuple[str, str]]


def wanted_parts(hook: str) -> tuple[list[str], Files, Files]:
    """Hidden imports, libraries and data for the file of a hook.

    Plugins go before their libraries are looked for, so that these stay out, too.
    """
    hidden_imports, binaries, datas = add_qt6_dependencies(hook)
    wanted = [
        (source, target)
        for source, target in binaries
        if is_wanted(f"{target}/{Path(source).name}")
    ]
    return hidden_imports, wanted, datas
