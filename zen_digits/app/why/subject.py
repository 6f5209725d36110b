"""What the page Why is about: a digit that was read, and the network that read it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.reading.result import DigitReading


class AskedNetwork:
    """A network with a predictor of its own, so that reading never waits for an explanation."""

    def __init__(self, model: TrainedModel) -> None:
        self.model = model

    @cached_property
    def predictor(self) -> Predictor:
        """Made at the first question, on that question's thread."""
        from zen_digits.core.reading.predictor import Predictor

        return Predictor(self.model)


@dataclass(frozen=True, slots=True)
class Subject:
    """A digit, and the network that is asked about it."""

    network: AskedNetwork
    """As it was when it was chosen: what takes long is worked out for this one alone."""
    digit: DigitReading
    latest: AskedNetwork
    """The same network as it read the digit: it may be learning."""
