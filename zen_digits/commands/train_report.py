"""How ``zen-digits train`` reports on its run: as JSON lines, or with a progress bar."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from zen_digits.commands.output import print_json
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.percent import percent
from zen_digits.core.runs.event_format import event_json
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import (
    BatchDone,
    EpochDone,
    Event,
    NotRecorded,
    RunEnded,
    RunStarted,
)

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
                print(event.reason, file=sys.stderr, flush=True)
            case RunEnded() if started or event.error is None:
                model = str(folder.model_path) if folder.model_path.exists() else None
                print_json(event_json(event) | {"run": folder.name, "model": model})

    return show


def bar_report(folder: RunFolder, dataset: Dataset) -> Report:
    """Show a progress bar on standard error, and a line for each epoch."""
    config = folder.config
    bar: Any = None

    def show(event: Event) -> None:
        nonlocal bar
        match event:
            case RunStarted():
                print(_start_line(event, config, dataset), flush=True)
                bar = tqdm(
                    total=event.total_batches,
                    initial=event.step,
                    unit="batch",
                    dynamic_ncols=True,
                    disable=None,  # unless standard error is a terminal
                )
            case BatchDone():
                bar.update()
                bar.set_postfix_str(f"loss {event.loss:.3f}", refresh=False)
            case EpochDone():
                bar.write(_epoch_line(event, config.epochs))
            case NotRecorded():
                tqdm.write(event.reason, file=sys.stderr)
            case RunEnded():
                if bar is not None:
                    bar.close()
                if event.error is None or event.model is not None:
                    print(_end_text(event, folder), flush=True)

    return show


def _start_line(event: RunStarted, config: TrainingConfig, dataset: Dataset) -> str:
    verb = "Resuming" if event.step else "Training"
    line = (
        f"{verb} {config.architecture} ({event.parameters:,} parameters) on {event.device} "
        f"with {event.training_images:,} images of {len(dataset.label_names)} classes."
    )
    return f"{line}\n{event.device_note}" if event.device_note else line


def _epoch_line(event: EpochDone, epochs: int) -> str:
    line = f"epoch {event.epoch}/{epochs}: training loss {event.train_loss:.4f}"
    if event.validation_accuracy is None:
        return line
    return f"{line}, validation accuracy {percent(event.validation_accuracy)}"


def _end_text(event: RunEnded, folder: RunFolder) -> str:
    if event.model is None:
        return NOTHING_LEARNED
    after = f"after {event.train_seconds:.1f} s of training"
    if event.test_accuracy is not None:
        line = f"Test accuracy {percent(event.test_accuracy)} {after}."
    else:
        line = f"{'Stopped' if event.reason == 'stopped' else 'Ended'} {after}, before the test."
    return f"{line}\nSaved {folder.model_path}" if folder.model_path.exists() else line
