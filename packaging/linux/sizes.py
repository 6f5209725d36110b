"""Shows what takes how much space in the installed program, and compares it with the limits.

python packaging/linux/sizes.py dist/zen-digits [dist/linux/zen-digits_*.deb]
"""

import sys
from collections import Counter
from pathlib import Path

INSTALLED, PACKAGE = 560, 140  # MB, at most
_PARTS = {
    "_internal/torch/lib/libtorch_cpu": "PyTorch: computation (libtorch_cpu)",
    "_internal/torch/lib/libtorch_python": "PyTorch: Python bindings (libtorch_python)",
    "_internal/torch": "PyTorch: the rest",
    "_internal/PySide6": "Qt and PySide6",
    "_internal/shiboken6": "Qt and PySide6",
    "_internal/onnxruntime": "ONNX Runtime",
    "_internal/numpy": "NumPy and OpenBLAS",
    "_internal/pillow": "Pillow",
    "_internal/PIL": "Pillow",
    "_internal/resources": "MNIST, shipped network, icons, web page",
    "_internal/libpython": "Python",
    "_internal/python3": "Python",
    "_internal/base_library": "Python",
    "licences": "licences",
    "zen-digits": "all Python code, as bytecode",
}
"""The part for each prefix of a file's path; the first match counts."""


def main(folder: Path, *packages: str) -> None:
    parts = sizes(folder)
    for part, size in parts.most_common():
        print(f"{part:<62} {size / 1e6:6.1f} MB")
    found = [("installed", parts.total(), INSTALLED)]
    found += [(Path(name).name, Path(name).stat().st_size, PACKAGE) for name in packages]
    for name, size, most in found:
        print(f"{name:<62} {size / 1e6:6.1f} MB   <= {most} MB")
    if any(size > most * 1e6 for _, size, most in found):
        raise SystemExit(
            "sizes.py: The program has become too large; packaging/README.md says what was tried."
        )


def sizes(folder: Path) -> Counter[str]:
    """Bytes of each part."""
    parts: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            parts[_part(file.relative_to(folder).as_posix())] += file.stat().st_size
    return parts


def _part(path: str) -> str:
    return next((part for start, part in _PARTS.items() if path.startswith(start)), "other")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
