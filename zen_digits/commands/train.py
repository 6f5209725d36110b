"""``zen-digits train``: trains a network, with a progress bar on a terminal."""

import argparse
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from zen_digits.commands.numbers import add_number_arguments
from zen_digits.commands.train_report import bar_report, json_report
from zen_digits.core.config import (
    ACTIVATIONS,
    ARCHITECTURES,
    DEVICES,
    LOSSES,
    OPTIMIZERS,
    SCHEDULES,
    TrainingConfig,
)
from zen_digits.core.errors import InputError
from zen_digits.core.events import Event, RunEnded
from zen_digits.core.files import check_writable, make_folder
from zen_digits.core.ledger import find_run
from zen_digits.core.presets import PRESETS, starting_point
from zen_digits.core.runs import RunFolder, kept
from zen_digits.core.session import EventStream, Run, driven
from zen_digits.core.tensorboard import TensorBoardLog, check_log_folder, logged


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--preset", choices=PRESETS, help="choices that go together")
    parser.add_argument("--architecture", choices=ARCHITECTURES, help="the network")
    parser.add_argument("--optimizer", choices=OPTIMIZERS)
    parser.add_argument("--loss", choices=LOSSES)
    parser.add_argument("--schedule", choices=SCHEDULES, help="of the learning rate")
    parser.add_argument("--activation", choices=ACTIVATIONS, help="between the layers")
    parser.add_argument("--augmentation", action=argparse.BooleanOptionalAction, default=None)
    parser.add_argument("--device", choices=DEVICES)
    add_number_arguments(parser)
    parser.add_argument("--resume", metavar="RUN", help="go on with a run that was interrupted")
    parser.add_argument("--out", type=Path, metavar="FILE", help="also save the network here")
    parser.add_argument(
        "--tensorboard", type=Path, metavar="DIR", help="also write curves for TensorBoard there"
    )
    parser.add_argument("--json", action="store_true", help="print events as JSON lines")


def run(options: argparse.Namespace) -> int:
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:  # torchrun has started several of us
        return _run_together(options)
    folder = _folder(options)
    return _run(folder, options, driven(_training(folder.config, folder.state), _interrupt_flag()))


def _run_together(options: argparse.Namespace) -> int:
    """Train with other processes; the first of them alone writes and prints."""
    from zen_digits.core import processes

    device = options.device or "auto"
    if os.environ.get("RANK") == "0":  # the others wait, and end with it
        if options.resume is not None:
            raise InputError("--resume goes on with one process; start it without torchrun.")
        config_from(options)
        processes.check(device)
        _check_targets(options)
    with processes.joined(device):
        config = config_from(options)
        events = driven(_training(config), processes.agreed(_interrupt_flag()))
        if processes.number() == 0:
            return _run(RunFolder.create(config), options, events)
        for _ in events:
            pass
    return 0


def _run(folder: RunFolder, options: argparse.Namespace, events: EventStream) -> int:
    show = json_report(folder) if options.json else bar_report(folder, folder.config)
    for event in _logged(kept(events, folder), folder, options.tensorboard):
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
        _check_targets(options)
        return RunFolder.create(config)
    given = [*_given(options), *(["preset"] if options.preset else [])]
    if given:
        option = given[0].replace("_", "-")
        raise InputError(f"--resume goes on with the choices of its run; leave out --{option}.")
    _check_targets(options)
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


def _check_targets(options: argparse.Namespace) -> None:
    """Find out before the training, not after it, whether its result can be kept."""
    if options.out is not None:
        make_folder(options.out.parent)
        check_writable(options.out)
    if options.tensorboard is not None:
        check_log_folder(options.tensorboard)


def _logged(events: EventStream, folder: RunFolder, target: Path | None) -> EventStream:
    if target is None:
        return events
    return logged(events, TensorBoardLog(target / folder.name, folder.config))


def _training(config: TrainingConfig, state: dict[str, Any] | None = None) -> Run:
    from zen_digits.core.datasets import load_mnist
    from zen_digits.core.training import train

    return train(config, load_mnist(), state)


def _interrupt_flag() -> Callable[[Event], bool]:
    """Whether Ctrl-C or SIGTERM has asked the run to end and keep what it has learned."""
    interrupted = threading.Event()

    def interrupt(number: int, frame: object) -> None:
        interrupted.set()
        signal.signal(number, signal.SIG_DFL)  # a second one ends the program at once

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)
    return lambda event: interrupted.is_set()
