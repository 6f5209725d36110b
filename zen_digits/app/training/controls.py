"""Preset, data and Train in a row, Pause and Stop instead of Train while a network trains; and what
opens settings and experiments."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from zen_digits.app.common.appearance.icons import icon
from zen_digits.app.common.layout.flow_layout import filling, flow
from zen_digits.app.common.numbers import count
from zen_digits.app.common.widgets import named, push_button, tight
from zen_digits.app.training.settings.form import TrainingForm

_ICON = QSize(16, 16)


class TrainingControls(QWidget):
    """What begins, interrupts and ends a run. ``toggles`` open settings and experiments, and stand
    elsewhere."""

    train_requested = Signal()
    more_requested = Signal()
    pause_requested = Signal()
    step_requested = Signal()
    stop_requested = Signal()
    settings_toggled = Signal(bool)
    experiment_toggled = Signal(bool)

    def __init__(self, form: TrainingForm) -> None:
        super().__init__()
        self._hints = 0
        self.setLayout(flow(*form.choices, filling(self._make_run_buttons())))
        self.toggles = self._make_settings_button(), self._make_experiment_button()

    def _make_run_buttons(self) -> QWidget:
        self._train = push_button("train_button", self.tr("&Train"), self.train_requested.emit)
        self._train.setProperty("primary", True)
        self._train.setIcon(icon("train", QPalette.ColorRole.BrightText))
        more = self.more_requested.emit
        self._more = push_button("more_epochs_button", self.tr("+1 epoch"), more)
        self._more.setToolTip(
            self.tr(
                "Train this run for one more epoch: its schedule of learning rates is stretched "
                "over all of its epochs (Ctrl+Shift+R)"
            )
        )
        self._more.hide()
        self._pause = push_button("pause_button", self.tr("Pa&use"), self.pause_requested.emit)
        self._step = push_button("step_button", self.tr("Step"), self.step_requested.emit)
        self._stop = push_button("stop_button", self.tr("Stop"), self.stop_requested.emit)
        self._stop.setIcon(icon("stop"))
        buttons = QWidget()
        row = tight(QHBoxLayout(buttons))
        for button in (self._train, self._more, self._pause, self._step, self._stop):
            button.setIconSize(_ICON)
            row.addWidget(button, 1)
        self._show_pause(self.tr("Res&ume"), "train")
        widths = [b.sizeHint().width() for b in (self._pause, self._step, self._stop)]
        buttons.setMinimumWidth(sum(widths) + 2 * row.spacing())  # nothing moves for them
        return buttons

    def _show_pause(self, text: str, icon_name: str) -> None:
        self._pause.setText(text)
        self._pause.setIcon(icon(icon_name))

    def _make_settings_button(self) -> QPushButton:
        tip = self.tr("Show or hide all settings: network, learning and images (Ctrl+,)")
        self.settings_button = named(QPushButton(), "settings_button", tip=tip)
        self.settings_button.setCheckable(True)
        self.settings_button.toggled.connect(self._settings_toggled)
        self._name_settings_button()
        QShortcut(QKeySequence("Ctrl+,"), self.settings_button, self.settings_button.toggle)
        return self.settings_button

    def _make_experiment_button(self) -> QPushButton:
        tip = self.tr("Repeat a run with several seeds, or try several values of a setting")
        self.experiment_button = named(QPushButton(), "experiment_button", tip=tip)
        self.experiment_button.setCheckable(True)
        self.experiment_button.toggled.connect(self._name_experiment_button)
        self.experiment_button.toggled.connect(self.experiment_toggled)
        self._name_experiment_button(False)
        return self.experiment_button

    def _name_experiment_button(self, opened: bool) -> None:
        self.experiment_button.setText(
            self.tr("Repeat or s&weep ▾") if opened else self.tr("Repeat or s&weep ▸")
        )
        self.experiment_button.setAccessibleName(self.tr("Repeat or sweep"))

    def _settings_toggled(self, opened: bool) -> None:
        self._name_settings_button()
        self.settings_toggled.emit(opened)

    def show_hints(self, number: int) -> None:
        """Tell on the button how many settings are doubtful."""
        self._hints = number
        self._name_settings_button()

    def _name_settings_button(self) -> None:
        opened = self.settings_button.isChecked()
        text = self.tr("&Settings ▾") if opened else self.tr("&Settings ▸")
        spoken = self.tr("Settings")
        if self._hints:
            text = self.tr("{0} ⚠ {1}").format(text, count(self._hints))
            spoken = self.tr("Settings: %Ln hints", "", self._hints)
        self.settings_button.setText(text)
        self.settings_button.setAccessibleName(spoken)

    def offer_more(self, offered: bool) -> None:
        """Whether the run on show is complete and can be trained on."""
        self._more.setVisible(offered)

    def show_state(self, *, running: bool, paused: bool, stopping: bool) -> None:
        """Show and enable what can be done now; a tooltip says why the rest cannot."""
        busy = self.tr("A network is already training; stop it first")
        idle = self.tr("No network is training")
        can_act = running and not stopping
        stop = self.tr("Stop the run and keep what it has learned (Ctrl+.)")
        self._offer(self._train, not running, self.tr("Train a new network (Ctrl+R)"), busy)
        self._offer(self._pause, can_act, self.tr("Pause the run, or resume it (Ctrl+P)"), idle)
        step = self.tr("Take one batch, and pause (Ctrl+B)")
        self._offer(self._step, can_act, step, idle)
        self._offer(self._stop, can_act, stop, idle)
        if paused:
            self._show_pause(self.tr("Res&ume"), "train")
        else:
            self._show_pause(self.tr("Pa&use"), "pause")
        self._swap(running)

    def _offer(self, button: QPushButton, possible: bool, tip: str, reason: str) -> None:
        button.setEnabled(possible)
        button.setToolTip(tip if possible else reason)

    def _swap(self, running: bool) -> None:
        """Train, or Pause, Step and Stop; the focus moves on to what is there then."""
        shown, hidden = ([self._pause, self._step, self._stop], [self._train])
        if not running:
            shown, hidden = hidden, shown
        had_focus = any(button.hasFocus() for button in hidden)
        for button in shown:
            button.show()
        if had_focus:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)
        for button in hidden:
            button.hide()
