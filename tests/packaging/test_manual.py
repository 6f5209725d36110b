"""The manual page has every command and option, in a form that man reads."""

import re
import shutil
import subprocess
from collections.abc import Callable
from types import ModuleType

import pytest

from zen_digits.commands import COMMANDS


@pytest.fixture(scope="module")
def page(script: Callable[[str], ModuleType]) -> str:
    return str(script("linux/manual").page("2026-11-26"))


def test_every_command_has_a_section_and_every_option_a_paragraph(page: str) -> None:
    sections = re.split(r"^\.SS ", page, flags=re.MULTILINE)
    names = [section.splitlines()[0].replace("\\", "") for section in sections[1:]]
    assert names == list(COMMANDS)
    train = sections[1 + names.index("train")]
    assert ".TP\n.B \\-\\-learning\\-rate X\nhow large each change" in train
    assert "usage:" not in page


def test_it_begins_with_its_title_and_no_line_is_taken_for_a_request(page: str) -> None:
    assert page.startswith('.TH ZEN\\-DIGITS 1 "2026-11-26" "Zen Digits ')
    requests = {line.split()[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert requests <= {".TH", ".SH", ".SS", ".TP", ".B", ".RI", ".I", ".br"}


@pytest.mark.skipif(shutil.which("groff") is None, reason="there is no groff")
def test_groff_has_nothing_against_it(page: str) -> None:
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z"],
        input=page,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
