"""Trains the sequence network on random rows, which are made while it learns.

The loss is that of CTC (Graves et al., "Connectionist Temporal Classification", 2006), and beside
it, as it is known where each symbol stands, the cross-entropy of the columns: so it learns in a
tenth of the rows, and its answers stand where the symbols do.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from numpy.random import Generator
from numpy.typing import NDArray
from torch import Tensor

from zen_digits.core.models.sequence_graph import CLASSES, HEIGHT
from zen_digits.core.reading.sequence.row_format import COLUMN
from zen_digits.core.sequences.folding import Weights, unfolded
from zen_digits.core.sequences.glyphs import MnistGlyphs
from zen_digits.core.sequences.network import SequenceNetwork
from zen_digits.core.sequences.rows import Row, random_row
from zen_digits.core.training.averaging import AveragedNetwork
from zen_digits.core.training.optimizers.muon import Muon

NONE = CLASSES - 1
RATE = 0.02
"""The highest learning rate."""
_BATCH = 32  # rows
_SORTED = 8  # batches whose rows are sorted by width, so that little is computed for empty columns
_NEW = 0.15  # share of the rows that are made anew; the others were made before
_REMEMBERED = 40_000  # rows
_WARM = 0.03  # share of rows until the highest rate is reached
_MOMENTUM, _DECAY = 0.95, 0.02
_AVERAGING = 0.998
_COLUMNS = 0.5  # weight of the cross-entropy of columns
_IGNORED = -100


@dataclass(frozen=True, slots=True)
class Step:
    """What was learned so far: rows seen, the loss of the last ones, the averaged network."""

    rows: int
    loss: float
    network: SequenceNetwork


def train(
    mnist: MnistGlyphs,
    total: int,
    seed: int = 0,
    begun: Weights | None = None,
    rate: float = RATE,
) -> Iterator[Step]:
    """Learn from ``total`` rows; a step is yielded after every hundred batches and at the end.

    With ``begun`` it goes on from weights as they ship. ``rate`` is the highest learning rate.
    """
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    network = SequenceNetwork() if begun is None else _unfolded(begun, mnist, rng)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = AveragedNetwork(network, _AVERAGING)
    optimizer = _optimizer(network)
    losses: list[float] = []
    for number, rows in enumerate(_batches(mnist, rng), start=1):
        seen = number * _BATCH
        network.train()
        loss = _loss(network, rows)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step(rate * _learning_rate(seen / total))
        average.update(network)
        losses.append(float(loss.detach()))
        if number % 100 == 0 or seen >= total:
            module = average.module
            assert isinstance(module, SequenceNetwork)
            yield Step(seen, float(np.mean(losses[-100:])), module)
        if seen >= total:
            return


def _unfolded(begun: Weights, mnist: MnistGlyphs, rng: Generator) -> SequenceNetwork:
    return unfolded(begun, stacked([random_row(mnist, rng) for _ in range(4 * _BATCH)]))


def stacked(rows: Sequence[Row]) -> Tensor:
    """Rows as a batch, float n × 1 × 32 × the widest’s width, from 0 to 1."""
    widest = max(row.image.shape[1] for row in rows)
    batch = np.zeros((len(rows), 1, HEIGHT, widest), np.uint8)
    for place, row in enumerate(rows):
        batch[place, 0, :, : row.image.shape[1]] = row.image
    return torch.from_numpy(batch).float() / 255


def _optimizer(network: SequenceNetwork) -> Muon:
    weights = list(network.named_parameters())
    matrices = [w for name, w in weights if w.dim() > 1 and name != "head.weight"]
    others = [w for name, w in weights if w.dim() == 1 or name == "head.weight"]
    return Muon(matrices, others, _MOMENTUM, _DECAY)


def _learning_rate(progress: float) -> float:
    """Of the highest, in one cycle: up in a straight line, down as a cosine does."""
    if progress < _WARM:
        return progress / _WARM
    return max(0.5 + 0.5 * cos(pi * (progress - _WARM) / (1 - _WARM)), 0.002)


def _batches(mnist: MnistGlyphs, rng: Generator) -> Iterator[list[Row]]:
    """Batches of rows about as wide as each other, some of them new."""
    remembered: list[Row] = []
    while True:
        wanted = _BATCH * _SORTED
        new = wanted if len(remembered) < 4 * wanted else round(_NEW * wanted)
        rows = [random_row(mnist, rng) for _ in range(new)]
        if new < wanted:
            rows += [remembered[k] for k in rng.integers(len(remembered), size=wanted - new)]
        remembered = [*remembered, *rows[:new]][-_REMEMBERED:]
        rows.sort(key=lambda row: row.image.shape[1])
        for place in rng.permutation(_SORTED):
            yield rows[place * _BATCH : (place + 1) * _BATCH]


def _loss(network: SequenceNetwork, rows: Sequence[Row]) -> Tensor:
    logits = network(stacked(rows))
    columns = F.cross_entropy(logits, torch.from_numpy(_targets(rows, logits.shape[2])))
    symbols = torch.tensor([symbol for row in rows for symbol in row.symbols], dtype=torch.long)
    counts = torch.tensor([len(row.symbols) for row in rows])
    widths = torch.tensor([row.image.shape[1] // COLUMN for row in rows])
    ctc = F.ctc_loss(
        logits.permute(2, 0, 1).log_softmax(2), symbols, widths, counts, NONE, zero_infinity=True
    )
    return ctc + _COLUMNS * columns


def _targets(rows: Sequence[Row], columns: int) -> NDArray[np.int64]:
    """The symbol in whose column its middle is; the columns beside it are left to CTC."""
    targets = np.full((len(rows), columns), NONE, np.int64)
    for target, row in zip(targets, rows, strict=True):
        places = [min(max(int(x // COLUMN), 0), columns - 1) for x in row.middles]
        for place in places:
            target[max(place - 1, 0) : place + 2] = _IGNORED
        target[places] = row.symbols
    return targets
