"""What is wrong with the running run, in words below its curves, each with a click that helps."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.accessibility.announcing import announce
from zen_digits.app.common.language.phrases import listed, within_sentence
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.layout.flow_layout import filling, flow
from zen_digits.app.common.numbers import percent
from zen_digits.app.common.widgets import label, named, push_button, with_keys
from zen_digits.app.training.controller import TrainingController
from zen_digits.app.training.settings.form import TrainingForm
from zen_digits.app.training.settings.setting_texts import (
    caption,
    captioned,
    translated,
    value_text,
)
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training.events import BatchDone, Event, RunEnded
from zen_digits.core.training.symptoms.rules import Remedy, Symptom
from zen_digits.core.training.symptoms.run_watch import RunWatch
from zen_digits.core.training.symptoms.texts import SYMPTOM_TEXTS

_KEY = "F8"  # of the first remedy


class RunHintBar(QWidget):
    """A sentence, a button for each remedy, and one to hide it; hidden where all is well."""

    remedy_chosen = Signal(object)
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._symptom: Symptom | None = None
        self._text = named(label("", "hint", wrap=True), "run_hint_label")
        remedy, tip = self.tr("Remedy"), self.tr("Does what helps")  # until there is one
        self._first = push_button("run_hint_button", remedy, partial(self._choose, 0), tip)
        self._first.setShortcut(_KEY)
        second = partial(self._choose, 1)
        self._second = push_button("other_run_hint_button", remedy, second, tip)
        hide = push_button("hide_run_hint_button", self.tr("Hide hint"), self.dismissed.emit)
        hide.setToolTip(self.tr("Say no more of this in this run"))
        self.setLayout(flow(filling(self._text), self._first, self._second, hide))
        self.hide()

    def show_symptom(self, symptom: Symptom | None) -> None:
        """Show what is wrong and what helps; hide where nothing is wrong."""
        if symptom == self._symptom:
            return
        self._symptom = symptom
        if symptom is not None:
            self._text.setText(symptom_text(symptom))
            for place, button in enumerate((self._first, self._second)):
                button.setVisible(place < len(symptom.remedies))
                if place < len(symptom.remedies):
                    button.setText(remedy_text(symptom.remedies[place]))
                    button.setToolTip(remedy_tip(symptom.remedies[place]))
            self._first.setToolTip(with_keys(self._first.toolTip(), QKeySequence(_KEY)))
            self._first.setShortcut(_KEY)  # a new text takes it away
        self.setVisible(symptom is not None)
        if symptom is not None:
            announce(self, self._text.text())

    def _choose(self, place: int) -> None:
        if self._symptom is not None:
            self.remedy_chosen.emit(self._symptom.remedies[place])


class RunHints(QObject):
    """Watches the runs of a controller, and does to them what the user chooses."""

    restart_requested = Signal(object)
    """The config of the run that is to follow one that went wrong."""

    def __init__(
        self, bar: RunHintBar, form: TrainingForm, controller: TrainingController, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bar, self._form, self._controller = bar, form, controller
        self._watch: RunWatch | None = None
        self._config: TrainingConfig | None = None
        self._hidden: set[str] = set()  # what the user wants to hear no more of
        self._next: TrainingConfig | None = None
        self._held = False
        controller.batches_done.connect(lambda batches: self._add(*batches))
        for told in (controller.epoch_done, controller.activity_measured, controller.changed):
            told.connect(self._add)
        controller.changed.connect(self._note_state)
        controller.ended.connect(self._end)
        controller.state_changed.connect(self._note_state)
        bar.remedy_chosen.connect(self._apply)
        bar.dismissed.connect(self._dismiss)

    def hold(self, held: bool) -> None:
        """Say nothing: the runs of an experiment are as they were planned, good or bad."""
        self._held = held
        self._show()

    def _start(self, config: TrainingConfig) -> None:
        self._watch = RunWatch(config)
        self._hidden, self._next = set(), None
        self._show()

    def _add(self, *events: Event | BatchDone) -> None:
        if self._watch is not None:
            for event in events:
                self._watch.add(event)
            self._show()

    def _show(self) -> None:
        symptom = self._watch.symptom if self._watch is not None else None
        is_wanted = symptom is not None and symptom.kind not in self._hidden
        silent = self._held or self._controller.stopping
        self._bar.show_symptom(symptom if is_wanted and not silent else None)

    def _note_state(self) -> None:
        """A run may have begun, or is stopping: then nothing can be done for it any more."""
        config = self._controller.config
        if config is not None:
            self._config = config
            if self._watch is None:
                self._start(config)
            self._show()

    def _end(self, event: RunEnded) -> None:
        """Of a run that is over, only the reason why it failed is still of interest."""
        self._add(event)
        if event.reason != "failed" or self._held:
            self._bar.show_symptom(None)
        self._watch = None
        if self._next is not None:
            wanted, self._next = self._next, None
            QTimer.singleShot(0, self, partial(self.restart_requested.emit, wanted))

    def _apply(self, remedy: Remedy) -> None:
        self._bar.show_symptom(None)
        match remedy.action:
            case "change":
                for name, value in remedy.values.items():
                    self._form.set_value(name, value)
                self._controller.change(remedy.values)
            case "stop":
                self._controller.stop()
            case "restart" if self._config is not None:
                self._restart(replace(self._config, **remedy.values))

    def _restart(self, config: TrainingConfig) -> None:
        if self._controller.running:
            self._next = config
            self._controller.stop()
        else:
            self.restart_requested.emit(config)

    def _dismiss(self) -> None:
        symptom = self._watch.symptom if self._watch is not None else None
        if symptom is not None:
            self._hidden.add(symptom.kind)
        self._bar.show_symptom(None)


def symptom_text(symptom: Symptom) -> str:
    """What is wrong, in one sentence."""
    return translated(SYMPTOM_TEXTS[symptom.kind]).format(percent(symptom.share, 0))


def remedy_text(remedy: Remedy) -> str:
    """What a click does: "Use learning rate 0.001"."""
    if remedy.action == "stop":
        return translate("RunHints", "Stop here and keep the best")
    if remedy.values == {"augmentation": True}:
        return translate("RunHints", "Turn on augmentation")
    text = {
        "change": translate("RunHints", "Use {0}"),
        "restart": translate("RunHints", "Start again with {0}"),
    }[remedy.action]
    pairs = ((SETTINGS[name], value) for name, value in remedy.values.items())
    return text.format(
        listed(captioned(within_sentence(caption(s)), value_text(s, v)) for s, v in pairs)
    )


def remedy_tip(remedy: Remedy) -> str:
    """What follows from a click."""
    return {
        "change": translate("RunHints", "From the next batch on; the curves are marked."),
        "stop": translate("RunHints", "Ends the run with its best epoch so far."),
        "restart": translate("RunHints", "Ends this run, and begins a new one at once."),
    }[remedy.action]
