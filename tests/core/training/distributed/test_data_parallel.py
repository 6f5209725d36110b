"""Two processes that train together, compared with each other and with a single one."""

import sys
from typing import Any

import pytest
import torch
from helpers import rank_process
from helpers.rank_process import SCENARIOS
from helpers.ranks import start_together
from torch import nn

from zen_digits.core.training import loop, optimization, state
from zen_digits.core.training.distributed import data_parallel as distributed
from zen_digits.core.training.distributed.data_parallel import shard

Outcome = dict[str, Any]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="gloo as on Linux")


@pytest.fixture(scope="module")
def ranks(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Outcome]]:
    """What every scenario came to on each of two ranks."""
    folder = tmp_path_factory.mktemp("ranks")
    program = (rank_process.train_all, folder)
    for done in start_together(folder, program, program):
        assert done.returncode == 0, done.stderr
    return [torch.load(folder / f"{rank}.pt", weights_only=True) for rank in (0, 1)]


def alone(name: str, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    """What a scenario comes to in one process."""
    for module, name_in_it in ((loop, "TrainingState"), (state, "fit_frozen_layers")):
        monkeypatch.setattr(module, name_in_it, getattr(module, name_in_it))  # put back afterwards
    monkeypatch.setattr(optimization, "CPU_FETCH_STEPS", 1)
    monkeypatch.setattr(optimization, "CPU_FETCH_SECONDS", 0.0)
    return rank_process.outcome(SCENARIOS[name], 0)


def largest_difference(one: Outcome, other: Outcome, what: str) -> float:
    pairs = ((value, other[what][name]) for name, value in one[what].items())
    return max((a.double() - b.double()).abs().max().item() for a, b in pairs)


@pytest.mark.parametrize("name", SCENARIOS)
def test_all_ranks_come_to_the_same(name: str, ranks: list[dict[str, Outcome]]) -> None:
    first, second = (results[name] for results in ranks)
    for what in ("batches", "epochs", "reason"):
        assert first[what] == second[what]
    for what in ("weights", "ended_with"):  # with the buffers of batch norm and their averages
        assert largest_difference(first, second, what) == 0


@pytest.mark.parametrize("name", ["uneven shares", "results fetched rarely", "patience"])
def test_they_come_to_what_one_process_does(
    name: str, ranks: list[dict[str, Outcome]], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = alone(name, monkeypatch), ranks[0][name]
    assert len(two["batches"]) == len(one["batches"])
    for ours, theirs in zip(two["batches"], one["batches"], strict=True):
        assert ours == pytest.approx(theirs, rel=1e-3, abs=1e-4)
    assert len(two["epochs"]) == len(one["epochs"])
    assert largest_difference(one, two, "ended_with") < 1e-3


def test_batch_norm_sees_the_images_of_all_ranks(
    ranks: list[dict[str, Outcome]], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = alone("batch norm", monkeypatch), ranks[0]["batch norm"]
    for what in ("weights", "ended_with"):
        for name in ("norm1.running_mean", "norm2.running_mean"):
            difference = (one[what][name] - two[what][name]).norm() / one[what][name].norm()
            assert difference < 0.05, (what, name)  # not 0: each normalises with its own share


def test_averaged_buffers_are_those_of_the_averaged_network(
    ranks: list[dict[str, Outcome]],
) -> None:
    two = ranks[0]["batch norm"]
    for name in ("norm1.running_mean", "norm2.running_mean", "conv2.weight"):
        assert not torch.equal(two["weights"][name], two["ended_with"][name])


def test_all_stop_after_the_same_batch_where_results_are_fetched(
    ranks: list[dict[str, Outcome]],
) -> None:
    for results in ranks:  # rank 1 wants to stop from step 5 on, and every third step is fetched
        stopped = results["rank 1 stops"]
        assert stopped["reason"] == "stopped"
        # An epoch has four batches, and its last is always fetched.
        assert [step for step, *_ in stopped["batches"]] == list(range(1, 8))


def test_no_rank_imports_pytorchs_compiler(ranks: list[dict[str, Outcome]]) -> None:
    assert [results["imported"]["compiler"] for results in ranks] == [False, False]


@pytest.mark.parametrize("images", [1, 2, 3, 5, 8])
def test_shares_cover_a_batch_and_their_weighted_means_are_its_mean(
    images: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = torch.arange(images) + 10.0
    monkeypatch.setattr(distributed, "world_size", lambda: 3)
    shares = []
    for rank in range(3):
        monkeypatch.setattr(distributed, "rank", lambda rank=rank: rank)
        shares.append(shard(batch))
    assert all(len(share) for share, _ in shares)
    assert sorted(x for share, w in shares if w for x in share.tolist()) == batch.tolist()
    mean = sum(share.mean().item() * weight for share, weight in shares) / 3
    assert mean == pytest.approx(batch.mean().item())


def test_a_single_process_changes_nothing() -> None:
    network, values = nn.BatchNorm1d(3), torch.rand(3)
    assert distributed.all_reduce_mean(values) is values
    assert distributed.broadcast(values) is values
    assert distributed.gathered(7) == [7]
    network.weight.grad = torch.ones(3)
    distributed.share_weights(network)
    assert distributed.average_step(network, 0.5, values) is values
    assert network.running_var is not None
    assert network.running_var.tolist() == [1, 1, 1] == network.weight.grad.tolist()
