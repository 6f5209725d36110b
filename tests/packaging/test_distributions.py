"""What is distributed: the program's requirements, and the licences in their metadata."""

from collections.abc import Callable
from importlib.metadata import Distribution
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def distributions(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("distributions")


Installed = Callable[..., Distribution]


def test_requirements_are_followed_to_their_requirements(
    distributions: ModuleType, installed: Installed
) -> None:
    installed("zen-a", "Requires-Dist: Zen.B", "Requires-Dist: zen-c[more]>=1")
    installed("zen-b", "Requires-Dist: zen-a")
    installed("zen-c", 'Requires-Dist: zen-d; extra == "more"', "Provides-Extra: more")
    installed("zen-d")
    found = distributions.distributed("zen-a")
    assert list(found) == ["zen_a", "zen_b", "zen_c", "zen_d"]
    assert list(distributions.distributed("zen-c")) == ["zen_c"]


def test_requirements_of_other_systems_are_left_out(
    distributions: ModuleType, installed: Installed
) -> None:
    installed("zen-a", 'Requires-Dist: zen-b; sys_platform == "amiga"')
    assert list(distributions.distributed("zen-a")) == ["zen_a"]


def test_the_program_itself_is_not_listed(distributions: ModuleType) -> None:
    found = distributions.distributed(distributions.PROGRAM)
    assert {"torch", "pyside6_essentials", "onnxruntime", "typing_extensions"} <= found.keys()
    assert not {"zen_digits", "pytest", "hypothesis", "tensorboard"} & found.keys()


@pytest.mark.parametrize(
    ("lines", "licence"),
    [
        (["License-Expression: MIT", "License: X"], "MIT"),
        (["License: Apache 2.0"], "Apache 2.0"),
        (["License: UNKNOWN", "Classifier: License :: OSI Approved :: MIT License"], "MIT License"),
        (["License: Free to all\n        who ask", "Classifier: License :: Free"], "Free"),
        (["Classifier: License :: A", "Classifier: License :: B"], "A, B"),
        (["Classifier: Topic :: Games"], None),
        ([f"License: {'words ' * 99}"], None),
    ],
)
def test_a_licence_comes_from_the_metadata(
    distributions: ModuleType, installed: Installed, lines: list[str], licence: str | None
) -> None:
    assert distributions.licence(installed("zen-a", *lines)) == licence
