"""JSON as its standard has it, bounded: what a stranger's file holds cannot hang or surprise us."""

import json
import math
from collections.abc import Callable
from contextlib import suppress
from typing import Any

_MOST_DIGITS = 20  # of an integer; Python takes seconds for some thousands
_DEEPEST = 64  # values within values
_CONTAINERS = (list, dict)


def parse(text: str | bytes, *, lenient: bool = False) -> Any:
    """The value of a JSON text; bytes are UTF-8, with or without a byte order mark.

    Raises ValueError for what is no JSON, for numbers that are not finite or have over 20 digits,
    for values nested over 64 deep and for characters that are no text. ``lenient`` is for what
    Python's own writer makes: such numbers are None, and such characters stand for the bytes of a
    file's name.
    """
    text = text if isinstance(text, str) else text.decode("utf-8-sig")
    integer, number = (_or_none(_integer), _or_none(_number)) if lenient else (_integer, _number)
    constant = _or_none(_refuse_constant) if lenient else _refuse_constant
    try:
        value = json.loads(text, parse_int=integer, parse_float=number, parse_constant=constant)
    except RecursionError as error:
        raise ValueError("values are nested too deep") from error
    _check_depth(value)
    if "\\u" in text and not lenient:
        json.dumps(value, ensure_ascii=False).encode()  # a ValueError for half a character
    return value


def to_text(value: Any, *, indent: int | None = None, compact: bool = False) -> str:
    """JSON on one line, or on many with ``indent``; characters beyond ASCII stay readable.

    What is ``compact`` has no spaces. A file's name that is not UTF-8 is escaped, so that the text
    can always be encoded. Raises ValueError for numbers that are not finite.
    """
    separators = (",", ":") if compact else None
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators
    )
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _or_none(read: Callable[[str], Any]) -> Callable[[str], Any]:
    def read_or_none(text: str) -> Any:
        with suppress(ValueError):
            return read(text)
        return None

    return read_or_none


def _integer(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"an integer has more than {_MOST_DIGITS} digits")
    return int(digits)


def _number(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("a number is too large")
    return number


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not a number")


def _check_depth(value: Any) -> None:
    level = [value] if isinstance(value, _CONTAINERS) else []
    for _ in range(_DEEPEST):
        if not level:
            return
        level = [
            inner
            for outer in level
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, _CONTAINERS)
        ]
    if level:
        raise ValueError("values are nested too deep")
