"""The words of the table of settings, translated, and the values of settings as users read them."""

from pathlib import Path
from typing import Any

from zen_digits.app.common.language.phrases import without_key
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count, short, with_sign
from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.config.setting_types import (
    PERCENT,
    Choice,
    DatasetSetting,
    Integer,
    Number,
    Setting,
)
from zen_digits.core.config.settings import SETTINGS


def translated(text: str) -> str:
    """A text of the table in the language of the application."""
    return translate("", text)  # the context of QT_TR_NOOP, see core/config


def caption(setting: Setting) -> str:
    """What a setting is called, without a mnemonic."""
    return without_key(translated(setting.caption))


def with_caption(name: str, value: str) -> str:
    """A setting with its value: "Batch size 64"."""
    return captioned(caption(SETTINGS[name]), value)


def captioned(name: str, value: str) -> str:
    """What something is called, with its value."""
    return translate("Settings", "{0} {1}").format(name, value)


def value_text(setting: Setting, value: Any) -> str:
    """A value of a setting with its unit; a value of a wrong type, from a damaged file, as it is."""
    match setting, value:
        case _, bool():
            return translate("Settings", "on") if value else translate("Settings", "off")
        case Choice(choices=choices), str():
            return translated(choices.get(value, value))
        case DatasetSetting(), str():
            return translated(setting.mnist) if value == MNIST else Path(value).name
        case Integer(zero=str(word)), 0 if word:
            return translated(word)
        case Integer(grouped=True), int():
            return count(value)
        case Number(unit=unit), int() | float():
            is_share = unit == PERCENT
            return with_sign(short(100 * value, 4)) if is_share else short(value) + unit
    return str(value)
