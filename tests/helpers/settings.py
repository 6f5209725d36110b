"""What the table of settings allows."""

from zen_digits.core.config.setting_types import Choice
from zen_digits.core.config.settings import SETTINGS


def choices_of(name: str) -> list[str]:
    """The values of a setting that is a choice."""
    setting = SETTINGS[name]
    assert isinstance(setting, Choice)
    return list(setting.choices)
