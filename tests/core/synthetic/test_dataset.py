import pytest
import torch

from zen_digits.core.data.dataset import ImageSet
from zen_digits.core.errors import InputError
from zen_digits.core.progress import Progress
from zen_digits.core.synthetic.dataset import draw_handwriting


def drawn(digits: int, negatives: int) -> tuple[list[Progress], ImageSet]:
    steps, events = draw_handwriting(digits, negatives, seed=3), []
    while True:
        try:
            events.append(next(steps))
        except StopIteration as end:
            return events, end.value


def test_digits_have_their_label_and_the_others_one_of_their_own() -> None:
    _, images = drawn(30, 20)
    assert images.labels.tolist() == [*range(10)] * 3 + [10] * 20
    assert images.images.shape == (50, 1, 28, 28)
    assert images.images.dtype == torch.uint8
    assert (images.images.amax(dim=(1, 2, 3)) == 255).all()


def test_it_says_how_far_it_is() -> None:
    events, _ = drawn(300, 200)
    assert events == [Progress(0, 500), Progress(200, 500), Progress(400, 500)]


def test_nothing_asked_for_is_nothing_drawn() -> None:
    events, images = drawn(0, 0)
    assert (events, len(images)) == ([], 0)


def test_other_labels_than_digits_are_refused_in_words() -> None:
    with pytest.raises(InputError, match="for the ten digits only"):
        next(draw_handwriting(10, 0, 0, ("a", "b")))
