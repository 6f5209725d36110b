"""Out-of-distribution scores: how much an image looks like a digit at all, from its logits."""

from torch import Tensor


def class_logits(logits: Tensor, classes: int) -> Tensor:
    """The logits of the labels, n × classes, without that for "none" if the network has one."""
    return logits[:, :classes]


def digit_scores(logits: Tensor, classes: int) -> Tensor:
    """How much each image looks like one of the labels: n scores, higher is more.

    With an output for "none" (a background class, as in object detectors) the score is the log odds
    against it. Without one it is the negative energy of the logits (Liu et al., "Energy-based
    Out-of-distribution Detection", 2020).
    """
    any_label = class_logits(logits, classes).logsumexp(dim=1)
    if logits.shape[1] == classes:
        return any_label
    return any_label - logits[:, classes]
