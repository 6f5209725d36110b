"""Writes a CycloneDX bill of the parts that are distributed with the program.

    python packaging/sbom.py FILE.json

To be run by the Python that the program was built with, for it lists what is installed there.
"""

import platform
import sys
from collections.abc import Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from contents import EXCLUDED_MODULES
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.contrib.this.builders import this_component
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.license import License, LicenseAcknowledgement
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from distributions import PROGRAM, STARTER, distributed, licence, normal, requirements
from packageurl import PackageURL
from packaging.requirements import Requirement

from zen_digits import __version__
from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write

# What starts the program, and what it runs before some libraries. What else PyInstaller requires
# is a tool that is not distributed.
_STARTERS = (STARTER, "pyinstaller-hooks-contrib")
_BAD_INPUT = 2


def main(arguments: Sequence[str]) -> int:
    """Write the bill; returns 0, or 2 after a sentence on standard error."""
    try:
        path = _target(arguments)
        text = checked(JsonV1Dot6(bill()).output_as_string(indent=2))
        with atomic_write(path) as file:
            file.write(text.encode())
        return 0
    except PackageNotFoundError as error:
        said = f"{error.name} is not installed; run: python -m pip install '.[packaging]'"
    except InputError as error:
        said = str(error)
    print(f"sbom.py: {said}", file=sys.stderr)
    return _BAD_INPUT


def _target(arguments: Sequence[str]) -> Path:
    if len(arguments) != 1 or not arguments[0].endswith(".json"):
        raise InputError("Give the one file that is to be written; its name ends in .json.")
    return Path(arguments[0])


def bill() -> Bom:
    """The program, its parts, and which of them requires which."""
    packages = distributed(PROGRAM)
    parts = {name: component(package) for name, package in packages.items()}
    started_by = [component(distribution(name)) for name in _STARTERS] + [python()]
    bom = Bom(components=[*parts.values(), *started_by])
    bom.metadata.tools.components.add(this_component())
    bom.metadata.component = program()
    direct = requirements(distribution("zen-digits"), Requirement(PROGRAM).extras)
    bom.register_dependency(program(), [*_among(parts, direct), *started_by])
    for name, package in packages.items():
        bom.register_dependency(parts[name], _among(parts, requirements(package)))
    return bom


def _among(parts: dict[str, Component], wanted: list[Requirement]) -> list[Component]:
    """The parts that meet requirements; an extra that nobody asked for is not among them."""
    names = {normal(requirement.name) for requirement in wanted}
    return [parts[name] for name in sorted(names & parts.keys())]


def program() -> Component:
    """What the bill is about."""
    return Component(
        name="Zen Digits",
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref="zen-digits",
        purl=PackageURL("generic", name="zen-digits", version=__version__),
        licenses=_licences(licence(distribution("zen-digits"))),
    )


def component(package: Distribution) -> Component:
    """A package; what the program requires but is built without is marked as excluded."""
    left_out = normal(package.name) in EXCLUDED_MODULES
    purl = PackageURL("pypi", name=package.name, version=package.version)
    return Component(
        name=package.name,
        version=package.version,
        bom_ref=purl.to_string(),
        purl=purl,
        scope=ComponentScope.EXCLUDED if left_out else ComponentScope.REQUIRED,
        licenses=_licences(licence(package)),
    )


def python() -> Component:
    """The Python inside the program, with the name under which its weaknesses are reported."""
    version = platform.python_version()
    return Component(
        name="Python",
        version=version,
        type=ComponentType.PLATFORM,
        bom_ref=f"python@{version}",
        purl=PackageURL("generic", name="python", version=version),
        cpe=f"cpe:2.3:a:python:python:{version}:*:*:*:*:*:*:*",
        licenses=_licences("Python-2.0.1"),
    )


def _licences(text: str | None) -> list[License]:
    """A licence as its package declares it: an SPDX expression where it is one, or else a name."""
    declared = LicenseAcknowledgement.DECLARED
    factory = LicenseFactory()
    return [factory.make_from_string(text, license_acknowledgement=declared)] if text else []


def checked(text: str) -> str:
    """A bill that fits CycloneDX's schema; raises InputError for another."""
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if error:
        raise InputError(f"The bill does not fit CycloneDX 1.6 ({error.data.message}).")
    return text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
