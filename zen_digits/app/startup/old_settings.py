"""Reads the settings.ini that 0.1.0 wrote, without Qt.

Qt's own reader makes any object that a line names, Python's included, which runs what they hold.
Here a line is a text, a list of texts, or bytes; all else is left out.
"""

import base64
import re
import struct
from pathlib import Path

from zen_digits.app.common.settings import LARGEST, Value
from zen_digits.core.files import read_file

# One text of a list: quoted, or without quotes and commas.
_ITEM = re.compile(r'[ \t]*(?:"((?:[^"\\]|\\.)*)"|((?:[^",\\]|\\.)*))[ \t]*(?:,|$)')
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{1,4})|([0-7]{1,3})|(.))")
_NAMED = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_BYTES = re.compile(r"@ByteArray\((.*)\)", re.DOTALL)
_PANELS = 3
_STATE = struct.Struct(f">2iI{_PANELS}i")  # of a splitter: magic number, version, its widths
_STATE_MAGIC = 0xFF


def read_old_settings(path: Path) -> dict[str, Value]:
    """What can be kept of a settings.ini; raises InputError where it cannot be read."""
    lines = _general(read_file(path, largest=LARGEST).decode(errors="replace"))
    kept: dict[str, Value] = {}
    if appearance := lines.get("appearance"):
        kept["appearance"] = appearance[0]
    if recent := lines.get("recent_data"):
        kept["recent_data"] = recent
    if geometry := _bytes(lines.get("geometry")):
        kept["geometry"] = base64.b64encode(geometry).decode()
    if panels := _widths(_bytes(lines.get("panels"))):
        kept["panels"] = panels
    return kept


def _general(text: str) -> dict[str, list[str]]:
    """The texts of each line in the section General."""
    section, found = "", {}
    for line in text.split("\n"):
        name, equals, value = line.strip("\r").partition("=")
        if name.startswith("["):
            section = name
        elif equals and section == "[General]":
            found[name] = _texts(value)
    return found


def _texts(value: str) -> list[str]:
    """The texts of one line; none where it is not as Qt writes one."""
    texts, place = [], 0
    while place < len(value):
        item = _ITEM.match(value, place)
        if item is None or item.end() == place:
            return []
        texts.append(_ESCAPE.sub(_unescaped, item[1] if item[1] is not None else item[2].rstrip()))
        place = item.end()
    return [text for text in texts if not text.startswith("@") or _BYTES.fullmatch(text)]


def _unescaped(escape: re.Match[str]) -> str:
    hexadecimal, octal, letter = escape.groups()
    if hexadecimal or octal:
        return chr(int(hexadecimal, 16) if hexadecimal else int(octal, 8))
    return _NAMED.get(letter, letter)


def _bytes(texts: list[str] | None) -> bytes:
    found = _BYTES.fullmatch(texts[0]) if texts else None
    return found[1].encode("latin-1", errors="replace") if found else b""


def _widths(state: bytes) -> list[int]:
    """The widths of the panels, from the state of their splitter; none where it is another."""
    if len(state) < _STATE.size:
        return []
    magic, _, count, *widths = _STATE.unpack_from(state)
    return widths if magic == _STATE_MAGIC and count == _PANELS else []
