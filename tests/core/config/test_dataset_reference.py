from pathlib import Path

import pytest

from zen_digits.core.config.dataset_reference import dataset_name, dataset_reference
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError


def test_paths_become_absolute_and_mnist_stays(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    assert dataset_reference("letters") == str(tmp_path / "letters")
    assert dataset_reference("mnist") == "mnist"
    assert dataset_reference("./mnist") == str(tmp_path / "mnist")
    assert dataset_name(dataset_reference("letters")) == "letters"


def test_names_without_a_home_or_a_meaning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert dataset_reference("~no such user/x") == str(tmp_path / "~no such user" / "x")
    with pytest.raises(InputError, match="The name of the dataset is empty"):
        dataset_reference("")


@pytest.mark.parametrize("wrong", ["letters", "", 5, None, "/" + "x" * 4096, "/a\0b"])
def test_a_config_accepts_absolute_paths_only(wrong: object) -> None:
    with pytest.raises(InputError, match="There is no dataset"):
        TrainingConfig(dataset=wrong)  # type: ignore[arg-type]
