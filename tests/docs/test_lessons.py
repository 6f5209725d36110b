"""What the guide says of lessons: its example is one, and all that a step can wait for is told."""

import re
from pathlib import Path

from zen_digits.core.lessons import conditions
from zen_digits.core.lessons.lesson_file import read_lesson
from zen_digits.core.networks import REGISTRY

_GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "lessons.md"
_TEXT = _GUIDE.read_text(encoding="utf-8")


def test_the_example_is_a_lesson(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", _TEXT, re.DOTALL)
    path = tmp_path / "noughts.toml"
    path.write_text(example, encoding="utf-8")
    lesson = read_lesson(path)
    assert lesson.stops == 3
    assert lesson.steps[1].text.in_language("de")[1] == "Welche Tinte spricht dafür?"


def test_every_condition_is_told() -> None:
    kinds = (
        *conditions.COUNTED, *conditions.NAMED, *conditions.SAID, *conditions.STATES,
        *conditions.BOUNDED, conditions.VALUE,
    )  # fmt: skip
    assert [kind for kind in kinds if f"`{kind} = " not in _TEXT] == []


def test_all_networks_are_told() -> None:
    assert [name for name in REGISTRY if f"`{name}`" not in _TEXT] == []
