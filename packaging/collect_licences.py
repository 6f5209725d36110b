"""Collects the licences of everything that is distributed with the program.

    python packaging/collect_licences.py FOLDER

To be run by the Python that the program was built with. Fails where a package has none.
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
_IS_LICENCE = re.compile(r"(licen[cs]e|copying|notice|thirdpartynotices)", re.IGNORECASE)
_PARTS_OF_QT = tuple(f"qt/{file.name}" for file in sorted((_TEXTS / "qt").iterdir()))
_WITHOUT_TEXT = {
    "pyside6_essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", *_PARTS_OF_QT),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "flatbuffers": ("APACHE-2.0.txt",),
}


def main(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(_TEXTS / "README.md", folder)
    _copy(folder / "zen-digits", [_ROOT / "LICENSE", _ROOT / "resources" / "mnist" / "README.md"])
    _copy(folder / "python", [_licence_of_python()])
    for package in distributed(PROGRAM, STARTER).items():
        _collect(folder, *package)


def _licence_of_python() -> Path:
    """It lies among the modules, on Windows above them."""
    modules = Path(sysconfig.get_path("stdlib"))
    for folder in (modules, modules.parent):
        if (folder / "LICENSE.txt").is_file():
            return folder / "LICENSE.txt"
    raise SystemExit(f"Python has no licence in {modules}; find it and add it to {_NAME}.")


def _collect(folder: Path, name: str, package: Distribution) -> None:
    files = [Path(str(package.locate_file(path))) for path in package.files or [] if _says(path)]
    files += [_TEXTS / text for text in _WITHOUT_TEXT.get(name, ())]
    if not files:
        raise SystemExit(f"{name} has no licence; find it and add it to {_NAME}.")
    _copy(folder / name, files)


def _says(path: Path) -> bool:
    """Whether a package's file tells its licence; those of its sources are left where they are."""
    return bool(_IS_LICENCE.match(path.name)) and path.suffix not in (".py", ".pyc", ".pyi")


def _copy(folder: Path, files: list[Path]) -> None:
    folder.mkdir()
    for number, file in enumerate(files):
        clash = (folder / file.name).exists()
        shutil.copy(file, folder / (f"{number}-{file.name}" if clash else file.name))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
