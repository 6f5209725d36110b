from pathlib import Path

import pytest

from zen_digits.core.config.source import source_name, source_of
from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.errors import InputError


def test_a_path_becomes_whole_and_mnist_stays(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    assert source_of("letters") == str(tmp_path / "letters")
    assert source_of("mnist") == "mnist"
    assert source_of("./mnist") == str(tmp_path / "mnist")
    assert source_name(source_of("letters")) == "letters"


@pytest.mark.parametrize("wrong", ["letters", "", 5, None])
def test_a_run_keeps_whole_paths_only(wrong: object) -> None:
    with pytest.raises(InputError, match="There is no dataset"):
        TrainingConfig(dataset=wrong)  # type: ignore[arg-type]
