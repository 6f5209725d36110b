"""Tells of options of ``zen-digits train`` that have no effect beside the others."""

import argparse
from collections.abc import Sequence

from zen_digits.commands.training.options import given_settings
from zen_digits.core.config.effects import why_without_effect
from zen_digits.core.config.settings import SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.console import print_note

_NOTHING = (0, "own")


def note_options_without_effect(
    options: argparse.Namespace, configs: Sequence[TrainingConfig]
) -> None:
    """Say on standard error which options change none of the runs, and why.

    Not of one that asks for nothing, as ``--distillation 0`` does: the user gets that.
    """
    for name, value in given_settings(options).items():
        reasons = [why_without_effect(name, config) for config in configs]
        if value not in _NOTHING and all(reasons):
            reason = reasons[0][0].lower() + reasons[0][1:]
            print_note(f"{SETTINGS[name].option} has no effect: {reason}")
