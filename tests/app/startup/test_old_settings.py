"""The plain values of the settings.ini of 0.1.0."""

import base64
import random
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from zen_digits.app.startup.old_settings import read_old_settings

OLD = Path(__file__).parents[2] / "data" / "0.1.0" / "user" / "settings.ini"


def read(path: Path, text: str) -> dict[str, object]:
    path.write_text(text, encoding="utf-8")
    return dict(read_old_settings(path))


def test_what_0_1_0_wrote_is_read() -> None:
    kept = read_old_settings(OLD)
    assert kept["appearance"] == "dark"
    assert kept["panels"] == [400, 300, 378]
    assert kept["recent_data"] == ["/home/ada/letters.csv", "/home/ada/digits"]
    assert str(kept["geometry"]).startswith("AdnQywADAAA")


@pytest.mark.parametrize(
    "names",
    [
        ["/home/ada/a b.csv"],
        ["/ä/ひらがな", "/x,y;z", '/"quoted"', "C:\\data\\new", "/a=b", " /spaces ", "/tab\t"],
    ],
)
def test_names_are_read_as_qt_wrote_them(tmp_path: Path, names: list[str]) -> None:
    path = tmp_path / "settings.ini"
    written = QSettings(str(path), QSettings.Format.IniFormat)
    written.setValue("recent_data", names)
    written.setValue("geometry", QByteArray(bytes(range(256))))
    written.sync()
    kept = read_old_settings(path)
    assert kept["recent_data"] == names
    assert base64.b64decode(str(kept["geometry"])) == bytes(range(256))


@pytest.mark.parametrize(
    "value",
    ["@Variant(\\0\\0)", "@Invalid()", "@Point(1 2)", '"@Variant(x)"', '"open', '"a"b', "@@x", ""],
)
def test_what_is_not_plain_is_left_out(tmp_path: Path, value: str) -> None:
    names = ("appearance", "geometry", "panels", "recent_data")
    text = "[General]\n" + "".join(f"{name}={value}\n" for name in names)
    assert read(tmp_path / "settings.ini", text) == {}


def test_other_sections_are_left_out(tmp_path: Path) -> None:
    assert read(tmp_path / "settings.ini", "[x]\nappearance=dark\n[General]\nother=1\n") == {}


def test_no_mutation_is_an_error(tmp_path: Path) -> None:
    chance, original = random.Random(7), OLD.read_bytes()
    path = tmp_path / "settings.ini"
    for _ in range(500):
        data = bytearray(original)
        for _ in range(chance.randint(1, 20)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
        assert read_old_settings(path).keys() <= {"appearance", "geometry", "panels", "recent_data"}
