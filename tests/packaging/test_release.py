"""A release is prepared and checked; if it is refused, nothing is written."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- Whole numbers: what is written in one go
  is split into digits.

## [0.1.0] - 2026-11-23

The first version.
"""
EMPTY = CHANGELOG.replace(
    "- Whole numbers: what is written in one go\n  is split into digits.\n", ""
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A program of its own, whose version is 0.1.0."""
    write(tmp_path, "zen_digits/version.py", '"""Digits."""\n\n__version__ = "0.1.0"\n')
    write(tmp_path, "CHANGELOG.md", CHANGELOG)
    return tmp_path


def write(tree: Path, name: str, text: str) -> None:
    (tree / name).parent.mkdir(exist_ok=True)
    (tree / name).write_text(text, encoding="utf-8", newline="\n")


def contents(tree: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in tree.rglob("*") if path.is_file()}


Sentence = Callable[..., str]


@pytest.fixture
def refused(release: ModuleType, tree: Path, capsys: pytest.CaptureFixture[str]) -> Sentence:
    """Runs a command that must be refused and change no file; returns its error message."""

    def refused(*arguments: str) -> str:
        before = contents(tree)
        assert release.main(arguments, tree) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith("release.py: ")
        assert said.err.count("\n") == 1
        assert contents(tree) == before
        return said.err

    return refused


def test_prepare_writes_the_version_and_today(
    release: ModuleType, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert release.main(["prepare", "0.2.0"], tree) == 0
    assert "tag it v0.2.0" in capsys.readouterr().out
    assert '\n__version__ = "0.2.0"\n' in (tree / "zen_digits/version.py").read_text()
    changelog = (tree / "CHANGELOG.md").read_text()
    dated = re.search(r"^## \[Unreleased\]\n\n## \[0\.2\.0\] - (.+)\n\n### Added$", changelog, re.M)
    assert dated is not None
    assert abs((date.fromisoformat(dated[1]) - date.today()).days) <= 1
    assert changelog.replace(dated[0], "## [Unreleased]\n\n### Added") == CHANGELOG
    assert len(contents(tree)) == 2


def test_a_prepared_version_passes_the_check(
    release: ModuleType, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release.main(["prepare", "0.2.0"], tree)
    capsys.readouterr()
    assert release.main(["check", "v0.2.0"], tree) == 0
    wanted = "### Added\n\n- Whole numbers: what is written in one go is split into digits.\n"
    assert capsys.readouterr().out == wanted


def test_the_next_version_needs_changes_of_its_own(
    release: ModuleType, tree: Path, refused: Sentence, capsys: pytest.CaptureFixture[str]
) -> None:
    release.main(["prepare", "0.2.0"], tree)
    capsys.readouterr()
    assert "nothing under Unreleased" in refused("prepare", "0.3.0")


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("tea", "is not a version of the form X.Y.Z"),
        ("0.2", "is not a version of the form X.Y.Z"),
        ("v0.2.0", "is not a version of the form X.Y.Z"),
        ("0.2.0rc1", "is not a version of the form X.Y.Z"),
        ("1!0.2.0", "is not a version of the form X.Y.Z"),
        ("0.1.0", "is not newer than 0.1.0"),
        ("0.0.9", "is not newer than 0.1.0"),
    ],
)
def test_a_version_that_cannot_come_next_is_refused(
    refused: Sentence, version: str, said: str
) -> None:
    assert said in refused("prepare", version)


def test_a_version_already_in_the_changelog_is_refused(tree: Path, refused: Sentence) -> None:
    write(tree, "CHANGELOG.md", CHANGELOG.replace("0.1.0", "0.2.0"))
    assert "already has version 0.2.0" in refused("prepare", "0.2.0")


def test_headings_alone_are_not_changes(tree: Path, refused: Sentence) -> None:
    write(tree, "CHANGELOG.md", EMPTY)
    assert "nothing under Unreleased" in refused("prepare", "0.2.0")


@pytest.mark.parametrize("command", [("prepare", "0.2.0"), ("check",)], ids=["prepare", "check"])
@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("CHANGELOG.md", "# Changelog\n", "must begin with ## [Unreleased]"),
        ("CHANGELOG.md", "## [0.1.0] - 2026-11-23\n\n## [Unreleased]\n", "must begin with"),
        ("CHANGELOG.md", CHANGELOG + "\n## 0.0.1\n", "'## 0.0.1' of CHANGELOG.md is not"),
        ("zen_digits/version.py", "", "must have one line __version__"),
        ("zen_digits/version.py", '__version__ = "0.1.0"\n' * 2, "must have one line __version__"),
        ("zen_digits/version.py", '__version__ = "0.1"\n', "'0.1' is not a version of the form"),
    ],
)
def test_files_without_a_valid_version_are_refused(
    tree: Path, refused: Sentence, command: tuple[str, ...], name: str, text: str, said: str
) -> None:
    write(tree, name, text)
    assert said in refused(*command)


@pytest.mark.parametrize("name", ["CHANGELOG.md", "zen_digits/version.py"])
def test_files_that_cannot_be_read_are_refused(tree: Path, refused: Sentence, name: str) -> None:
    (tree / name).write_bytes(b"\xff\xfe")
    assert f"{Path(name).name} cannot be read (it is not UTF-8 text)" in refused("check")
    (tree / name).unlink()
    assert f"{Path(name).name} cannot be read (No such file or directory)" in refused("check")


def test_when_one_file_cannot_be_written_neither_is(
    refused: Sentence, monkeypatch: pytest.MonkeyPatch
) -> None:
    def replace_one(source: Path, target: Path) -> None:
        if target.name == "CHANGELOG.md":
            raise OSError(28, "No space left on device")
        shutil.move(source, target)

    monkeypatch.setattr(os, "replace", replace_one)
    assert "cannot be written (No space left on device)" in refused("prepare", "0.2.0")


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_uncommitted_changes_are_refused(
    release: ModuleType, tree: Path, refused: Sentence
) -> None:
    git(tree, "init", "-q")
    assert "has uncommitted changes; commit or undo them" in refused("prepare", "0.2.0")
    git(tree, "add", ".")
    git(tree, "commit", "-qm", "all")
    write(tree, "CHANGELOG.md", CHANGELOG + "\nMore.\n")
    assert "CHANGELOG.md has uncommitted changes" in refused("prepare", "0.2.0")
    git(tree, "checkout", "-q", ".")
    write(tree, "other.txt", "does not matter")
    assert release.main(["prepare", "0.2.0"], tree) == 0


def git(tree: Path, *words: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(tree), *who, *words], check=True)


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_if_git_fails_its_message_is_shown(tree: Path, refused: Sentence) -> None:
    write(tree, ".git", "not a repository\n")
    message = refused("prepare", "0.2.0")
    assert "git status failed: fatal: " in message


@pytest.mark.parametrize("tag", ["0.1.0", "v0.2.0", "v0.1", "tea", ""])
def test_a_tag_of_another_version_is_refused(refused: Sentence, tag: str) -> None:
    assert "does not match version 0.1.0; name it v0.1.0" in refused("check", tag)


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("## [0.2.0] - 2026-11-23", "says 0.1.0, but the newest version of CHANGELOG.md is 0.2.0"),
        ("## [0.1.0] - 2026-13-23", "The section of 0.1.0 in CHANGELOG.md has no date"),
        ("## [0.1.0] - 20261123", "has no date"),
        ("## [0.1.0]", "has no date"),
        ("### 0.1.0", "CHANGELOG.md has no version"),
    ],
)
def test_a_changelog_that_disagrees_is_refused(
    tree: Path, refused: Sentence, heading: str, said: str
) -> None:
    write(tree, "CHANGELOG.md", CHANGELOG.replace("## [0.1.0] - 2026-11-23", heading))
    assert said in refused("check")


def test_a_version_without_notes_is_refused(tree: Path, refused: Sentence) -> None:
    write(tree, "CHANGELOG.md", CHANGELOG.replace("The first version.", "### Added"))
    assert "says nothing about 0.1.0" in refused("check")


@pytest.mark.parametrize("arguments", [[], ["fly"], ["prepare"], ["check", "v0.1.0", "more"]])
def test_nonsense_is_refused_in_one_sentence(refused: Sentence, arguments: list[str]) -> None:
    assert "--help" in refused(*arguments)


def test_notes_have_a_line_for_each_item(
    release: ModuleType, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    items = (
        "- One\n  goes on\n  and on.\n  - Two\n    goes on.\n- Three\n\nMore\nwords.\n1. A\n2. B"
    )
    write(tree, "CHANGELOG.md", CHANGELOG.replace("The first version.", items))
    release.main(["check"], tree)
    wanted = "- One goes on and on.\n  - Two goes on.\n- Three\n\nMore words.\n1. A\n2. B\n"
    assert capsys.readouterr().out == wanted


def test_this_very_tree_is_well(release: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert release.main(["check"], ROOT) == 0
    assert capsys.readouterr().out.strip()
