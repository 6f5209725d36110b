"""Times PyTorch's basic MNIST example until it reaches 99 % of the test images, or a limit.

    python tests/probes/pytorch_example.py SEED SECONDS

Two convolutions, dropout, Adadelta with a learning rate of 1.0 that decays by 0.7 per epoch, and
batches of 64 from a DataLoader, rebuilt as a baseline. The example also decodes every image in
every epoch, which is left out here, so it is slower than this. Testing is not timed.
"""

import json
import sys
import time

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.data.mnist import load_mnist
from zen_digits.core.networks.interface import normalise

WANTED = 0.99


class OneByOne(Dataset[tuple[Tensor, Tensor]]):
    """Images that are normalised one by one, when requested."""

    def __init__(self, images: ImageSet) -> None:
        self._images = images

    def __len__(self) -> int:
        return len(self._images)

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        return normalise(torch.from_numpy(self._images.images[index])), self._images.labels[index]


def network() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(1, 32, 3), nn.ReLU(), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2),
        nn.Dropout(0.25), nn.Flatten(), nn.Linear(9216, 128), nn.ReLU(), nn.Dropout(0.5),
        nn.Linear(128, 10), nn.LogSoftmax(dim=1),
    )  # fmt: skip


def tested(model: nn.Module, test: ImageSet) -> float:
    model.eval()
    with torch.inference_mode():
        guesses = [
            model(normalise(part)).argmax(dim=1)
            for part in torch.from_numpy(test.images).split(1000)
        ]
    model.train()
    return float((torch.cat(guesses).numpy() == test.labels).mean())


def main() -> None:
    torch.manual_seed(int(sys.argv[1]))
    limit, mnist, model = float(sys.argv[2]), load_mnist(), network()
    optimizer = torch.optim.Adadelta(model.parameters(), 1.0)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1, gamma=0.7)
    seconds, accuracy = 0.0, 0.0
    for _ in range(14):
        began = time.perf_counter()
        for images, labels in DataLoader(OneByOne(mnist.train), 64, shuffle=True):
            optimizer.zero_grad()
            F.nll_loss(model(images), labels).backward()
            optimizer.step()
            if seconds + time.perf_counter() - began > limit:
                break
        schedule.step()
        seconds += time.perf_counter() - began
        accuracy = tested(model, mnist.test)
        if accuracy >= WANTED or seconds > limit:
            break
    print(json.dumps({"train_seconds": seconds, "test_accuracy": accuracy}))


if __name__ == "__main__":
    main()
