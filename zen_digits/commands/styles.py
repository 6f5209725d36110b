"""``zen-digits styles``: a picture of the handwriting that networks learn from."""

import argparse
import io
from pathlib import Path

from zen_digits.core.files import replacing


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE.png", help="the picture to write")
    parser.add_argument("--seed", type=int, default=0, help="of the random hands")


def run(options: argparse.Namespace) -> int:
    from zen_digits.core.errors import InputError
    from zen_digits.core.styles.digits import STYLES
    from zen_digits.core.styles.sheet import contact_sheet

    if options.seed < 0:
        raise InputError(f"The seed must not be negative, as {options.seed} is; choose another.")
    data = io.BytesIO()
    contact_sheet(options.seed).save(data, "PNG")
    with replacing(options.file) as file:
        file.write(data.getvalue())
    print(f"{len(STYLES)} styles of ten digits, drawn by many hands: {options.file}")
    return 0
