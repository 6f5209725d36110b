"""``zen-digits read-page``: reads every number on photographed pages."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.commands.annotated import annotated_names
from zen_digits.commands.drawings import named_files
from zen_digits.commands.output import print_json, print_lines
from zen_digits.core.console import print_error
from zen_digits.core.csv_file import write_csv
from zen_digits.core.errors import InputError
from zen_digits.core.exit_codes import BAD_INPUT, FAILED

if TYPE_CHECKING:
    from zen_digits.core.pages.result import PageReading
    from zen_digits.core.reading.predictor import Predictor

_THREADS = 2  # a page has hundreds of images to read
_HEADER = (
    "file", "line", "number", "text", "confidence", "is_digit", "left", "top", "right", "bottom",
)  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="pictures of pages")
    parser.add_argument("--csv", type=Path, metavar="OUT", help="also write a table of all numbers")
    parser.add_argument(
        "--annotate", type=Path, metavar="DIR", help="also save each page with its numbers drawn in"
    )
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="a model file (default: the shipped one)"
    )
    parser.add_argument("--json", action="store_true", help="print each line as a line of JSON")


def run(options: argparse.Namespace) -> int:
    """Read one page after the other; those that cannot be read are named.

    The code is then 1, or 2 where none could be read.
    """
    from zen_digits.core.reading.predictor import open_predictor

    files = [*named_files(options.files)]
    pictures = annotated_names(options.annotate, files) if options.annotate else {}
    predictor = open_predictor(options.model, _THREADS)
    if not predictor.reads_digits:
        raise InputError("This network does not read digits, as pages need; choose another model.")
    show = _print_json if options.json else _print_text
    rows: list[Sequence[object]] = [_HEADER]
    read = 0
    for file in files:
        try:
            page = _read(predictor, file, pictures.get(file))
        except InputError as error:
            print_error(str(error))
            continue
        read += 1
        show(file, page)
        rows.extend(_rows(file, page))
    if options.csv:
        write_csv(options.csv, rows)
    if read == len(files):
        return 0
    return FAILED if read else BAD_INPUT


def _read(predictor: Predictor, file: str, annotated: Path | None) -> PageReading:
    from zen_digits.core.pages.annotation import save_annotated
    from zen_digits.core.pages.reader import read_page
    from zen_digits.core.pictures.decode import read_picture

    picture = read_picture(Path(file))
    page = read_page(predictor, picture.pixels, file)
    if annotated:
        save_annotated(annotated, picture.pixels, page)
    return page.enlarged(picture.factor, picture.width, picture.height)


def _print_json(file: str, page: PageReading) -> None:
    for line in page.to_dicts():
        print_json({"file": file, **line})


def _print_text(file: str, page: PageReading) -> None:
    """Each line with its numbers; what is in doubt has a question mark."""
    if page.turned:
        print_lines(f"{file} was turned by {page.turned}° to be read.")
    for place, line in enumerate(page.lines, start=1):
        texts = [number.text + ("?" if number.doubtful else "") for number in line.numbers]
        print_lines(f"{file}, line {place}: {'  '.join(texts)}")


def _rows(file: str, page: PageReading) -> Iterator[Sequence[object]]:
    for line in page.to_dicts():
        for place, number in enumerate(line["numbers"], start=1):
            shown = (number["text"], number["confidence"], number["is_digit"], *number["box"])
            yield (file, line["line"] + 1, place, *shown)
