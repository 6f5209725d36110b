"""The sequence network in PyTorch: from a row's picture to digits and signs, column by column."""

import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor, nn

from zen_digits.core.models.sequence_graph import CLASSES


class SequenceNetwork(nn.Module):
    """Six convolutions of a picture, two along the row; 319,000 parameters.

    Float n × 1 × 32 × w, w a multiple of 4, to n × 16 × w/4 logits::

        conv1   3×3, max-pool 2                n ×  16 × 16 × w/2
        conv2   3×3, max-pool 2                n ×  32 ×  8 × w/4
        conv3   3×3, max-pool 2 × 1            n ×  64 ×  4 × w/4
        conv4   3×3, max-pool 2 × 1            n ×  96 ×  2 × w/4
        conv5   2×3                            n × 128 ×  1 × w/4
        along1, along2   1×5, added to x       n × 128 ×  1 × w/4
        head    1×1                            n ×  16 × w/4

    A batch norm and a ReLU follow each convolution but the last. It sees 66 pixels of the row at a
    time, three digits. After Shi, Bai and Yao, "An End-to-End Trainable Neural Network for
    Image-based Sequence Recognition", 2017, with convolutions in place of its recurrent layers.
    """

    def __init__(self) -> None:
        super().__init__()
        self.conv1, self.norm1 = _convolution(1, 16, (3, 3), (1, 1))
        self.conv2, self.norm2 = _convolution(16, 32, (3, 3), (1, 1))
        self.conv3, self.norm3 = _convolution(32, 64, (3, 3), (1, 1))
        self.conv4, self.norm4 = _convolution(64, 96, (3, 3), (1, 1))
        self.conv5, self.norm5 = _convolution(96, 128, (2, 3), (0, 1))
        self.along1, self.norm6 = _convolution(128, 128, (1, 5), (0, 2))
        self.along2, self.norm7 = _convolution(128, 128, (1, 5), (0, 2))
        self.head = nn.Linear(128, CLASSES)

    def forward(self, rows: Tensor) -> Tensor:
        x = F.max_pool2d(F.relu(self.norm1(self.conv1(rows))), 2)
        x = F.max_pool2d(F.relu(self.norm2(self.conv2(x))), 2)
        x = F.max_pool2d(F.relu(self.norm3(self.conv3(x))), (2, 1))
        x = F.max_pool2d(F.relu(self.norm4(self.conv4(x))), (2, 1))
        x = F.relu(self.norm5(self.conv5(x)))
        x = x + F.relu(self.norm6(self.along1(x)))
        x = x + F.relu(self.norm7(self.along2(x)))
        logits: Tensor = self.head(x[:, :, 0].transpose(1, 2)).transpose(1, 2)
        return logits


def _convolution(
    inputs: int, outputs: int, kernel: tuple[int, int], padding: tuple[int, int]
) -> tuple[nn.Conv2d, nn.BatchNorm2d]:
    return nn.Conv2d(inputs, outputs, kernel, padding=padding, bias=False), nn.BatchNorm2d(outputs)
