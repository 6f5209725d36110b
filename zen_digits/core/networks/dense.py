"""The classic dense network: one hidden layer."""

from torch import Tensor, nn

from zen_digits.core.networks.layers import activation_layer, with_dropout


class Dense(nn.Module):
    """784-128-10 with ReLU: 101,770 parameters for 10 classes.

    Float n × 1 × 28 × 28 to n × classes logits. Source: the first network of TensorFlow's and
    Keras's beginner tutorials, which train it by Adam in batches of 32; varied images and Muon make
    it read better.
    """

    def __init__(
        self,
        classes: int = 10,
        hidden: int = 128,
        activation: str = "relu",
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Flatten(),
            nn.Linear(28 * 28, hidden),
            with_dropout(activation_layer(activation), dropout),
            nn.Linear(hidden, classes),
        )

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.layers(images)
        return logits
