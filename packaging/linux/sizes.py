"""Says where the bytes of the installed program go, and compares them with their goals.

python packaging/linux/sizes.py dist/zen-digits [dist/linux/zen-digits_*.deb]
"""

import sys
from collections import Counter
from pathlib import Path

INSTALLED, PACKAGE = 600, 150  # MB, at most
_PARTS = {
    "_internal/torch/lib/libtorch_cpu": "PyTorch: computing (libtorch_cpu)",
    "_internal/torch/lib/libtorch_python": "PyTorch: its part for Python (libtorch_python)",
    "_internal/torch": "PyTorch: the rest",
    "_internal/PySide6": "Qt and PySide6",
    "_internal/shiboken6": "Qt and PySide6",
    "_internal/onnxruntime": "ONNX Runtime",
    "_internal/onnx": "ONNX, onnxscript",
    "_internal/ml_dtypes": "ONNX, onnxscript",
    "_internal/numpy": "NumPy and OpenBLAS",
    "_internal/pillow": "Pillow",
    "_internal/PIL": "Pillow",
    "_internal/resources": "MNIST, shipped network, icons",
    "_internal/libpython": "Python",
    "_internal/python3": "Python",
    "_internal/base_library": "Python",
    "licences": "licences",
    "zen-digits": "all Python code, compiled",
}
"""What the path of a file begins with; the first that fits counts."""


def main(folder: Path, *packages: str) -> None:
    parts: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            parts[_part(file.relative_to(folder).as_posix())] += file.stat().st_size
    for part, size in parts.most_common():
        print(f"{part:<62} {size / 1e6:6.1f} MB")
    print(f"{'installed':<62} {parts.total() / 1e6:6.1f} MB   <= {INSTALLED} MB")
    for package in packages:
        size = Path(package).stat().st_size / 1e6
        print(f"{Path(package).name:<62} {size:6.1f} MB   <= {PACKAGE} MB")


def _part(path: str) -> str:
    return next((part for start, part in _PARTS.items() if path.startswith(start)), "other")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
