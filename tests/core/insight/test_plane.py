"""Laying out classes on a plane."""

import numpy as np
import pytest

from zen_digits.core.insight.plane import linear_map


def _points(means: np.ndarray, each: int = 60, spread: float = 0.1) -> tuple[np.ndarray, ...]:
    labels = np.repeat(np.arange(len(means)), each)
    noise = np.random.default_rng(1).normal(scale=spread, size=(len(labels), means.shape[1]))
    return (means[labels] + noise).astype(np.float32), labels


def _on_plane(points: np.ndarray, labels: np.ndarray) -> np.ndarray:
    matrix, offset = linear_map(points, labels)
    return points @ matrix + offset


def test_classes_lie_apart_where_two_principal_components_put_some_on_others() -> None:
    points, labels = _points(np.eye(8) * np.linspace(3, 1, 8))
    places = _on_plane(points, labels)
    means = np.stack([places[labels == each].mean(axis=0) for each in range(8)])
    between = np.linalg.norm(means[:, None] - means[None], axis=2)[np.triu_indices(8, 1)]
    assert between.min() > 0.2
    centred = points - points.mean(axis=0)
    components = centred @ np.linalg.svd(centred, full_matrices=False)[2][:2].T
    components /= np.abs(components).max()
    means = np.stack([components[labels == each].mean(axis=0) for each in range(8)])
    assert np.linalg.norm(means[:, None] - means[None], axis=2)[np.triu_indices(8, 1)].min() < 0.1


def test_classes_that_are_alike_lie_near_each_other() -> None:
    points, labels = _points(np.array([[0, 0, 0], [0, 0, 1], [9, 0, 0], [9, 0, 1.0]]))
    places = _on_plane(points, labels)
    means = np.stack([places[labels == each].mean(axis=0) for each in range(4)])
    assert np.linalg.norm(means[0] - means[1]) < 0.3 * np.linalg.norm(means[0] - means[2])


def test_nearly_all_lie_within_the_square() -> None:
    points, labels = _points(np.random.default_rng(0).normal(size=(5, 10)), each=400)
    places = np.abs(_on_plane(points, labels))
    assert 0.9 < places.max() < 1.5
    assert (places > 1).any(axis=1).mean() == pytest.approx(0.005, abs=0.002)


@pytest.mark.parametrize("classes", [1, 2])
def test_few_classes_and_directions_without_variance(classes: int) -> None:
    points, labels = _points(np.eye(2, 5)[:classes], spread=0.0)
    places = _on_plane(points, labels)
    assert np.isfinite(places).all()
    assert (np.ptp(places, axis=0).max() > 0.5) == (classes == 2)
