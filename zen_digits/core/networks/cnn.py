"""The classic convolutional network of introductory courses."""

from torch import Tensor, nn

from zen_digits.core.networks.layers import activation_layer, with_dropout


class ClassicCNN(nn.Module):
    """Conv 32 3×3, pool, conv 64 3×3, pool, dense 128, dense 10: 225,034 parameters.

    Float n × 1 × 28 × 28 to n × classes logits; with another ``width`` than 32 all layers but the
    last are wider or narrower in proportion. The convolutions are unpadded, the pooling is 2×2
    max-pooling, and ReLU follows all but the last layer. It descends from LeNet-5 (LeCun et al.,
    "Gradient-based learning applied to document recognition", 1998).
    """

    def __init__(
        self,
        classes: int = 10,
        width: int = 32,
        activation: str = "relu",
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(1, width, 3), nn.MaxPool2d(2), activation_layer(activation),
            nn.Conv2d(width, 2 * width, 3), nn.MaxPool2d(2), activation_layer(activation),
        )  # fmt: skip
        self.classifier = nn.Sequential(
            nn.Flatten(),
            nn.Linear(2 * width * 5 * 5, 4 * width),
            with_dropout(activation_layer(activation), dropout),
            nn.Linear(4 * width, classes),
        )

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.classifier(self.features(images))
        return logits
