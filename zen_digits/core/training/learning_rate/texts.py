"""Why a learning rate is suggested, in words; the window translates them."""

from zen_digits.core.config.settings import QT_TR_NOOP
from zen_digits.core.training.learning_rate.curve import Reason

RATE_TEXTS: dict[Reason, str] = {
    "before_growth": QT_TR_NOOP(
        "{0} is a tenth of {1}, the largest rate at which the loss was near its least."
    ),
    "still_falling": QT_TR_NOOP(
        "{0} is the largest rate that was tried, and the loss still fell there."
    ),
    "never_fell": QT_TR_NOOP(
        "The loss fell at no rate: the images, their labels or other settings are the reason."
    ),
}
"""{0} stands for the suggested rate, {1} for the largest one with a loss near the least."""
