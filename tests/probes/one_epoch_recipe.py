"""Times a known fast recipe: one epoch of a small CNN with Adam and one-cycle, batches of 256.

    python tests/probes/one_epoch_recipe.py SEED [DEVICE [IMAGES]]

The recipe is that of the public "train_mnist_fast" study, which reaches 99.04 % in one epoch; its
network and settings are rebuilt here as the baseline for the `quick` preset.
"""

import json
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.mnist import load_mnist
from zen_digits.core.networks.interface import normalise

BATCH, RATE = 256, 1e-2


def network() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(1, 24, 5), nn.MaxPool2d(2), nn.ReLU(),
        nn.Conv2d(24, 32, 3), nn.MaxPool2d(2), nn.ReLU(),
        nn.Flatten(), nn.Linear(800, 256), nn.ReLU(), nn.Linear(256, 10),
    )  # fmt: skip


def main() -> None:
    seed, device, count = [*sys.argv[1:], *("0", "cpu", "60000")[len(sys.argv) - 1 :]]
    torch.manual_seed(int(seed))
    mnist = load_mnist()
    images, labels = _on_device(mnist.train.subset(np.arange(int(count))), device)
    batches = list(zip(images.split(BATCH), labels.split(BATCH), strict=True))
    model = network().to(device)
    optimizer = torch.optim.Adam(model.parameters(), RATE, betas=(0.7, 0.9))
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, RATE, total_steps=len(batches), cycle_momentum=False
    )
    began, processor = time.perf_counter(), time.process_time()
    for batch, truth in batches:
        optimizer.zero_grad()
        F.cross_entropy(model(batch), truth).backward()
        optimizer.step()
        schedule.step()
    if device == "cuda":
        torch.cuda.synchronize()
    figures = {
        "train_seconds": time.perf_counter() - began,
        "processor_seconds": time.process_time() - processor,
        "test_accuracy": _accuracy(model, mnist, device),
    }
    print(json.dumps(figures))


def _on_device(images: ImageSet, device: str) -> tuple[Tensor, Tensor]:
    return (
        normalise(torch.from_numpy(images.images)).to(device),
        torch.from_numpy(images.labels).to(device),
    )


@torch.inference_mode()
def _accuracy(model: nn.Module, mnist: Dataset, device: str) -> float:
    images, labels = _on_device(mnist.test, device)
    right = [model.eval()(part).argmax(1) for part in images.split(1000)]
    return float((torch.cat(right) == labels).float().mean())


if __name__ == "__main__":
    main()
