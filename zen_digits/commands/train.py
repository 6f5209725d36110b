"""``zen-digits train``: trains a network, with a progress bar on a terminal."""

import argparse
import signal
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

from zen_digits.commands.train_report import bar_report, json_report
from zen_digits.core.config import (
    ARCHITECTURES,
    DEVICES,
    LOSSES,
    OPTIMIZERS,
    SCHEDULES,
    TrainingConfig,
)
from zen_digits.core.errors import InputError
from zen_digits.core.events import RunEnded
from zen_digits.core.files import check_writable, make_folder
from zen_digits.core.ledger import find_run
from zen_digits.core.presets import PRESETS, starting_point
from zen_digits.core.runs import RunFolder, kept
from zen_digits.core.session import EventStream, driven


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--preset", choices=PRESETS, help="choices that go together")
    parser.add_argument("--architecture", choices=ARCHITECTURES, help="the network")
    parser.add_argument("--optimizer", choices=OPTIMIZERS)
    parser.add_argument("--loss", choices=LOSSES)
    parser.add_argument("--schedule", choices=SCHEDULES, help="of the learning rate")
    parser.add_argument("--epochs", type=int, help="times through the training images")
    parser.add_argument("--batch-size", type=int, help="images for one step")
    parser.add_argument("--learning-rate", type=float)
    parser.add_argument("--validation-fraction", type=float, help="share of images held out")
    parser.add_argument("--patience", type=int, help="epochs without progress that end the run")
    parser.add_argument("--augmentation", action=argparse.BooleanOptionalAction, default=None)
    parser.add_argument("--drawn-digits", type=int, help="handwriting to draw and learn besides")
    parser.add_argument("--drawn-negatives", type=int, help="drawings of no digit to learn besides")
    parser.add_argument("--seed", type=int, help="the same seed gives the same run on a CPU")
    parser.add_argument("--device", choices=DEVICES)
    parser.add_argument("--resume", metavar="RUN", help="go on with a run that was interrupted")
    parser.add_argument("--out", type=Path, metavar="FILE", help="also save the network here")
    parser.add_argument("--json", action="store_true", help="print events as JSON lines")


def run(options: argparse.Namespace) -> int:
    folder = _folder(options)
    show = json_report(folder) if options.json else bar_report(folder, folder.config)
    for event in kept(_events(folder), folder):
        if isinstance(event, RunEnded) and event.model and options.out is not None:
            from zen_digits.core.model_file import save_model

            save_model(options.out, event.model)
        show(event)
        if isinstance(event, RunEnded) and event.error is not None:
            raise event.error
    return 0


def _folder(options: argparse.Namespace) -> RunFolder:
    if options.resume is None:
        config = config_from(options)
        _check_target(options.out)
        return RunFolder.create(config)
    given = [*_given(options), *(["preset"] if options.preset else [])]
    if given:
        option = given[0].replace("_", "-")
        raise InputError(f"--resume goes on with the choices of its run; leave out --{option}.")
    _check_target(options.out)
    return RunFolder.reopen(find_run(options.resume))


def config_from(options: argparse.Namespace) -> TrainingConfig:
    """The preset, or the network's starting point, changed by what else was given.

    Raises InputError for a number that cannot be.
    """
    if options.preset:
        start = PRESETS[options.preset]
    elif options.architecture:
        start = starting_point(options.architecture)
    else:
        start = PRESETS["balanced"]
    return replace(start, **_given(options))


def _given(options: argparse.Namespace) -> dict[str, Any]:
    """The choices of a run that were given one by one."""
    names = TrainingConfig.__dataclass_fields__
    return {n: value for n, value in vars(options).items() if n in names and value is not None}


def _check_target(path: Path | None) -> None:
    """Find out before the training, not after it, whether its result can be kept."""
    if path is None:
        return
    make_folder(path.parent)
    check_writable(path)


def _events(folder: RunFolder) -> EventStream:
    """The run's events; Ctrl-C or SIGTERM ends it and keeps what it has learned."""
    from zen_digits.core.datasets import load_mnist
    from zen_digits.core.training import train

    interrupted = threading.Event()

    def interrupt(number: int, frame: object) -> None:
        interrupted.set()
        signal.signal(number, signal.SIG_DFL)  # a second one ends the program at once

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)
    return driven(train(folder.config, load_mnist(), folder.state), interrupted.is_set)
