"""A network on a set of labelled images."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from zen_digits.core.data.load import finish
from zen_digits.core.evaluation.results import Results, evaluate
from zen_digits.core.evaluation.sets import MeasurableSet, load_set
from zen_digits.core.progress import Progress
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.training.free_cores import thread_count

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset
    from zen_digits.core.models.model_file import TrainedModel


def measure(
    model: TrainedModel,
    wanted: MeasurableSet,
    show: Callable[[Progress], object] = lambda _: None,
    dataset: Dataset | None = None,
) -> Results:
    """Read the images of a set; ``show`` is called at each step, and may raise to stop it.

    ``dataset`` is the whole dataset, if it is in memory. Images whose label the network does not
    know are left out; raises InputError where none is left.
    """
    images, origin = finish(load_set(wanted, model.card, dataset), show)
    predictor = Predictor(model)
    steps = evaluate(predictor, images.images[:, 0], images.labels, thread_count(), origin)
    return finish(steps, show)
