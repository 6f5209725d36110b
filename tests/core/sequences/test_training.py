import numpy as np
import pytest

from zen_digits.core.data.mnist import load_mnist_training
from zen_digits.core.sequences import training
from zen_digits.core.sequences.glyphs import MnistGlyphs
from zen_digits.core.sequences.rows import Row


def test_it_learns_and_says_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two rows, over and over, are soon known."""
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (2, 32, 40), np.uint8)
    rows = [Row(images[0], (3, 3), (10.0, 30.0)), Row(images[1], (), ())]
    monkeypatch.setattr(training, "random_row", lambda mnist, rng: rows[int(rng.integers(2))])
    steps = list(training.train(MnistGlyphs(load_mnist_training()), 960))
    assert [step.rows for step in steps] == [960]
    assert steps[-1].loss < 2
    answers = steps[-1].network.eval()(training.stacked(rows)).argmax(1).tolist()
    assert {3, training.NONE} == set(answers[0])
    assert set(answers[1]) == {training.NONE}
