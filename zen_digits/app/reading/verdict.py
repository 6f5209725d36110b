"""What is said of a reading, in two lines."""

from PySide6.QtCore import QCoreApplication

from zen_digits.core.labels import are_digits
from zen_digits.core.percent import percent_or_bound
from zen_digits.core.reading.result import NumberReading, Reading

_LONGEST_NAME = 20  # characters

translate = QCoreApplication.translate


def verdict(number: NumberReading) -> str:
    """Two lines: how sure the reading is and what else it could be, or that it is no digit."""
    if len(number.digits) == 1:
        return _of_digit(number.digits[0].reading)
    return _of_number(number)


def _of_digit(reading: Reading) -> str:
    confidence = percent_or_bound(reading.confidence)
    if reading.is_digit:
        name, probability = reading.second_choice
        text = translate("Verdict", "{0} sure\nSecond choice: {1} ({2})")
        return text.format(confidence, _shortened(name), percent_or_bound(probability))
    if not are_digits(reading.label_names):
        return translate("Verdict", "This doesn’t look like anything the network has learned.")
    text = translate("Verdict", "This doesn’t look like a digit.\nBest guess: {0} ({1} sure)")
    return text.format(reading.text, confidence)


def _shortened(name: str) -> str:
    """A name that fits on one line; no line can be broken inside a word."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _of_number(number: NumberReading) -> str:
    if not number.is_one_line:
        return translate("Verdict", "This stands in several lines.\nWrite one number at a time.")
    doubtful = [digit.reading for digit in number.digits if not digit.reading.is_digit]
    if doubtful:
        names = ", ".join(reading.text for reading in doubtful)
        text = translate("Verdict", "Some of this doesn’t look like digits.\nDoubtful: {0}")
        return text.format(names)
    weakest = min((digit.reading for digit in number.digits), key=lambda r: r.confidence)
    text = translate("Verdict", "{0} sure of the whole number\nLeast sure: {1} ({2})")
    return text.format(
        percent_or_bound(number.confidence), weakest.text, percent_or_bound(weakest.confidence)
    )
