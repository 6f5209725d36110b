"""Teaches a network a hand: learns from drawings, and measures honestly what came of it."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from zen_digits import __version__
from zen_digits.core.data.load import changed
from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import Drawing
from zen_digits.core.labels import DIGITS
from zen_digits.core.models.head import Matrix, head_of, weights_with_head
from zen_digits.core.models.model_file import TrainedModel
from zen_digits.core.personal.before_and_after import BeforeAndAfter
from zen_digits.core.personal.calibration import recalibrated
from zen_digits.core.personal.examples import Examples, look_at_drawings
from zen_digits.core.personal.folds import right, right_unlearned
from zen_digits.core.personal.learning import learn
from zen_digits.core.personal.lineage import lineage
from zen_digits.core.personal.measuring import unseen_images
from zen_digits.core.personal.replay import Known, known_images, reads_digits
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.models.model_card import ModelCard

MOST_DRAWINGS = 10_000
# How far to go to what is learned: less far where the network would forget too much.
_SHARES = (0.6, 0.4, 0.2)
_FORGOTTEN = 0.001  # of the validation images: more is too much


@dataclass(frozen=True, slots=True)
class Taught:
    """A network that was taught, and how it compares with the one that it was before."""

    model: TrainedModel
    drawings: int
    right: BeforeAndAfter
    """Of the drawings, read by networks that have not learned from them; one alone has no after."""
    mnist: BeforeAndAfter
    """The accuracy on MNIST's test images."""
    non_digits: BeforeAndAfter
    """The share of non-digits that is rejected."""
    seconds: float
    """That learning took, until the network could read."""
    forgotten: float | None
    """The share of MNIST's validation images by which it became worse."""

    @property
    def objection(self) -> str:
        """Why the network should not be used: a sentence; or nothing."""
        before, after = self.right.before, self.right.after
        if before is not None and after is not None and after < before:
            return (
                f"The network would read {round(after * self.drawings)} of the {self.drawings} "
                f"drawings rightly, and reads {round(before * self.drawings)} now, so it stays as "
                "it is; check their labels, or add drawings."
            )
        if self.forgotten is not None and self.forgotten > _FORGOTTEN:
            return (
                f"The network would forget {100 * self.forgotten:.2f} % of what it knew, so it "
                "stays as it is; check the labels of the drawings."
            )
        return ""


def teach(
    base: TrainedModel, name: str, drawings: Sequence[Drawing], seed: int, threads: int
) -> Generator[Progress, None, Taught]:
    """Teach a network, which itself stays as it is, drawings whose labels it knows; and measure it.

    ``name`` is that of its file. The same drawings and seed teach the same. It can be stopped at
    each step. Raises InputError for no drawing or too many.
    """
    taught = yield from teach_only(base, name, drawings, seed, threads)
    return (yield from measured(base, taught, threads))


def teach_only(
    base: TrainedModel, name: str, drawings: Sequence[Drawing], seed: int, threads: int
) -> Generator[Progress, None, Taught]:
    """The same without what MNIST and non-digits tell: enough to know whether it became worse."""
    _check_number(len(drawings))
    began = time.perf_counter()
    examples = yield from _look(base, drawings, seed, threads)
    known = (yield from known_images(base, threads)) if reads_digits(base) else None
    old = head_of(base)
    new, share = yield from learn_enough(old, examples, known)
    model = _model(base, new, known, lineage(base, name, len(examples), seed))
    seconds = time.perf_counter() - began
    judged = yield from _judge(base, old, examples, known, share, seed)
    forgotten = None if known is None else _forgotten(old, new, known)
    none = BeforeAndAfter(None, None)
    return Taught(model, len(examples), judged, none, none, seconds, forgotten)


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
    base: TrainedModel, drawings: Sequence[Drawing], seed: int, threads: int
) -> Generator[Progress, None, Examples]:
    index = {label: number for number, label in enumerate(base.card.label_names)}
    labels = np.array([index[drawing.label or ""] for drawing in drawings], np.int64)
    strokes = [drawing.strokes for drawing in drawings]
    return (yield from look_at_drawings(base, strokes, labels, seed, threads))


def learn_enough(
    head: Matrix, examples: Examples, known: Known | None
) -> Generator[Progress, None, tuple[Matrix, float]]:
    """The head after learning from all drawings, and how far it went to what it learned."""
    lesson = examples.lesson(np.ones(len(examples), np.bool_))
    replay = None if known is None else known.replay
    learned = yield from changed(learn(head, lesson, replay, 1.0), _step)
    for share in _SHARES:
        new = np.asarray(head + share * (learned - head), np.float32)
        if known is None or _forgotten(head, new, known) <= _FORGOTTEN / 2:
            break
    return new, share


def _step(_: int) -> Progress:
    return Progress()


def _forgotten(old: Matrix, new: Matrix, known: Known) -> float:
    """The share of the validation images by which the new head is worse."""
    return _accuracy(old, known) - _accuracy(new, known)


def _accuracy(head: Matrix, known: Known) -> float:
    read = (known.validation @ head.T)[:, : len(DIGITS)].argmax(axis=1)
    return float((read == known.labels).mean())


def _model(
    base: TrainedModel, head: Matrix, known: Known | None, taught: dict[str, object]
) -> TrainedModel:
    card: ModelCard = replace(base.card, taught=taught, program_version=__version__)
    if known is not None:
        before, after = (known.validation @ each.T for each in (head_of(base), head))
        card = recalibrated(card, before, after, known.labels)
    return TrainedModel(replace(card, test_accuracy=None), weights_with_head(base, head))


def _judge(
    base: TrainedModel,
    head: Matrix,
    examples: Examples,
    known: Known | None,
    share: float,
    seed: int,
) -> Generator[Progress, None, BeforeAndAfter]:
    classes = len(base.card.label_names)
    before = float(right(head, examples, classes).mean())
    if len(examples) < 2:
        return BeforeAndAfter(before, None)
    replay = None if known is None else known.replay
    steps = right_unlearned(head, examples, classes, replay, share, seed)
    after = yield from changed(steps, _step)
    return BeforeAndAfter(before, float(after.mean()))


def _measure(
    base: TrainedModel, model: TrainedModel, threads: int
) -> Generator[Progress, None, tuple[BeforeAndAfter, BeforeAndAfter]]:
    if not reads_digits(base):
        return BeforeAndAfter(None, None), BeforeAndAfter(None, None)
    unseen = yield from unseen_images(base, threads)
    return (
        BeforeAndAfter(unseen.accuracy(base), unseen.accuracy(model)),
        BeforeAndAfter(unseen.rejected(base), unseen.rejected(model)),
    )
