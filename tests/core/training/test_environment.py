"""What the last bits of a run depend on, and what is said where that has changed."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from helpers.command_line import zen_digits
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.runs.checkpoint import load_checkpoint, save_checkpoint
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training import environment
from zen_digits.core.training.environment import (
    current_environment,
    resume_note,
    thread_count,
    threads_of_run,
)
from zen_digits.core.training.events import BatchDone, Checkpointed, RunStarted
from zen_digits.core.training.loop import train

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def same_threads() -> Iterator[None]:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def use_threads(patch: pytest.MonkeyPatch, wanted: str, cores: int = 8) -> None:
    patch.setenv("OMP_NUM_THREADS", wanted)
    patch.setattr(environment, "_cores", lambda: cores)


@pytest.mark.parametrize(
    ("wanted", "threads"), [("3", 3), ("", 8), ("0", 8), ("-1", 8), ("many", 8), ("4,2", 8)]
)
def test_the_number_of_threads_is_that_of_the_variable_or_of_the_cores(
    wanted: str, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_threads(monkeypatch, wanted)
    assert thread_count() == threads


def test_only_cores_that_the_process_may_use_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {3, 5}, raising=False)
    assert thread_count() == 2
    monkeypatch.delattr(os, "sched_getaffinity")  # as on Windows
    assert thread_count() == os.cpu_count()


@pytest.mark.parametrize(
    ("begun", "threads"),
    [(3, 3), (8, 8), (9, 2), (0, 2), (-1, 2), (True, 2), ("3", 2), (None, 2)],
)
def test_a_run_keeps_its_threads_where_there_are_as_many_cores(
    begun: object, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_threads(monkeypatch, "2")
    before = torch.get_num_threads()
    with threads_of_run({"environment": {"threads": begun}}):
        assert torch.get_num_threads() == threads
    assert torch.get_num_threads() == before


@pytest.mark.parametrize("checkpoint", [None, {}, {"environment": 7}, {"environment": {}}])
def test_a_new_run_takes_the_number_of_today(
    checkpoint: dict[str, Any] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_threads(monkeypatch, "2")
    with threads_of_run(checkpoint):
        assert torch.get_num_threads() == 2


def test_the_same_environment_needs_no_note() -> None:
    assert resume_note(current_environment(CPU), current_environment(CPU)) == ""


def test_what_has_changed_is_named() -> None:
    now = current_environment(CPU)
    for name, words in (
        ("torch", "another version of PyTorch"),
        ("zen_digits", "another version of Zen Digits"),
        ("processor", "another processor"),
        ("device", "another device"),
        ("system", "another operating system"),
        ("threads", "another number of threads"),
    ):
        assert f"This run began with {words}: it continues" in resume_note({**now, name: "?"}, now)
    both = resume_note({**now, "processor": "?", "threads": 99, "torch": ""}, now)
    wanted = "another version of PyTorch, another processor and another number of threads"
    assert f"began with {wanted}: " in both
    assert "older version of Zen Digits" in resume_note({}, now)


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


def started(state: dict[str, Any]) -> RunStarted:
    run = train(replace(SMALL, epochs=2), small_mnist(200), state)
    found = next(event for event in run if isinstance(event, RunStarted))
    run.close()
    return found


def test_a_resumed_run_says_what_has_changed() -> None:
    run = train(replace(SMALL, epochs=2), small_mnist(200))
    state = next(event.state for event in run if isinstance(event, Checkpointed))
    run.close()
    assert started(state).notes == ""
    elsewhere = {**state, "environment": {**state["environment"], "processor": "Z80"}}
    assert "This run began with another processor" in started(elsewhere).notes
    old = {name: value for name, value in state.items() if name != "environment"}
    assert "older version" in started(old).notes


def test_the_terminal_and_the_record_say_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zen_digits.commands.train._load", lambda *_: small_mnist(200))
    folder = RunFolder.create(replace(SMALL, epochs=2))
    with folder:
        run = train(folder.config, small_mnist(200))
        for event in run:
            folder.record(event)
            if isinstance(event, Checkpointed):
                break
        run.close()
    monkeypatch.setattr(environment, "_processor", lambda: "Z80")
    done = zen_digits("train", "--resume", folder.name)
    assert "This run began with another processor: it continues" in done.stdout
    assert "began with another processor" in (folder.path / "events.jsonl").read_text()
