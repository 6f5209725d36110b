"""A training run on a thread of its own. Knows nothing of Qt."""

from collections.abc import Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event as Flag
from threading import Thread
from typing import Any, TypeVar

from zen_digits.core.training.drive import Recorder, drive
from zen_digits.core.training.events import Event, Run

T = TypeVar("T")


class Session:
    """Drives a run on a thread, for another thread to drain its events.

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
