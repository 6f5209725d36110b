"""Makes the program's folder smaller without removing anything that runs.

    python packaging/linux/slim.py dist/zen-digits

Removes the symbols that only a debugger reads, what fills wheels' libraries up to larger pages, all
of Fortran's runtime that nobody calls, and from Qt's ICU all data but the order of characters: Qt
has its own tables of how numbers and dates are written.
Needs strip, gcc and icupkg (Debian: icu-devtools).
"""

import ctypes
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from fortran import slim_fortran
from padding import close_gaps

_STRIPPED_BY_WHEELS = ".libs"  # auditwheel moved the symbol tables in there; strip would break them
# Qt sorts file names by it, and needs no more: it has its own tables of the rest.
_KEPT_OF_ICU = re.compile(
    r"^(root|pool|res_index|icuver|cnvalias|supplementalData)\.(res|icu)$"
    r"|^\w+\.nrm$|^coll/(root|res_index|pool)\.res$|^coll/\w+\.icu$"
)
_ICU_SOURCE = """
.section .rodata
.globl {symbol}
.type {symbol}, %object
.balign 64
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",%progbits
"""


def main(folder: Path) -> None:
    for library in sorted(folder.rglob("*.so*")):
        of_wheel = library.parent.name.endswith(_STRIPPED_BY_WHEELS)
        if not library.is_file() or library.is_symlink():
            continue
        if of_wheel:
            close_gaps(library)
        else:
            subprocess.run(["strip", "--strip-unneeded", library], check=True)
    slim_fortran(folder / "_internal" / "numpy.libs")  # loads it: nothing may write it any more
    for link in folder.rglob("*.so*"):
        if link.is_symlink() and not link.exists():
            link.unlink()
    for library in folder.rglob("libicudata.so.*"):
        if not library.is_symlink():
            slim_icu(library)
            check_icu(library)


def slim_icu(library: Path) -> None:
    """Rebuild ICU's data library with only what Qt needs here."""
    symbol, data = icu_data(library)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        # icupkg names what is in a file after it, and ICU looks for these very names.
        file = f"{symbol.removesuffix('_dat')}l.dat"
        (work / "kept").mkdir()
        whole, kept = work / file, work / "kept" / file
        whole.write_bytes(data)
        items = _output("icupkg", "-l", whole).split()
        (work / "unwanted.lst").write_text("\n".join(i for i in items if not _KEPT_OF_ICU.match(i)))
        _output("icupkg", "--ignore-deps", "-r", work / "unwanted.lst", whole, kept)
        source = work / "icu.S"
        source.write_text(_ICU_SOURCE.format(symbol=symbol, data=kept))
        soname = f"-Wl,-soname,{library.name}"
        _output("gcc", "-shared", "-nostdlib", soname, "-o", library, source)


def check_icu(library: Path) -> None:
    """Raise SystemExit unless the ICU beside its data library finds the order of characters."""
    version = library.suffix.removeprefix(".")
    *_, i18n = [
        ctypes.CDLL(str(library.with_name(f"libicu{part}.so.{version}")), ctypes.RTLD_GLOBAL)
        for part in ("data", "uc", "i18n")
    ]
    error = ctypes.c_int(0)
    i18n[f"ucol_open_{version}"](b"de", ctypes.byref(error))
    if error.value > 0:  # below are warnings: that the order is not German, but everyone's
        raise SystemExit(f"ICU does not find its data in {library} (error {error.value}).")


def icu_data(library: Path) -> tuple[str, bytes]:
    """The name of ICU's data table in its library, and the table."""
    symbols = _output("readelf", "--wide", "--dyn-syms", library)
    found = re.search(
        r"\d+: ([0-9a-f]+) +(\d+|0x[0-9a-f]+) OBJECT .* (icudt\d+_dat)$", symbols, re.M
    )
    if found is None:
        raise SystemExit(f"{library} contains no ICU data.")
    offset, size = int(found[1], 16), int(found[2], 0)  # its address is also its offset in the file
    return found[3], library.read_bytes()[offset : offset + size]


def _output(*command: object) -> str:
    return subprocess.run(
        [str(word) for word in command], check=True, capture_output=True, text=True
    ).stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]))
