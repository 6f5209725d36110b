import subprocess
import sys
from pathlib import Path

import torch
from helpers.settings import choices_of
from torch import nn

from zen_digits.core.training.optimizers.muon import Muon

COMPILER = {"torch._dynamo", "torch._inductor", "sympy", "mpmath"}
RUNS = """
import sys
from dataclasses import replace
sys.path.insert(0, sys.argv[1])
from helpers.small_runs import SMALL, small_mnist
from zen_digits.core.training.events import Checkpointed
from zen_digits.core.training.loop import train
for optimizer in sys.argv[2:]:
    config = replace(SMALL, architecture="quick", optimizer=optimizer, epochs=1)
    events = list(train(config, small_mnist(60, 20)))
(state,) = [event.state for event in events if isinstance(event, Checkpointed)]
list(train(config, small_mnist(60, 20), state))  # a resumed run
for architecture in ("best", "lstm", "resnet", "transformer", "cnn"):
    list(train(replace(SMALL, architecture=architecture, epochs=1), small_mnist(60, 20)))
print(*sys.modules)
"""


def test_no_training_imports_pytorchs_compiler() -> None:
    """Where this fails, a newer PyTorch imports it in another place, and training starts later."""
    code = [sys.executable, "-c", RUNS, str(Path(__file__).parents[3])]
    done = subprocess.run(
        [*code, *choices_of("optimizer")], capture_output=True, text=True, check=True
    )
    imported = set(done.stdout.split())
    assert "torch.optim.adam" in imported
    assert not imported & COMPILER


def test_what_is_known_is_copied_into_the_optimizers_own_tensors() -> None:
    weights = [nn.Parameter(torch.ones(3)) for _ in range(2)]
    first, second = Muon([], weights[:1]), Muon([], weights[1:])
    weights[0].grad = torch.ones(3)
    first.step(0.1)
    state = first.state_dict()
    second.load_state_dict(state)
    first.step(0.1)
    mean = second.state_dict()["state"][0]["mean"]
    assert torch.allclose(mean, torch.full((3,), 0.1))
    assert second.state_dict()["state"][0]["step"] == 1


def test_weights_without_gradients_stay() -> None:
    weights = [nn.Parameter(torch.ones(3)) for _ in range(2)]
    optimizer = Muon([], weights)
    weights[0].grad = torch.ones(3)
    optimizer.step(0.1)
    assert not torch.equal(weights[0], torch.ones(3))
    assert torch.equal(weights[1], torch.ones(3))
    optimizer.zero_grad()
    assert weights[0].grad is None
