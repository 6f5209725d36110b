"""Our encoder layer is PyTorch's, written out: the same names, answers and gradients."""

import pytest
import torch
from torch import Tensor, nn

from zen_digits.core.networks.transformer import EncoderLayer, SelfAttention, VisionTransformer

WIDTH = 32
TOKENS = torch.randn(5, 16, WIDTH, generator=torch.Generator().manual_seed(0))


def pytorch_layer(dropout: float = 0.0) -> nn.Module:
    return nn.TransformerEncoderLayer(
        WIDTH, 4, 2 * WIDTH, dropout, batch_first=True, norm_first=True, activation=nn.GELU()
    )


def test_a_layer_computes_and_learns_what_pytorchs_does() -> None:
    ours, theirs = EncoderLayer(WIDTH, "gelu", 0.0), pytorch_layer()
    ours.load_state_dict(theirs.state_dict())
    torch.testing.assert_close(ours(TOKENS), theirs(TOKENS))
    for layer in (ours, theirs):
        layer(TOKENS).square().mean().backward()
    gradients = [
        {name: weight.grad for name, weight in layer.named_parameters()} for layer in (ours, theirs)
    ]
    torch.testing.assert_close(*gradients)


def test_in_bfloat16_the_weights_of_attention_are_computed_in_float32(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen, softmax = [], Tensor.softmax

    def noted(scores: Tensor, dim: int) -> Tensor:
        seen.append(scores.dtype)
        return softmax(scores, dim)

    monkeypatch.setattr(Tensor, "softmax", noted)
    with torch.autocast("cpu", torch.bfloat16):
        assert SelfAttention(WIDTH)(TOKENS).dtype == torch.bfloat16
    assert seen == [torch.float32]


def test_names_and_their_order_are_those_of_pytorchs_layer() -> None:
    """Model files and checkpoints of earlier versions are read by them."""
    names = [name for name, _ in VisionTransformer(width=WIDTH).layers.named_parameters()]
    layer = [name for name, _ in pytorch_layer().named_parameters()]
    assert names == [f"layers.{number}.{name}" for number in range(3) for name in layer]


def test_weights_begin_as_pytorchs_do() -> None:
    torch.manual_seed(0)
    ours, theirs = EncoderLayer(WIDTH, "gelu", 0.0).state_dict(), pytorch_layer().state_dict()
    for name, weights in theirs.items():
        spread, mean = weights.std().item(), weights.mean().item()
        assert ours[name].std().item() == pytest.approx(spread, rel=0.25, abs=0), name
        assert ours[name].mean().item() == pytest.approx(mean, abs=0.05), name


def test_each_layer_begins_with_weights_of_its_own() -> None:
    first, second, _ = VisionTransformer().layers.get_submodule("layers").children()
    assert not torch.equal(first.linear1.weight, second.linear1.weight)  # type: ignore[arg-type, union-attr]


def test_dropout_leaves_out_only_while_it_learns() -> None:
    layer = EncoderLayer(WIDTH, "gelu", 0.5)
    assert not torch.equal(layer(TOKENS), layer(TOKENS))
    layer.eval()
    assert torch.equal(layer(TOKENS), layer(TOKENS))
