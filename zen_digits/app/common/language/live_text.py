"""Texts that can be made again when the language is another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import partial, wraps
from typing import Any, ParamSpec, TypeGuard

from zen_digits.app.common.language.direction import isolated

P = ParamSpec("P")

_LONGEST = 200  # items of a container in which texts are looked for: longer ones hold data


class LiveText(str):
    """A text that knows how it was made, and so can be made again in another language.

    Filled in, or otherwise changed by one of the methods below, it makes another such text.
    """

    _make: Callable[[], str]

    def __new__(cls, text: str, make: Callable[[], str]) -> LiveText:
        """``make`` makes the text again."""
        made = super().__new__(cls, text)
        made._make = make
        return made

    def again(self) -> LiveText:
        """This text in the language of now."""
        return LiveText(self._make(), self._make)

    def format(self, *values: object, **named: object) -> LiveText:
        """Filled in; values that are such texts are made again with it."""
        return made(_filled_in, self, values, named)

    def replace(self, *parts: Any) -> LiveText:
        """As of any text: the old part, the new one, and how often."""
        return made(str.replace, self, *parts)

    def lower(self) -> LiveText:
        """In small letters."""
        return made(str.lower, self)


def made(make: Callable[..., str], *values: Any) -> LiveText:
    """What ``make`` makes of the values; those that are such texts are made again with it."""
    return LiveText(make(*values), partial(_make_again, make, values))


def live(make: Callable[P, str]) -> Callable[P, str]:
    """Let a function return texts that can be made again: it is then called as before.

    Its values are kept until then, so let them be texts, numbers and the like.
    """

    @wraps(make)
    def make_live(*values: P.args, **named: P.kwargs) -> str:
        return made(partial(_call, make), values, named)

    return make_live


def renewed(value: Any) -> Any:
    """The value with all texts in it made again; itself, where there is none in it."""
    if isinstance(value, LiveText):
        return value.again()
    if type(value) in (tuple, list) and len(value) <= _LONGEST:
        items = [renewed(item) for item in value]
        is_same = all(map(_is, items, value))
        return value if is_same else type(value)(items)
    if type(value) is dict and len(value) <= _LONGEST:
        values = {key: renewed(item) for key, item in value.items()}
        return value if all(map(_is, values.values(), value.values())) else values
    if is_dataclass(value) and not isinstance(value, type):
        texts = {field.name: getattr(value, field.name, None) for field in fields(value)}
        live = {name: text.again() for name, text in texts.items() if isinstance(text, LiveText)}
        return replace(value, **live) if live else value
    return value


def is_live(value: object) -> bool:
    """Whether it is such a text, or a list with one."""
    return any(isinstance(text, LiveText) for text in (value if _is_list(value) else [value]))


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _is(one: object, other: object) -> bool:
    return one is other


def _make_again(make: Callable[..., str], values: tuple[Any, ...]) -> str:
    return make(*renewed(values))


def _call(make: Callable[..., str], values: tuple[Any, ...], named: Mapping[str, Any]) -> str:
    return make(*values, **named)


def _filled_in(text: str, values: tuple[object, ...], named: Mapping[str, object]) -> str:
    others = {name: _isolated(value) for name, value in named.items()}
    return str.format(text, *map(_isolated, values), **others)


def _isolated(value: object) -> object:
    return isolated(value) if isinstance(value, str) else value
