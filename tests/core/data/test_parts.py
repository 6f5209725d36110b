"""What the parts of a dataset are called."""

import pytest

from zen_digits.core.data.parts import part_called


@pytest.mark.parametrize(
    ("part", "names"),
    [
        ("train", "train training trainset train_set training_set training-set Training.Data"),
        ("validation", "val valid validation val_set VALID_SET validationset dev"),
        ("test", "test testing Test_Set testset test images t10k"),
        (None, "0 trained testament values tests2 set A vale train_tracks"),
    ],
)
def test_parts_are_known_by_their_usual_names(part: str | None, names: str) -> None:
    for name in names.replace("test images", "test·images").split():
        assert part_called(name.replace("·", " ")) == part
