"""``zen-digits export``: writes a network as an ONNX file, verified before it is saved."""

import argparse
import sys
from pathlib import Path

from zen_digits.commands.output import print_json
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
    from zen_digits.core.networks.model_file import load_model
    from zen_digits.core.reading.predictor import shipped_model_path

    model = load_model(options.model or shipped_model_path())
    if sys.stderr.isatty() and not options.json:
        print("Exporting and verifying; this takes seconds…", file=sys.stderr)
    report = export_onnx(options.file, model, int8=options.int8)
    if options.json:
        print_json(report.to_dict())
    else:
        _print_table(report)
    return 0


def _print_table(report: ExportReport) -> None:
    print(f"{report.images:,} MNIST test images, read here and in ONNX Runtime\n")
    rows = [_CAPTIONS, *(version.texts() for version in report.versions)]
    if report.versions[-1].accuracy is None:
        print("The labels of this network are not the digits, so there is no accuracy.\n")
        rows = [{k: v for k, v in row.items() if "accuracy" not in k} for row in rows]
    for row in rows:
        first, *others = row.items()
        cells = (f"{text:>{max(len(_CAPTIONS[key]), 7) + 2}}" for key, text in others)
        print(f"{first[1]:<10}{''.join(cells)}")
    print(f"\nSaved: {report.file} ({report.versions[-1].precision})")
