"""The hands of several people: their names, and that nothing of one is left."""

import errno

import pytest

from zen_digits.core.errors import InputError
from zen_digits.core.personal.hand.files import (
    create_hand,
    delete_hand,
    hand_path,
    hands,
    hands_folder,
    rename_hand,
)
from zen_digits.core.personal.hand.hand import Hand

STROKES = [[(0.0, 0.0), (10.0, 40.0)]]


def test_hands_are_told_by_name() -> None:
    assert hands() == []
    assert create_hand("  Ünal   B ") == "Ünal B"
    create_hand("anna")
    hands_folder().joinpath("notes.txt").touch()
    hands_folder().joinpath("..jsonl").touch()
    assert hands() == ["anna", "Ünal B"]
    assert len(Hand("anna")) == 0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("", "has no name"),
        (" \t", "has no name"),
        ("x" * 41, "longer than 40"),
        ("../anna", "cannot be called"),
        ("a.b", "cannot be called"),
        ("CON", "cannot be called"),
        ("a\u202eb", "cannot be called"),
        ("ANNA", "already"),
    ],
)
def test_names_that_cannot_be_are_refused(name: str, text: str) -> None:
    create_hand("anna")
    with pytest.raises(InputError, match=text):
        create_hand(name)
    create_hand("Bo")
    with pytest.raises(InputError, match=text):
        rename_hand("Bo", name)
    assert hands() == ["anna", "Bo"]


def test_a_hand_is_renamed_with_all_its_files() -> None:
    drawing = Hand("anna").add("4", STROKES)
    hands_folder().joinpath("anna.zendigits").write_bytes(b"learned")
    assert rename_hand("anna", "Anna ") == "Anna"
    assert hands() == ["Anna"]
    assert Hand("Anna").drawings() == (drawing,)
    assert sorted(path.name for path in hands_folder().iterdir()) == [
        "Anna.jsonl", "Anna.zendigits",
    ]  # fmt: skip


def test_nothing_is_left_of_a_deleted_hand_and_others_stay() -> None:
    for name in ("anna", "anna b"):
        Hand(name).add("4", STROKES)
    for name in ("anna.jsonl.broken-1", "anna.zendigits", ".anna.jsonl.0123456789abcdef.part"):
        hands_folder().joinpath(name).touch()
    delete_hand("anna")
    assert [path.name for path in hands_folder().iterdir()] == ["anna b.jsonl"]
    delete_hand("anna")
    assert not hand_path("anna").exists()


@pytest.mark.parametrize(
    ("number", "way_out"), [(errno.EROFS, "check the disk"), (errno.ENAMETOOLONG, "another name")]
)
def test_a_hand_that_cannot_be_made_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, number: int, way_out: str
) -> None:
    def fail(*_: object) -> int:
        raise OSError(number, "no")

    monkeypatch.setattr("zen_digits.core.personal.hand.files.os.open", fail)
    with pytest.raises(InputError, match=way_out):
        create_hand("Anna")
