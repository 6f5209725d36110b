"""What is distributed with the program: what it requires, as it is installed here."""

import re
from collections.abc import Set
from importlib.metadata import Distribution, distribution

from packaging.requirements import Requirement

PROGRAM = "zen-digits[export]"
STARTER = "pyinstaller"  # what starts the program is a part of it
_ONE_LINE = 200  # characters; some packages put the whole text where its name belongs


def distributed(*wanted: str) -> dict[str, Distribution]:
    """Packages and all that they require, by name; without the program itself."""
    waiting, seen, found = [Requirement(line) for line in wanted], set(), {}
    while waiting:
        requirement = waiting.pop()
        if str(requirement) in seen:
            continue
        seen.add(str(requirement))
        package = distribution(requirement.name)
        found[normal(package.name)] = package
        waiting += requirements(package, requirement.extras)
    found.pop("zen_digits", None)
    return dict(sorted(found.items()))


def requirements(package: Distribution, extras: Set[str] = frozenset()) -> list[Requirement]:
    """What a package with these extras requires on this system."""
    given = [Requirement(line) for line in package.requires or []]
    return [requirement for requirement in given if _applies(requirement, extras or {""})]


def _applies(requirement: Requirement, extras: Set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in extras)


def normal(name: str) -> str:
    """The name of a package in the one form in which names can be compared."""
    return re.sub(r"[-_.]+", "_", name.lower())


def licence(package: Distribution) -> str | None:
    """What a package's metadata say of its licence: an SPDX expression, a name, or nothing."""
    said = package.metadata
    line = (said.get("License-Expression") or said.get("License") or "").strip()
    if line and line != "UNKNOWN" and "\n" not in line and len(line) <= _ONE_LINE:
        return line
    names = [kind.split(" :: ")[-1] for kind in said.get_all("Classifier") or [] if _says(kind)]
    return ", ".join(names) or None


def _says(classifier: str) -> bool:
    return classifier.startswith("License ::")
