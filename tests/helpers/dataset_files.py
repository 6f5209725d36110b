"""Datasets in every file format that can be opened, made from MNIST or from drawings."""

import gzip
import struct
from pathlib import Path

import numpy as np
from helpers.drawings import DIGITS
from helpers.small_runs import small_mnist
from PIL import Image

from zen_digits.core.config.dataset_reference import dataset_reference
from zen_digits.core.data.dataset import Dataset
from zen_digits.core.data.load import finish, load_dataset
from zen_digits.core.ink.ink_file import Drawing, write_ink


def load(path: Path) -> Dataset:
    """The dataset in a file or folder, loaded to the end."""
    return finish(load_dataset(dataset_reference(path)))


def mnist_images(count: int) -> tuple[np.ndarray, np.ndarray]:
    """The first images of MNIST, uint8 n × 28 × 28, and their labels, uint8."""
    train = small_mnist().train
    return train.images[:count, 0], train.labels[:count].astype(np.uint8)


def idx_bytes(values: np.ndarray) -> bytes:
    header = struct.pack(f">{1 + values.ndim}I", 0x800 | values.ndim, *values.shape)
    return header + values.astype(np.uint8).tobytes()


def write_part(
    folder: Path, part: str, images: np.ndarray, labels: np.ndarray, ending: str = ""
) -> None:
    """The two IDX files of a part ("train", "t10k", "emnist-letters-test", …)."""
    folder.mkdir(exist_ok=True)
    pack = gzip.compress if ending else bytes
    (folder / f"{part}-images-idx3-ubyte{ending}").write_bytes(pack(idx_bytes(images)))
    (folder / f"{part}-labels-idx1-ubyte{ending}").write_bytes(pack(idx_bytes(labels)))


def write_csv(path: Path, rows: list[list[object]], header: bool = True) -> Path:
    lines = [",".join(map(str, row)) for row in rows]
    if header:
        names = [f"pixel{number}" for number in range(len(rows[0]) - 1)]
        lines.insert(0, ",".join(["label", *names]))
    path.write_text("\n".join(lines) + "\n")
    return path


def mnist_rows(count: int) -> list[list[object]]:
    """A label and 784 pixels a row."""
    images, labels = mnist_images(count)
    return [[label, *image.ravel().tolist()] for image, label in zip(images, labels, strict=True)]


def write_folders(folder: Path, classes: dict[str, int], side: int = 28) -> Path:
    """So many images of each class, of a digit each; of 28 pixels they are MNIST's own."""
    images, labels = mnist_images(1000)
    for digit, (name, count) in enumerate(classes.items()):
        (folder / name).mkdir(parents=True)
        for number, image in enumerate(images[labels == digit % 10][:count]):
            picture = Image.fromarray(image)
            if side != 28:
                picture = Image.fromarray(255 - image).resize((side, side))
            picture.save(folder / name / f"{number}.png")
    return folder


def write_ink_set(path: Path, copies: int, labels: str = "0123456789") -> Path:
    """Each digit so many times, under these labels."""
    write_ink(
        path,
        [
            Drawing([[(x + number, y) for x, y in stroke] for stroke in strokes], label)
            for number in range(copies)
            for label, strokes in zip(labels, DIGITS.values(), strict=False)
        ],
    )
    return path


def write_small_mnist(folder: Path) -> Path:
    """The IDX files of ``small_mnist``, for processes that a test starts."""
    dataset = small_mnist()
    for part, images in (("train", dataset.train), ("t10k", dataset.test)):
        write_part(folder, part, images.images[:, 0], images.labels)
    return folder
