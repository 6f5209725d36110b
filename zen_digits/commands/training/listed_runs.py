"""``zen-digits train --resume -``: resumes the runs that are named on standard input, in turn.

The window has such processes train runs of an experiment beside its own.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from copy import copy
from threading import Event as Flag
from typing import TYPE_CHECKING

from zen_digits.commands.output import print_json
from zen_digits.commands.training.parts import load_images, stop_signals
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.console import print_error
from zen_digits.core.errors import InputError
from zen_digits.core.exit_codes import BAD_INPUT
from zen_digits.core.process import compute_politely

if TYPE_CHECKING:
    from zen_digits.core.data.dataset import Dataset

LISTED = "-"
Load = Callable[[TrainingConfig, argparse.Namespace, Flag], "Dataset"]


def run_listed(
    options: argparse.Namespace,
    resume: Callable[[argparse.Namespace, Flag, Load], int],
) -> int:
    """Resume one run after the other; with --json, a line tells when each is left.

    ``resume`` does that with one. Returns the worst exit code.
    """
    interrupted, load, worst = stop_signals(), _LastImages(), 0
    compute_politely()
    for name in _names(interrupted):
        one = copy(options)
        one.resume = name
        try:
            code = resume(one, interrupted, load)
        except InputError as error:
            print_error(str(error))
            code = BAD_INPUT
        worst = max(worst, code)
        if options.json:
            print_json({"event": "run_left", "run": name, "code": code})
    return worst


def _names(interrupted: Flag) -> Iterator[str]:
    """As they come: others may follow when one has been trained."""
    for line in iter(sys.stdin.readline, ""):
        if interrupted.is_set():
            return
        if name := line.strip():
            yield name


class _LastImages:
    """Loads images, unless they are those of the run before."""

    def __init__(self) -> None:
        self._known: tuple[tuple[str, str, str], Dataset] | None = None

    def __call__(
        self, config: TrainingConfig, options: argparse.Namespace, interrupted: Flag
    ) -> Dataset:
        key = config.dataset, config.orientation, config.polarity
        if self._known is None or self._known[0] != key:
            self._known = key, load_images(config, options, interrupted)
        return self._known[1]
