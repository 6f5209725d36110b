"""Durations as short text."""

from zen_digits.app.common.language.live_text import live
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count, decimal


@live
def duration(seconds: float) -> str:
    """75 s as "1:15 min"."""
    if seconds < 60:
        number = count(round(seconds)) if seconds >= 10 else decimal(seconds, 1)
        return translate("Duration", "{0} s").format(number)
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return translate("Duration", "{0} h").format(f"{count(hours)}:{minutes:02}")
    return translate("Duration", "{0} min").format(f"{minutes}:{rest:02}")
