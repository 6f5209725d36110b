"""The network that courses work through by hand: one hidden layer of sigmoid neurons."""

from torch import Tensor, nn

from zen_digits.core.networks.layers import activation_layer, with_dropout


class SigmoidMLP(nn.Module):
    """784-100-10 with sigmoid: 79,510 parameters for 10 classes.

    Float n × 1 × 28 × 28 to n × classes logits. Courses train it by plain gradient descent on the
    mean squared error; cross-entropy, varied images and Muon make it read better. Sources: Nielsen,
    "Neural Networks and Deep Learning", chapter 1, 2015; Rumelhart, Hinton and Williams, "Learning
    representations by back-propagating errors", 1986.
    """

    def __init__(
        self,
        classes: int = 10,
        hidden: int = 100,
        activation: str = "sigmoid",
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.hidden = nn.Linear(28 * 28, hidden)
        self.activation = with_dropout(activation_layer(activation), dropout)
        self.head = nn.Linear(hidden, classes)

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.head(self.activation(self.hidden(images.flatten(1))))
        return logits
