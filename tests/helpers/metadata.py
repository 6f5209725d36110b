"""Packages that have metadata and nothing else."""

from importlib.metadata import Distribution
from pathlib import Path


def install(site: Path, name: str, *lines: str) -> Distribution:
    """Write the metadata of version 1.0 of a package, with these lines, into a site folder."""
    folder = site / f"{name.replace('-', '_')}-1.0.dist-info"
    folder.mkdir(parents=True)
    head = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0"]
    (folder / "METADATA").write_text("\n".join([*head, *lines, ""]))
    return Distribution.at(folder)
