"""Results as tables."""

import numpy as np

from zen_digits.core.evaluation import tables
from zen_digits.core.evaluation.results import Results


def _results() -> Results:
    logits = np.log([[0.8, 0.1, 0.1], [0.1, 0.6, 0.3], [0.2, 0.7, 0.1]])
    images = np.zeros((3, 28, 28), np.uint8)
    return Results(images, np.array([0, 0, 1]), logits, ("a", "b", "c"))


def test_predictions() -> None:
    header, *rows = tables.predictions(_results())
    assert header == ("index", "label", "read", "confidence", "loss")
    assert rows == [
        (0, "a", "a", 0.8, 0.223144),
        (1, "a", "b", 0.6, 2.302585),
        (2, "b", "b", 0.7, 0.356675),
    ]


def test_predictions_of_some_of_the_images() -> None:
    _, *rows = tables.predictions(_results().subset(np.array([True, False, True])))
    assert [row[0] for row in rows] == [0, 2]


def test_confusion() -> None:
    assert list(tables.confusion(_results())) == [
        ("label", "a", "b", "c"),
        ("a", 1, 1, 0),
        ("b", 0, 1, 0),
        ("c", 0, 0, 0),
    ]


def test_classes() -> None:
    assert list(tables.classes(_results())) == [
        ("class", "precision", "recall", "f1", "support"),
        ("a", 1.0, 0.5, 0.666667, 2),
        ("b", 0.5, 1.0, 0.666667, 1),
        ("c", "", "", "", 0),
        ("macro average", 0.75, 0.75, 0.666667, 3),
        ("weighted average", 0.833333, 0.666667, 0.666667, 3),
    ]
