"""``zen-digits find-rate``: in seconds, a learning rate that suits a network and its settings."""

import argparse
from dataclasses import asdict

from zen_digits.commands.output import print_json, print_lines, print_skipped
from zen_digits.commands.progress_bar import load_with_bar
from zen_digits.commands.training.effects import note_options_without_effect
from zen_digits.commands.training.options import add_config_arguments, config_from
from zen_digits.core.config.setting_types import plain_number
from zen_digits.core.errors import missing_pytorch
from zen_digits.core.pytorch import import_pytorch, is_installed
from zen_digits.core.training.learning_rate.curve import RatePoint, Suggestion, suggest
from zen_digits.core.training.learning_rate.texts import RATE_TEXTS

_EVERY = 5  # points: of the curve, those that are printed


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_config_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print the whole curve as JSON")


def run(options: argparse.Namespace) -> int:
    if not is_installed():
        raise missing_pytorch()
    from zen_digits.core.data.arrangement import Arrangement
    from zen_digits.core.data.load import load_dataset

    config = config_from(options)
    dataset = load_with_bar(load_dataset(config.dataset, import_pytorch))
    print_skipped(dataset.skipped, dataset.notes)
    note_options_without_effect(options, [config])
    from zen_digits.core.training.learning_rate.finder import find_rate

    points = find_rate(config, dataset.arranged(Arrangement.of(config)))
    suggestion = suggest(points)
    if options.json:
        curve = [[point.rate, point.loss] for point in points]
        print_json({**asdict(suggestion), "curve": curve})
    else:
        print_lines(*_lines(points, suggestion))
    return 0


def _lines(points: tuple[RatePoint, ...], suggestion: Suggestion) -> list[str]:
    """Some points of the curve, and the suggestion with its reason."""
    lines = [f"{'rate':>10}  loss"]
    lines += [f"{point.rate:>10.2g}  {point.loss:.4f}" for point in points[::_EVERY]]
    text = RATE_TEXTS[suggestion.reason]
    rate = plain_number(suggestion.rate) if suggestion.rate else ""
    lines.append(text.format(rate, plain_number(float(f"{suggestion.low_until:.2g}"))))
    if suggestion.rate:
        lines.append(f"Try --learning-rate {rate}.")
    return lines
