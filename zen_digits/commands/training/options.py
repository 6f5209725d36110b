"""The options of ``zen-digits train``, and the config that they make."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from zen_digits.core.config.dataset_reference import FORMATS, dataset_reference
from zen_digits.core.config.presets import PRESETS, starting_point
from zen_digits.core.config.setting_types import (
    PERCENT,
    Choice,
    DatasetSetting,
    Flag,
    Integer,
    Number,
    Setting,
    plain_number,
)
from zen_digits.core.config.settings import GROUPS, PRESET, SETTINGS
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.files import check_writable, make_folder
from zen_digits.core.runs.tensorboard import check_log_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add an option for each setting, and those for what becomes of the run."""
    parser.add_argument(
        "--resume",
        metavar="RUN",
        help="resume a run or an experiment; - for runs named on standard input, a line each",
    )
    parser.add_argument(
        "--more-epochs",
        type=int,
        metavar="N",
        help="with --resume: train a run that is complete for N more epochs",
    )
    parser.add_argument(
        "--repeat", type=int, metavar="N", help="train N times, each with another seed"
    )
    parser.add_argument(
        "--sweep",
        action="append",
        default=[],
        metavar="SETTING=A,B,…",
        help="train with each of these values of a setting, such as learning_rate=0.001,0.01",
    )
    parser.add_argument(
        "--processes",
        type=int,
        metavar="N",
        help="train up to N runs of an experiment side by side, where so many cores are free",
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="also save the network here")
    parser.add_argument(
        "--tensorboard", type=Path, metavar="DIR", help="also write curves for TensorBoard there"
    )
    parser.add_argument("--json", action="store_true", help="print events as JSON lines")
    add_config_arguments(parser)


def add_config_arguments(parser: argparse.ArgumentParser) -> None:
    """Add an option for each setting, and for the preset."""
    parser.add_argument("--preset", choices=PRESETS, help=_sentence(PRESET))
    for title in GROUPS:
        add_settings(parser, title)


def add_settings(parser: argparse.ArgumentParser, title: str) -> None:
    """Add an option for each setting of a group."""
    group = parser.add_argument_group(title)
    for setting in GROUPS[title]:
        if setting.on_command_line:
            group.add_argument(setting.option, dest=setting.name, **_arguments(setting))


def _arguments(setting: Setting) -> dict[str, Any]:
    """A setting's arguments for argparse; the config rejects values out of bounds."""
    match setting:
        case Choice(choices=choices):
            return {"choices": choices, "help": _sentence(setting)}
        case DatasetSetting():
            text = f"learn from your own images: {FORMATS}"
            return {"type": dataset_reference, "metavar": "PATH", "help": text}
        case Integer():
            bounds = f"{setting.least} to {setting.most}"
            return {"type": int, "metavar": "N", "help": f"{_sentence(setting)} ({bounds})"}
        case Number():
            return {"type": float, "metavar": "X", "help": _number_help(setting)}
        case Flag():
            action = argparse.BooleanOptionalAction
            return {"action": action, "default": None, "help": _sentence(setting)}
    raise TypeError(setting)


def _number_help(setting: Number) -> str:
    bounds = f"{plain_number(setting.least)} to {plain_number(setting.most)}"
    bounds = f"a share, {bounds}" if setting.unit == PERCENT else f"{bounds}{setting.unit}"
    return f"{_sentence(setting)} ({bounds})"


def _sentence(setting: Setting) -> str:
    """The explanation in argparse's style: without a capital and a full stop."""
    return setting.explanation[0].lower() + setting.explanation[1:].removesuffix(".")


def config_from(options: argparse.Namespace) -> TrainingConfig:
    """The preset, or the network's starting point, with the settings that were given."""
    if options.architecture and not options.preset:
        start = starting_point(options.architecture)
    else:
        start = PRESETS[options.preset or "balanced"]
    return replace(start, **given_settings(options))


def given_settings(options: argparse.Namespace) -> dict[str, Any]:
    """The settings that have an option of their own on the command line."""
    return {n: value for n, value in vars(options).items() if n in SETTINGS and value is not None}


def check_targets(options: argparse.Namespace) -> None:
    """Raise InputError where the result could not be saved: before the training, not after it."""
    if options.out is not None:
        make_folder(options.out.parent)
        check_writable(options.out)
    if options.tensorboard is not None:
        check_log_folder(options.tensorboard)
