import torch

from zen_digits.core.epoch_order import EpochOrder


def order(drawn: int, parts: int) -> EpochOrder:
    return EpochOrder(10, drawn, parts, torch.Generator().manual_seed(0))


def test_an_epoch_has_every_image_once_in_an_order_of_its_own() -> None:
    epochs = order(5, 1)
    first, second = epochs.of(1), epochs.of(2)
    assert len(epochs) == 15
    assert sorted(first.tolist()) == sorted(second.tolist()) == list(range(15))
    assert first.tolist() != second.tolist()


def test_drawn_images_take_turns() -> None:
    epochs = order(6, 3)
    assert len(epochs) == 12
    drawn = [{index for index in epochs.of(epoch).tolist() if index >= 10} for epoch in (1, 2, 3)]
    assert set.union(*drawn) == set(range(10, 16))
    assert all(len(part) == 2 for part in drawn)
    again = {index for index in epochs.of(4).tolist() if index >= 10}
    assert again == drawn[0]


def test_every_epoch_is_equally_long() -> None:
    epochs = order(7, 3)
    assert [len(epochs.of(epoch)) for epoch in (1, 2, 3, 4)] == [12] * 4


def test_more_parts_than_drawn_images_leave_none_out() -> None:
    epochs = order(2, 9)
    assert {index for epoch in (1, 2) for index in epochs.of(epoch).tolist() if index >= 10} == {
        10,
        11,
    }


def test_without_drawn_images_there_are_the_others() -> None:
    epochs = order(0, 4)
    assert sorted(epochs.of(3).tolist()) == list(range(10))
