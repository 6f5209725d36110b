"""Loads a dataset by its reference, in any format."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.data import mnist
from zen_digits.core.labels import DIGITS
from zen_digits.core.progress import Progress

if TYPE_CHECKING:
    from zen_digits.core.data.builder import LabelledImages
    from zen_digits.core.data.dataset import Dataset

_Result = TypeVar("_Result")
_Step = TypeVar("_Step")
_Other = TypeVar("_Other")


def load_dataset(
    reference: str, meanwhile: Callable[[], object] = lambda: None
) -> Generator[Progress, None, Dataset]:
    """Read a dataset, reporting progress; an exception thrown in at any time stops it.

    ``meanwhile`` is done while other threads read MNIST, and not at all for other datasets.
    In memory each image takes 784 bytes, however large it was. Raises InputError where there is no
    dataset, and for one that cannot be trained on.
    """
    if reference == MNIST:
        return mnist.load_mnist(meanwhile)
    from zen_digits.core.data.formats import load_own

    return (yield from load_own(reference))


def load_test(reference: str) -> Generator[Progress, None, tuple[LabelledImages, tuple[str, ...]]]:
    """Read the test images of a dataset; with them comes ``Dataset.skipped``."""
    from zen_digits.core.data.builder import LabelledImages
    from zen_digits.core.data.formats import load_own_test

    if reference == MNIST:
        return LabelledImages.of(mnist.load_mnist_test(), DIGITS), ()
    return (yield from load_own_test(reference))


def finish(
    steps: Generator[_Step, None, _Result], show: Callable[[_Step], Any] = lambda _: None
) -> _Result:
    """Run work to its end and return its result; ``show`` is called with each of its steps, and may
    raise to stop it."""
    try:
        while True:
            show(next(steps))
    except StopIteration as end:
        return end.value
    finally:
        steps.close()


def changed(
    steps: Generator[_Step, None, _Result], change: Callable[[_Step], _Other]
) -> Generator[_Other, None, _Result]:
    """The same work, with each of its steps changed."""
    with closing(steps):
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                return end.value
            yield change(step)
