"""Zen Digits: draw digits and see them read; press Train and watch a network learn.

From Python, ``read`` reads a picture or strokes, ``Reader`` many of them, and ``train`` trains a
network. Each name is imported when it is first used: importing ``zen_digits`` alone costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from zen_digits.version import __version__

if TYPE_CHECKING:
    from zen_digits.api.inputs import Readable as Readable
    from zen_digits.api.reader import Reader as Reader
    from zen_digits.api.reader import read as read
    from zen_digits.api.reader import read_page as read_page
    from zen_digits.api.training import load_model as load_model
    from zen_digits.api.training import save_model as save_model
    from zen_digits.api.training import train as train
    from zen_digits.core.config.training_config import TrainingConfig as TrainingConfig
    from zen_digits.core.errors import InputError as InputError
    from zen_digits.core.models.model_file import TrainedModel as TrainedModel
    from zen_digits.core.pages.result import PageReading as PageReading
    from zen_digits.core.reading.result import DigitReading as DigitReading
    from zen_digits.core.reading.result import NumberReading as NumberReading
    from zen_digits.core.reading.result import Reading as Reading

_HOMES = {
    "Readable": "api.inputs",
    "Reader": "api.reader",
    "read": "api.reader",
    "read_page": "api.reader",
    "load_model": "api.training",
    "save_model": "api.training",
    "train": "api.training",
    "TrainingConfig": "core.config.training_config",
    "InputError": "core.errors",
    "TrainedModel": "core.models.model_file",
    "PageReading": "core.pages.result",
    "DigitReading": "core.reading.result",
    "NumberReading": "core.reading.result",
    "Reading": "core.reading.result",
}
"""Where each name that other programs may rely on is defined."""

__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
