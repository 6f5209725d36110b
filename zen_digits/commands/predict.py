"""``zen-digits predict``: reads digits and numbers in pictures and ink files."""

from __future__ import annotations

import argparse
import os
from collections.abc import Generator, Sequence
from contextlib import ExitStack, closing
from math import ceil
from pathlib import Path

from zen_digits.commands.annotated import annotated_names
from zen_digits.commands.bulk import Outcome, Process, read_sources, start_process
from zen_digits.commands.drawings import Source, named_files, sources
from zen_digits.commands.output import print_json, print_lines
from zen_digits.commands.progress_bar import counted
from zen_digits.core.console import print_error
from zen_digits.core.csv_file import write_csv
from zen_digits.core.errors import InputError
from zen_digits.core.exit_codes import BAD_INPUT, FAILED
from zen_digits.core.ink.ink_file import is_ink_file
from zen_digits.core.labels import are_digits
from zen_digits.core.percent import percent
from zen_digits.core.reading.number_reader import BATCH
from zen_digits.core.reading.result import NumberReading
from zen_digits.core.training.free_cores import thread_count

_MANY = 32  # drawings: for fewer another process is not worth its start
_MOST_PROCESSES = 8  # of 90 MB each
_BYTES = 500  # of a drawing in an ink file, about
_HEADER = ("file", "drawing", "text", "confidence", "is_digit")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="pictures, ink files and folders of them; - reads names from standard input",
    )
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="a model file (default: the shipped one)"
    )
    parser.add_argument(
        "--csv", type=Path, metavar="OUT", help="also write a table of all readings"
    )
    parser.add_argument(
        "--annotate",
        type=Path,
        metavar="DIR",
        help="also save each picture with its number marked",
    )
    parser.add_argument("--json", action="store_true", help="print each reading as a line of JSON")


def run(options: argparse.Namespace) -> int:
    """Read all files, on all cores; those that cannot be read are named.

    The code is then 1, or 2 where none could be read. Ctrl-C leaves what was read before it.
    """
    from zen_digits.core.reading.predictor import shipped_model_path

    files = [*named_files(options.files)]
    results = _Results(options, files)
    path = options.model or shipped_model_path()
    with ExitStack() as stack:
        processes = _processes(path, files, stack)
        stack.callback(results.finish)
        for outcome in stack.enter_context(closing(_outcomes(path, files, processes))):
            results.take(outcome)
    return results.code


def _processes(model: Path, files: Sequence[str], stack: ExitStack) -> list[Process]:
    """Processes that read beside this one, where there is enough to read."""
    if sum(map(_drawings, files)) < _MANY:
        return []
    processes = []
    for _ in range(min(thread_count(), _MOST_PROCESSES) - 1):
        process = start_process(model)
        stack.callback(process.close)
        processes.append(process)
    return processes


def _drawings(file: str) -> float:
    """About how many a file has."""
    if not is_ink_file(Path(file)):
        return 1
    try:
        return os.stat(file).st_size / _BYTES
    except (OSError, ValueError):
        return 1


def _outcomes(
    model: Path, files: Sequence[str], processes: Sequence[Process]
) -> Generator[Outcome, None, None]:
    from zen_digits.core.models.model_file import load_model

    threads = len(processes) + 1 if processes else thread_count()
    found = (source for file in counted(files) for source in sources(file))
    return read_sources(load_model(model), found, _batch(files, threads), threads, processes)


def _batch(files: Sequence[str], threads: int) -> int:
    """Drawings read at once: few pictures are shared out among all threads."""
    if any(is_ink_file(Path(file)) for file in files):
        return BATCH
    return min(ceil(len(files) / threads), BATCH)


class _Results:
    """What becomes of what is read: it is printed, drawn over its picture, and put in a table."""

    def __init__(self, options: argparse.Namespace, files: Sequence[str]) -> None:
        self._show = _print_json if options.json else _print_line
        self._annotated = annotated_names(options.annotate, files) if options.annotate else {}
        self._csv = options.csv
        self._rows: list[Sequence[object]] = [_HEADER]
        self._read = self._failed = 0

    def take(self, outcome: Outcome) -> None:
        """Show what is next, or why it could not be read."""
        if isinstance(outcome, InputError):
            print_error(str(outcome))
            self._failed += 1
            return
        source, number = outcome
        self._show(source, number)
        self._read += 1
        if self._csv:
            self._rows.append(_row(source, number))
        if source.is_picture and self._annotated:
            _annotate(self._annotated[source.file], source.file, number)

    def finish(self) -> None:
        """Write the table of all that was read."""
        if self._csv:
            write_csv(self._csv, self._rows)

    @property
    def code(self) -> int:
        """The exit code."""
        if not self._failed:
            return 0
        return FAILED if self._read else BAD_INPUT


def _annotate(path: Path, file: str, number: NumberReading) -> None:
    from zen_digits.core.pages.annotation import save_annotated
    from zen_digits.core.pages.result import page_of
    from zen_digits.core.pictures.decode import read_picture

    picture = read_picture(Path(file))
    page = page_of(number.scaled(1 / picture.factor), *picture.pixels.shape[:2])
    save_annotated(path, picture.pixels, page)


def _row(source: Source, number: NumberReading) -> Sequence[object]:
    place = "" if source.number is None else source.number
    return source.file, place, number.text, round(number.confidence, 6), number.is_digit


def _print_json(source: Source, number: NumberReading) -> None:
    print_json({"file": source.file, "drawing": source.number, **number.to_dict()})


def _print_line(source: Source, number: NumberReading) -> None:
    doubt = "" if number.is_digit else f", but {_doubt(source, number)}"
    print_lines(f"{source.name}: {number.text} ({percent(number.confidence)}{doubt})")


def _doubt(source: Source, number: NumberReading) -> str:
    """Why a number is in doubt: several lines, a sign, or the first part that is like no digit."""
    if not number.is_one_line:
        page = ", as on a page; zen-digits read-page reads each number of one"
        return f"it stands in several lines{page if source.is_picture else ''}"
    if number.has_sign_inside:
        return "a sign stands before or between its digits"
    unsure = [place for place, d in enumerate(number.digits, 1) if d.reading.is_unsure]
    if unsure and all(digit.reading.is_digit for digit in number.digits):
        other, probability = number.digits[unsure[0] - 1].reading.second_choice
        what = "it" if len(number.digits) == 1 else f"digit {unsure[0]}"
        return f"{what} may also be {other}, {percent(probability)}"
    if len(number.digits) == 1:
        known = are_digits(number.digits[0].reading.label_names)
        like = "a digit" if known else "anything the network has learned"
        return f"it does not look like {like}"
    places = [place for place, d in enumerate(number.digits, 1) if not d.reading.is_digit]
    return f"digit {places[0]} does not look like one"
