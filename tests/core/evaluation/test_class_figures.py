"""The figures of each class, against scikit-learn."""

import numpy as np
import pytest
from sklearn.metrics import confusion_matrix, precision_recall_fscore_support

from zen_digits.core.evaluation.class_figures import ClassFigures, class_table
from zen_digits.core.training.metrics import Metrics


def _cases() -> list[tuple[np.ndarray, np.ndarray, int]]:
    """Labels, readings and the number of classes; in some, classes have no images or readings."""
    rng = np.random.default_rng(0)
    cases = []
    for classes, images in ((2, 5), (3, 4), (10, 12), (10, 500), (100, 150)):
        labels, readings = rng.integers(0, classes, (2, images))
        readings = np.where(rng.random(images) < 0.5, labels, readings)
        cases.append((labels, readings, classes))
    cases.append((np.array([0, 0]), np.array([1, 1]), 4))
    return cases


@pytest.mark.parametrize("case", _cases(), ids=str)
def test_the_definitions_are_those_of_scikit_learn(
    case: tuple[np.ndarray, np.ndarray, int],
) -> None:
    labels, readings, classes = case
    metrics = Metrics(np.eye(classes)[readings], labels)
    names = list(range(classes))
    assert np.array_equal(metrics.confusion, confusion_matrix(labels, readings, labels=names))
    table = class_table(metrics.confusion)
    theirs = precision_recall_fscore_support(
        labels, readings, labels=names, average=None, zero_division=np.nan
    )
    ours = [[np.nan if rate is None else rate for rate in row.rates] for row in table.classes]
    assert np.allclose(np.transpose(ours), theirs[:3], equal_nan=True)
    assert [row.support for row in table.classes] == theirs[3].tolist()
    for average, name in ((table.macro, "macro"), (table.weighted, "weighted")):
        expected = precision_recall_fscore_support(labels, readings, average=name, zero_division=0)
        assert average.rates == pytest.approx(expected[:3])
        assert average.support == len(labels)


def test_a_class_that_was_never_seen_is_undefined() -> None:
    never, no_image, not_read = class_table(np.array([[0, 0, 0], [0, 0, 0], [0, 3, 0]])).classes
    assert never == ClassFigures(None, None, None, 0)
    assert no_image == ClassFigures(0.0, None, 0.0, 0)
    assert not_read == ClassFigures(None, 0.0, 0.0, 3)


def test_no_images() -> None:
    table = class_table(np.zeros((2, 2), np.int64))
    assert table.macro == table.weighted == ClassFigures(None, None, None, 0)
