"""``zen-digits teach``: teaches a network a hand, from drawings with labels."""

from __future__ import annotations

import argparse
import os
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from zen_digits.commands.output import print_json, print_lines
from zen_digits.commands.progress_bar import load_with_bar
from zen_digits.core.console import print_error, print_note
from zen_digits.core.errors import InputError, printable
from zen_digits.core.exit_codes import FAILED
from zen_digits.core.files import check_writable
from zen_digits.core.ink.ink_file import SUFFIXES, Drawing, each_drawing
from zen_digits.core.percent import percent

if TYPE_CHECKING:
    from zen_digits.core.models.model_card import ModelCard
    from zen_digits.core.personal.taught import Taught


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "ink", type=Path, metavar="INK.jsonl", nargs="?", help="drawings with labels"
    )
    parser.add_argument(
        "--model", type=Path, metavar="FILE",
        help="a model file, which stays as it is (default: the shipped one)",
    )  # fmt: skip
    parser.add_argument(
        "--out", type=Path, metavar="FILE",
        help="the model file to write (default: next to the drawings, if none is there)",
    )  # fmt: skip
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N",
        help="how the drawings are varied while learning (default: %(default)s)",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print what came of it as JSON")
    parser.add_argument(
        "--hands", action="store_true",
        help="list the hands that were taught in the window instead, the one read worst first",
    )  # fmt: skip


def run(options: argparse.Namespace) -> int:
    """Teach and write the network, unless it became worse: then a sentence says so."""
    from zen_digits.core.models.model_file import load_model, save_model
    from zen_digits.core.personal.teaching import teach
    from zen_digits.core.reading.predictor import shipped_model_path
    from zen_digits.core.training.free_cores import thread_count

    if options.hands:
        from zen_digits.commands.hands import print_hands

        print_hands(options)
        return 0
    if options.ink is None:
        raise InputError("There is no ink file to learn from; name one, or list --hands.")
    if options.seed < 0:
        raise InputError(f"--seed must be 0 or more, not {options.seed}.")
    path = options.model or shipped_model_path()
    base = load_model(path)
    drawings = _known_drawings(options.ink, base.card)
    out = _target(options)
    steps = teach(base, path.name, drawings, options.seed, thread_count())
    taught = load_with_bar(steps, text="Learning")
    if not taught.objection:
        save_model(out, taught.model)
    show = _print_json if options.json else _print_lines
    show(taught, out)
    if taught.objection:
        print_error(taught.objection)
        return FAILED
    return 0


def _target(options: argparse.Namespace) -> Path:
    """Where the network will be written; raises InputError where it cannot be."""
    if options.out is not None:
        check_writable(options.out)
        return Path(options.out)
    name = options.ink.name
    for suffix in SUFFIXES:
        name = name.removesuffix(suffix)
    out = Path(options.ink.with_name(f"{name}.zendigits"))
    if os.path.lexists(out):
        raise InputError(f"{out} exists already; name the file to write with --out.")
    check_writable(out)
    return out


def _known_drawings(path: Path, card: ModelCard) -> list[Drawing]:
    """Those whose label the network knows; a note tells how many others there are."""
    from zen_digits.core.data.builder import counted
    from zen_digits.core.personal.teaching import MOST_DRAWINGS

    drawings = [*islice(each_drawing(path), MOST_DRAWINGS + 1)]
    if len(drawings) > MOST_DRAWINGS:
        raise InputError(
            f"{path} has more than {MOST_DRAWINGS:,} drawings, too many for a hand; "
            f"train a network on it: zen-digits train --data {path}"
        )
    known = [drawing for drawing in drawings if drawing.label in card.label_names]
    others = [drawing.label for drawing in drawings if drawing.label not in card.label_names]
    if not any(others) and not known:
        raise InputError(f"{path} has no labels, so nothing can be learned; add them.")
    example = next(filter(None, others), None)
    why = f" (the first is {example!r})" if example else ""
    if not known:
        raise InputError(
            f"{path} has only labels that the network does not know{why}; use another network."
        )
    if others:
        what = counted(len(others), "drawing has", "drawings have")
        print_note(printable(f"Skipped: {what} no label that the network knows{why}."))
    return known


def _print_json(taught: Taught, out: Path) -> None:
    record = {
        "drawings": taught.drawings,
        "before": taught.right.before,
        "after": taught.right.after,
        "mnist_before": taught.mnist.before,
        "mnist_after": taught.mnist.after,
        "nondigits_before": taught.non_digits.before,
        "nondigits_after": taught.non_digits.after,
        "seconds": round(taught.seconds, 3),
        "model": None if taught.objection else str(out),
    }
    print_json(record)


def _print_lines(taught: Taught, out: Path) -> None:
    from zen_digits.core.data.builder import counted

    count = counted(taught.drawings, "drawing", "drawings")
    print_lines(f"Learned {count} in {taught.seconds:.1f} s", "")
    print_lines(f"{'':<42}{'before':>9}{'after':>9}")
    for caption, share in (
        ("your drawings, each while it was unknown", taught.right),
        ("MNIST test images", taught.mnist),
        ("non-digits that are rejected", taught.non_digits),
    ):
        if share.before is not None:
            print_lines(f"{caption:<42}{_cell(share.before)}{_cell(share.after)}")
    if not taught.objection:
        print_lines("", f"Saved: {out}")


def _cell(share: float | None) -> str:
    return f"{percent(share) or '–':>9}"
