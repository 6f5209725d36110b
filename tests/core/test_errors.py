import os

import pytest

from zen_digits.core.errors import InputError, broken_installation, printable, shortened


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("seven.png", "seven.png"), ("七 7.png", "七 7.png"), ("a\nb", r"a\nb"),
        ("\x1b[31mred", r"\x1b[31mred"), (os.fsdecode(b"7\xff"), r"7\udcff"),
        ("gnp.\u202e7", r"gnp.\u202e7"), ("क्\u200dष", "क्\u200dष"),
    ],
)  # fmt: skip
def test_a_name_cannot_change_the_terminal_or_the_line(name: str, shown: str) -> None:
    assert printable(name) == shown
    assert str(InputError(f"{name} is not there.")) == f"{shown} is not there."


def test_a_sentence_stays_readable() -> None:
    text = str(InputError("The label " + "7" * 100_000 + " is too long; choose another."))
    assert len(text) == 1000
    assert text.startswith("The label 777")
    assert text.endswith("777 is too long; choose another.")


def test_the_middle_is_left_out() -> None:
    assert shortened("seven", 5) == "seven"
    assert shortened("seventy-seven", 5) == "se…en"


def test_a_missing_pytorch_is_named_with_the_command_that_adds_it() -> None:
    said = str(broken_installation(ModuleNotFoundError("No module named 'torch'", name="torch")))
    assert said.startswith("PyTorch, which training needs, is not installed; run: ")
    assert said.endswith('python -m pip install "torch>=2.6,<2.14"')
    other = ImportError("libc10.so: cannot open shared object file", name="torch")
    assert "A part of the program is missing (libc10.so" in str(broken_installation(other))
