"""The bundled MNIST: complete and verified."""

import gzip
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from helpers.small_runs import whole_mnist

from zen_digits.core.data import mnist
from zen_digits.core.data.mnist import load_mnist
from zen_digits.core.errors import InputError
from zen_digits.core.resources import resource_path


def test_the_bundled_mnist_is_the_original() -> None:
    dataset = whole_mnist()
    assert dataset.train.images.shape == (60_000, 1, 28, 28)
    assert dataset.test.images.shape == (10_000, 1, 28, 28)
    assert dataset.train.images.dtype == np.uint8
    assert np.bincount(dataset.test.labels).tolist() == [
        980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009,
    ]  # fmt: skip
    assert dataset.train.images.mean() / 255 == pytest.approx(0.1307, abs=1e-4)


def test_it_is_read_beside_what_is_done_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    real, threads, done = mnist._checked, set(), []

    def checked(part: str) -> object:
        threads.add(threading.current_thread())
        return real(part)

    monkeypatch.setattr(mnist, "_checked", checked)
    load_mnist(lambda: done.append(threading.current_thread()))
    assert done == [threading.current_thread()]
    assert threads
    assert threading.current_thread() not in threads


@pytest.fixture
def mnist_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that MNIST is read from, a copy that may be damaged."""
    folder = shutil.copytree(resource_path("mnist"), tmp_path / "mnist")
    monkeypatch.setattr("zen_digits.core.data.mnist.resource_path", lambda _: folder)
    return folder


def test_a_flipped_bit_is_reported(mnist_folder: Path) -> None:
    path = mnist_folder / "train-labels-idx1-ubyte.gz"
    labels = bytearray(gzip.decompress(path.read_bytes()))
    labels[100] ^= 1
    path.write_bytes(gzip.compress(labels))
    with pytest.raises(InputError, match=r"train-labels-idx1-ubyte\.gz is not MNIST's original"):
        load_mnist()


@pytest.mark.parametrize("keep", [0, 5, 1000])
def test_a_cut_file_is_reported(mnist_folder: Path, keep: int) -> None:
    path = mnist_folder / "t10k-images-idx3-ubyte.gz"
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(InputError, match=r"t10k-images-idx3-ubyte\.gz"):
        load_mnist()


def test_a_missing_file_is_reported(mnist_folder: Path) -> None:
    (mnist_folder / "train-images-idx3-ubyte.gz").unlink()
    with pytest.raises(InputError, match=r"train-images-idx3-ubyte\.gz cannot be read"):
        load_mnist()
