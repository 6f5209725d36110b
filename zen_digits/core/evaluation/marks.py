"""Images that a person has marked: their label is wrong, or nobody could tell."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Mark = Literal["wrong label", "ambiguous"]
Marks = Mapping[str, Mark]
"""By the fingerprint of an image, so that they outlive another order and another place."""
_LENGTH = 32  # hexadecimal digits


def fingerprint(image: NDArray[np.uint8], label: str) -> str:
    """What tells an image, uint8 28 × 28 as it is read, with this label from all others."""
    return sha256(image.tobytes() + label.encode()).hexdigest()[:_LENGTH]
