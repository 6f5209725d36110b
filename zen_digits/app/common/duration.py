"""Durations as short text."""

from zen_digits.app.common.language.live_text import live
from zen_digits.app.common.numbers import count, decimal


@live
def duration(seconds: float) -> str:
    """75 s as "1:15 min"."""
    if seconds < 60:
        return f"{count(round(seconds)) if seconds >= 10 else decimal(seconds, 1)} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{count(hours)}:{minutes:02} h" if hours else f"{minutes}:{rest:02} min"
