"""What a reading is worth, in a sentence or two."""

from PySide6.QtCore import QCoreApplication

from zen_digits.core.labels import are_digits
from zen_digits.core.percent import percent_or_bound
from zen_digits.core.reading.result import NumberReading, Reading

translate = QCoreApplication.translate


def verdict(number: NumberReading) -> str:
    """How sure the reading is, and what else it could be, or that it is no digit."""
    if len(number.digits) == 1:
        return _of_digit(number.digits[0].reading)
    return _of_number(number)


def _of_digit(reading: Reading) -> str:
    sure = translate("Verdict", "{0} sure").format(percent_or_bound(reading.confidence))
    if reading.is_digit:
        name, share = reading.second_choice
        second = translate("Verdict", "next would be {0} ({1})").format(
            name, percent_or_bound(share)
        )
        return f"{sure}\n{second}"
    text = translate("Verdict", "This looks like nothing that was learned.\nNearest is {0}, {1}")
    if are_digits(reading.label_names):
        text = translate("Verdict", "This does not look like a digit.\nIf it is one: {0}, {1}")
    return text.format(reading.text, sure)


def _of_number(number: NumberReading) -> str:
    doubtful = [digit.reading for digit in number.digits if not digit.reading.is_digit]
    if doubtful:
        names = ", ".join(reading.text for reading in doubtful)
        text = translate("Verdict", "Not all of this looks like digits.\nIn doubt: {0}")
        return text.format(names)
    weakest = min((digit.reading for digit in number.digits), key=lambda r: r.confidence)
    sure = translate("Verdict", "{0} sure of the whole").format(percent_or_bound(number.confidence))
    least = translate("Verdict", "least sure of the {0} ({1})")
    return f"{sure}\n{least.format(weakest.text, percent_or_bound(weakest.confidence))}"
