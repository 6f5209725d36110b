"""NumPy calculates as before with the small library of Fortran's runtime."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("gcc") and shutil.which("readelf")),
    reason="only the package for Linux has it, which needs gcc",
)
_CALCULATION = """
import ctypes, sys
runtime, openblas = sys.argv[1:]
runtime = ctypes.CDLL(runtime, ctypes.RTLD_GLOBAL)
ctypes.CDLL(openblas)
power = runtime._gfortran_pow_r8_i8
power.argtypes, power.restype = [ctypes.c_double, ctypes.c_int64], ctypes.c_double
text = ctypes.create_string_buffer(6)
size = ctypes.c_size_t
runtime._gfortran_concat_string(size(6), text, size(2), b"ab", size(3), b"cde")
print(power(3, 4), power(2, -3), power(5, 0), text.raw.decode() + "|")
"""


@pytest.fixture
def libraries(tmp_path: Path) -> Path:
    """A copy of NumPy's own."""
    for file in distribution("numpy").files or ():
        if file.parent.name == "numpy.libs":
            shutil.copy(str(file.locate()), tmp_path)
    return tmp_path


def test_it_is_small_and_has_what_openblas_calls(
    libraries: Path, script: Callable[[str], ModuleType]
) -> None:
    script("linux/fortran").slim_fortran(libraries)
    [runtime], [openblas] = libraries.glob("libgfortran*"), libraries.glob("*openblas*")
    assert runtime.stat().st_size < 50_000
    assert {*libraries.iterdir()} == {runtime, openblas}
    said = subprocess.run(
        [sys.executable, "-c", _CALCULATION, runtime, openblas], capture_output=True, text=True
    )
    assert said.stdout == "81.0 0.125 1.0 abcde |\n", said.stderr


def test_a_call_that_it_does_not_know_is_told(
    libraries: Path, script: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    fortran = script("linux/fortran")
    called = fortran.called
    monkeypatch.setattr(
        fortran, "called", lambda library: [*called(library), ("_gfortran_abort", "GFORTRAN_8")]
    )
    with pytest.raises(SystemExit, match="OpenBLAS calls _gfortran_abort; add them"):
        fortran.slim_fortran(libraries)
