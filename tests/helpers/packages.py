"""Packages as pip leaves them, without their contents."""

from collections.abc import Iterable
from pathlib import Path


def write_package(
    folder: Path, name: str, version: str, size: int = 0, needs: Iterable[str] = ()
) -> None:
    """Write what pip notes of an installed package whose one file has ``size`` bytes."""
    info = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir()
    lines = [f"Name: {name}", f"Version: {version}", *(f"Requires-Dist: {n}" for n in needs)]
    (info / "METADATA").write_text("\n".join(["Metadata-Version: 2.4", *lines, ""]))
    (info / "RECORD").write_text(f"{name}/library.so,sha256=x,{size}\n")
