"""The network of the `best` preset, whose weights ship with the program."""

from torch import Tensor, nn


class Best(nn.Module):
    """Three stages of two 3×3 convolutions with batch normalisation, then the mean of each map.

    Float n × 1 × 28 × 28 to n × classes logits; 290,000 parameters with ``width`` 32. The stages
    have width, 2·width and 3·width channels at 14, 7 and 4 pixels; a 5×5 stem with stride 2 comes
    first. The plan is that of VGG (Simonyan and Zisserman, 2015) with the batch normalisation of
    Ioffe and Szegedy (2015) and the global average pooling of Lin et al. (2014).
    """

    def __init__(self, classes: int = 10, width: int = 32) -> None:
        super().__init__()
        self.features = nn.Sequential(
            *_layer(1, width, 5, stride=2),
            *_layer(width, width, 3),
            *_layer(width, 2 * width, 3, stride=2),
            *_layer(2 * width, 2 * width, 3),
            *_layer(2 * width, 3 * width, 3, stride=2),
            *_layer(3 * width, 3 * width, 3),
        )
        self.classifier = nn.Sequential(
            nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(3 * width, classes)
        )

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.classifier(self.features(images))
        return logits


def _layer(inputs: int, outputs: int, kernel: int, stride: int = 1) -> tuple[nn.Module, ...]:
    return (
        nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )
