import numpy as np
import pytest
import torch

from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.data.mnist import load_mnist_training
from zen_digits.core.models.sequence_graph import CLASSES
from zen_digits.core.sequences import training
from zen_digits.core.sequences.folding import folded, mean_of, unfolded
from zen_digits.core.sequences.glyphs import MnistGlyphs
from zen_digits.core.sequences.network import SequenceNetwork
from zen_digits.core.sequences.rows import Row, random_row
from zen_digits.core.sequences.training import stacked


@pytest.fixture(scope="module")
def mnist() -> MnistGlyphs:
    images = np.random.default_rng(0).integers(0, 256, (10, 1, 28, 28), np.uint8)
    return MnistGlyphs(ImageSet(images, np.arange(10)))


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


def test_it_learns_on_from_weights_that_know_no_signs_yet(mnist: MnistGlyphs) -> None:
    """Nothing is forgotten at first, and the new classes are there."""
    rng = np.random.default_rng(0)
    rows = stacked([random_row(mnist, rng) for _ in range(8)])
    network = SequenceNetwork().eval()
    known = dict(folded(network))
    head = ("head.weight", "head.bias")
    known |= {name: np.concatenate([known[name][:10], known[name][-1:]]) for name in head}
    with torch.no_grad():
        before, after = network(rows), unfolded(known, rows).eval()(rows)
    kept = [*range(10), CLASSES - 1]
    assert after[:, kept].numpy() == pytest.approx(before[:, kept].numpy(), abs=0.05)
    assert (after[:, 10:-1].max() < after[:, kept].amin(1).max()).item()


def test_the_mean_of_networks_keeps_the_classes_that_one_does_not_know() -> None:
    old = {"conv1.weight": np.ones((2, 3), np.float16), "head.bias": np.arange(3, dtype=np.float16)}
    new = {"conv1.weight": np.zeros((2, 3), np.float16), "head.bias": np.float16([2, 3, 8, 4])}
    mean = mean_of([old, new])
    assert (mean["conv1.weight"] == 0.5).all()
    assert mean["head.bias"].tolist() == [1, 2, 8, 3]
