"""Batches downsampled to points of a curve."""

import pytest

from zen_digits.core.runs.downsampling import COLUMNS, POINTS, CurveSampler
from zen_digits.core.training.events import BatchDone


def batch(step: int) -> BatchDone:
    return BatchDone(step, loss=step, accuracy=step / 10_000, images=step, train_seconds=step / 8)


def columns(sampler: CurveSampler, steps: range, *, final: bool = False) -> list[list[float]]:
    for step in steps:
        sampler.add(batch(step))
    taken = sampler.take(final=final)
    assert tuple(taken) in ((), COLUMNS)
    return list(taken.values())


def test_a_short_run_keeps_every_batch() -> None:
    assert columns(CurveSampler(2), range(1, 3)) == [[1, 2], [1, 2], [1e-4, 2e-4], [0.125, 0.25]]


def test_a_long_run_keeps_averages() -> None:
    steps, losses, *_ = columns(CurveSampler(4 * POINTS), range(1, 4 * POINTS + 1))
    assert len(steps) == POINTS
    assert (steps[0], losses[0]) == (4, 2.5)


def test_waiting_batches_come_with_the_next_epoch_or_at_the_end() -> None:
    sampler = CurveSampler(4 * POINTS)
    assert columns(sampler, range(1, 7))[0] == [4]
    assert columns(sampler, range(7, 9))[:2] == [[8], [6.5]]
    assert columns(sampler, range(9, 11), final=True)[:2] == [[10], [9.5]]
    assert columns(sampler, range(0), final=True) == []


@pytest.mark.parametrize("total", [1, 249, 250, 251, 430, 100_000])
def test_there_are_never_more_points_than_the_limit(total: int) -> None:
    steps, *_ = columns(CurveSampler(total), range(1, total + 1), final=True)
    assert len(steps) <= POINTS
    assert steps[-1] == total
