"""Reads drawings in ONNX Runtime and in PyTorch, and compares the readings.

    python tests/probes/agreement.py FOLDER [--model FILE]

FOLDER holds ink files, as for ``tests/reading_figures.py``. All of their drawings are read, and
four-digit numbers composed of them, 10,000 in all. The last line is JSON: how many texts and
verdicts differ, and the largest difference between two probabilities.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parents[2]))

from whole_numbers import compose

from zen_digits.core.ink.ink_file import each_drawing
from zen_digits.core.models.model_file import load_model
from zen_digits.core.networks import network_of
from zen_digits.core.networks.interface import normalise
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.predictor import Predictor, shipped_model_path

ALL = 10_000


class InPyTorch(Predictor):
    """A predictor whose network runs in PyTorch."""

    def __init__(self, model) -> None:
        super().__init__(model)
        self._network = network_of(model)

    def _run(self, images: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            batch = torch.from_numpy(images).unsqueeze(1)
            logits = self._network(normalise(batch, self.card.mean, self.card.sd))
        return logits.double().numpy()


def drawings_in(folder: Path) -> list:
    """All drawings of a folder, and numbers of its digits."""
    drawings = [
        drawing for path in sorted(folder.glob("*.jsonl*")) for drawing in each_drawing(path)
    ]
    digits = [drawing for drawing in drawings if (drawing.label or "x") in "0123456789"]
    strokes = [drawing.strokes for drawing in drawings[:ALL]]
    numbers = compose(digits, max(ALL - len(strokes), 0), (0.03, 0.4), 0)
    return strokes + [number[0] for number in numbers]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, default=shipped_model_path())
    options = parser.parse_args()
    model, drawings = load_model(options.model), drawings_in(options.folder)
    ours, theirs = (read_all(reader(model), drawings) for reader in (Predictor, InPyTorch))
    pairs = list(zip(ours, theirs, strict=True))
    digits = [
        (a.reading, b.reading)
        for one, other in pairs
        for a, b in zip(one.digits, other.digits, strict=False)
    ]
    differences = [np.abs(np.subtract(a.probabilities, b.probabilities)).max() for a, b in digits]
    figures = {
        "drawings": len(drawings),
        "other_text": sum(a.text != b.text for a, b in pairs),
        "other_verdict": sum(a.is_digit != b.is_digit for a, b in pairs),
        "largest_difference": float(max(differences)),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
