"""A small residual network."""

from torch import Tensor, nn

from zen_digits.core.networks.layers import activation_layer


class ResNet(nn.Module):
    """A stem and three residual blocks: 308,074 parameters.

    Float n × 1 × 28 × 28 to n × classes logits (the parameters are counted for 10 classes)::

        stem     3×3, stride 2            n ×  32 × 14 × 14
        block 1                           n ×  32 × 14 × 14
        block 2  stride 2                 n ×  64 ×  7 ×  7
        block 3  stride 2                 n × 128 ×  4 ×  4
        head     mean of each map, dense  n × classes

    Source: He et al., "Deep Residual Learning for Image Recognition", 2016.
    """

    def __init__(
        self,
        classes: int = 10,
        width: int = 32,
        activation: str = "relu",
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        stem = _convolution(1, width, stride=2)
        self.stem = nn.Sequential(*stem, activation_layer(activation))
        self.blocks = nn.Sequential(
            _Block(width, width, activation),
            _Block(width, 2 * width, activation, stride=2),
            _Block(2 * width, 4 * width, activation, stride=2),
        )
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(4 * width, classes)

    def forward(self, images: Tensor) -> Tensor:
        maps = self.blocks(self.stem(images))
        logits: Tensor = self.head(self.dropout(maps.mean(dim=(2, 3))))
        return logits


class _Block(nn.Module):
    """Two convolutions whose result is added to their input."""

    def __init__(self, inputs: int, outputs: int, activation: str, stride: int = 1) -> None:
        super().__init__()
        self.activation = activation_layer(activation)
        self.residual = nn.Sequential(
            *_convolution(inputs, outputs, stride=stride),
            activation_layer(activation),
            *_convolution(outputs, outputs),
        )
        self.shortcut = nn.Sequential()  # the identity
        if inputs != outputs or stride != 1:
            self.shortcut.extend(_convolution(inputs, outputs, kernel=1, stride=stride))

    def forward(self, maps: Tensor) -> Tensor:
        result: Tensor = self.activation(self.shortcut(maps) + self.residual(maps))
        return result


def _convolution(inputs: int, outputs: int, kernel: int = 3, stride: int = 1) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
    ]
