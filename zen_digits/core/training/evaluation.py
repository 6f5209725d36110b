"""What a network makes of images that it is not trained on."""

from collections.abc import Generator

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from zen_digits.core.networks.interface import normalise
from zen_digits.core.training.events import Evaluating

_BATCH = 500


def predict_logits(
    network: nn.Module, images: NDArray[np.uint8], device: torch.device
) -> Generator[Evaluating, None, Tensor]:
    """Run images (uint8 n × 1 × 28 × 28) through a network, an event for each 500 of them.

    Returns the logits, n × classes, on the CPU. Leaves the network in evaluation mode.
    """
    network.eval()
    logits = []
    for start in range(0, len(images), _BATCH):
        with torch.inference_mode():  # not across a yield: it is a mode of the whole thread
            batch = torch.from_numpy(images[start : start + _BATCH]).to(device)
            logits.append(network(normalise(batch)).cpu())
        yield Evaluating(min(start + _BATCH, len(images)), len(images))
    return torch.cat(logits)
