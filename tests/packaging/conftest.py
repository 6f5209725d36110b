"""The scripts in packaging/, which is not a package, and packages that are only metadata."""

import importlib.util
from collections.abc import Callable
from functools import partial
from importlib.metadata import Distribution
from pathlib import Path
from types import ModuleType

import pytest
from helpers.metadata import install

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture(scope="session")
def script() -> Callable[[str], ModuleType]:
    """Loads packaging/NAME.py as a module."""
    return _load


@pytest.fixture(scope="session")
def release(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("release")


def _load(name: str) -> ModuleType:
    path = PACKAGING / f"{name}.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        for folder in (PACKAGING, path.parent):
            patch.syspath_prepend(folder)  # they import each other by their bare names
        spec.loader.exec_module(module)
    return module


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Distribution]:
    """Installs packages that have metadata and nothing else."""
    monkeypatch.syspath_prepend(tmp_path / "site")
    return partial(install, tmp_path / "site")
