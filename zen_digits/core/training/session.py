"""The one way to drive a training run: ``drive`` on the caller's thread, Session on its own.

The command line and torchrun drive; the window has a Session. Nothing here knows of Qt.
"""

import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import replace
from queue import Empty, SimpleQueue
from threading import Condition, Thread
from typing import Any, Protocol, TypeVar

from zen_digits.core.errors import InputError
from zen_digits.core.progress import Progress
from zen_digits.core.training.events import (
    Answer,
    BatchDone,
    Checkpointed,
    CopyNetwork,
    Event,
    EventStream,
    NetworkCopied,
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


def never_copy() -> bool:
    return False


def no_changes() -> dict[str, Any]:
    return {}


def drive(
    run: Run,
    *,
    must_stop: Callable[[Event], bool] = never_stop,
    changes: Callable[[], dict[str, Any]] = no_changes,
    wants_network: Callable[[], bool] = never_copy,
    recorders: Sequence[Recorder] = (),
) -> EventStream:
    """The events of a run, each recorded before it is yielded; the last is RunEnded.

    Who drives: the caller, on its own thread; the run computes only while it is asked for an event.
    Who stops it: ``must_stop``, asked after each event (it may wait, which pauses the run). The run
    then ends with RunEnded("stopped"), which holds what it has learned.
    Who changes it: ``changes``, asked after each batch for other values of ``settings.LIVE``.
    Who sees its network: ``wants_network``, asked after each event from RunStarted on; where it
    does, NetworkCopied comes next.
    Errors: whatever the run or one of these raises becomes RunEnded("failed"); the caller shows or
    raises it.
    Who records: each of ``recorders``. Nothing that one of them raises ends the run: NotRecorded
    says why, and the run continues; RunEnded holds a NotKeptError. All are closed at the end, also
    where the caller leaves early.
    """

    def answer(event: Event) -> Answer | None:
        if not isinstance(event, Progress) and wants_network():
            return CopyNetwork()
        return changes() if isinstance(event, BatchDone) else None

    with ExitStack() as stack:
        recordings = [stack.enter_context(closing(_Recording(recorder))) for recorder in recorders]
        for event in stack.enter_context(closing(_until_ended(run, must_stop, answer))):
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
    run: Run, must_stop: Callable[[Event], bool], answer: Callable[[Event], Answer | None]
) -> EventStream:
    """The run's own events; stops and errors become RunEnded."""
    end = RunEnded("stopped")
    try:
        with closing(run):  # what it does last, it does on this thread
            event = answered = next(run)
            while not isinstance(event, RunEnded):
                if not isinstance(event, NetworkCopied):  # the event before it is answered again
                    answered = event
                yield event
                if must_stop(event):
                    event = run.throw(StopTraining())
                else:
                    event = run.send(answer(answered))
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
        self._wishes = Condition()
        self._stopped = self._paused = self._wants_network = False
        self._wants_step = self._stepping = False
        self._thread = Thread(target=self._drive, name="training")

    def start(self) -> None:
        self._thread.start()

    def pause(self) -> None:
        """Hold the run after its current event."""
        self._paused = True

    def step(self) -> None:
        """Let a paused run take one batch, and hold it again; during a batch, one after it."""
        with self._wishes:
            self._wants_step = True
            self._wishes.notify()

    def resume(self) -> None:
        with self._wishes:
            self._paused = self._wants_step = self._stepping = False
            self._wishes.notify()

    def stop(self) -> None:
        """End the run after its current event; also wakes a paused run."""
        with self._wishes:
            self._stopped = True
            self._wishes.notify()

    def copy_network(self) -> None:
        """Let NetworkCopied come after the current event, also while the run is paused.

        Wishes until then count as one.
        """
        with self._wishes:
            self._wants_network = True
            self._wishes.notify()

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
            wants_network=self._take_wish,
            recorders=self._recorders,
        )
        try:
            for event in events:
                if not isinstance(event, Checkpointed):  # it is recorded, and large
                    self._events.put(event)
        except BaseException as error:  # such as the panic of a library written in Rust
            self._events.put(RunEnded("failed", error=error))
            raise

    def _wait_while_paused(self, event: Event) -> bool:
        """Whether the run must stop, once it is not paused or is asked for its network."""
        if self._paused:  # else the lock is not worth taking
            with self._wishes:
                if isinstance(event, BatchDone):
                    self._stepping = False  # this is the batch that was asked for
                self._wishes.wait_for(lambda: self._goes_on or self._gives_network(event))
                self._stepping |= self._wants_step
                self._wants_step = False
        return self._stopped

    @property
    def _goes_on(self) -> bool:
        return not self._paused or self._stepping or self._wants_step or self._stopped

    def _gives_network(self, event: Event) -> bool:
        """Whether the run's next event is a copy of its network, and no step."""
        return self._wants_network and not isinstance(event, Progress)

    def _take_wish(self) -> bool:
        wanted, self._wants_network = self._wants_network, False
        return wanted

    def _latest_changes(self) -> dict[str, Any]:
        """All changes since the last batch; later ones count."""
        return {name: v for values in _emptied(self._changes) for name, v in values.items()}


def _emptied(queue: SimpleQueue[T]) -> list[T]:
    items = []
    with suppress(Empty):
        while True:
            items.append(queue.get_nowait())
    return items
