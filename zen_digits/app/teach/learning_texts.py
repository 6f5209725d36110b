"""What is said of learning a hand: what there is to learn, and honestly what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zen_digits.app.common.language.phrases import lines, sentences
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import count, percent

if TYPE_CHECKING:
    from zen_digits.core.personal.before_and_after import BeforeAndAfter
    from zen_digits.core.personal.own_network import Figures
    from zen_digits.core.personal.usable_drawings import Usable

_MOST_LABELS = 3  # that are named


def figures_text(figures: Figures) -> str:
    """Line by line: the drawings, MNIST and non-digits, after learning and before."""
    parts = [
        translate("Learning", "Yours is {1}, taught your {0} drawings.").format(
            count(figures.drawings), figures.base
        ),
        right_text(figures),
        verdicts_text(figures),
        _line(translate("Learning", "MNIST’s test images: {0} right; before: {1}."), figures.mnist),
        _line(translate("Learning", "Non-digits rejected: {0}; before: {1}."), figures.non_digits),
    ]
    return lines(*parts)


def right_text(figures: Figures) -> str:
    """How many of the drawings are right, in a sentence."""
    before, after = figures.right.numbers(figures.digits)
    if before is None:
        return ""
    if after is None:
        return translate("Learning", "One drawing alone cannot tell how much was learned.")
    text = translate(
        "Learning",
        "Of your {0} drawings, each read by a network that has not learned from it: {1} right; "
        "before: {2}.",
    )
    return text.format(*map(count, (figures.digits, after, before)))


def result_text(figures: Figures) -> str:
    """The same in a few words."""
    before, after = figures.right.numbers(figures.digits)
    if before is None or after is None:
        return translate("Learning", "learned")
    text = translate("Learning", "learned: {0} of {1} right, before {2}")
    return text.format(*map(count, (after, figures.digits, before)))


def verdicts_text(figures: Figures) -> str:
    """How many drawings of no class are told from the others, in a sentence; empty without any."""
    rejected_before, rejected = figures.rejected.numbers(figures.others)
    passed_before, passed = figures.passed.numbers(figures.digits)
    if None in (rejected_before, rejected):
        return ""
    text = translate(
        "Learning",
        "Of your {0} that belong to no class, read in the same way: {1} rejected; before: {2}.",
    ).format(*map(count, (figures.others, rejected or 0, rejected_before or 0)))
    if None in (passed_before, passed):
        return text
    also = translate("Learning", "Of the other {0}: {1} accepted; before: {2}.")
    others = map(count, (figures.digits, passed or 0, passed_before or 0))
    return sentences(text, also.format(*others))


def _line(text: str, share: BeforeAndAfter) -> str:
    if share.before is None or share.after is None:
        return ""
    return text.format(percent(share.after), percent(share.before))


def left_out_text(usable: Usable, network: str) -> str:
    """Which drawings a network cannot learn from, and what to do; empty where it can from all."""
    parts = []
    if usable.unknown:
        text = translate(
            "Learning",
            "Left out, as {0} does not know their labels ({2}): {1}. Correct the labels, choose a "
            "network that knows them, or train one on these.",
        )
        parts.append(text.format(network, count(len(usable.unknown)), _labels(usable)))
    if usable.others:
        text = translate(
            "Learning",
            "Left out, as they belong to no class, and {0} was trained without such: {1}. Choose a "
            "network that was trained with drawn non-digits.",
        )
        parts.append(text.format(network, count(usable.others)))
    return lines(*parts)


def _labels(usable: Usable) -> str:
    labels = [*dict.fromkeys(drawing.label for drawing in usable.unknown)]
    return ", ".join(labels[:_MOST_LABELS]) + ("…" if len(labels) > _MOST_LABELS else "")
