"""The metadata of an ONNX file, with which it can be used without this program."""

from zen_digits.core import json_text
from zen_digits.core.ink.mnist_format import BOX, SIDE
from zen_digits.core.models.graph import description
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.models.reading_graph import IMAGES
from zen_digits.version import __version__

FLOAT32, INT8 = "float32", "int8"
OUTPUTS = ("probabilities", "digit_score")
_TAUGHT = (
    " This network was taught drawings of a hand. Zen Digits compares their strokes with those of "
    "a new drawing besides; that is not in this file, which sees images alone."
)


def with_metadata(model: bytes, card: ModelCard, precision: str) -> bytes:
    """An ONNX model that says how to make its images and what its outputs mean."""
    text = f"{_preprocessing(card)}\n\n{_outputs(card)}"
    return model + description(text, _entries(card, precision))


def _entries(card: ModelCard, precision: str) -> dict[str, str]:
    known = {
        "preprocessing": _preprocessing(card),
        "outputs": _outputs(card),
        "labels": json_text.to_text(card.label_names),
        "digit_threshold": card.digit_threshold,
        "architecture": card.architecture,
        "precision": precision,
        "test_accuracy": _test_accuracy(card),
        "program": f"Zen Digits {__version__}",
    }
    return {key: str(value) for key, value in known.items() if value is not None}


def _test_accuracy(card: ModelCard) -> str | None:
    if card.test_accuracy is None:
        return None
    return f"{card.test_accuracy} on its whole test set, before the export"


def _preprocessing(card: ModelCard) -> str:
    return (
        f"{IMAGES}: uint8, n × 1 × {SIDE} × {SIDE}, each one drawing, from 0 (paper) to 255 (ink), "
        "made as MNIST was made. "
        "1. Turn the grey levels so that ink is bright and paper is 0. "
        "2. Cut the picture to its ink. "
        f"3. Resample it by area, keeping its aspect ratio, so that the longer side is {BOX} "
        "pixels. "
        "4. Scale its levels so that the brightest is 255. "
        f"5. Lay it into {SIDE} × {SIDE} zeros, so that its centre of mass is in the middle: with "
        f"the centre of pixel i at i + 0.5, its first row goes to int({SIDE // 2 + 1} - centre of "
        "mass), its first column likewise, as far as it fits. "
        f"Give these bytes as they are: the network itself subtracts the mean ({card.mean} of 255) "
        f"and divides by the standard deviation ({card.sd} of 255)."
    )


def _outputs(card: ModelCard) -> str:
    threshold = (
        f"below {card.digit_threshold} (digit_threshold) it is none of them"
        if card.digit_threshold is not None
        else "no threshold was found for it"
    )
    return (
        f"{OUTPUTS[0]}: float32, n × {len(card.label_names)}, calibrated, in the order of labels. "
        f"{OUTPUTS[1]}: float32, n, higher the more a drawing looks like one of the labels at all; "
        f"{threshold}.{_TAUGHT if card.taught else ''}"
    )
