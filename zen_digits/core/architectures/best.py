"""The network of the `best` preset, whose weights ship with the program."""

from torch import Tensor, nn


class Best(nn.Module):
    """Six convolutions in three stages with batch normalisation: 319,970 parameters.

    Float n × 1 × 28 × 28 to n × classes logits (the parameters are counted for 10 classes and
    ``width`` w = 40). A stage is two convolutions, the first followed by 2×2 max-pooling, each by
    batch normalisation and ReLU::

        stage 1   5×5 and 3×3                n ×  w × 14 × 14
        stage 2   3×3 and 3×3                n × 2w ×  7 ×  7
        stage 3   3×3 and 3×3                n × 3w ×  3 ×  3
        head      mean of each map, dense    n × classes

    The plan is that of VGG (Simonyan and Zisserman, 2015), with the batch normalisation of Ioffe
    and Szegedy (2015) and the global average pooling of Lin et al. (2014).
    """

    def __init__(self, classes: int = 10, width: int = 40) -> None:
        super().__init__()
        self.features = nn.Sequential(
            *_stage(1, width, kernel=5), *_stage(width, 2 * width), *_stage(2 * width, 3 * width)
        )
        self.head = nn.Sequential(
            nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(3 * width, classes)
        )

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.head(self.features(images))
        return logits


def _stage(inputs: int, outputs: int, kernel: int = 3) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, bias=False),
        nn.MaxPool2d(2),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
        nn.Conv2d(outputs, outputs, 3, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    ]
