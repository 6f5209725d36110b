"""What is said about kept drawings."""

from collections.abc import Sequence
from datetime import datetime

from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import date_and_time
from zen_digits.core.personal.hand.kept_drawing import NOT_A_DIGIT, KeptDrawing


def label_text(label: str) -> str:
    """A label, as the user reads it."""
    return translate("kept", "no digit") if label == NOT_A_DIGIT else label


def caption(drawing: KeptDrawing) -> str:
    """The text below a drawing: what it is, and what was read if that was another."""
    label = label_text(drawing.label)
    return label if drawing.read in (None, drawing.label) else f"{label} ← {drawing.read}"


def details(drawings: Sequence[KeptDrawing]) -> str:
    """What is known of the drawings that are selected."""
    if not drawings:
        return translate("kept", "Select drawings to give them another label, or to delete them.")
    if len(drawings) > 1:
        return translate("kept", "%Ln drawings are selected.", "", len(drawings))
    drawing = drawings[0]
    label, time = label_text(drawing.label), _time_text(drawing.time)
    if drawing.read is None:
        return translate("kept", "{0}, kept {1}").format(label, time)
    return translate("kept", "{0}, read as {1}, kept {2}").format(label, drawing.read, time)


def _time_text(time: str) -> str:
    return date_and_time(datetime.fromisoformat(time).timestamp())


def number_text(number: int) -> str:
    """How many drawings there are, in a sentence."""
    return translate("kept", "%Ln drawings", "", number)
