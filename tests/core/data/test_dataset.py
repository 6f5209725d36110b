from dataclasses import replace

from helpers.small_runs import small_mnist

from zen_digits.core.data.dataset import ImageSet


def test_checksums_tell_datasets_apart() -> None:
    small = small_mnist()
    assert small.checksum() == replace(small, skipped=("x",)).checksum()
    labels = small.train.labels.copy()
    labels[3] += 1
    changed = replace(small, train=ImageSet(small.train.images, labels))
    renamed = replace(small, label_names=tuple("abcdefghij"))
    assert len({small.checksum(), changed.checksum(), renamed.checksum()}) == 3
