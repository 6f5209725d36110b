"""With how many threads a run computes, on a machine that is more or less busy."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.runs.checkpoint import load_checkpoint, save_checkpoint
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training import threads
from zen_digits.core.training.events import BatchDone, Checkpointed, RunStarted, ThreadsChanged
from zen_digits.core.training.free_cores import FreeCores
from zen_digits.core.training.loop import train
from zen_digits.core.training.threads import threads_of_run


@pytest.fixture(autouse=True)
def same_threads() -> Iterator[None]:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


class Cores(FreeCores):
    """Counts as a test says: the last count stays."""

    def __init__(self, *counts: float) -> None:
        self.counts = list(counts)

    def count(self) -> float:
        return self.counts.pop(0) if len(self.counts) > 1 else self.counts[0]


def use_threads(patch: pytest.MonkeyPatch, wanted: str, cores: int = 8) -> None:
    patch.setenv("OMP_NUM_THREADS", wanted)
    patch.setattr(threads, "allowed_cores", lambda: cores)


@pytest.mark.parametrize(
    ("wanted", "number"), [("3", 3), ("", 6), ("0", 6), ("-1", 6), ("many", 6), ("4,2", 6)]
)
def test_the_number_of_threads_is_that_of_the_variable_or_of_the_free_cores(
    wanted: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_threads(monkeypatch, wanted)
    with threads_of_run(None, Cores(6.2)):
        assert torch.get_num_threads() == number


@pytest.mark.parametrize(
    ("free", "number"), [(0.0, 1), (0.6, 1), (1.4, 1), (1.6, 2), (2.0, 2), (7.9, 8)]
)
def test_a_core_counts_where_more_than_half_of_it_is_free(
    free: float, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_threads(monkeypatch, "")
    with threads_of_run(None, Cores(free)):
        assert torch.get_num_threads() == number


@pytest.mark.parametrize(
    ("begun", "number"),
    [(3, 3), (8, 8), (9, 2), (0, 2), (-1, 2), (True, 2), ("3", 2), (None, 2)],
)
def test_a_run_keeps_its_threads_where_there_are_as_many_cores(
    begun: object, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_threads(monkeypatch, "2")
    before = torch.get_num_threads()
    with threads_of_run({"environment": {"threads": begun}}):
        assert torch.get_num_threads() == number
    assert torch.get_num_threads() == before


@pytest.mark.parametrize("checkpoint", [None, {}, {"environment": 7}, {"environment": {}}])
def test_a_new_run_takes_the_number_of_today(
    checkpoint: dict[str, Any] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_threads(monkeypatch, "2")
    with threads_of_run(checkpoint):
        assert torch.get_num_threads() == 2


def threads_while(run: Any) -> set[int]:
    return {torch.get_num_threads() for event in run if isinstance(event, BatchDone)}


def test_a_run_computes_and_resumes_with_its_own_number_of_threads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_threads(monkeypatch, "2")
    config = replace(SMALL, epochs=1)
    assert threads_while(train(config, small_mnist(200))) == {2}
    run = train(config, small_mnist(200))
    checkpoint = next(event for event in run if isinstance(event, Checkpointed))
    run.close()
    save_checkpoint(tmp_path / "checkpoint.pt", checkpoint)
    state = load_checkpoint(tmp_path / "checkpoint.pt").state
    use_threads(monkeypatch, "1")
    longer = {**state, "config": {**state["config"], "epochs": 2}}
    assert threads_while(train(replace(config, epochs=2), small_mnist(200), longer)) == {2}


def test_threads_are_chosen_anew_at_each_checkpoint_and_recorded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use_threads(monkeypatch, "")
    config = replace(SMALL, epochs=3, batch_size=200)
    run = train(config, small_mnist(200), cores=Cores(2.0, 1.0, 1.0, 2.0))
    seen: list[int] = []
    with RunFolder.create(config) as folder:
        for event in run:
            folder.record(event)
            match event:
                case RunStarted() | ThreadsChanged():
                    seen.append(event.threads)
                case BatchDone():
                    assert torch.get_num_threads() == seen[-1]
                case Checkpointed():
                    assert event.state["environment"]["threads"] == seen[-1]
    assert seen == [2, 1, 2]
    recorded = (folder.path / "events.jsonl").read_text()
    assert '"threads": 2' in recorded
    assert recorded.count("threads_changed") == 2


def test_a_resumed_run_goes_on_with_the_threads_of_its_checkpoint(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use_threads(monkeypatch, "")
    config = replace(SMALL, epochs=2, batch_size=200)
    first = next(
        event
        for event in train(config, small_mnist(200), cores=Cores(2.0, 1.0))
        if isinstance(event, Checkpointed)
    )
    resumed = train(config, small_mnist(200), first.state, cores=Cores(2.0))
    events = list(resumed)
    started = next(event for event in events if isinstance(event, RunStarted))
    assert (started.threads, started.resume_note) == (1, "")


def test_the_users_own_number_is_never_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    use_threads(monkeypatch, "2")
    events = list(train(SMALL, small_mnist(200), cores=Cores(1.0)))
    assert not [event for event in events if isinstance(event, ThreadsChanged)]
    assert {e.threads for e in events if isinstance(e, RunStarted)} == {2}
