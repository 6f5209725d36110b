"""A network on a set of labelled images."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from zen_digits.core.data.load import finish
from zen_digits.core.evaluation.results import Results, evaluate
from zen_digits.core.evaluation.sets import Origin
from zen_digits.core.progress import Progress
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.training.free_cores import thread_count

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import ImageSet
    from zen_digits.core.models.model_file import TrainedModel

Loading = Generator[Progress, None, tuple["ImageSet", Origin]]
"""Gives the images of a set whose label a network knows, labelled as the network does."""


def measure(
    model: TrainedModel, loading: Loading, show: Callable[[Progress], object] = lambda _: None
) -> Results:
    """Load a set and read its images; ``show`` is called at each step, and may raise to stop it.

    Raises InputError as ``loading`` does.
    """
    images, origin = finish(loading, show)
    predictor = Predictor(model)
    steps = evaluate(predictor, images.images[:, 0], images.labels, thread_count(), origin)
    return finish(steps, show)
