"""The training loop, as a generator of events: see ``drive`` for who iterates over it."""

import math
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from typing import Any

import torch

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.errors import InputError, is_out_of_memory
from zen_digits.core.freed_memory import freed_memory_kept
from zen_digits.core.progress import Progress
from zen_digits.core.synthetic.dataset import generate_handwriting
from zen_digits.core.training.events import (
    Answer,
    BatchDone,
    Checkpointed,
    CopyNetwork,
    DivergedError,
    Event,
    NetworkCopied,
    NotEnoughMemoryError,
    Reason,
    Run,
    RunEnded,
    StopTraining,
)
from zen_digits.core.training.free_cores import FreeCores
from zen_digits.core.training.metrics import Metrics
from zen_digits.core.training.state import TrainingState
from zen_digits.core.training.threads import RunThreads, threads_of_run
from zen_digits.core.training.trained_model import current_model, trained_model

CHECKPOINT_SECONDS = 30.0


def train(
    config: TrainingConfig,
    dataset: Dataset,
    checkpoint: dict[str, Any] | None = None,
    *,
    wants_to_stop: Callable[[], bool] | None = None,
    cores: FreeCores | None = None,
) -> Run:
    """Train a network and test it.

    After Progress come RunStarted, a BatchDone for each batch, ActivityMeasured now and then, an
    EpochDone for each epoch and RunEnded, which holds the trained network. StopTraining, thrown
    into the generator, ends the run early: with what was not reported yet, Checkpointed, to go on
    from exactly there, and RunEnded; so do a loss that is no longer finite and a want of
    memory, and RunEnded then holds the best epoch before.
    Values of ``settings.LIVE`` that are sent in answer to a BatchDone apply from the next batch on;
    Changed confirms them. CopyNetwork, sent in answer to any event from RunStarted on, lets
    NetworkCopied come next, and changes nothing in the run.
    ``checkpoint`` is the state in an earlier Checkpointed, of a run with the same config and data,
    that is resumed. Where several processes train together, nothing may be thrown or sent in: each
    asks its own ``wants_to_stop`` before a batch, and all stop after the same one. ``cores`` knows
    how busy the machine is, if it was made before the data were loaded.
    Raises InputError for a device that cannot be used, and for data that have changed.
    """
    yield Progress()
    with threads_of_run(checkpoint, cores) as threads, freed_memory_kept():
        yield from _train(config, dataset, checkpoint, wants_to_stop or _never, threads)


def _train(
    config: TrainingConfig,
    dataset: Dataset,
    checkpoint: dict[str, Any] | None,
    wants_to_stop: Callable[[], bool],
    threads: RunThreads,
) -> Run:
    with _memory_checked(config):
        synthetic = yield from generate_handwriting(
            config.drawn_digits, config.drawn_negatives, config.seed, dataset.label_names
        )
        state = TrainingState(config, dataset, synthetic)
        if checkpoint is not None:
            state.load_state_dict(checkpoint)
    try:
        with _memory_checked(config):
            training = _train_and_test(state, dataset.test, wants_to_stop, threads)
            tested = yield from _with_copies(training, state)
    except StopTraining:
        yield from _stopped(state)
    except (DivergedError, NotEnoughMemoryError) as error:
        yield _failed(state, error)
    else:
        yield _ended(state, "completed", tested)


def _with_copies(
    training: Generator[Event, Any, Metrics], state: TrainingState
) -> Generator[Event, Answer | None, Metrics]:
    """The same events; between them, the network is copied for whoever asks."""
    answer: Answer | None = None
    with closing(training):
        while True:
            try:
                event = training.send(answer)
            except StopIteration as end:
                return end.value
            answer = yield event
            while isinstance(answer, CopyNetwork):
                answer = yield NetworkCopied(
                    state.progress.step, state.progress.epoch, current_model(state)
                )


def _train_and_test(
    state: TrainingState,
    test: ImageSet,
    wants_to_stop: Callable[[], bool],
    threads: RunThreads,
) -> Generator[Event, Any, Metrics]:
    """All that a run does; returns what the best epoch's network makes of the test images."""
    yield state.started()
    while state.progress.epochs < state.config.epochs and not state.stops_early:
        yield from _train_epoch(state, wants_to_stop, threads)
    state.restore_best_epoch()
    return (yield from state.test(test))


@contextmanager
def _memory_checked(config: TrainingConfig) -> Iterator[None]:
    """Raise NotEnoughMemoryError for what PyTorch and numpy raise where there is not enough."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
        raise NotEnoughMemoryError(
            f"There is not enough memory for batches of {config.batch_size} images; "
            "train again with smaller batches, or with fewer images."
        ) from error


def _never() -> bool:
    return False


def _train_epoch(
    state: TrainingState, wants_to_stop: Callable[[], bool], threads: RunThreads
) -> Generator[Event, dict[str, Any] | None, None]:
    """Train on each batch, then validate; a checkpoint after each change, each half minute and at
    the end."""
    checkpointed_at = time.perf_counter()
    state.begin_epoch()
    while state.has_batches_left:
        try:
            state.train_batch(wants_to_stop=wants_to_stop())
        except torch.OutOfMemoryError as error:
            yield state.halve_batch_size(error)
        for batch_done in state.fetch_results():
            changes = yield batch_done
            if changes:
                yield state.change(changes)
            if changes or time.perf_counter() - checkpointed_at > CHECKPOINT_SECONDS:
                yield from _checkpoint(state, threads)
                checkpointed_at = time.perf_counter()
        if activity := state.activity():
            yield activity
    epoch_done = yield from state.finish_epoch()
    yield epoch_done
    yield from _checkpoint(state, threads)


def _checkpoint(state: TrainingState, threads: RunThreads) -> Iterator[Event]:
    """A point to resume from: also the number of threads is chosen there, and is part of it."""
    if number := threads.choose():
        yield state.note_threads(number)
    yield _checkpointed(state)


def _checkpointed(state: TrainingState) -> Checkpointed:
    return Checkpointed(state.progress.step, state.progress.epochs, state.state_dict())


def _stopped(state: TrainingState) -> Generator[Event, None, None]:
    """What was not reported yet, a point to go on from exactly there, and the run's last event."""
    batches = state.rest_of_results()
    events: list[Event] = [*batches, *_last_checkpoint(state, batches)]
    for event in events:
        with suppress(StopTraining):  # whoever wants that says so after each event
            yield event
    yield _ended(state, "stopped")


def _last_checkpoint(state: TrainingState, batches: Sequence[BatchDone]) -> list[Checkpointed]:
    """Empty where it could not be gone on from: in the test, or at a loss that is not finite.

    And where there is no memory for it: what was learned must not be lost for that.
    """
    if not state.can_go_on or not all(math.isfinite(batch.loss) for batch in batches):
        return []
    try:
        return [_checkpointed(state)]
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
        return []


def _ended(state: TrainingState, reason: Reason, tested: Metrics | None = None) -> RunEnded:
    """The run's last event, with the trained network, if there was a step."""
    if not state.progress.step:
        return RunEnded(reason)
    state.restore_best_epoch()
    accuracy = tested.accuracy if tested else state.best.test_accuracy
    model = trained_model(state, accuracy)
    return RunEnded(reason, state.progress.epochs, state.progress.seconds, accuracy, model)


def _failed(state: TrainingState, error: InputError) -> RunEnded:
    """The run's last event, with the best epoch's weights: the latest may not be numbers."""
    if state.best.snapshot is None:
        return RunEnded("failed", state.progress.epochs, state.progress.seconds, error=error)
    return replace(_ended(state, "failed"), error=error)
