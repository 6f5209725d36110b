"""The one way to drive a training run: ``drive`` on the caller's thread, Session on its own.

The command line and torchrun drive; the window has a Session. Nothing here knows of Qt.
"""

import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import replace
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
    NotKeptError,
    NotRecorded,
    Run,
    RunEnded,
    StopTraining,
)

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Recorder(Protocol):
    """Writes down what happens in a run: its folder, or a log for TensorBoard."""

    def record(self, event: Event) -> None:
        """Write an event, if it is of a kind that is written.

        Raises InputError when writing begins to fail, and not again until it has worked once more;
        at the end of a run, NotKeptError where its network is not saved.
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
    Errors: whatever the run, ``must_stop`` or ``changes`` raise becomes RunEnded("failed"); the
    caller shows or raises it.
    Who records: each of ``recorders``. Nothing that one of them raises ends the run: NotRecorded
    says why, and the run continues; RunEnded holds a NotKeptError. All are closed at the end, also
    where the caller leaves early.
    """
    with ExitStack() as stack:
        recordings = [stack.enter_context(closing(_Recording(recorder))) for recorder in recorders]
        for event in stack.enter_context(closing(_until_ended(run, must_stop, changes))):
            for recording in recordings:
                try:
                    recording.record(event)
                except Exception as error:
                    if isinstance(event, RunEnded) and isinstance(error, NotKeptError):
                        event = replace(event, not_kept=error)
                    else:
                        yield NotRecorded(error)
            yield event


class _Recording:
    """A recorder that raises the same unexpected error once, and none when it is closed."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._fault = ""

    def record(self, event: Event) -> None:
        try:
            self._recorder.record(event)
        except InputError:
            raise
        except Exception as error:
            fault, self._fault = self._fault, repr(error)
            if fault != self._fault:
                raise

    def close(self) -> None:
        try:
            self._recorder.close()
        except Exception:  # nobody listens any longer
            _log.exception("a recorder could not be closed")


def _until_ended(
    run: Run, must_stop: Callable[[Event], bool], changes: Callable[[], dict[str, Any]]
) -> EventStream:
    """The run's own events; stops and errors become RunEnded."""
    end = RunEnded("stopped")
    try:
        with closing(run):  # what it does last, it does on this thread
            event = next(run)
            while not isinstance(event, RunEnded):
                yield event
                if must_stop(event):
                    event = run.throw(StopTraining())
                else:
                    event = run.send(changes() if isinstance(event, BatchDone) else None)
            end = event
    except StopTraining:  # it was still preparing: nothing is learned
        pass
    except Exception as error:
        end = replace(end, reason="failed", error=error)
    yield end


class Session:
    """Drives a run on a thread, for another thread to drain its events but for checkpoints.

    All of the run happens there, from the reading of its data to its recording; see ``drive``.
    RunEnded comes whatever happens.
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
        try:
            for event in events:
                if not isinstance(event, Checkpointed):  # it is recorded, and large
                    self._events.put(event)
        except BaseException as error:  # such as the panic of a library written in Rust
            self._events.put(RunEnded("failed", error=error))
            raise

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
