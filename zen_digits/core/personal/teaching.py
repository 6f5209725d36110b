"""Teaches a network a hand: learns from drawings, and measures honestly what came of it."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from zen_digits.core.data.load import changed
from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import Drawing
from zen_digits.core.labels import DIGITS
from zen_digits.core.models.head import Answers, Matrix, head_of
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.personal.before_and_after import UNKNOWN, BeforeAndAfter, compared
from zen_digits.core.personal.learning.calibration import fitted_threshold, recalibrated
from zen_digits.core.personal.learning.examples import Examples, Picture, Shape, look_at_drawings
from zen_digits.core.personal.learning.folds import (
    Judged,
    Reads,
    Threshold,
    judge,
    judge_unlearned,
)
from zen_digits.core.personal.learning.hand_learning import a_share_of, learn_hand, share_to_go
from zen_digits.core.personal.learning.measuring import unseen_images
from zen_digits.core.personal.learning.replay import Known, known_images, reads_digits
from zen_digits.core.personal.learning.stroke_memory import strokes_of
from zen_digits.core.personal.lineage import lineage
from zen_digits.core.personal.taught import Taught
from zen_digits.core.progress import Progress
from zen_digits.version import __version__

if TYPE_CHECKING:
    from zen_digits.core.models.model_card import ModelCard
    from zen_digits.core.models.taught_strokes import TaughtStrokes

MOST_DRAWINGS = 10_000

Example = Drawing | Picture


def teach(
    base: TrainedModel, name: str, drawings: Sequence[Example], seed: int, threads: int
) -> Generator[Progress, None, Taught]:
    """Teach a network, which itself stays as it is, drawings whose labels it knows; and measure it.

    Those without a label belong to no class, for which it has an output. ``name`` is that of its
    file. The same drawings and seed teach the same. It can be stopped at each step. Raises
    InputError for no drawing or too many.
    """
    taught = yield from teach_only(base, name, drawings, seed, threads)
    return (yield from measured(base, taught, threads))


def teach_only(
    base: TrainedModel, name: str, drawings: Sequence[Example], seed: int, threads: int
) -> Generator[Progress, None, Taught]:
    """The same without what MNIST and non-digits tell: enough to know whether it became worse."""
    _check_number(len(drawings))
    began = time.perf_counter()
    examples = yield from _look(base, drawings, seed, threads)
    known = (yield from known_images(base, threads)) if reads_digits(base) else None
    old = Answers(head_of(base))
    new, share = yield from learn_enough(old.head, examples, known)
    strokes = strokes_of(examples, np.ones(len(examples), np.bool_), len(base.card.label_names))
    model = _model(base, new, strokes, known, lineage(base, name, len(examples), seed))
    seconds = time.perf_counter() - began
    right, rejected, passed = yield from _judge(base, old, examples, known, share, seed)
    forgotten = None if known is None else _forgotten(old, new, known)
    others = int(examples.belong_to_none(len(base.card.label_names)).sum())
    return Taught(
        model, len(examples), right, UNKNOWN, UNKNOWN, seconds, forgotten, others, rejected, passed
    )


def measured(base: TrainedModel, taught: Taught, threads: int) -> Generator[Progress, None, Taught]:
    """What was taught, with what MNIST and non-digits tell of it."""
    mnist, non_digits = yield from _measure(base, taught.model, threads)
    card = replace(taught.model.card, test_accuracy=mnist.after)
    model = TrainedModel(card, taught.model.weights)
    return replace(taught, model=model, mnist=mnist, non_digits=non_digits)


def _check_number(number: int) -> None:
    if not number:
        raise InputError("There is no drawing to learn from; draw some, and say what they are.")
    if number > MOST_DRAWINGS:
        raise InputError(
            f"There are more than {MOST_DRAWINGS:,} drawings, too many for a hand; train a network "
            "on them instead."
        )


def _look(
    base: TrainedModel, drawings: Sequence[Example], seed: int, threads: int
) -> Generator[Progress, None, Examples]:
    index = {label: number for number, label in enumerate([*base.card.label_names, None])}
    labels = np.array([index[drawing.label] for drawing in drawings], np.int64)
    shapes = [_shape(drawing) for drawing in drawings]
    return (yield from look_at_drawings(base, shapes, labels, seed, threads))


def _shape(drawing: Example) -> Shape:
    return drawing.image if isinstance(drawing, Picture) else drawing.strokes


def learn_enough(
    head: Matrix, examples: Examples, known: Known | None
) -> Generator[Progress, None, tuple[Answers, float]]:
    """What a network with a head answers when it has learned from all drawings; and the share of
    what it learned that it went."""
    lesson = examples.lesson(np.ones(len(examples), np.bool_))
    layer = yield from changed(learn_hand(head, lesson, known), _step)
    share = share_to_go(head, layer, lesson, known, _needs_layer(examples))
    return Answers(head, a_share_of(layer, share)), share


def _needs_layer(examples: Examples) -> float:
    """How much of what is taught to a network that reads digits strokes alone do not tell.

    All, where some of it is no digit: that is seldom drawn alike twice.
    """
    others = examples.belong_to_none(len(DIGITS)).any()
    return 1.0 if others else float(1 - examples.drawn.mean())


def _step(_: int) -> Progress:
    return Progress()


def _forgotten(old: Answers, new: Answers, known: Known) -> float:
    """The share of the validation images by which the new answers are worse."""
    return _accuracy(old, known) - _accuracy(new, known)


def _accuracy(answers: Answers, known: Known) -> float:
    read = answers.logits(known.validation)[:, : len(DIGITS)].argmax(axis=1)
    return float((read == known.labels).mean())


def _model(
    base: TrainedModel,
    answers: Answers,
    strokes: TaughtStrokes | None,
    known: Known | None,
    taught: dict[str, object],
) -> TrainedModel:
    card: ModelCard = replace(base.card, taught=taught, program_version=__version__)
    if known is not None:
        before, after = (each.logits(known.validation) for each in (Answers(answers.head), answers))
        card = recalibrated(card, before, after, known.labels)
    parts = [each.weights() for each in (answers.taught, strokes) if each is not None]
    weights = {name: values for part in (base.weights, *parts) for name, values in part.items()}
    return TrainedModel(replace(card, test_accuracy=None), weights)


def _judge(
    base: TrainedModel,
    answers: Answers,
    examples: Examples,
    known: Known | None,
    share: float,
    seed: int,
) -> Generator[Progress, None, tuple[BeforeAndAfter, BeforeAndAfter, BeforeAndAfter]]:
    """What is right, what of no class is rejected, and what of a class is not."""
    classes, threshold = len(base.card.label_names), _threshold(base, answers, known)
    others = examples.belong_to_none(classes)
    reads = Reads(answers, None, classes, base.card.temperature)
    before = judge(reads, examples, threshold)
    after: Judged | None = None
    if len(examples) > 1:
        steps = judge_unlearned(reads, examples, known, share, seed, threshold)
        after = yield from changed(steps, _step)
    return (
        compared(before.right[~others], None if after is None else after.right[~others]),
        compared(~before.passed[others], None if after is None else ~after.passed[others]),
        compared(before.passed[~others], None if after is None else after.passed[~others]),
    )


def _threshold(base: TrainedModel, answers: Answers, known: Known | None) -> Threshold:
    """What the threshold will be with new answers."""
    if known is None:
        return lambda _: base.card.digit_threshold
    images, before = known.validation, answers.logits(known.validation)
    return lambda new: fitted_threshold(base.card, before, new.logits(images))


def _measure(
    base: TrainedModel, model: TrainedModel, threads: int
) -> Generator[Progress, None, tuple[BeforeAndAfter, BeforeAndAfter]]:
    if not reads_digits(base):
        return UNKNOWN, UNKNOWN
    unseen = yield from unseen_images(base, threads)
    return (
        BeforeAndAfter(unseen.accuracy(base), unseen.accuracy(model)),
        BeforeAndAfter(unseen.rejected(base), unseen.rejected(model)),
    )
