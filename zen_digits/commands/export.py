"""``zen-digits export``: writes a network for other programs, by the suffix of the file.

An ONNX file and a web page are verified before they are saved.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.commands.output import print_json, print_lines
from zen_digits.core.console import is_terminal, print_note
from zen_digits.core.errors import InputError, missing_pytorch
from zen_digits.core.export.report import ExportReport
from zen_digits.core.export.requirements import PAGE_SUFFIX, check_target
from zen_digits.core.files import atomic_write
from zen_digits.core.percent import percent
from zen_digits.core.pytorch import is_installed
from zen_digits.core.resources import is_frozen

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

_CAPTIONS = {
    "precision": "version",
    "size": "size",
    "agreement": "read the same",
    "accuracy_here": "accuracy here",
    "accuracy": "in ONNX Runtime",
    "ms_per_image": "ms per image",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="the file to write: .onnx for other programs, .html for a page that reads in any "
        "browser, .pt2 for PyTorch, .csv for a table of all weights, .png for a picture of the "
        "filters that look at pixels",
    )
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="a model file (default: the shipped one)"
    )
    parser.add_argument(
        "--int8", action="store_true", help="quantize to 8-bit integers: a quarter of the size"
    )
    parser.add_argument("--json", action="store_true", help="print the report as JSON")


def run(options: argparse.Namespace) -> int:
    check_target(options.file, PAGE_SUFFIX, *_WRITERS)
    suffix = options.file.suffix.lower()
    if options.int8 and suffix in (PAGE_SUFFIX, *_WRITERS):
        raise InputError("--int8 is for .onnx files; leave it out, or choose that suffix.")
    from zen_digits.core.models.model_file import load_model
    from zen_digits.core.reading.predictor import shipped_model_path

    model = load_model(options.model or shipped_model_path())
    if suffix == PAGE_SUFFIX:
        _export_page(options, model)
    elif suffix in _WRITERS:
        _WRITERS[suffix](options.file, model)
        _tell_saved(options)
    else:
        _export_onnx(options, model)
    return 0


def _tell_saved(options: argparse.Namespace) -> None:
    if options.json:
        print_json({"file": str(options.file), "bytes": options.file.stat().st_size})
    else:
        print_lines(f"Saved: {options.file}")


def _export_torch_program(path: Path, model: TrainedModel) -> None:
    if is_frozen():  # what PyTorch exports with is large, and left out
        raise InputError(
            "The installed program cannot write .pt2 files; use Zen Digits from Python, or "
            "export an .onnx file."
        )
    if not is_installed():
        raise missing_pytorch()
    from zen_digits.core.networks.torch_program import export_torch_program

    export_torch_program(path, model)


def _export_weights(path: Path, model: TrainedModel) -> None:
    from zen_digits.core.export.weights_table import export_weights

    export_weights(path, model)


def _export_filters(path: Path, model: TrainedModel) -> None:
    from zen_digits.core.insight.filters import first_filters
    from zen_digits.core.insight.filters_picture import filters_png

    filters = first_filters(model)
    if filters is None:
        raise InputError(
            "This network has no filters that look at pixels; export its weights to a .csv file."
        )
    atomic_write(path, filters_png(filters))


_WRITERS: dict[str, Callable[[Path, TrainedModel], None]] = {
    ".pt2": _export_torch_program, ".csv": _export_weights, ".png": _export_filters,
}  # fmt: skip
"""What writes a file without a report, by its suffix."""


def _export_page(options: argparse.Namespace, model: TrainedModel) -> None:
    from zen_digits.core.export.web_page import export_web_page

    name = options.model.stem if options.model else "Zen Digits"
    report = export_web_page(options.file, name, model)
    if options.json:
        print_json(report.to_dict())
    else:
        same = percent(report.agreement, 1)
        print_lines(
            f"{report.images:,} MNIST test images, read here and with its rounded weights: {same} "
            "the same",
            f"Saved: {report.file} ({report.bytes / 1e6:.2f} MB)",
        )


def _export_onnx(options: argparse.Namespace, model: TrainedModel) -> None:
    from zen_digits.core.export.onnx import export_onnx

    if is_terminal() and not options.json:
        print_note("Exporting and verifying; this takes seconds…")
    report = export_onnx(options.file, model, int8=options.int8)
    if options.json:
        print_json(report.to_dict())
    else:
        _print_table(report)


def _print_table(report: ExportReport) -> None:
    print_lines(f"{report.images:,} MNIST test images, read here and in ONNX Runtime", "")
    rows = [_CAPTIONS, *(version.texts() for version in report.versions)]
    if report.versions[-1].accuracy is None:
        print_lines("The labels of this network are not the digits, so there is no accuracy.", "")
        rows = [{k: v for k, v in row.items() if "accuracy" not in k} for row in rows]
    for row in rows:
        first, *others = row.items()
        cells = (f"{text:>{max(len(_CAPTIONS[key]), 7) + 2}}" for key, text in others)
        print_lines(f"{first[1]:<10}{''.join(cells)}")
    print_lines("", f"Saved: {report.file} ({report.versions[-1].precision})")
