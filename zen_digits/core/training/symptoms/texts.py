"""What is wrong with a run, in words; the window translates them, the command line prints them."""

from zen_digits.core.config.settings import QT_TR_NOOP
from zen_digits.core.training.symptoms.rules import Kind

SYMPTOM_TEXTS: dict[Kind, str] = {
    "diverging": QT_TR_NOOP(
        "The loss grows instead of falling: the learning rate is too large for this network."
    ),
    "dead": QT_TR_NOOP(
        "{0} of a layer’s neurons are dead: they give 0 for every image, and never learn again."
    ),
    "saturated": QT_TR_NOOP(
        "{0} of a layer’s neurons are saturated: always at one end, where they hardly learn."
    ),
    "slow": QT_TR_NOOP("The loss hardly falls: the learning rate is very small."),
    "flat": QT_TR_NOOP(
        "The loss does not fall: the learning rate may be too large, or labels may be wrong."
    ),
    "overfitting": QT_TR_NOOP(
        "Validation gets worse while training gets better: the network learns images by heart."
    ),
}
"""One sentence each; {0} stands for the share of idle neurons."""
