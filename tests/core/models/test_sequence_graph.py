"""The graph of the sequence network, held against the network in PyTorch."""

import numpy as np
import pytest
import torch

from zen_digits.core.models.graph import MisfitError
from zen_digits.core.models.sequence_graph import ANSWERS, ROWS, sequence_model
from zen_digits.core.models.session import open_session
from zen_digits.core.sequences.folding import folded
from zen_digits.core.sequences.network import SequenceNetwork


def trained_a_little() -> SequenceNetwork:
    """A network whose batch norms have seen something."""
    torch.manual_seed(0)
    network = SequenceNetwork()
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    for _ in range(3):
        network(torch.rand(4, 1, 32, 40))
    return network.eval()


def test_the_graph_computes_what_the_network_does() -> None:
    network = trained_a_little()
    rows = np.random.default_rng(0).integers(0, 256, (3, 1, 32, 60), np.uint8)
    session = open_session(sequence_model(folded(network)))
    (answers,) = session.run([ANSWERS], {ROWS: rows})
    with torch.no_grad():
        expected = network(torch.from_numpy(rows).float() / 255).log_softmax(1)
    assert answers.shape == (3, 16, 15)
    assert answers == pytest.approx(expected.numpy(), abs=0.02)  # weights in half precision


def test_weights_lie_in_memory_as_their_shape_says() -> None:
    assert all(values.flags.c_contiguous for values in folded(trained_a_little()).values())


@pytest.mark.parametrize("change", ["missing", "more", "shape"])
def test_weights_of_another_network_do_not_fit(change: str) -> None:
    weights = folded(trained_a_little())
    match change:
        case "missing":
            del weights["conv3.bias"]
        case "more":
            weights["other"] = np.zeros(1, np.float16)
        case "shape":
            weights["head.weight"] = weights["head.weight"][:5]
    with pytest.raises(MisfitError):
        sequence_model(weights)
