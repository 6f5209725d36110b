"""One run on a thread of its own. Knows nothing of Qt."""

from collections.abc import Callable, Generator
from contextlib import closing, suppress
from queue import Empty, SimpleQueue
from threading import Event as Flag
from threading import Thread
from typing import Any, TypeVar

from zen_digits.core.training.events import BatchDone, Event, RunEnded, StopTraining

T = TypeVar("T")
EventStream = Generator[Event, None, None]
Run = Generator[Event, dict[str, Any] | None, None]
"""A stream that takes changes of its config in answer to its batches, as ``train`` does."""


def _none() -> dict[str, Any]:
    return {}


def driven(
    events: Run, must_stop: Callable[[Event], bool], changes: Callable[[], dict[str, Any]] = _none
) -> EventStream:
    """The events of a run, which is asked to end as soon as ``must_stop`` says so of one.

    After each batch it is sent the ``changes`` that are wanted. A run that is still preparing does
    not answer to a stop: it has nothing to hand over.
    """
    with closing(events), suppress(StopIteration):  # its finally runs here, on this thread
        event = next(events)
        while True:
            yield event
            if isinstance(event, RunEnded):
                return
            if must_stop(event):
                yield _stopped(events)
                return
            event = events.send(changes() if isinstance(event, BatchDone) else None)


def _stopped(events: Run) -> Event:
    try:
        return events.throw(StopTraining())
    except StopTraining:
        return RunEnded("stopped")


class Session:
    """Runs a stream of events on a thread, for another thread to drain.

    ``make_events`` is called on the run's own thread, so that reading data and building a network
    happen there, too. Whatever goes wrong in it becomes ``RunEnded("failed")``. All events go
    through ``keep`` before they can be drained: it may write them to disk.
    """

    def __init__(
        self,
        make_events: Callable[[], Run],
        keep: Callable[[EventStream], EventStream] = lambda events: events,
    ) -> None:
        self._make_events = make_events
        self._keep = keep
        self._queue: SimpleQueue[Event] = SimpleQueue()
        self._changes: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self._stop, self._go = Flag(), Flag()
        self._go.set()
        self._thread = Thread(target=self._run, name="training")

    def start(self) -> None:
        self._thread.start()

    def pause(self) -> None:
        """Hold the run after its current event."""
        self._go.clear()

    def resume(self) -> None:
        self._go.set()

    def stop(self) -> None:
        """End the run after its current event; also wakes a paused run."""
        self._stop.set()
        self._go.set()

    def change(self, values: dict[str, Any]) -> None:
        """Let the run go on with other values of its config after its current batch."""
        self._changes.put(values)

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the thread, in seconds; whether it has ended."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def drain(self) -> list[Event]:
        """Every event since the last call, oldest first."""
        return _emptied(self._queue)

    def _run(self) -> None:
        for event in self._keep(self._events()):
            self._queue.put(event)

    def _events(self) -> EventStream:
        try:
            yield from driven(self._make_events(), self._must_stop, self._wanted)
        except Exception as error:  # every failure is the panel's to show
            yield RunEnded("failed", error=error)

    def _must_stop(self, _event: Event) -> bool:
        self._go.wait()
        return self._stop.is_set()

    def _wanted(self) -> dict[str, Any]:
        """All changes since the last batch; later ones count."""
        return {name: v for values in _emptied(self._changes) for name, v in values.items()}


def _emptied(queue: SimpleQueue[T]) -> list[T]:
    items = []
    with suppress(Empty):
        while True:
            items.append(queue.get_nowait())
    return items
