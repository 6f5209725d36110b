"""One lesson: what a network is taught, and what came of it, worked out on another thread."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from zen_digits.app.common.jobs.stoppable_job import Show

if TYPE_CHECKING:
    from zen_digits.core.models.model_file import TrainedModel
    from zen_digits.core.personal.hand.kept_drawing import KeptDrawing
    from zen_digits.core.personal.taught import Taught
    from zen_digits.core.progress import Progress
    from zen_digits.core.reading.predictor import Predictor

_SEED = 0


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is to be learned, as it was when learning began."""

    hand: str
    drawings: Sequence[KeptDrawing]
    name: str
    """That of the network that reads."""
    model: TrainedModel
    loaded: Sequence[tuple[str, TrainedModel]]


@dataclass(frozen=True, slots=True)
class Learned:
    """What came of it; ``predictor`` is None where the network became worse."""

    lesson: Lesson
    base: TrainedModel
    taught: Taught
    predictor: Predictor | None


def learn(lesson: Lesson, wait: Callable[[Show], None], show: Show) -> Learned | None:
    """Teach, and keep the network unless it became worse; None where nothing can be learned.

    ``wait`` returns when what is being prepared for it is there.
    """
    from zen_digits.core.personal.hand_lesson import teach_hand
    from zen_digits.core.personal.own_network import base_of, keep_network
    from zen_digits.core.personal.usable_drawings import usable
    from zen_digits.core.progress import Progress
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.training.free_cores import thread_count

    name, base = base_of(lesson.model, lesson.name, lesson.loaded)
    drawings = usable(lesson.drawings, base).drawings
    if not drawings:
        return None
    wait(show)
    taught = _finish(teach_hand(base, name, drawings, _SEED, thread_count()), show)
    if taught.objection:
        return Learned(lesson, base, taught, None)
    show(Progress())  # the last moment at which it can be stopped
    keep_network(lesson.hand, taught.model)
    return Learned(lesson, base, taught, Predictor(taught.model))


def measure(learned: Learned, show: Show) -> Learned:
    """The same network, of which more is known."""
    from zen_digits.core.personal.hand_lesson import measure_hand
    from zen_digits.core.reading.predictor import Predictor
    from zen_digits.core.training.free_cores import thread_count

    taught = _finish(measure_hand(learned.base, learned.taught, thread_count()), show)
    return replace(learned, taught=taught, predictor=Predictor(taught.model))


def _finish(steps: Generator[Progress, None, Taught], show: Show) -> Taught:
    """The result of work, each of whose steps is shown."""
    try:
        while True:
            show(next(steps))
    except StopIteration as end:
        taught: Taught = end.value
        return taught
    finally:
        steps.close()
