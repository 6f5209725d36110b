"""The SBOM fits its schema and names what is distributed."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from helpers.metadata import install

from zen_digits.version import __version__


@pytest.fixture(scope="module")
def sbom(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("sbom")


@pytest.fixture(scope="module")
def bill(sbom: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """The SBOM as it is written, with a PyInstaller of which only the metadata is installed."""
    folder = tmp_path_factory.mktemp("bill")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        licence = "License: GPLv2-or-later with an exception"
        install(folder, "pyinstaller", licence, "Requires-Dist: altgraph")
        install(folder, "pyinstaller-hooks-contrib")
        assert sbom.main([str(folder / "bill.json")]) == 0
    return json.loads((folder / "bill.json").read_text(encoding="utf-8"))


def parts(bill: dict) -> dict[str, dict]:
    return {part["name"]: part for part in bill["components"]}


def test_the_sbom_describes_the_program(bill: dict) -> None:
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    about = bill["metadata"]["component"]
    assert (about["name"], about["version"]) == ("Zen Digits", __version__)
    assert about["type"] == "application"
    assert about["licenses"][0]["license"]["id"] == "MIT"


def test_components_have_names_versions_and_purls(bill: dict) -> None:
    found = parts(bill)
    assert {"torch", "numpy", "onnxruntime", "pyinstaller", "Python"} <= found.keys()
    assert not {"zen-digits", "altgraph", "pytest", "tensorboard"} & found.keys()
    assert found["pillow"]["purl"] == f"pkg:pypi/pillow@{found['pillow']['version']}"
    assert found["Python"]["version"] == ".".join(map(str, sys.version_info[:3]))
    assert all(part["version"] and part["purl"] for part in found.values())


def test_what_the_program_is_built_without_is_marked_excluded(bill: dict) -> None:
    found = parts(bill)
    assert found["fsspec"]["scope"] == "excluded"
    assert found["torch"]["scope"] == "required"


def test_components_have_licences(bill: dict) -> None:
    found = parts(bill)
    assert "LGPL-3.0-only" in found["PySide6_Essentials"]["licenses"][0]["expression"]
    name = found["pyinstaller"]["licenses"][0]["license"]["name"]
    assert name == "GPLv2-or-later with an exception"
    assert "licenses" not in found["pyinstaller-hooks-contrib"]


def test_dependencies_are_listed(bill: dict) -> None:
    requires = {part["ref"]: part.get("dependsOn", []) for part in bill["dependencies"]}
    found = parts(bill)
    references = {name: part["bom-ref"] for name, part in found.items()}
    direct = requires["zen-digits"]
    assert {references[name] for name in ("torch", "onnxruntime", "Python")} <= {*direct}
    assert references["sympy"] not in direct
    assert references["sympy"] in requires[references["torch"]]
    assert requires.keys() == {"zen-digits", *references.values()}


def test_an_sbom_that_does_not_fit_the_schema_is_refused(sbom: ModuleType) -> None:
    from zen_digits.core.errors import InputError

    with pytest.raises(InputError, match="does not fit"):
        sbom.checked('{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": 7}')


@pytest.mark.parametrize("arguments", [[], ["bill.xml"], ["a.json", "b.json"]])
def test_nonsense_is_refused_in_one_sentence(
    sbom: ModuleType, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert sbom.main(arguments) == 2
    assert capsys.readouterr().err == (
        "sbom.py: Give one file to write; its name must end in .json.\n"
    )


def test_a_missing_package_is_named(
    sbom: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:  # fmt: skip
    monkeypatch.setattr(sbom, "_BOOTLOADER", ("no-such-bootloader",))
    assert sbom.main([str(tmp_path / "bill.json")]) == 2
    said = (
        "sbom.py: no-such-bootloader is not installed; run: python -m pip install '.[packaging]'\n"
    )
    assert capsys.readouterr().err == said
    assert not list(tmp_path.glob("*.json"))
