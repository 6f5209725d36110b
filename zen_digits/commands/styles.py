"""``zen-digits styles``: a contact sheet of the synthetic handwriting that networks learn from."""

import argparse
import io
from pathlib import Path

from zen_digits.commands.output import print_json, print_lines
from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write

_LARGEST_SEED = 2**31 - 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.png", help="the picture to write")
    parser.add_argument(
        "--style", action="append", metavar="NAME", help='only this style, such as "barred 7"'
    )
    parser.add_argument("--seed", type=int, default=0, help="of the random writers")
    parser.add_argument("--json", action="store_true", help="print the names as JSON")


def run(options: argparse.Namespace) -> int:
    from zen_digits.core.synthetic.contact_sheet import contact_sheet
    from zen_digits.core.synthetic.digit_allographs import ALLOGRAPHS
    from zen_digits.core.synthetic.generator import find_allograph

    if not 0 <= options.seed <= _LARGEST_SEED:
        raise InputError(f"The seed must be between 0 and {_LARGEST_SEED}, not {options.seed}.")
    if options.file.suffix.lower() != ".png":
        raise InputError(f"{options.file} must end in .png; choose another name.")
    allographs = tuple(map(find_allograph, options.style)) if options.style else ALLOGRAPHS
    data = io.BytesIO()
    contact_sheet(options.seed, allographs).save(data, "PNG")
    atomic_write(options.file, data.getvalue())
    if options.json:
        names = [{"name": a.name, "digit": int(a.label)} for a in allographs]
        print_json({"file": str(options.file), "styles": names})
    else:
        print_lines(f"{len(allographs)} styles of digits, each by many writers: {options.file}")
    return 0
