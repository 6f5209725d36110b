"""Adds the licences of the libraries that PyInstaller took from the Debian system.

    python packaging/linux/system_licences.py dist/zen-digits

They go to FOLDER/licences/PACKAGE, next to those that ``collect_licences.py`` put there.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

_PLACES = ("/lib", "/usr/lib")
_PYTHON = "libpython"  # its licence is there already


def main(folder: Path) -> None:
    for library in sorted((folder / "_internal").glob("*.so*")):
        of_a_wheel = library.is_symlink()  # its package has its licence
        if not of_a_wheel and not library.name.startswith(_PYTHON):
            _copy_licence(library.name, folder / "licences")


def _copy_licence(library: str, licences: Path) -> None:
    package = _package_of(library)
    texts = Path("/usr/share/doc") / package / "copyright"
    (licences / package).mkdir(parents=True, exist_ok=True)
    shutil.copy(texts, licences / package)


def _package_of(library: str) -> str:
    """The Debian package that owns a library; exits if there is none."""
    found = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True).stdout
    for line in found.splitlines():
        owner, _, path = line.partition(": ")
        if path.startswith(_PLACES) and Path(path).parent.name.endswith("-linux-gnu"):
            return re.sub(r":.*", "", owner)
    raise SystemExit(f"No Debian package owns {library}; find its licence.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
