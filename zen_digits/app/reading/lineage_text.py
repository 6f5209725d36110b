"""Where a network that was taught a hand comes from."""

from collections.abc import Mapping
from typing import Any

from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count


def lineage_text(taught: Mapping[str, Any]) -> str:
    """In a sentence, from what its card tells; empty for a network that nobody taught."""
    drawings, base = taught.get("drawings"), taught.get("base")
    if type(drawings) is not int or not isinstance(base, str):
        return ""
    text = translate("Lineage", "It is {0}, taught drawings of a hand: {1}.")
    return text.format(base, count(drawings))
