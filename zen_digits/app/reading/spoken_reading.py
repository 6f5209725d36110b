"""A reading in the words that a screen reader says: no signs that it would pass over."""

from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count
from zen_digits.app.reading.verdict import verdict
from zen_digits.core.reading.result import NumberReading

_MOST = 99  # per cent: what would be rounded to more is "over" it


def spoken_reading(number: NumberReading) -> str:
    """What is read, how sure that is and what else it could be, or what is wrong with it."""
    readings = [digit.reading for digit in number.digits]
    in_doubt = number.has_sign_inside or not number.is_one_line
    if in_doubt or not all(reading.is_digit for reading in readings):
        return verdict(number, str).replace("\n", " ")
    if len(readings) == 1:
        other, _ = readings[0].second_choice
        return _sure(number).format(number.text, _percent(number), other)
    weakest = min(readings, key=lambda reading: reading.confidence)
    return _sure_of_all(number).format(number.text, _percent(number), weakest.text)


def _percent(number: NumberReading) -> str:
    return count(min(round(100 * number.confidence), _MOST))


def _is_bound(number: NumberReading) -> bool:
    return round(100 * number.confidence) > _MOST


def _sure(number: NumberReading) -> str:
    if _is_bound(number):
        return translate("Spoken", "{0}, over {1} per cent sure; second choice {2}")
    return translate("Spoken", "{0}, {1} per cent sure; second choice {2}")


def _sure_of_all(number: NumberReading) -> str:
    if _is_bound(number):
        return translate("Spoken", "{0}, over {1} per cent sure of it all; least sure of {2}")
    return translate("Spoken", "{0}, {1} per cent sure of it all; least sure of {2}")
