"""The packages that are distributed with the program: its requirements, as installed here."""

import re
from collections.abc import Set
from importlib.metadata import Distribution, distribution

from packaging.requirements import Requirement

PROGRAM = "zen-digits"
STARTER = "pyinstaller"  # its bootloader is part of the program
_ONE_LINE = 200  # characters; some packages put the whole text here instead of its name


def distributed(*wanted: str) -> dict[str, Distribution]:
    """Packages and everything they require, by normalised name; without the program itself."""
    waiting, seen, found = [Requirement(line) for line in wanted], set(), {}
    while waiting:
        requirement = waiting.pop()
        if str(requirement) in seen:
            continue
        seen.add(str(requirement))
        package = distribution(requirement.name)
        found[normalised(package.name)] = package
        waiting += requirements(package, requirement.extras)
    found.pop("zen_digits", None)
    return dict(sorted(found.items()))


def requirements(package: Distribution, extras: Set[str] = frozenset()) -> list[Requirement]:
    """The requirements of a package with these extras on this system."""
    given = [Requirement(line) for line in package.requires or []]
    return [requirement for requirement in given if _applies(requirement, extras or {""})]


def _applies(requirement: Requirement, extras: Set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in extras)


def normalised(name: str) -> str:
    """The normalised name of a package, for comparison."""
    return re.sub(r"[-_.]+", "_", name.lower())


def licence(package: Distribution) -> str | None:
    """The licence in a package's metadata: an SPDX expression, a name, or None."""
    metadata = package.metadata
    line = (metadata.get("License-Expression") or metadata.get("License") or "").strip()
    if line and line != "UNKNOWN" and "\n" not in line and len(line) <= _ONE_LINE:
        return line
    names = [
        kind.split(" :: ")[-1] for kind in metadata.get_all("Classifier") or [] if _is_licence(kind)
    ]
    return ", ".join(names) or None


def _is_licence(classifier: str) -> bool:
    return classifier.startswith("License ::")
