"""A recurrent network that reads an image row by row, as text is read."""

from torch import Tensor, nn


class RowLSTM(nn.Module):
    """An LSTM over the 28 rows of an image, then a dense layer: 82,186 parameters.

    Float n × 1 × 28 × 28 to n × classes logits (the parameters are counted for 10 classes). Each
    row of 28 pixels is one time step; the state of 128 cells after the last step is classified.
    Sources: Hochreiter and Schmidhuber, "Long Short-Term Memory", 1997; images as sequences of
    rows or pixels as in Le, Jaitly and Hinton, 2015.
    """

    def __init__(self, classes: int = 10, cells: int = 128, dropout: float = 0.0) -> None:
        super().__init__()
        self.lstm = nn.LSTM(28, cells, batch_first=True)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(cells, classes)

    def forward(self, images: Tensor) -> Tensor:
        states, _ = self.lstm(images.squeeze(1))
        logits: Tensor = self.head(self.dropout(states[:, -1]))
        return logits
