"""A network on the test images of a dataset."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.core.config.dataset_reference import dataset_name
from zen_digits.core.data.load import finish, load_test
from zen_digits.core.errors import InputError
from zen_digits.core.insight.results import Results, evaluate
from zen_digits.core.progress import Progress
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.training.free_cores import thread_count

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel


def measure(
    model: TrainedModel, reference: str, show: Callable[[Progress], object] = lambda _: None
) -> Results:
    """Read the test images of a dataset; ``show`` is called at each step, and may raise to stop it.

    Images whose label the network does not know are left out; raises InputError where none is left.
    """
    test, _ = finish(load_test(reference), show)
    names = model.card.label_names
    known = test.image_set(names)
    if not len(known):
        raise InputError(
            f"{dataset_name(reference)} has no test images with a label that the network knows; "
            "choose another set or another network."
        )
    images, labels = np.asarray(known.images).reshape(-1, 28, 28), np.asarray(known.labels)
    return finish(evaluate(Predictor(model), images, labels, thread_count()), show)
