import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.training.optimization import StepResult
from zen_digits.core.training.run_progress import EpochTotals, RunProgress


def in_the_second_epoch() -> RunProgress:
    """After an epoch of 100 images and a batch of 40."""
    progress = RunProgress(seconds=1.5)
    progress.count_batch(100)
    progress.end_epoch()
    progress.count_batch(40)
    progress.add_results([StepResult(2, 40, 140, 1.5, loss=0.5, accuracy=0.75)])
    return progress


def test_the_epoch_is_that_of_the_latest_batch() -> None:
    progress = RunProgress()
    assert progress.epoch == 1
    progress.count_batch(100)
    assert progress.epoch == 1
    progress.end_epoch()
    assert progress.epoch == 1
    progress.count_batch(1)
    assert progress.epoch == 2


def test_batches_are_counted_as_if_all_were_of_one_size() -> None:
    progress = in_the_second_epoch()
    assert progress.batches_done(20, 5) == 5 + 2
    assert progress.batches_done(25, 4) == 4 + 2  # the second has begun


def test_an_epoch_sums_up_its_batches_and_the_next_begins_with_nothing() -> None:
    progress = in_the_second_epoch()
    assert progress.end_epoch() == EpochTotals(images=40, loss=20.0, right=30.0)
    assert progress.epoch_totals == EpochTotals()
    assert (progress.step, progress.images, progress.epochs) == (2, 140, 2)


def test_it_continues_from_its_state_and_from_none_that_no_run_has() -> None:
    left = in_the_second_epoch()
    progress = RunProgress()
    progress.load_state_dict(left.state_dict(), most_epochs=1, most_images=40)
    assert progress == left
    for most_epochs, most_images in ((0, 40), (1, 39)):
        with pytest.raises(InputError):
            RunProgress().load_state_dict(left.state_dict(), most_epochs, most_images)
