"""What is said of a reading, in two lines, or of there being none."""

from collections.abc import Callable

from zen_digits.app.common.language.phrases import listed
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import percent_or_bound
from zen_digits.app.reading.reader import NoReading
from zen_digits.core.labels import are_digits
from zen_digits.core.reading.result import NumberReading, Reading

_MOST_DOUBTFUL = 4  # names of digits; more of them are counted
_UNREADABLE = "?"

Shorten = Callable[[str], str]


def shown_text(number: NumberReading) -> str:
    """The reading as it is shown: with a "?" for whatever looks like none of the labels."""
    readings = [digit.reading for digit in number.digits]
    return "".join(reading.text if reading.is_digit else _UNREADABLE for reading in readings)


def closest(number: NumberReading) -> str:
    """What is shown beside a "?": the reading that comes closest; empty where there is none."""
    if all(digit.reading.is_digit for digit in number.digits):
        return ""
    return translate("Verdict", "closest:\n{0}").format(number.text)


def verdict(number: NumberReading, shorten: Shorten) -> str:
    """Two lines: how sure the reading is and what else it could be, or that it is no digit.

    ``shorten`` makes a long name of a class fit on a line: none can be broken inside a word.
    """
    if number.is_one_line and number.has_sign_inside:
        return _of_sign()
    if len(number.digits) == 1:
        return _of_digit(number.digits[0].reading, shorten)
    return _of_number(number)


def _of_digit(reading: Reading, shorten: Shorten) -> str:
    if reading.is_digit:
        name, probability = reading.second_choice
        text = translate("Verdict", "{0} sure\nSecond choice: {1} ({2})")
        return text.format(
            percent_or_bound(reading.confidence), shorten(name), percent_or_bound(probability)
        )
    if are_digits(reading.label_names):
        return translate("Verdict", "This doesn’t look like a digit.")
    return translate("Verdict", "This doesn’t look like anything the network has learned.")


def _of_number(number: NumberReading) -> str:
    if not number.is_one_line:
        return translate("Verdict", "This stands in several lines.\nWrite one number at a time.")
    doubtful = [digit.reading for digit in number.digits if not digit.reading.is_digit]
    if doubtful:
        text = translate("Verdict", "Some of this doesn’t look like digits.\nDoubtful: {0}")
        return text.format(_names(doubtful))
    weakest = min((digit.reading for digit in number.digits), key=lambda r: r.confidence)
    text = translate("Verdict", "{0} sure of the whole number\nLeast sure: {1} ({2})")
    return text.format(
        percent_or_bound(number.confidence), weakest.text, percent_or_bound(weakest.confidence)
    )


def _of_sign() -> str:
    return translate("Verdict", "A sign stands before or between the digits.\nIt is left out.")


def _names(readings: list[Reading]) -> str:
    names = listed(reading.text for reading in readings[:_MOST_DOUBTFUL])
    return names if len(readings) <= _MOST_DOUBTFUL else f"{names}, …"


def no_reading(reason: NoReading, *, digits: bool = True) -> str:
    """Why there is no reading, and what to do about it; ``digits`` are what can be read."""
    if reason is NoReading.EMPTY_CANVAS and not digits:
        return translate("Verdict", "Draw something; it is read as you draw.")
    return {
        NoReading.EMPTY_CANVAS: translate("Verdict", "Draw a digit; it is read as you draw."),
        NoReading.NO_INK: translate("Verdict", "There is no ink left in this picture."),
        NoReading.TOO_MUCH_INK: translate(
            "Verdict", "There is too much ink to read at once. Erase some of it."
        ),
        NoReading.LOADING: translate("Verdict", "Loading the network…"),
        NoReading.NO_NETWORK: translate(
            "Verdict", "There is no network to read with. Open a model."
        ),
    }[reason]


def longest_verdicts() -> list[str]:
    """Texts as long as a verdict of digits gets, for which room is left."""
    high = percent_or_bound(1.0)
    return [
        translate("Verdict", "{0} sure\nSecond choice: {1} ({2})").format(high, "0", high),
        translate("Verdict", "{0} sure of the whole number\nLeast sure: {1} ({2})").format(
            high, "0", high
        ),
        translate("Verdict", "Some of this doesn’t look like digits.\nDoubtful: {0}").format(
            "0, 0, 0, 0, …"
        ),
        translate("Verdict", "This doesn’t look like anything the network has learned."),
        translate("Verdict", "This stands in several lines.\nWrite one number at a time."),
    ]
