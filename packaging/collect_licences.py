"""Collects the licences of everything that is distributed with the program.

    python packaging/collect_licences.py FOLDER

Run it with the Python that the program was built with. It fails if a package has no licence.
"""

import re
import shutil
import sys
import sysconfig
from importlib.metadata import Distribution
from pathlib import Path

from distributions import PROGRAM, STARTER, distributed

_NAME = Path(__file__).name
_ROOT = Path(__file__).parents[1]
_TEXTS = _ROOT / "packaging" / "licences"
_LICENCE_NAME = re.compile(r"(licen[cs]e|copying|notice|thirdpartynotices)", re.IGNORECASE)
_QT_NOTICES = tuple(f"qt/{file.name}" for file in sorted((_TEXTS / "qt").iterdir()))
_WITHOUT_TEXT = {
    "pyside6_essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", *_QT_NOTICES),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "flatbuffers": ("APACHE-2.0.txt",),
}


def main(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(_TEXTS / "README.md", folder)
    _copy(folder / "zen-digits", [_ROOT / "LICENSE", _ROOT / "resources" / "mnist" / "README.md"])
    _copy(folder / "python", [_python_licence()])
    for package in distributed(PROGRAM, STARTER).items():
        _collect(folder, *package)


def _python_licence() -> Path:
    """Next to the standard library; on Windows, one folder up."""
    modules = Path(sysconfig.get_path("stdlib"))
    for folder in (modules, modules.parent):
        if (folder / "LICENSE.txt").is_file():
            return folder / "LICENSE.txt"
    raise SystemExit(f"Python has no licence in {modules}; find it and add it to {_NAME}.")


def _collect(folder: Path, name: str, package: Distribution) -> None:
    files = [
        Path(str(package.locate_file(path))) for path in package.files or [] if _is_licence(path)
    ]
    files += [_TEXTS / text for text in _WITHOUT_TEXT.get(name, ())]
    if not files:
        raise SystemExit(f"{name} has no licence; find it and add it to {_NAME}.")
    _copy(folder / name, files)


def _is_licence(path: Path) -> bool:
    """Whether a package's file is a licence text, judged by its name; source files are not."""
    return bool(_LICENCE_NAME.match(path.name)) and path.suffix not in (".py", ".pyc", ".pyi")


def _copy(folder: Path, files: list[Path]) -> None:
    folder.mkdir()
    for number, file in enumerate(files):
        clash = (folder / file.name).exists()
        shutil.copy(file, folder / (f"{number}-{file.name}" if clash else file.name))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
