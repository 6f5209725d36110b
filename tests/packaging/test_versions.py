"""Which versions a release may have: X.Y.Z and nothing else."""

import re
from types import ModuleType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from packaging.version import Version

NUMBER = st.integers(0, 99)
VERSION = st.tuples(NUMBER, NUMBER, NUMBER).map(lambda numbers: ".".join(map(str, numbers)))


@given(VERSION)
def test_every_version_x_y_z_is_accepted(release: ModuleType, version: str) -> None:
    assert str(release.parse_release(version)) == version


@given(st.one_of(st.text(), st.from_regex(r"[v0-9.a-c!+ -]+", fullmatch=True)))
@example("٠.١.٢")
@example("1.2.3\n")
@example("01.2.3")
@example(f"1.2.{'9' * 5000}")
def test_nothing_else_is_accepted(release: ModuleType, text: str) -> None:
    if re.fullmatch(r"(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}", text) and len(text) < 4300:
        assert release.parse_release(text) == Version(text)
    else:
        with pytest.raises(release.RefusedError):
            release.parse_release(text)
