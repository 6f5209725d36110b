"""``zen-digits export``: writes a network as an ONNX file, verified before it is saved."""

import argparse
from pathlib import Path

from zen_digits.commands.output import print_json, print_lines
from zen_digits.core.console import is_terminal, print_note
from zen_digits.core.export.report import ExportReport
from zen_digits.core.export.requirements import check_target

_CAPTIONS = {
    "precision": "version",
    "size": "size",
    "agreement": "read the same",
    "accuracy_here": "accuracy here",
    "accuracy": "in ONNX Runtime",
    "ms_per_image": "ms per image",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.onnx", help="the file to write")
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="a model file (default: the shipped one)"
    )
    parser.add_argument(
        "--int8", action="store_true", help="quantize to 8-bit integers: a quarter of the size"
    )
    parser.add_argument("--json", action="store_true", help="print the report as JSON")


def run(options: argparse.Namespace) -> int:
    check_target(options.file)
    from zen_digits.core.export.onnx import export_onnx
    from zen_digits.core.models.model_file import load_model
    from zen_digits.core.reading.predictor import shipped_model_path

    model = load_model(options.model or shipped_model_path())
    if is_terminal() and not options.json:
        print_note("Exporting and verifying; this takes seconds…")
    report = export_onnx(options.file, model, int8=options.int8)
    if options.json:
        print_json(report.to_dict())
    else:
        _print_table(report)
    return 0


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
