"""Why one digit is read as it is: everything that can be told of it at once.

What a network was taught of strokes is no part of it: only the image is explained.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.insight.faithfulness import Deletion, deletion
from zen_digits.core.insight.methods import Method, find_evidence
from zen_digits.core.insight.strokes import StrokeWorth, stroke_worths
from zen_digits.core.reading.result import DigitReading

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor


@dataclass(frozen=True, slots=True)
class Explanation:
    """Which ink and which strokes make a digit what it is read as."""

    digit: DigitReading
    rival: int | None
    """The class that the evidence is against; None: against all others."""
    method: Method
    evidence: NDArray[np.float32]
    """28 × 28: see ``find_evidence``."""
    deletion: Deletion
    """How much the reading needs the ink that speaks for it."""
    strokes: tuple[StrokeWorth, ...]
    """None for a picture."""

    def to_dict(self) -> dict[str, Any]:
        """Everything by name, for JSON."""
        reading, alone = self.digit.reading, self.digit.picture_alone
        return {
            "text": reading.text,
            "confidence": round(reading.confidence, 6),
            "picture_alone": None
            if alone is None
            else {"text": alone.text, "confidence": round(alone.confidence, 6)},
            "rather_than": None if self.rival is None else reading.label_names[self.rival],
            "method": self.method.value,
            "evidence": [[round(float(value), 4) for value in row] for row in self.evidence],
            "deletion": self.deletion.to_dict(),
            "strokes": [stroke.to_dict() for stroke in self.strokes],
        }


def explain(
    predictor: Predictor,
    digit: DigitReading,
    rival: int | None = None,
    method: Method = Method.OCCLUSION,
) -> Explanation:
    """Explain a reading, also rather than another class; raises InputError as ``find_evidence``."""
    label = digit.reading.index
    heat = find_evidence(predictor, digit.image, label, rival, method)
    needed = deletion(predictor, digit.image, heat, label)
    strokes = (*stroke_worths(predictor, digit.strokes, label),)
    return Explanation(digit, rival, method, heat, needed, strokes)
