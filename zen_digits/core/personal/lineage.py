"""Where a network that was taught comes from, as its card tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zen_digits.core.errors import printable, shortened
from zen_digits.core.insight.kept import fingerprint

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel

_LONGEST_NAME = 200


def lineage(base: TrainedModel, name: str, drawings: int, seed: int) -> dict[str, Any]:
    """The network that was taught, by the name of its file and its fingerprint; with how much."""
    return {
        "base": shortened(printable(name), _LONGEST_NAME),
        "base_fingerprint": fingerprint(base),
        "drawings": drawings,
        "seed": seed,
    }
