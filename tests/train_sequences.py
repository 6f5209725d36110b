"""Trains the network that reads touching digits and signs, and writes its weights.

    python tests/train_sequences.py [--rows N] [--seed N] [--rate R] [--begin FILE…] [--out FILE]

It learns on one thread, from rows that it composes of MNIST's digits and of those that imaginary
writers draw. What is learned so far is written after every 12,800 rows, with the share of 500 other
rows, of MNIST's images that it does not learn from, that are read wholly right. With ``--begin`` it
goes on from the mean of weights that learned on from one another; with ``--rows 0`` that is all.
"""

import argparse
import time
from pathlib import Path

import numpy as np
import torch

from zen_digits.core.data.mnist import load_mnist_training
from zen_digits.core.files import atomic_write
from zen_digits.core.resources import resource_folder
from zen_digits.core.sequences.folding import folded, mean_of
from zen_digits.core.sequences.glyphs import MnistGlyphs
from zen_digits.core.sequences.rows import Row, random_row
from zen_digits.core.sequences.training import NONE, RATE, SequenceNetwork, Step, stacked, train
from zen_digits.core.tensor_file import read_tensors, tensor_file

_HELD_OUT = 5000  # of MNIST's training images
_KEPT_EVERY = 12_800  # rows


def greedy(network: SequenceNetwork, row: Row) -> tuple[int, ...]:
    """What the likeliest class of each column says."""
    with torch.no_grad():
        best = network(stacked([row]))[0].argmax(0).tolist()
    return tuple(a for a, b in zip(best, [NONE, *best], strict=False) if a != b and a != NONE)


def right(network: SequenceNetwork, rows: list[Row]) -> float:
    network.eval()
    return float(np.mean([greedy(network, row) == row.symbols for row in rows]))


def keep(step: Step, out: Path) -> None:
    atomic_write(out, tensor_file(folded(step.network), {"rows": step.rows}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=130_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--out", type=Path, default=resource_folder() / "models" / "sequence.safetensors"
    )
    parser.add_argument("--rate", type=float, default=RATE, help="the highest learning rate")
    parser.add_argument("--begin", type=Path, nargs="+", help="weights to go on from")
    options = parser.parse_args()
    files = [read_tensors(file.read_bytes()) for file in options.begin or ()]
    begun = mean_of(files) if files else None
    if begun and not options.rows:
        atomic_write(options.out, tensor_file(dict(begun), {}))
        return
    torch.set_num_threads(1)
    images = load_mnist_training()
    order = np.random.default_rng(options.seed).permutation(len(images))
    others = MnistGlyphs(images.subset(order[:_HELD_OUT]))
    tested = [random_row(others, np.random.default_rng([1, k])) for k in range(500)]
    began, kept = time.monotonic(), 0
    learned = MnistGlyphs(images.subset(order[_HELD_OUT:]))
    for step in train(learned, options.rows, options.seed, begun, options.rate):
        print(
            f"{step.rows:,} rows, loss {step.loss:.3f}, {time.monotonic() - began:.0f} s",
            flush=True,
        )
        if step.rows - kept >= _KEPT_EVERY or step.rows >= options.rows:
            kept = step.rows
            keep(step, options.out)
            print(f"    right: {100 * right(step.network, tested):.1f} %", flush=True)


if __name__ == "__main__":
    main()
