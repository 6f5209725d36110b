"""The settings of the form and what the page shows, from one start to the next."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.settings import Settings
from zen_digits.app.training.training_panel import TrainingPanel
from zen_digits.core.config.dataset_reference import MNIST, check_dataset_exists
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError
from zen_digits.core.json_text import parse, to_text


class RememberedPage(QObject):
    """Takes up a training page as it was left; keeps it when Train is pressed or the window closes.

    What cannot be used any more is as if it had never been kept.
    """

    def __init__(self, panel: TrainingPanel, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._panel, self._settings, self._window = panel, settings, window
        config = remembered_config(settings.text("training"))
        if config is not None:
            panel.form.show_config(config)
        shown = settings.texts("training_view")
        for name, button in panel.switches().items():
            button.setChecked(name in shown)
        panel.train_requested.connect(self.keep)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.keep()
        return super().eventFilter(watched, event)

    def start_over(self) -> None:
        """Fill in the first preset and MNIST again, and keep nothing when the window closes."""
        self._window.removeEventFilter(self)
        self._panel.form.start_over()

    def keep(self) -> None:
        """Remember how the page is now."""
        config = to_text(self._panel.form.config().to_dict(), compact=True)
        shown = [name for name, button in self._panel.switches().items() if button.isChecked()]
        self._settings.keep(training=config, training_view=shown)


def remembered_config(text: str) -> TrainingConfig | None:
    """The config that was kept, with MNIST for a dataset that is gone; None where it is none."""
    with suppress(InputError, ValueError, TypeError):
        values = parse(text)
        if isinstance(values, dict):
            return _with_data(TrainingConfig.from_dict(values))
    return None


def _with_data(config: TrainingConfig) -> TrainingConfig:
    try:
        check_dataset_exists(config.dataset)
    except InputError:
        return replace(config, dataset=MNIST, orientation="as_stored", polarity="as_stored")
    return config
