"""``zen-digits doctor``: checks that the installation is complete and works."""

import argparse
import platform
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

from zen_digits.commands.output import print_json, print_lines
from zen_digits.core.errors import InputError, broken_installation, missing_pytorch
from zen_digits.core.exit_codes import BAD_INPUT
from zen_digits.core.files import atomic_write, data_folder, make_folder
from zen_digits.core.percent import percent
from zen_digits.core.pytorch import (
    CPU_BUILD,
    cuda_packages,
    cuda_version,
    is_installed,
    nvidia_card,
)
from zen_digits.version import __version__

PACKAGES = (
    "onnxruntime",
    "torch",
    "numpy",
    "PySide6_Essentials",
    "pyqtgraph",
    "safetensors",
    "pillow",
)
_SEVEN = [[(20, 20), (80, 20), (62, 60), (45, 110)]]  # drawn in one stroke


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print each finding as a line of JSON")
    parser.add_argument(
        "--quick", action="store_true", help="check what reading needs, in a second"
    )


def run(options: argparse.Namespace) -> int:
    all_ok = True
    for name in _QUICK if options.quick else _CHECKS:
        check = _CHECKS[name]
        try:
            finding, ok = check(), True
        except InputError as error:
            finding, ok = str(error), False
        except ImportError as error:
            finding, ok = str(broken_installation(error)), False
        except Exception as error:  # a broken installation can fail in any way
            finding, ok = f"{type(error).__name__}: {error}; install Zen Digits again.", False
        all_ok = all_ok and ok
        if options.json:
            print_json({"check": name, "ok": ok, "finding": finding})
        else:
            print_lines(f"{'ok' if ok else 'BAD':>4}  {name:<12} {finding}")
    return 0 if all_ok else BAD_INPUT


def _versions() -> str:
    packages = ", ".join(f"{name} {_version(name)}" for name in PACKAGES)
    python = f"Python {platform.python_version()} on {platform.platform(terse=True)}"
    return f"Zen Digits {__version__}, {python}, {packages}"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "(not found)"


def _pytorch() -> str:
    """Which build it is, and what it costs where there is no card for it."""
    if not is_installed():
        raise missing_pytorch()
    text = f"PyTorch {_version('torch')}"
    cuda = cuda_version()
    if not cuda or nvidia_card():
        return text
    packages = cuda_packages()
    names = " ".join(packages)
    return (
        f"{text} for NVIDIA cards (CUDA {cuda}) takes {sum(packages.values()) / 1e9:.1f} GB, and "
        "no such card is found; the build for the processor takes 0.7 GB: "
        f"python -m pip uninstall --yes {names} && {CPU_BUILD}"
    )


def _devices() -> str:
    from zen_digits.core.training.devices import choose_device

    device, note = choose_device("auto")
    return f"training runs on {device.type}. {note}".rstrip()


def _mnist() -> str:
    from zen_digits.core.data.mnist import load_mnist

    data = load_mnist()
    return f"{len(data.train):,} training and {len(data.test):,} test images, checksums correct"


def _model() -> str:
    from zen_digits.core.reading.predictor import open_predictor

    card = open_predictor().card
    accuracy = "unknown" if card.test_accuracy is None else percent(card.test_accuracy)
    return f"{card.architecture}, test accuracy {accuracy}"


def _reading() -> str:
    from zen_digits.core.ink.mnist_format import digit_image
    from zen_digits.core.reading.predictor import open_predictor

    reading = open_predictor().read(digit_image(_SEVEN))
    if reading.text != "7":
        raise InputError(f"A drawn 7 is read as {reading.text}; install Zen Digits again.")
    return f"a drawn 7 is read as 7 ({percent(reading.confidence)})"


def _data_folder() -> str:
    folder = make_folder(data_folder())
    probe = folder / "probe"
    try:
        atomic_write(probe, b"written by zen-digits doctor")
    finally:
        probe.unlink(missing_ok=True)
    return f"{folder} is writable"


_CHECKS: dict[str, Callable[[], str]] = {
    "versions": _versions,
    "pytorch": _pytorch,
    "devices": _devices,
    "mnist": _mnist,
    "model": _model,
    "reading": _reading,
    "data folder": _data_folder,
}
_QUICK = ("versions", "model", "reading", "data folder")
