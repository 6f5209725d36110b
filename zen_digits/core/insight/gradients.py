"""Evidence from the gradients of a network, which PyTorch computes.

Sources: Sundararajan, Taly and Yan, "Axiomatic Attribution for Deep Networks", 2017; Selvaraju et
al., "Grad-CAM: Visual Explanations from Deep Networks via Gradient-based Localization", 2017.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from numpy.typing import NDArray
from torch import Tensor, nn

from zen_digits.core.ink.mnist_format import SIDE
from zen_digits.core.networks import network_of
from zen_digits.core.networks.interface import class_logits, normalise

if TYPE_CHECKING:
    from zen_digits.core.models.model_card import ModelCard
    from zen_digits.core.models.model_file import TrainedModel

_STEPS = 24  # from blank paper to the image: the sum is right to a hundredth on average


def integrated_gradients(
    model: TrainedModel, image: NDArray[np.uint8], label: int, rival: int | None = None
) -> NDArray[np.float32]:
    """What each pixel adds to the log odds of a class while the ink appears: 28 × 28, in nats.

    ``image`` is uint8 28 × 28. The sum is the difference of the log odds between the image and
    blank paper (completeness), as nearly as the steps between them allow.
    """
    strengths = (torch.arange(_STEPS) + 0.5) / _STEPS
    ink = torch.tensor(image)[None, None].float()
    images = normalise(ink * strengths[:, None, None, None], model.card.mean, model.card.sd)
    odds = _log_odds(_logits(network_of(model), images.requires_grad_(), model.card), label, rival)
    (gradients,) = torch.autograd.grad(odds.sum(), images)
    reached = ink[0, 0] / (255 * model.card.sd)  # from paper, in what the network takes
    return (gradients.mean(dim=0)[0] * reached).numpy()


def grad_cam(
    model: TrainedModel,
    image: NDArray[np.uint8],
    label: int,
    rival: int | None,
    modules: str,
) -> NDArray[np.float32]:
    """Where a network's maps hold what speaks for a class: 28 × 28, not negative, without unit.

    ``image`` is uint8 28 × 28, ``modules`` a pattern for the names of the modules whose last output
    are maps. Each map counts by how much the log odds rise with it; a pixel's evidence is as strong
    as its ink.
    """
    network = network_of(model)
    images = normalise(torch.tensor(image)[None, None], model.card.mean, model.card.sd)
    logits, maps = _with_maps(network, images, model.card, modules)
    slopes = torch.autograd.grad(_log_odds(logits, label, rival).sum(), maps)
    total = sum(_weighed(*pair) for pair in zip(maps, slopes, strict=True))
    assert isinstance(total, Tensor)
    return (total.detach().numpy() * (image / 255)).astype(np.float32)


def _with_maps(
    network: nn.Module, images: Tensor, card: ModelCard, modules: str
) -> tuple[Tensor, list[Tensor]]:
    """Logits, and the last output of each module whose name fits a pattern."""
    maps: dict[nn.Module, Tensor] = {}
    for name, module in network.named_modules():
        if re.fullmatch(modules, name):
            module.register_forward_hook(lambda own, _, output: maps.update({own: output}))
    logits = _logits(network, images.requires_grad_(), card)
    return logits, [*maps.values()]


def _weighed(maps: Tensor, slopes: Tensor) -> Tensor:
    """The maps, 1 × maps × height × width, weighed by the means of their slopes: 28 × 28."""
    weights = slopes.mean(dim=(2, 3), keepdim=True)
    heat = (weights * maps).sum(dim=1, keepdim=True).relu()
    return F.interpolate(heat, (SIDE, SIDE), mode="bilinear", align_corners=False)[0, 0]


def _logits(network: nn.Module, images: Tensor, card: ModelCard) -> Tensor:
    """As ``Predictor.logits``."""
    return class_logits(network(images), len(card.label_names)) / card.temperature


def _log_odds(logits: Tensor, label: int, rival: int | None) -> Tensor:
    """As ``evidence.log_odds``."""
    if rival is not None:
        return logits[:, label] - logits[:, rival]
    others = torch.cat([logits[:, :label], logits[:, label + 1 :]], dim=1)
    return logits[:, label] - others.logsumexp(dim=1)
