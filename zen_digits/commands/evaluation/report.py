"""The HTML file that ``zen-digits evaluate --report`` writes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.errors import InputError
from zen_digits.core.files import check_writable

if TYPE_CHECKING:
    from zen_digits.core.evaluation.results import Results
    from zen_digits.core.evaluation.robustness import Robustness
    from zen_digits.core.evaluation.two_networks import TwoNetworks
    from zen_digits.core.models.model_card import ModelCard


def check_report(path: Path | None) -> None:
    """Raise InputError, before anything is measured, where no report can be written."""
    if path is None:
        return
    if path.suffix.lower() not in (".html", ".htm"):
        raise InputError(f"{path} must end in .html; choose another name.")
    check_writable(path)


def write_report(
    options: argparse.Namespace,
    results: Results,
    card: ModelCard,
    notes_on: tuple[str, str],
    two: TwoNetworks | None,
    measured: Sequence[Robustness],
) -> None:
    """Write what the options ask for; ``notes_on`` are those on the figures of both networks."""
    from zen_digits.core.evaluation.report.comparison import SecondNetworkReport
    from zen_digits.core.evaluation.report.html_report import ReportSubject, save_report

    network = options.model.name if options.model else "the shipped network"
    names = [network, options.compare.name if options.compare else ""]
    notes = [note for note in notes_on[:1] if note]
    if skipped := results.origin.skipped:
        notes.append(f"Skipped: {skipped:,}, whose label is missing or unknown to the network.")
    subject = ReportSubject(
        network,
        card,
        _images(options),
        tuple(notes),
        datetime.now().astimezone(),
        SecondNetworkReport(names[1], two, notes_on[1]) if two else None,
        tuple(zip(names, measured, strict=False)),
    )
    save_report(options.report, results, subject)


def _images(options: argparse.Namespace) -> str:
    from zen_digits.core.evaluation.sets import MeasurableSet, set_name

    if options.ink is not None:
        return f"drawings of {options.ink.name}"
    if options.hand is not None:
        return f"drawings of {options.hand}"
    return set_name(MeasurableSet(options.data or MNIST))
