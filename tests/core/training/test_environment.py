"""What the last bits of a run depend on, and what is said where that has changed."""

from dataclasses import replace
from typing import Any

import pytest
import torch
from helpers.command_line import zen_digits
from helpers.small_runs import SMALL, small_mnist

from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training import environment
from zen_digits.core.training.environment import current_environment, resume_note
from zen_digits.core.training.events import Checkpointed, RunStarted
from zen_digits.core.training.loop import train

CPU = torch.device("cpu")


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
    monkeypatch.setattr("zen_digits.commands.train.load_images", lambda *_: small_mnist(200))
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
