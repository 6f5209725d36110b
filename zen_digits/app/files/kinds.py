"""What a file is opened as, by its name."""

import os
from pathlib import Path

from zen_digits.core.data.file_names import is_data
from zen_digits.core.ink.ink_file import is_ink_file
from zen_digits.core.pictures.formats import SUFFIXES

DRAWING, MODEL, DATA = "drawing", "model", "data"
UNKNOWN = ""
"""Perhaps a picture without a suffix: its content tells."""

MODEL_SUFFIX = ".zendigits"


def kind_of(path: Path) -> str:
    """DRAWING, MODEL, DATA or UNKNOWN; a folder is DATA."""
    suffix = path.suffix.lower()
    if os.path.isdir(path) or is_data(path):
        return DATA
    if suffix == MODEL_SUFFIX:
        return MODEL
    return DRAWING if suffix in SUFFIXES or is_ink_file(path) else UNKNOWN
