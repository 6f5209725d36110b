"""Prepares a release, and checks that source, changelog and tag agree on its version.

    python packaging/release.py prepare X.Y.Z
    python packaging/release.py check [TAG]

`prepare` writes the version into the source and, with today's date, into CHANGELOG.md; then commit
and tag the change. `check` prints the changelog section of the version, which becomes the release
notes. Needs only `packaging`, and git in a repository.
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
_SOURCE, _CHANGELOG = "zen_digits/version.py", "CHANGELOG.md"
_VERSION_LINE = re.compile(r'^__version__ = "(.*)"$', re.MULTILINE)
_HEADING = re.compile(r"^## (.*)$", re.MULTILINE)
_TITLE = re.compile(r"\[([^\]]+)\](?: - (.+))?")
_UNRELEASED = "Unreleased"
_BAD_INPUT = 2


class RefusedError(Exception):
    """The request cannot be carried out; the text says why in one sentence."""


class Section(NamedTuple):
    """The changelog section of one version."""

    name: str
    date: str | None
    text: str


class _Parser(argparse.ArgumentParser):
    """Reports an error in one line; argparse would print its usage first."""

    def error(self, message: str) -> NoReturn:
        raise RefusedError(f"{message}; see {self.prog} --help")


def main(arguments: Sequence[str], root: Path = _ROOT) -> int:
    """Run one command on the files below ``root``; return 0, or 2 after an error message."""
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
    command = commands.add_parser(
        "prepare", help="write a new version into the source and the changelog"
    )
    command.add_argument("what", metavar="X.Y.Z", help="the new version")
    command.set_defaults(run=prepare)
    command = commands.add_parser("check", help="check a version and print its notes")
    command.add_argument("what", metavar="TAG", nargs="?", help="its tag, vX.Y.Z")
    command.set_defaults(run=check)
    return parser


def prepare(root: Path, version: str) -> str:
    """Write a new version into the source and the changelog; return what to do next."""
    source, changelog = _read(root / _SOURCE), _read(root / _CHANGELOG)
    _check_newer(version, source_version(source))
    _check_changes(sections(changelog), version)
    _check_committed(root)
    source = _VERSION_LINE.sub(f'__version__ = "{version}"', source)
    replace_all({root / _SOURCE: source, root / _CHANGELOG: _dated(changelog, version)})
    return f"Version {version} is prepared; review the change, commit it and tag it v{version}."


def _dated(changelog: str, version: str) -> str:
    """The changelog with the Unreleased section turned into that of a version."""
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
        raise RefusedError(f"The tag {tag!r} does not match version {version}; name it v{version}.")
    return _notes(newest)


def parse_release(text: str) -> Version:
    """A version of the form X.Y.Z in PEP 440's normal form; anything else is refused."""
    with suppress(ValueError):
        version = Version(text)
        if len(version.release) == 3 and text == ".".join(map(str, version.release)):
            return version
    raise RefusedError(f"{text!r} is not a version of the form X.Y.Z; give one such as 1.2.3.")


def source_version(source: str) -> str:
    """The version in the source."""
    found = _VERSION_LINE.findall(source)
    if len(found) != 1:
        raise RefusedError(f'{_SOURCE} must have one line __version__ = "X.Y.Z"; write it there.')
    return str(found[0])


def sections(changelog: str) -> list[Section]:
    """All sections of the changelog; the first is Unreleased."""
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
            "## [X.Y.Z] - YYYY-MM-DD; write it like this."
        )
    return title[1], title[2]


def _newest(found: list[Section]) -> Section:
    """The newest released section; it must have a valid date."""
    if len(found) == 1:
        raise RefusedError(f"{_CHANGELOG} has no version; release.py prepare writes one.")
    newest = found[1]
    with suppress(ValueError):
        if date.fromisoformat(newest.date or "").isoformat() == newest.date:
            return newest
    raise RefusedError(
        f"The section of {newest.name} in {_CHANGELOG} has no date; "
        f"write it like this: ## [{newest.name}] - YYYY-MM-DD"
    )


def _notes(section: Section) -> str:
    if not _has_entries(section):
        raise RefusedError(f"{_CHANGELOG} says nothing about {section.name}; write what is new.")
    # GitHub shows every line break of release notes, so wrapped lines are joined.
    return re.sub(r"(?<=\S)\n *(?![\s#>|*-]|\d+\. )", " ", section.text)


def _has_entries(section: Section) -> bool:
    """Whether it contains more than headings."""
    return any(line.strip() and not line.startswith("#") for line in section.text.splitlines())


def _check_newer(version: str, present: str) -> None:
    if parse_release(version) <= parse_release(present):
        raise RefusedError(
            f"{version} is not newer than {present}, the current version; choose a higher one."
        )


def _check_changes(found: list[Section], version: str) -> None:
    if version in [section.name for section in found]:
        raise RefusedError(f"{_CHANGELOG} already has version {version}; choose another.")
    if not _has_entries(found[0]):
        raise RefusedError(f"{_CHANGELOG} has nothing under {_UNRELEASED}; write what is new.")


def _check_committed(root: Path) -> None:
    """Uncommitted changes would be hidden in the release's own change."""
    if not (root / ".git").exists() or shutil.which("git") is None:
        return
    words = ["git", "-C", str(root), "status", "--porcelain", "--", _SOURCE, _CHANGELOG]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", errors="replace")
    if done.returncode:
        message = (done.stderr.splitlines() or ["no message"])[0]
        raise RefusedError(f"git status failed: {message}")
    if done.stdout:
        names = " and ".join(line[3:] for line in done.stdout.splitlines())
        raise RefusedError(f"{names} has uncommitted changes; commit or undo them first.")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RefusedError(f"{path} cannot be read ({_reason(error)}).") from error


def replace_all(texts: dict[Path, str]) -> None:
    """Write all files completely, or leave all of them unchanged."""
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
    return getattr(error, "strerror", None) or "it is not UTF-8 text"


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # on Windows, too, wherever the output goes
    sys.exit(main(sys.argv[1:]))
