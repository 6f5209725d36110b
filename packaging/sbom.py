"""Writes a software bill of materials (SBOM) of the program and all it contains, as CycloneDX.

    python packaging/sbom.py FILE.json

Run it with the Python that the program was built with: it lists what is installed there.
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
from distributions import PROGRAM, STARTER, distributed, licence, normalised, requirements
from packageurl import PackageURL
from packaging.requirements import Requirement

from zen_digits.core.errors import InputError
from zen_digits.core.files import atomic_write
from zen_digits.version import __version__

# The bootloader, and the hooks that run before some libraries are imported. PyInstaller's other
# requirements are build tools and are not distributed.
_BOOTLOADER = (STARTER, "pyinstaller-hooks-contrib")
_BAD_INPUT = 2


def main(arguments: Sequence[str]) -> int:
    """Write the SBOM; return 0, or 2 after an error message on standard error."""
    try:
        path = _target(arguments)
        text = checked(JsonV1Dot6(bill()).output_as_string(indent=2))
        atomic_write(path, text.encode())
        return 0
    except PackageNotFoundError as error:
        message = f"{error.name} is not installed; run: python -m pip install '.[packaging]'"
    except InputError as error:
        message = str(error)
    print(f"sbom.py: {message}", file=sys.stderr)
    return _BAD_INPUT


def _target(arguments: Sequence[str]) -> Path:
    if len(arguments) != 1 or not arguments[0].endswith(".json"):
        raise InputError("Give one file to write; its name must end in .json.")
    return Path(arguments[0])


def bill() -> Bom:
    """The program, its components, and which of them requires which."""
    packages = distributed(PROGRAM)
    parts = {name: component(package) for name, package in packages.items()}
    started_by = [component(distribution(name)) for name in _BOOTLOADER] + [python()]
    bom = Bom(components=[*parts.values(), *started_by])
    bom.metadata.tools.components.add(this_component())
    bom.metadata.component = program()
    direct = requirements(distribution("zen-digits"), Requirement(PROGRAM).extras)
    bom.register_dependency(program(), [*_among(parts, direct), *started_by])
    for name, package in packages.items():
        bom.register_dependency(parts[name], _among(parts, requirements(package)))
    return bom


def _among(parts: dict[str, Component], wanted: list[Requirement]) -> list[Component]:
    """The components that meet requirements; packages of unused extras are not among them."""
    names = {normalised(requirement.name) for requirement in wanted}
    return [parts[name] for name in sorted(names & parts.keys())]


def program() -> Component:
    """The program itself."""
    return Component(
        name="Zen Digits",
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref="zen-digits",
        purl=PackageURL("generic", name="zen-digits", version=__version__),
        licenses=_licences(licence(distribution("zen-digits"))),
    )


def component(package: Distribution) -> Component:
    """A package; marked as excluded if the program requires it but is built without it."""
    left_out = normalised(package.name) in EXCLUDED_MODULES
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
    """The Python inside the program, with the CPE under which its vulnerabilities are reported."""
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
    """A licence as its package declares it: an SPDX expression if it is one, otherwise a name."""
    declared = LicenseAcknowledgement.DECLARED
    factory = LicenseFactory()
    return [factory.make_from_string(text, license_acknowledgement=declared)] if text else []


def checked(text: str) -> str:
    """An SBOM that fits CycloneDX's schema, unchanged; raises InputError if it does not fit."""
    error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if error:
        raise InputError(f"The SBOM does not fit CycloneDX 1.6 ({error.data.message}).")
    return text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
