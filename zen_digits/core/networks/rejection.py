"""How much a drawing looks like a digit at all, from a network's logits."""

from torch import Tensor


def class_logits(logits: Tensor, classes: int) -> Tensor:
    """The logits of the labels alone: n × classes; a network may have one more, for "none"."""
    return logits[:, :classes]


def digit_scores(logits: Tensor, classes: int) -> Tensor:
    """How much each drawing looks like one of the labels: n, higher is more.

    With an output for "none" it is the logarithm of the odds against that (a background class, as
    object detectors have it). Without one it is the energy of the logits (Liu et al.,
    "Energy-based Out-of-distribution Detection", 2020).
    """
    any_label = class_logits(logits, classes).logsumexp(dim=1)
    if logits.shape[1] == classes:
        return any_label
    return any_label - logits[:, classes]
