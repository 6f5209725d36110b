"""Why a setting is doubtful, and what a click makes of it, in words."""

from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count
from zen_digits.app.training.settings.setting_texts import value_text
from zen_digits.core.config.hints import Hint
from zen_digits.core.config.settings import SETTINGS


def hint_text(hint: Hint) -> str:
    """Why the value is doubtful: one sentence."""
    text = {
        "rate_high": translate(
            "Hints", "Far above what suits this network and optimizer: it may learn nothing."
        ),
        "rate_low": translate(
            "Hints", "Far below what suits this network and optimizer: it will hardly learn."
        ),
        "batch_beyond_images": translate(
            "Hints", "There are only {0} images: the weights change once in each epoch."
        ),
        "batch_large": translate("Hints", "The weights change only {0} times in each epoch."),
        "steps_few": translate(
            "Hints", "The weights change only {0} times in all: too few to learn much."
        ),
        "epochs_few": translate("Hints", "This network needs more time to learn."),
        "epochs_many": translate("Hints", "It will long have stopped getting better."),
        "nothing_validated": translate(
            "Hints", "Without held-out images, patience has nothing to go by."
        ),
        "dropout_small_network": translate(
            "Hints", "This small network can hardly do without so many features."
        ),
        "dropout_high": translate("Hints", "More than half of the features are left out."),
        "momentum_high": translate("Hints", "Each change will overshoot for a hundred more."),
        "decay_high": translate("Hints", "Weights will shrink faster than they learn."),
        "l1_high": translate("Hints", "Nearly all weights will become 0."),
        "smoothing_high": translate("Hints", "The network may not trust even what is clear."),
        "no_answers": translate(
            "Hints", "The shipped network was asked about MNIST’s own images only."
        ),
        "rotation_large": translate("Hints", "A 4, 7 or 1 turned so far looks like another digit."),
        "shift_large": translate("Hints", "Ink will be pushed out of the image."),
        "crop_large": translate("Hints", "Parts of digits will be cut off."),
        "no_such_gpu": translate("Hints", "No such graphics card, or no PyTorch for it, is found."),
        "gpu_idle": translate(
            "Hints", "A graphics card is there and trains this network much faster."
        ),
    }[hint.kind]
    return text.format(count(hint.figure))


def mend_text(hint: Hint) -> str:
    """What the click does: "Use 0.003"."""
    value = value_text(SETTINGS[hint.setting], hint.suggested)
    return translate("Hints", "Use {0}").format(value)
