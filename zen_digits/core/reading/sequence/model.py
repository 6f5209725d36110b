"""The shipped sequence network, opened when a row is first read."""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from zen_digits.core.errors import broken_installation
from zen_digits.core.files import read_file
from zen_digits.core.models.graph import MisfitError
from zen_digits.core.models.sequence_graph import ANSWERS, HEIGHT, ROWS, sequence_model
from zen_digits.core.models.session import open_session
from zen_digits.core.reading.sequence.ctc import Answers
from zen_digits.core.reading.sequence.row_format import COLUMN
from zen_digits.core.resources import resource_path
from zen_digits.core.tensor_file import read_tensors

_BATCH = 16  # rows
_LARGEST = 2**21  # bytes of the file


class SequenceModel:
    """Reads rows of digits in ONNX Runtime."""

    def __init__(self, weights: dict[str, NDArray[np.float16]]) -> None:
        self._session = open_session(sequence_model(weights))

    def answers(self, rows: Sequence[NDArray[np.uint8]]) -> list[Answers]:
        """What each column of each row may be, 16 × its columns; rows are uint8 32 × width."""
        order = sorted(range(len(rows)), key=lambda index: rows[index].shape[1])
        answers: dict[int, Answers] = {}
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            stack = _stacked([rows[index] for index in batch])
            read = self._session.run([ANSWERS], {ROWS: stack})[0].astype(np.float64)
            for index, each in zip(batch, read, strict=True):
                answers[index] = each[:, : rows[index].shape[1] // COLUMN]
        return [answers[index] for index in range(len(rows))]


def _stacked(rows: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    batch = np.zeros((len(rows), 1, HEIGHT, max(row.shape[1] for row in rows)), np.uint8)
    for place, row in enumerate(rows):
        batch[place, 0, :, : row.shape[1]] = row
    return batch


@cache
def shipped_sequence_model() -> SequenceModel:
    """The model that ships; raises InputError where it is missing or damaged."""
    path = resource_path("models", "sequence.safetensors")
    try:
        return SequenceModel(read_tensors(read_file(path, _LARGEST)))
    except (MisfitError, ValueError) as error:
        raise broken_installation(error) from error
