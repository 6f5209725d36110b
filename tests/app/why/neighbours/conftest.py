"""What takes long to compute about a network and its images, once for all tests of a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from zen_digits.core.insight.kept import FOLDER


@pytest.fixture(scope="module")
def computed_before() -> dict[str, bytes]:
    """What former tests have kept, by the names of the files."""
    return {}


@pytest.fixture
def computed(own_data_folder: Path, computed_before: dict[str, bytes]) -> Iterator[None]:
    """What a former test of this file has computed, as if the program was started again."""
    folder = own_data_folder / FOLDER
    folder.mkdir(parents=True)
    for name, content in computed_before.items():
        (folder / name).write_bytes(content)
    yield
    computed_before.update((path.name, path.read_bytes()) for path in folder.iterdir())
