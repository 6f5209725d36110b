"""The one way to drive a training run: for the command line, for torchrun and for the window."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from typing import Any, Protocol

from zen_digits.core.errors import InputError
from zen_digits.core.training.events import (
    BatchDone,
    Event,
    EventStream,
    NotRecorded,
    Run,
    RunEnded,
    StopTraining,
)


class Recorder(Protocol):
    """Writes down what happens in a run: its folder, or a log for TensorBoard."""

    def record(self, event: Event) -> None:
        """Write an event, if it is of a kind that is written.

        Raises InputError when writing begins to fail, and not again until it has worked once more.
        """

    def close(self) -> None:
        """Let others use the files."""


def never_stop(_event: Event) -> bool:
    return False


def no_changes() -> dict[str, Any]:
    return {}


def drive(
    run: Run,
    *,
    must_stop: Callable[[Event], bool] = never_stop,
    changes: Callable[[], dict[str, Any]] = no_changes,
    recorders: Sequence[Recorder] = (),
) -> EventStream:
    """The events of a run, each recorded before it is yielded; the last is RunEnded.

    Who drives: the caller, on its own thread; the run computes only while it is asked for an event.
    Who stops it: ``must_stop``, asked after each event (it may wait, which pauses the run). The run
    then ends with RunEnded("stopped"), which holds what it has learned.
    Who changes it: ``changes``, asked after each batch for other values of ``settings.LIVE``.
    Errors: whatever the run raises becomes RunEnded("failed"); the caller shows or raises it.
    Who records: each of ``recorders``. One that cannot write does not end the run: NotRecorded says
    why, and the run continues. All are closed at the end, also where the caller leaves early.
    """
    with ExitStack() as stack:
        for recorder in recorders:
            stack.callback(recorder.close)
        for event in stack.enter_context(closing(_until_ended(run, must_stop, changes))):
            for recorder in recorders:
                try:
                    recorder.record(event)
                except InputError as error:
                    yield NotRecorded(str(error))
            yield event


def _until_ended(
    run: Run, must_stop: Callable[[Event], bool], changes: Callable[[], dict[str, Any]]
) -> EventStream:
    """The run's own events; stops and errors become RunEnded."""
    with closing(run):  # what it does last, it does on this thread
        try:
            event = next(run)
            while not isinstance(event, RunEnded):
                yield event
                if must_stop(event):
                    event = run.throw(StopTraining())
                else:
                    event = run.send(changes() if isinstance(event, BatchDone) else None)
            yield event
        except StopTraining:  # it was still preparing: nothing is learned
            yield RunEnded("stopped")
        except Exception as error:
            yield RunEnded("failed", error=error)
