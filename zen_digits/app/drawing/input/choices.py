"""How a person wants to draw: what hands that tremble or rest on the screen need."""

from dataclasses import dataclass

from zen_digits.app.common.settings import Settings

_ON, _OFF = "on", "off"


@dataclass
class InputChoices:
    """As they are at first; the names are those of the settings."""

    draw_by_clicks: bool = False
    """A click begins a stroke and another ends it: no button is held."""
    steady_ink: bool = False
    """A tremor is taken out of the ink."""
    ignore_palms: bool = True
    """What lies on the screen is no finger that draws."""


class RememberedChoices:
    """The choices of a canvas, which the settings remember."""

    def __init__(self, choices: InputChoices, settings: Settings) -> None:
        self._choices, self._settings = choices, settings
        self.restore()

    def restore(self) -> None:
        """Take what the settings say."""
        for name, at_first in vars(InputChoices()).items():
            value = self._settings.text(name, _ON if at_first else _OFF)
            setattr(self._choices, name, value == _ON)

    def is_on(self, name: str) -> bool:
        """Whether a choice is made; ``name`` is that of a field of ``InputChoices``."""
        return bool(getattr(self._choices, name))

    def toggle(self, name: str) -> None:
        """Make a choice, or no longer; also in later sessions."""
        setattr(self._choices, name, not self.is_on(name))
        self._settings.keep(**{name: _ON if self.is_on(name) else _OFF})
