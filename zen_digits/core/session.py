"""One run on a thread of its own. Knows nothing of Qt."""

from collections.abc import Callable, Generator
from contextlib import closing
from queue import Empty, SimpleQueue
from threading import Event as Flag
from threading import Thread

from zen_digits.core.events import Event, RunEnded, StopTraining

EventStream = Generator[Event, None, None]


def until_stopped(events: EventStream, must_stop: Callable[[], bool]) -> EventStream:
    """The events of a run, which is asked to end as soon as ``must_stop`` says so after one.

    A run that is still preparing does not answer: it has nothing to hand over.
    """
    with closing(events):  # its finally runs here, on the thread that iterates
        for event in events:
            yield event
            if not isinstance(event, RunEnded) and must_stop():
                yield _stopped(events)
                return


def _stopped(events: EventStream) -> Event:
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
        make_events: Callable[[], EventStream],
        keep: Callable[[EventStream], EventStream] = lambda events: events,
    ) -> None:
        self._make_events = make_events
        self._keep = keep
        self._queue: SimpleQueue[Event] = SimpleQueue()
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

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the thread, in seconds; whether it has ended."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def drain(self) -> list[Event]:
        """Every event since the last call, oldest first."""
        events = []
        try:
            while True:
                events.append(self._queue.get_nowait())
        except Empty:
            return events

    def _run(self) -> None:
        for event in self._keep(self._events()):
            self._queue.put(event)

    def _events(self) -> EventStream:
        try:
            yield from until_stopped(self._make_events(), self._must_stop)
        except Exception as error:  # every failure is the panel's to show
            yield RunEnded("failed", error=error)

    def _must_stop(self) -> bool:
        self._go.wait()
        return self._stop.is_set()
