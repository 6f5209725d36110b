"""What a drawing was read as. Imports nothing heavy: the window shows it before torch is there."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Reading:
    """What a drawing was read as."""

    probabilities: tuple[float, ...]
    label_names: tuple[str, ...]
    digit_score: float
    """Higher, the more it looks like one of the labels (see ``rejection.py``)."""
    is_digit: bool

    @property
    def index(self) -> int:
        return self.ranked[0]

    @property
    def text(self) -> str:
        return self.label_names[self.index]

    @property
    def confidence(self) -> float:
        return self.probabilities[self.index]

    @property
    def runner_up(self) -> tuple[str, float]:
        """The second most probable label, and its probability."""
        second = self.ranked[1]
        return self.label_names[second], self.probabilities[second]

    def to_dict(self) -> dict[str, Any]:
        """All of it by name, as JSON can hold it; ``digit`` is None where it is no number."""
        return {
            "text": self.text,
            "digit": int(self.text) if self.text.isdecimal() else None,
            "confidence": round(self.confidence, 6),
            "is_digit": self.is_digit,
            "digit_score": round(self.digit_score, 4),
            "probabilities": [round(value, 6) for value in self.probabilities],
        }

    @property
    def ranked(self) -> list[int]:
        """The labels' numbers, the most probable first."""
        return sorted(range(len(self.probabilities)), key=self.probabilities.__getitem__)[::-1]
