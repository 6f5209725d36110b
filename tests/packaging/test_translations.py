"""The translations that ship: complete, and right in what no translator may change."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from helpers.languages import UNFINISHED

from zen_digits.core.resources import resource_path

Script = Callable[[str], ModuleType]

_FOLDER = resource_path("translations")
_CATALOGUES = sorted(file.stem for file in _FOLDER.glob("*.ts"))
_LANGUAGES = [name for name in _CATALOGUES if not name.startswith("qtbase_")]
_PLACES = re.compile(r"\{\d*\}|%L?n|%\d")
_KEY = re.compile(r"&(?!&)\S")
_PATTERNS = re.compile(r"\(\*[^)]*\)")


@pytest.fixture(scope="module")
def translations(script: Script) -> ModuleType:
    return script("translations")


def _messages(file: Path) -> Iterator[tuple[str, list[str]]]:
    """Each text with its forms; those that are not translated have none."""
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        forms = forms or [translation.text or ""]
        yield message.findtext("source", ""), forms if all(forms) else []


def _wrong(text: str, form: str) -> str:
    """What a translation has lost, or made up; empty where it is right."""
    wanted = sorted(_PLACES.findall(text))
    found = sorted(_PLACES.findall(form))
    if found != wanted and found != [place for place in wanted if place not in ("%n", "%Ln")]:
        return f"fills in {found}, not {wanted}"
    if bool(_KEY.search(text)) != (len(_KEY.findall(form)) == 1):
        return "has no key, or several"
    if _PATTERNS.findall(text) != _PATTERNS.findall(form):
        return "names other files"
    return "" if text.count("\n") == form.count("\n") else "has other lines"


@pytest.mark.parametrize("name", _CATALOGUES)
def test_places_and_keys_are_those_of_the_text(name: str) -> None:
    faults = [
        f"{form!r} {fault}"
        for text, forms in _messages(_FOLDER / f"{name}.ts")
        for form in forms
        if (fault := _wrong(text, form))
    ]
    assert faults == []


@pytest.mark.parametrize("language", _LANGUAGES)
def test_nothing_is_left_untranslated(
    language: str, translations: ModuleType, tmp_path: Path
) -> None:
    """A copy is brought up to date with the source first."""
    copy = tmp_path / f"{language}.ts"
    copy.write_bytes((_FOLDER / copy.name).read_bytes())
    translations.update(copy)
    left = [text for text, forms in _messages(copy) if not forms]
    assert left == [] or language in UNFINISHED


def test_numbers_have_all_the_forms_of_a_language() -> None:
    forms = {len(forms) for text, forms in _messages(_FOLDER / "en.ts")}
    assert forms == {2}


def test_sentences_of_core_are_found_with_their_places(script: Script) -> None:
    sentences = script("translations").core_sentences()
    assert "{0} cannot be read ({1}); check its name and permissions." in sentences
    assert "A pause, in seconds." not in sentences
    assert all(_PLACES.sub("", sentence).strip() for sentence in sentences)


def test_the_installed_program_gets_them_compiled(script: Script, tmp_path: Path) -> None:
    files = script("translations").compiled(tmp_path / "made")
    assert {f"{name}.qm" for name in _CATALOGUES} < {file.name for file in files}
    assert all(file.stat().st_size for file in files)
