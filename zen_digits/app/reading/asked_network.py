"""A network that is asked more than to read the drawing."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.reading.predictor import Predictor


class AskedNetwork:
    """A network with a predictor of its own, so that reading never waits for an explanation."""

    def __init__(self, model: TrainedModel) -> None:
        self.model = model

    @cached_property
    def predictor(self) -> Predictor:
        """Made at the first question, on that question's thread."""
        from zen_digits.core.reading.predictor import Predictor

        return Predictor(self.model)
