"""Prepares a release, and checks that all places agree on which one it is.

    python packaging/release.py prepare X.Y.Z
    python packaging/release.py check [TAG]

`prepare` writes the version into the source and, with today's date, into CHANGELOG.md; the change
is then to be committed and tagged. `check` prints what CHANGELOG.md says about the version, which
becomes the release's notes. Wants nothing but `packaging`, and git where there is a repository.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple, NoReturn

from packaging.version import Version

_ROOT = Path(__file__).parents[1]
_SOURCE, _CHANGELOG = "zen_digits/__init__.py", "CHANGELOG.md"
_VERSION_LINE = re.compile(r'^__version__ = "(.*)"$', re.MULTILINE)
_HEADING = re.compile(r"^## (.*)$", re.MULTILINE)
_TITLE = re.compile(r"\[([^\]]+)\](?: - (.+))?")
_UNRELEASED = "Unreleased"
_BAD_INPUT = 2


class RefusedError(Exception):
    """What was asked for cannot be done; its text is one plain sentence."""


class Section(NamedTuple):
    """A version's part of the changelog."""

    name: str
    date: str | None
    text: str


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line; argparse would print its usage before it."""

    def error(self, message: str) -> NoReturn:
        raise RefusedError(f"{message}; see {self.prog} --help")


def main(arguments: Sequence[str], root: Path = _ROOT) -> int:
    """Run one command on the files below ``root``; returns 0, or 2 after a sentence."""
    try:
        options = _parser().parse_args(arguments)
        print(options.run(root, options.what))
        return 0
    except RefusedError as error:
        print(f"release.py: {error}", file=sys.stderr)
        return _BAD_INPUT


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="release.py", description="Prepares a release, or checks it.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    command = commands.add_parser("prepare", help="write a new version where it belongs")
    command.add_argument("what", metavar="X.Y.Z", help="the new version")
    command.set_defaults(run=prepare)
    command = commands.add_parser("check", help="check a version and print its notes")
    command.add_argument("what", metavar="TAG", nargs="?", help="its tag, vX.Y.Z")
    command.set_defaults(run=check)
    return parser


def prepare(root: Path, version: str) -> str:
    """Write a new version into the source and the changelog; returns what is to be done next."""
    source, changelog = _read(root / _SOURCE), _read(root / _CHANGELOG)
    _check_newer(version, source_version(source))
    _check_changes(sections(changelog), version)
    _check_committed(root)
    source = _VERSION_LINE.sub(f'__version__ = "{version}"', source)
    replace_all({root / _SOURCE: source, root / _CHANGELOG: _dated(changelog, version)})
    return f"Version {version} is prepared; look at the change, commit it and tag it v{version}."


def _dated(changelog: str, version: str) -> str:
    """The changelog with its first section, Unreleased, become that of a version."""
    today = datetime.now(UTC).date()
    return _HEADING.sub(f"## [{_UNRELEASED}]\n\n## [{version}] - {today}", changelog, count=1)


def check(root: Path, tag: str | None) -> str:
    """The notes of the version that source, changelog and tag agree on."""
    version = source_version(_read(root / _SOURCE))
    parse_release(version)
    newest = _newest(sections(_read(root / _CHANGELOG)))
    if newest.name != version:
        raise RefusedError(
            f"{_SOURCE} says {version}, but the newest version of {_CHANGELOG} is {newest.name}; "
            "make them agree."
        )
    if tag is not None and tag != f"v{version}":
        raise RefusedError(f"The tag {tag!r} is not that of version {version}; name it v{version}.")
    return _notes(newest)


def parse_release(text: str) -> Version:
    """A version of the form X.Y.Z, written as PEP 440 has it, and nothing more."""
    with suppress(ValueError):
        version = Version(text)
        if len(version.release) == 3 and text == ".".join(map(str, version.release)):
            return version
    raise RefusedError(f"{text!r} is not a version of the form X.Y.Z; give one such as 1.2.3.")


def source_version(source: str) -> str:
    """The version that the source says."""
    found = _VERSION_LINE.findall(source)
    if len(found) != 1:
        raise RefusedError(f'{_SOURCE} must have one line __version__ = "X.Y.Z"; write it there.')
    return str(found[0])


def sections(changelog: str) -> list[Section]:
    """All sections of the changelog; the first is that of what is not released yet."""
    headings = [*_HEADING.finditer(changelog)]
    ends = [*(heading.start() for heading in headings[1:]), len(changelog)]
    found = [
        Section(*_title(heading[1]), changelog[heading.end() : end].strip())
        for heading, end in zip(headings, ends, strict=bool(headings))
    ]
    if not found or found[0].name != _UNRELEASED:
        raise RefusedError(f"{_CHANGELOG} must begin with ## [{_UNRELEASED}]; add it.")
    return found


def _title(heading: str) -> tuple[str, str | None]:
    title = _TITLE.fullmatch(heading)
    if title is None:
        raise RefusedError(
            f"The heading '## {heading}' of {_CHANGELOG} is not of the form "
            "## [X.Y.Z] - YYYY-MM-DD; write it so."
        )
    return title[1], title[2]


def _newest(found: list[Section]) -> Section:
    """The newest section that has been released, with a date that is one."""
    if len(found) == 1:
        raise RefusedError(f"{_CHANGELOG} has no version; release.py prepare writes one.")
    newest = found[1]
    with suppress(ValueError):
        if date.fromisoformat(newest.date or "").isoformat() == newest.date:
            return newest
    raise RefusedError(
        f"The section of {newest.name} in {_CHANGELOG} has no date; "
        f"write it so: ## [{newest.name}] - YYYY-MM-DD"
    )


def _notes(section: Section) -> str:
    if not _says_something(section):
        raise RefusedError(f"{_CHANGELOG} says nothing about {section.name}; write what is new.")
    # In a release's notes each end of a line is shown, so that wrapped ones would look torn.
    return re.sub(r"(?<=\S)\n *(?![\s#>|*-]|\d+\. )", " ", section.text)


def _says_something(section: Section) -> bool:
    """Whether there is more in it than headings."""
    return any(line.strip() and not line.startswith("#") for line in section.text.splitlines())


def _check_newer(version: str, present: str) -> None:
    if parse_release(version) <= parse_release(present):
        raise RefusedError(f"{version} is not newer than {present}, the version now; raise it.")


def _check_changes(found: list[Section], version: str) -> None:
    if version in [section.name for section in found]:
        raise RefusedError(f"{_CHANGELOG} has version {version} already; choose another.")
    if not _says_something(found[0]):
        raise RefusedError(f"{_CHANGELOG} has nothing under {_UNRELEASED}; write what is new.")


def _check_committed(root: Path) -> None:
    """What is not committed would be lost from sight in the change that a release makes."""
    if not (root / ".git").exists() or shutil.which("git") is None:
        return
    words = ["git", "-C", str(root), "status", "--porcelain", "--", _SOURCE, _CHANGELOG]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", errors="replace")
    if done.returncode:
        said = (done.stderr.splitlines() or ["nothing"])[0]
        raise RefusedError(f"git does not tell what is committed, but says: {said}")
    if done.stdout:
        names = " and ".join(line[3:] for line in done.stdout.splitlines())
        raise RefusedError(f"Not all of {names} is committed; commit it or undo it first.")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RefusedError(f"{path} cannot be read ({_reason(error)}).") from error


def replace_all(texts: dict[Path, str]) -> None:
    """Write all files whole, or leave all as they are."""
    before = {path: path.read_bytes() for path in texts}
    parts = {path: path.with_name(f".{path.name}.{os.getpid()}.part") for path in texts}
    try:
        for path, part in parts.items():
            part.write_text(texts[path], encoding="utf-8", newline="\n")
            shutil.copymode(path, part)
        for path, part in parts.items():
            os.replace(part, path)
    except OSError as error:
        _restore(before)
        raise RefusedError(f"The files cannot be written ({_reason(error)}).") from error
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def _restore(before: dict[Path, bytes]) -> None:
    for path, content in before.items():
        if path.read_bytes() != content:
            path.write_bytes(content)


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return getattr(error, "strerror", None) or "it is no text in UTF-8"


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # wherever it goes, on Windows too
    sys.exit(main(sys.argv[1:]))
