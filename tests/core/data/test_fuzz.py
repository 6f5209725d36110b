"""Mutated files of each format end in a dataset or in one sentence, soon."""

import gzip
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from helpers.dataset_files import load, mnist_images, mnist_rows, write_csv, write_part

from zen_digits.core.errors import InputError

_MUTATIONS = 80
_TOKENS = (b"", b"\0", b"\xff\xff\xff\xff", b'"', b"\r", b",,", b"1e999", b"nan", b"-1", b";" * 40)


def mutated(data: bytes, rng: random.Random) -> bytes:
    """The data with a few bytes changed, cut out or put in."""
    changed = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        start = rng.choice((rng.randrange(20), rng.randrange(len(data))))
        end = start + rng.choice((0, 1, 4, rng.randrange(len(data))))
        changed[start:end] = rng.choice((*_TOKENS, rng.randbytes(rng.randint(1, 8))))
    return bytes(changed)


def idx_files(folder: Path) -> Iterator[Path]:
    images, labels = mnist_images(40)
    write_part(folder, "train", images, labels % 2)
    yield folder / "train-labels-idx1-ubyte"
    yield folder / "train-images-idx3-ubyte"


def gzipped_idx_files(folder: Path) -> Iterator[Path]:
    for path in idx_files(folder):
        path.write_bytes(gzip.compress(path.read_bytes()))
        yield path


def csv_file(folder: Path) -> Iterator[Path]:
    yield write_csv(folder / "x.csv", [[row[0], *row[300:364]] for row in mnist_rows(40)])


def mapping_file(folder: Path) -> Iterator[Path]:
    write_part(folder, "emnist-letters-train", *mnist_images(40))
    path = folder / "emnist-letters-mapping.txt"
    path.write_text("\n".join(f"{n} {n + 65} {n + 97}" for n in range(26)))
    yield path


@pytest.mark.parametrize("write", [idx_files, gzipped_idx_files, csv_file, mapping_file])
def test_mutations_end_in_a_dataset_or_a_sentence(
    tmp_path: Path, write: Callable[[Path], Iterator[Path]]
) -> None:
    rng, endings = random.Random(7), {"read": 0, "refused": 0}
    for path in write(tmp_path):
        whole = path.read_bytes()
        for _ in range(_MUTATIONS):
            path.write_bytes(mutated(whole, rng))
            try:
                load(path if path.suffix == ".csv" else tmp_path)
                endings["read"] += 1
            except InputError as error:
                assert str(tmp_path) in str(error)
                assert str(error).endswith((".", "…"))
                endings["refused"] += 1
        path.write_bytes(whole)
    assert min(endings.values()) > 0
