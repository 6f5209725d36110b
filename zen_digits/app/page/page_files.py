"""A page as a table in a file, and as a folder with a picture of each number."""

from __future__ import annotations

from pathlib import Path

from zen_digits.app.common.images import save_png
from zen_digits.app.common.language.translation import translate
from zen_digits.app.page.entry import Entry
from zen_digits.app.page.numbers.card import number_picture
from zen_digits.app.page.page_document import PageDocument
from zen_digits.app.page.picture.page_picture import PagePicture
from zen_digits.core.csv_file import write_csv
from zen_digits.core.errors import InputError, printable, reason

_DELIMITERS = {".csv": ",", ".tsv": "\t"}
_TABLE = "numbers.csv"
_HEADER = ("line", "place", "text", "read", "confidence", "picture")


def page_filters() -> str:
    """The kinds of files for a file dialog."""
    kinds = (
        translate("page_files", "Table (*.csv)"),
        translate("page_files", "Table with tabs (*.tsv)"),
        translate("page_files", "Folder with a picture of each number (*)"),
    )
    return ";;".join(kinds)


def save_page(document: PageDocument, picture: PagePicture, path: Path) -> None:
    """Save a table of lines × numbers, or a folder, as the name says; raises InputError.

    A name without a suffix is that of a new folder.
    """
    suffix = path.suffix.lower()
    if suffix in _DELIMITERS:
        write_csv(path, document.table(), _DELIMITERS[suffix])
    elif suffix:
        text = translate("page_files", "{0} is no name for a table; let it end in .csv or .tsv.")
        raise InputError(text.format(printable(str(path))))
    else:
        _save_folder(document, picture, path)


def _save_folder(document: PageDocument, picture: PagePicture, folder: Path) -> None:
    """A picture of each number, and a table of them."""
    try:
        folder.mkdir()
    except OSError as error:
        text = translate("page_files", "{0} cannot be made ({1}); choose another name or place.")
        raise InputError(text.format(printable(str(folder)), reason(error))) from error
    entries = [entry for entry in document.entries if entry.text]
    for entry in entries:
        save_png(number_picture(picture, document, entry), folder / _picture_name(entry))
    write_csv(folder / _TABLE, [_HEADER, *map(_row, entries)])


def _picture_name(entry: Entry) -> str:
    return f"{entry.line + 1:03}-{entry.place + 1:02}.png"


def _row(entry: Entry) -> tuple[object, ...]:
    number = entry.number
    where = (entry.line + 1, entry.place + 1)
    return (*where, entry.text, number.text, round(number.confidence, 6), _picture_name(entry))
