"""What a network that is learning makes of its validation images."""

from zen_digits.core.evaluation.results import Results
from zen_digits.core.evaluation.sets import Origin
from zen_digits.core.training.events import Validated


def results_while_learning(validated: Validated) -> Results:
    """The results of an epoch, with all that takes long computed: for another thread."""
    results = Results(
        validated.validation.images[:, 0],
        validated.validation.labels,
        validated.logits.astype("float64"),
        validated.label_names,
        Origin(split="learning", epoch=validated.epoch),
    )
    results.prepare()
    return results
