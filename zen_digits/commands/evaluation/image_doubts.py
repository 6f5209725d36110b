"""Warns where images look turned, mirrored or inverted, and names the options that help."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from zen_digits.core.config.settings import GROUPS, SETTINGS
from zen_digits.core.console import print_note

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import ImageSet

IMAGE_SETTINGS = tuple(setting.name for setting in GROUPS["images"])


def warn_of_doubts(images: ImageSet, names: Sequence[str], decided: Collection[str]) -> None:
    """Say on standard error how stored images should be arranged, if not as they are.

    ``decided`` are the settings that the user gave: about these there is no more to say.
    """
    from zen_digits.core.data.doubts import likely_arrangement

    likely = likely_arrangement(images, names)
    doubtful = {
        name: getattr(likely, name)
        for name in IMAGE_SETTINGS
        if name not in decided and getattr(likely, name) != "as_stored"
    }
    if doubtful:
        options = " ".join(f"{SETTINGS[name].option} {value}" for name, value in doubtful.items())
        words = " and ".join(_WORDS.get(value, "turned or mirrored") for value in doubtful.values())
        print_note(f"Warning: these images look {words}; add {options} to put that right.")


_WORDS = {"inverted": "inverted", "each": "inverted in part"}
