"""Going on with a run that was interrupted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from zen_digits.app.common.dialogs import show_error
from zen_digits.core.config.dataset_reference import check_dataset_exists
from zen_digits.core.errors import InputError
from zen_digits.core.runs.folder import RunFolder, leave
from zen_digits.core.runs.storage import InterruptedRun, interrupted_runs

if TYPE_CHECKING:
    from zen_digits.app.window import MainWindow
from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from zen_digits.app.common.theme import GRID
from zen_digits.app.common.widgets import label


class Resumption(QObject):
    """Looks for interrupted runs, and does with them what the person chooses."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel, self._controller = window.training_panel, window.controller
        self._run: InterruptedRun | None = None
        self._panel.resume_bar.resume_asked.connect(self._go_on)
        self._panel.resume_bar.leave_asked.connect(self._leave)
        self._controller.state_changed.connect(self.offer)

    def offer(self) -> None:
        """Offer the latest interrupted run, if there is one and nothing goes on."""
        runs = [] if self._controller.running else interrupted_runs()
        self._run = runs[0] if runs else None
        if self._run is None:
            self._panel.resume_bar.hide()
        else:
            config = self._run.config
            network = self._panel.form.network_name(config.architecture, config.dataset)
            self._panel.resume_bar.offer(self._run, network)

    def _go_on(self) -> None:
        if self._run is None:
            return
        try:
            check_dataset_exists(self._run.config.dataset)
        except InputError as error:
            show_error(self._window, str(error))  # it can be offered again when they are back
            return
        try:
            folder = RunFolder.reopen(self._run.path)
        except InputError as error:
            show_error(self._window, str(error))
            self._leave()
            return
        self._panel.form.show_config(folder.config_now)
        self._panel.show_preparing(folder.config_now)
        for epoch in folder.epochs():
            self._panel.show_epoch(epoch)
        for change in folder.changes():
            self._window.changes.show(change)
        self._controller.resume(folder)

    def _leave(self) -> None:
        try:
            if self._run is not None:
                leave(self._run.path)
        except InputError as error:
            show_error(self._window, str(error))
        self.offer()


class ResumeBar(QWidget):
    """A sentence and two buttons; hidden unless there is something to offer."""

    resume_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", wrap=True)
        self._text.setObjectName("resume_label")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._text, 1)
        for name, text, tip, asked in (
            (
                "resume_button",
                self.tr("&Go on"),
                self.tr("Goes on from where it was, as if nothing had been."),
                self.resume_asked,
            ),
            (
                "leave_button",
                self.tr("Leave it"),
                self.tr("It is not offered again; what it has learned stays in its folder."),
                self.leave_asked,
            ),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked, asked=asked: asked.emit())
            row.addWidget(button)
        self.hide()

    def offer(self, run: InterruptedRun, network: str) -> None:
        """Ask what to do with a run of the named network."""
        text = self.tr("A run was interrupted: {0}, {1} of {2} epochs, {3}.")
        when = QDateTime.fromSecsSinceEpoch(int(run.last_seen.timestamp()))
        seen = QLocale().toString(when, QLocale.FormatType.ShortFormat)
        self._text.setText(text.format(network, run.epochs, run.config.epochs, seen))
        self.show()
