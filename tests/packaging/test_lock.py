"""The lock of what a release is built with agrees with pyproject.toml, and each line has a hash."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")


def locked() -> list[tuple[Requirement, list[str]]]:
    """Each requirement with its hashes."""
    lines = re.sub(r"#.*\n", "", LOCK).replace("\\\n", " ").splitlines()
    parted = [line.split(" --hash=sha256:") for line in lines if line.strip()]
    return [(Requirement(name.strip()), [h.strip() for h in hashes]) for name, *hashes in parted]


def wanted() -> list[Requirement]:
    """What pyproject.toml asks for, and what requirements.in adds."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    lines = project["project"]["dependencies"] + extras["packaging"]
    lines += project["build-system"]["requires"]
    added = (ROOT / "packaging" / "requirements.in").read_text(encoding="utf-8")
    lines += [line for line in added.splitlines() if line and not line.startswith("#")]
    return [Requirement(line) for line in lines if not line.startswith("zen-digits")]


def test_each_package_has_one_version_and_hashes() -> None:
    for requirement, hashes in locked():
        assert re.fullmatch(r"==[\w.+]+", str(requirement.specifier)), requirement
        assert hashes, requirement
        assert all(re.fullmatch("[0-9a-f]{64}", each) for each in hashes), requirement


def test_the_lock_has_all_that_is_asked_for() -> None:
    versions: dict[str, set[str]] = {}
    for requirement, _ in locked():
        (only,) = requirement.specifier
        versions.setdefault(canonicalize_name(requirement.name), set()).add(only.version)
    for requirement in wanted():
        fitting = versions[canonicalize_name(requirement.name)]
        assert any(requirement.specifier.contains(version) for version in fitting), requirement


def test_linux_gets_the_cpu_build_of_pytorch_and_no_cuda() -> None:
    names = {str(requirement) for requirement, _ in locked()}
    assert {name for name in names if name.startswith("torch==")} == {
        'torch==2.13.0; sys_platform != "linux"',
        'torch==2.13.0+cpu; sys_platform == "linux"',
    }
    assert not [name for name in names if name.startswith(("nvidia", "cuda", "triton"))]


def test_the_lock_names_no_server() -> None:
    assert not re.search(r"https?:|--(extra-)?index|--find-links|file:", LOCK)
