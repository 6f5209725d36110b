"""Replaces NumPy's library of Fortran's runtime, 3 MB, by what its OpenBLAS calls of it.

Those are four functions: powers, texts put together, and the time. Needs gcc and readelf.
"""

import ctypes
import re
import subprocess
from pathlib import Path

_SOURCE = Path(__file__).with_suffix(".c")
_OF_RUNTIME = re.compile(r" UND (_gfortran_\w+)@(GFORTRAN_\d+)")


def slim_fortran(folder: Path) -> None:
    """Rebuild the runtime in the folder of NumPy's libraries, and remove what only it needed."""
    for runtime in folder.glob("libgfortran-*.so*"):
        [openblas] = folder.glob("libscipy_openblas*.so")
        [version] = {found[1] for found in called(openblas)}
        _build(runtime, version)
        _check(runtime, {found[0] for found in called(openblas)})
        for unneeded in folder.glob("libquadmath-*.so*"):
            unneeded.unlink()


def called(library: Path) -> list[tuple[str, str]]:
    """The functions of Fortran's runtime that a library calls, with their version."""
    command = ["readelf", "--wide", "--dyn-syms", str(library)]
    return _OF_RUNTIME.findall(
        subprocess.run(command, check=True, capture_output=True, text=True).stdout
    )


def _build(runtime: Path, version: str) -> None:
    versions = runtime.with_name("versions")
    versions.write_text(f"{version} {{ global: _gfortran_*; local: *; }};\n")
    options = [
        "-O2",
        "-shared",
        "-fPIC",
        "-s",
        f"-Wl,-soname,{runtime.name}",
        f"-Wl,--version-script={versions}",
    ]
    subprocess.run(["gcc", *options, "-o", runtime, _SOURCE], check=True)
    versions.unlink()


def _check(runtime: Path, functions: set[str]) -> None:
    """Raise SystemExit unless the library has the functions, and calculates."""
    library = ctypes.CDLL(str(runtime))
    missing = [name for name in sorted(functions) if not hasattr(library, name)]
    if missing:
        raise SystemExit(f"OpenBLAS calls {', '.join(missing)}; add them to {_SOURCE.name}.")
    power = library._gfortran_pow_r8_i8
    power.argtypes, power.restype = [ctypes.c_double, ctypes.c_int64], ctypes.c_double
    if power(2.0, -3) != 0.125:
        raise SystemExit(f"{_SOURCE.name} takes powers wrongly.")
