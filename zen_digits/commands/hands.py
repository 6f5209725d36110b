"""``zen-digits teach --hands``: how well each hand of the window is read."""

from __future__ import annotations

import argparse

from zen_digits.commands.output import print_json, print_lines
from zen_digits.core.errors import InputError
from zen_digits.core.percent import percent
from zen_digits.core.personal.hand_figures import HandFigures, figures_of_hands


def print_hands(options: argparse.Namespace) -> None:
    """Print a line for each hand, the one that is read worst first; raises InputError for none."""
    if options.ink is not None:
        raise InputError(f"--hands lists what was taught in the window; leave out {options.ink}.")
    hands = figures_of_hands()
    if not hands:
        raise InputError("No hand is kept yet; draw in the window, and say what it is.")
    if options.json:
        for hand in hands:
            print_json(_record(hand))
        return
    width = max(len(hand.name) for hand in hands)
    print_lines(f"{'':<{width}}{'drawings':>10}{'before':>9}{'now':>9}")
    for hand in hands:
        before, after = (
            (hand.figures.right.before, hand.figures.right.after) if hand.figures else (None, None)
        )
        cells = "".join(f"{percent(share) or '–':>9}" for share in (before, after))
        print_lines(f"{hand.name:<{width}}{hand.drawings:>10,}{cells}")


def _record(hand: HandFigures) -> dict[str, object]:
    figures = hand.figures
    return {
        "hand": hand.name,
        "drawings": hand.drawings,
        "learned": figures.drawings if figures else 0,
        "before": figures.right.before if figures else None,
        "after": figures.right.after if figures else None,
    }
