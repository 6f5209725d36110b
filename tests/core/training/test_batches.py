import torch

from zen_digits.core.training.batches import EpochOrder


def order(synthetic: int, parts: int) -> EpochOrder:
    return EpochOrder(10, synthetic, parts, torch.Generator().manual_seed(0))


def synthetic_part(epochs: EpochOrder, epoch: int) -> set[int]:
    return {index for index in epochs.next_epoch(epoch).tolist() if index >= 10}


def test_an_epoch_has_every_image_once_in_an_order_of_its_own() -> None:
    epochs = order(5, 1)
    first, second = epochs.next_epoch(1), epochs.next_epoch(2)
    assert len(epochs) == 15
    assert sorted(first.tolist()) == sorted(second.tolist()) == list(range(15))
    assert first.tolist() != second.tolist()


def test_synthetic_images_take_turns() -> None:
    epochs = order(6, 3)
    assert len(epochs) == 12
    synthetic = [synthetic_part(epochs, epoch) for epoch in (1, 2, 3)]
    assert set.union(*synthetic) == set(range(10, 16))
    assert all(len(part) == 2 for part in synthetic)
    assert synthetic_part(epochs, 4) == synthetic[0]


def test_every_epoch_is_equally_long() -> None:
    epochs = order(7, 3)
    assert [len(epochs.next_epoch(epoch)) for epoch in (1, 2, 3, 4)] == [12] * 4


def test_more_parts_than_synthetic_images_leave_none_out() -> None:
    epochs = order(2, 9)
    assert synthetic_part(epochs, 1) | synthetic_part(epochs, 2) == {10, 11}


def test_an_epoch_without_synthetic_images() -> None:
    epochs = order(0, 4)
    assert sorted(epochs.next_epoch(3).tolist()) == list(range(10))


def test_an_order_continues_from_its_state() -> None:
    epochs, other = order(6, 3), order(6, 3)
    first, begun = epochs.next_epoch(1), epochs.state(epoch_begun=True)
    ended = epochs.state(epoch_begun=False)
    second = epochs.next_epoch(2)
    other.load_state(begun)
    assert torch.equal(other.next_epoch(1), first)
    other.load_state(ended)
    assert torch.equal(other.next_epoch(2), second)
