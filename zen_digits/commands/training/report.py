"""How ``zen-digits train`` reports on its run: as JSON lines, or with a progress bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from zen_digits.commands.output import OutputError, print_json, print_lines
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.console import is_terminal, print_note
from zen_digits.core.percent import percent
from zen_digits.core.runs.event_format import event_json
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.storage import has_checkpoint
from zen_digits.core.training.events import (
    BatchDone,
    EpochDone,
    Event,
    NotRecorded,
    RunEnded,
    RunStarted,
)
from zen_digits.core.training.symptoms.rules import Kind, Symptom
from zen_digits.core.training.symptoms.run_watch import RunWatch
from zen_digits.core.training.symptoms.texts import SYMPTOM_TEXTS

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset

Report = Callable[[Event], None]
NOTHING_LEARNED = "Stopped before anything was learned."


def json_report(folder: RunFolder, dataset: Dataset) -> Report:
    """Print the run's start, its epochs and its end, one JSON object a line.

    A run that fails before its start prints nothing.
    """
    started = False

    def show(event: Event) -> None:
        nonlocal started
        match event:
            case RunStarted():
                started = True
                names, skipped = dataset.label_names, len(dataset.skipped)
                start = {"run": folder.name, "label_names": names, "skipped": skipped}
                print_json(event_json(event) | start)
            case EpochDone():
                print_json(event_json(event))
            case NotRecorded():
                print_note(event.reason)
            case RunEnded() if started or event.error is None:
                model = str(folder.model_path) if folder.has_saved else None
                print_json(event_json(event) | {"run": folder.name, "model": model})

    return show


def bar_report(folder: RunFolder, dataset: Dataset) -> Report:
    """Show a progress bar on standard error, and a line for each epoch."""
    config = folder.config
    bar: Any = None
    watch = RunWatch(folder.current_config)
    told: set[Kind] = set()

    def tell_symptom() -> None:
        symptom = watch.symptom
        if symptom is not None and symptom.kind not in told:
            told.add(symptom.kind)
            with tqdm.external_write_mode():
                print_note(_symptom_line(symptom))

    def show(event: Event) -> None:
        nonlocal bar
        watch.add(event)
        match event:
            case RunStarted():
                bar = tqdm(
                    total=event.total_batches,
                    initial=event.step,
                    unit="batch",
                    dynamic_ncols=True,
                    disable=not is_terminal(),
                )
                with tqdm.external_write_mode():
                    print_lines(*_start_lines(event, folder, dataset))
            case BatchDone():
                bar.update()
                bar.set_postfix_str(f"loss {event.loss:.3f}", refresh=False)
                tell_symptom()
            case EpochDone():
                with tqdm.external_write_mode():
                    print_lines(_epoch_line(event, config.epochs))
                tell_symptom()
            case NotRecorded():
                with tqdm.external_write_mode():
                    print_note(event.reason)
            case RunEnded():
                if bar is not None:
                    bar.close()
                if event.error is None or event.model is not None:
                    print_lines(*_end_lines(event, folder))

    return show


def to_the_end(show: Report, stop: Callable[[], None]) -> Report:
    """A report that costs no training where it cannot be printed: the run's end raises OutputError.

    Where the reader has closed its end, the run is stopped as by Ctrl-C; where the disk is full,
    it continues without a word.
    """
    lost: OutputError | None = None

    def report(event: Event) -> None:
        nonlocal lost
        try:
            show(event)
        except OutputError as error:
            lost = error
            if not str(error):
                stop()
        if lost is not None and isinstance(event, RunEnded):
            raise lost

    return report


def _start_lines(event: RunStarted, folder: RunFolder, dataset: Dataset) -> list[str]:
    config = folder.config
    begins = "Training on" if folder.goes_on else "Resuming" if event.step else "Training"
    line = (
        f"{begins} {config.architecture} ({event.parameters:,} parameters) on {event.device} "
        f"with {event.training_images:,} images of {len(dataset.label_names)} classes."
    )
    lines = [line, *event.notes.splitlines()]
    return [*lines, _going_on_line(config)] if folder.goes_on else lines


def _going_on_line(config: TrainingConfig) -> str:
    line = f"It was complete and goes on to {config.epochs} epochs"
    if config.schedule == "constant":
        return f"{line}."
    return f"{line}: its schedule ({config.schedule}) is stretched over all of them."


def _epoch_line(event: EpochDone, epochs: int) -> str:
    line = f"epoch {event.epoch}/{epochs}: training loss {event.train_loss:.4f}"
    if event.validation_accuracy is None:
        return line
    return f"{line}, validation accuracy {percent(event.validation_accuracy)}"


def _symptom_line(symptom: Symptom) -> str:
    """What is wrong, and what would help."""
    text = SYMPTOM_TEXTS[symptom.kind].format(percent(symptom.share, 0))
    wanted = {n: v for remedy in symptom.remedies for n, v in remedy.values.items()}
    options = (f"{SETTINGS[n].option}{'' if v is True else f' {v:g}'}" for n, v in wanted.items())
    return f"Hint: {text} Try {' '.join(options)}." if wanted else f"Hint: {text}"


def _end_lines(event: RunEnded, folder: RunFolder) -> list[str]:
    if event.model is None:
        return [NOTHING_LEARNED]
    lines = [_outcome_line(event)]
    if folder.has_saved:
        lines.append(f"Saved {folder.model_path}")
    if has_checkpoint(folder.path) and event.reason == "stopped":
        lines.append(f"“zen-digits train --resume {folder.name}” goes on.")
    return lines


def _outcome_line(event: RunEnded) -> str:
    after = f"after {event.train_seconds:.1f} s of training"
    ended = "Stopped" if event.reason == "stopped" else "Ended"
    if event.test_accuracy is None:
        return f"{ended} {after}, before the test."
    accuracy = percent(event.test_accuracy)
    if event.reason == "completed":
        return f"Test accuracy {accuracy} {after}."
    return f"{ended} {after}; the network from before is still the best: {accuracy}."
