import torch

from zen_digits.core.networks.quick import Quick


def a_network(dropout: float = 0.0) -> Quick:
    """Whose images and maps lie in memory as in training."""
    torch.manual_seed(0)
    return Quick(dropout=dropout).to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]


IMAGES = torch.randn(9, 1, 28, 28, generator=torch.Generator().manual_seed(0))


def test_the_network_answers_and_learns_in_training_as_after_it() -> None:
    network = a_network().train()
    answers, gradients = [], []
    for training in (True, False):  # of the network alone: its layers stay in training
        network.training = training
        network.zero_grad()
        logits = network(IMAGES)
        logits.square().sum().backward()
        answers.append(logits.detach())
        gradients.append({n: w.grad for n, w in network.named_parameters() if w.grad is not None})
    assert torch.allclose(*answers, atol=1e-5)
    first, second = gradients
    assert (
        first.keys()
        == second.keys()
        >= {"head.weight", "conv2.weight", "conv2.bias", "conv1.weight"}
    )
    for name, gradient in first.items():
        near = 1e-3 * float(gradient.abs().max()) + 1e-4
        assert torch.allclose(gradient, second[name], atol=near), name


def test_what_is_left_out_changes_the_answers_in_training() -> None:
    network = a_network(dropout=0.5).train()
    assert not torch.allclose(network(IMAGES), network(IMAGES), atol=1e-3)
    network.eval()
    assert torch.equal(network(IMAGES), network(IMAGES))
