import numpy as np
import pytest

from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.errors import InputError
from zen_digits.core.progress import Progress
from zen_digits.core.synthetic.dataset import generate_handwriting


def drawn(digits: int, negatives: int) -> tuple[list[Progress], ImageSet]:
    steps, events = generate_handwriting(digits, negatives, seed=3), []
    while True:
        try:
            events.append(next(steps))
        except StopIteration as end:
            return events, end.value


def test_digits_have_their_label_and_non_digits_one_more() -> None:
    _, images = drawn(30, 20)
    assert images.labels.tolist() == [*range(10)] * 3 + [10] * 20
    assert images.images.shape == (50, 1, 28, 28)
    assert images.images.dtype == np.uint8
    assert (images.images.max(axis=(1, 2, 3)) == 255).all()


def test_progress_is_reported() -> None:
    events, _ = drawn(300, 200)
    assert events == [Progress(0, 500), Progress(200, 500), Progress(400, 500)]


def test_no_images_are_wanted() -> None:
    events, images = drawn(0, 0)
    assert (events, len(images)) == ([], 0)


def test_labels_other_than_digits_are_an_input_error() -> None:
    with pytest.raises(InputError, match="for the ten digits only"):
        next(generate_handwriting(10, 0, 0, ("a", "b")))
