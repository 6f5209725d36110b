"""A small VGG, alone or as several towers."""

from zen_digits.core.networks.towers import Towers, tower


class VGG(Towers):
    """Six convolutions, in towers if wanted: 205,290 parameters.

    Float n × 1 × 28 × 28 to n × classes logits (the parameters are counted for 10 classes, one
    tower and ``width`` w = 32). There are three stages of two convolutions, the first of them
    followed by 2×2 max-pooling, each by batch normalisation and ReLU::

        stage 1   5×5, unpadded, and 3×3     n ×  w × 12 × 12
        stage 2   3×3 and 3×3                n × 2w ×  6 ×  6
        stage 3   3×3 and 3×3                n × 3w ×  3 ×  3
        head      mean of each map, dense    n × classes

    Digits have a margin of paper, so that the first convolution needs no padding: all maps then
    halve evenly, and a quarter of the computation is saved. Sources: Simonyan and Zisserman, "Very
    Deep Convolutional Networks", 2015; batch normalisation by Ioffe and Szegedy, 2015; global
    average pooling by Lin et al., 2014.
    """

    def __init__(
        self,
        classes: int = 10,
        width: int = 32,
        towers: int = 1,
        activation: str = "relu",
        dropout: float = 0.0,
    ) -> None:
        widths = (width, 2 * width, 3 * width)
        super().__init__(
            tower(classes, widths, activation, dropout, padded=False) for _ in range(towers)
        )
