"""The network of the `best` preset, which ships with the program."""

from zen_digits.core.networks.towers import Towers, tower


class Best(Towers):
    """An ensemble of three towers of six convolutions: 866,046 parameters.

    Float n × 1 × 28 × 28 to n × classes logits (the parameters are counted for 10 classes and
    ``width`` w = 32). A tower has three stages of two convolutions, the first of them followed by
    2×2 max-pooling, each by batch normalisation and ReLU::

        stage 1   5×5 and 3×3                n ×  w × 14 × 14
        stage 2   3×3 and 3×3                n × 2w ×  7 ×  7
        stage 3   3×3 and 3×3                n × 4w ×  3 ×  3
        head      mean of each map, dense    n × classes

    A tower is built like VGG (Simonyan and Zisserman, 2015), with the batch normalisation of Ioffe
    and Szegedy (2015) and the global average pooling of Lin et al. (2014). Widths are multiples of
    32, which suits a processor's vector instructions.
    """

    def __init__(
        self,
        classes: int = 10,
        width: int = 32,
        towers: int = 3,
        activation: str = "relu",
        dropout: float = 0.0,
    ) -> None:
        widths = (width, 2 * width, 4 * width)
        super().__init__(
            tower(classes, widths, activation, dropout, padded=True) for _ in range(towers)
        )
