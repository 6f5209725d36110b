"""Brings resources/translations up to date with the texts of the source.

    python packaging/translations.py

Translations of texts that are no more are dropped; new texts come untranslated. English has only
the texts with plural forms: all others are their own translation. Needs nothing but PySide.
"""

import subprocess
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"


def update(catalogue: Path) -> None:
    """Take new texts of the source into a file of translations, and drop those that are gone."""
    parts = ("zen_digits/app", "zen_digits/core/config")
    files = sorted(file for part in parts for file in (ROOT / part).rglob("*.py"))
    tool = Path(PySide6.__file__).parent / "lupdate"
    only = ["-pluralonly"] if catalogue.stem == "en" else []
    how = ["-silent", "-no-obsolete", "-locations", "none", *only]
    language = ["-source-language", "en", "-target-language", catalogue.stem]
    subprocess.run([tool, *how, *files, *language, "-ts", catalogue], check=True)


if __name__ == "__main__":
    for each in sorted(FOLDER.glob("*.ts")):
        update(each)
