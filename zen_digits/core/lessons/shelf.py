"""Where lessons lie: those that ship, and those that teachers drop into the user's data."""

from pathlib import Path

from zen_digits.core.errors import InputError
from zen_digits.core.files import data_folder
from zen_digits.core.lessons.lesson import Lesson
from zen_digits.core.lessons.lesson_file import read_lesson
from zen_digits.core.resources import resource_path

_ENDING = ".toml"
_MOST = 50  # of a user's


def shipped_lessons() -> list[Lesson]:
    """All that come with the program, in their order; raises InputError if they are missing."""
    return [read_lesson(path) for path in sorted(resource_path("lessons").glob(f"*{_ENDING}"))]


def lesson_folder() -> Path:
    """Where a teacher's lessons are looked for; it may not exist yet."""
    return data_folder() / "lessons"


def own_lesson_files() -> list[Path]:
    """The files in that folder, by their names; empty where it cannot be read."""
    try:
        files = [path for path in lesson_folder().iterdir() if path.suffix.lower() == _ENDING]
    except (OSError, InputError):
        return []
    return sorted(files)[:_MOST]


def own_lesson(path: Path) -> Lesson:
    """A teacher's lesson, which keeps its own progress whatever its file is called."""
    return read_lesson(path, f"own/{path.stem}")
