"""The one way to drive a training run: ``drive`` on the caller's thread, Session on its own.

The command line and torchrun drive; the window has a Session. Nothing here knows of Qt.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from queue import Empty, SimpleQueue
from threading import Event as Flag
from threading import Thread
from typing import Any, Protocol, TypeVar

from zen_digits.core.errors import InputError
from zen_digits.core.training.events import (
    BatchDone,
    Checkpointed,
    Event,
    EventStream,
    NotRecorded,
    Run,
    RunEnded,
    StopTraining,
)

T = TypeVar("T")


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


class Session:
    """Drives a run on a thread, for another thread to drain its events but for checkpoints.

    All of the run happens there, from the reading of its data to its recording; see ``drive``.
    """

    def __init__(self, run: Run, recorders: Sequence[Recorder] = ()) -> None:
        self._run = run
        self._recorders = recorders
        self._events: SimpleQueue[Event] = SimpleQueue()
        self._changes: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self._stopped, self._not_paused = Flag(), Flag()
        self._not_paused.set()
        self._thread = Thread(target=self._drive, name="training")

    def start(self) -> None:
        self._thread.start()

    def pause(self) -> None:
        """Hold the run after its current event."""
        self._not_paused.clear()

    def resume(self) -> None:
        self._not_paused.set()

    def stop(self) -> None:
        """End the run after its current event; also wakes a paused run."""
        self._stopped.set()
        self._not_paused.set()

    def change(self, values: dict[str, Any]) -> None:
        """Continue with other values of the run's config after its current batch."""
        self._changes.put(values)

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the thread, in seconds; whether it has ended."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def drain(self) -> list[Event]:
        """Every event since the last call, oldest first."""
        return _emptied(self._events)

    def _drive(self) -> None:
        events = drive(
            self._run,
            must_stop=self._wait_while_paused,
            changes=self._latest_changes,
            recorders=self._recorders,
        )
        for event in events:
            if not isinstance(event, Checkpointed):  # it is recorded, and large
                self._events.put(event)

    def _wait_while_paused(self, _event: Event) -> bool:
        """Whether the run must stop, once it is not paused."""
        self._not_paused.wait()
        return self._stopped.is_set()

    def _latest_changes(self) -> dict[str, Any]:
        """All changes since the last batch; later ones count."""
        return {name: v for values in _emptied(self._changes) for name, v in values.items()}


def _emptied(queue: SimpleQueue[T]) -> list[T]:
    items = []
    with suppress(Empty):
        while True:
            items.append(queue.get_nowait())
    return items
