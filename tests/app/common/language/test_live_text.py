"""Texts that can be made again."""

from dataclasses import dataclass

import pytest

from zen_digits.app.common.language.live_text import LiveText, is_live, live, made, renewed


@pytest.fixture
def words() -> dict[str, str]:
    """A language, which a test may change."""
    return {"run": "{0} runs", "name": "Train"}


def test_a_text_is_made_again(words: dict[str, str]) -> None:
    text = made(words.get, "name")
    assert isinstance(text, str)
    assert text == "Train"
    words["name"] = "Trainieren"
    assert text == "Train"
    assert text.again() == "Trainieren"


def test_what_is_filled_in_is_made_again_with_it(words: dict[str, str]) -> None:
    numbers = ["3"]
    text = made(words.get, "run").format(made(lambda: numbers[0]))
    words["run"], numbers[0] = "{0} Läufe", "٣"
    assert (text, text.again()) == ("3 runs", "٣ Läufe")


@pytest.mark.parametrize("change", [lambda text: text.lower(), lambda text: text.replace("T", "t")])
def test_a_changed_text_is_made_again(words: dict[str, str], change: object) -> None:
    text = change(made(words.get, "name"))  # type: ignore[operator]
    words["name"] = "Trainieren"
    assert (text, renewed(text)) == ("train", "trainieren")


def test_a_function_makes_its_text_again() -> None:
    signs = {"point": "."}
    number = live(lambda value: str(value).replace(".", signs["point"]))(0.5)
    signs["point"] = ","
    assert (number, renewed(number)) == ("0.5", "0,5")


def test_only_what_holds_a_text_is_renewed(words: dict[str, str]) -> None:
    plain = {"a": ["Train", 1], "b": ()}
    assert renewed(plain) is plain
    kept = {"a": (made(words.get, "name"), 1)}
    words["name"] = "Trainieren"
    assert renewed(kept) == {"a": ("Trainieren", 1)}
    assert isinstance(renewed(kept)["a"][0], LiveText)


@dataclass(frozen=True)
class _Box:
    title: str
    size: int


def test_a_record_is_renewed(words: dict[str, str]) -> None:
    boxes = [_Box(made(words.get, "name"), 3)]
    words["name"] = "Trainieren"
    assert renewed(boxes) == [_Box("Trainieren", 3)]


def test_a_list_with_a_text_is_told_from_others(words: dict[str, str]) -> None:
    assert is_live(["2026", made(words.get, "name")])
    assert not is_live(["2026"])
    assert not is_live("2026")
