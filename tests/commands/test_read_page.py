"""``zen-digits read-page``."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from helpers.command_line import refused, zen_digits
from helpers.pages import compose
from helpers.small_models import untrained_model
from PIL import Image

from zen_digits.core.models.model_file import save_model

LINES = [["2026", "314"], ["75"]]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.png"
    compose(LINES)[0].save(path)
    return path


def test_each_line_is_a_line(page: Path) -> None:
    lines = zen_digits("read-page", page).stdout.splitlines()
    assert lines == [f"{page}, line 1: 2026  314", f"{page}, line 2: 75"]


def test_json_has_a_record_for_each_line(page: Path) -> None:
    records = [
        json.loads(line) for line in zen_digits("read-page", page, "--json").stdout.splitlines()
    ]
    assert [(r["file"], r["line"]) for r in records] == [(str(page), 0), (str(page), 1)]
    assert [[n["text"] for n in r["numbers"]] for r in records] == LINES
    first = records[0]["numbers"][0]
    assert first["is_digit"]
    assert 0.9 < first["confidence"] <= 1
    assert [digit["text"] for digit in first["digits"]] == list("2026")
    left, top, right, bottom = first["box"]
    assert 80 < left < right < 400
    assert 80 < top < bottom < 150


def test_a_table_has_a_row_for_each_number(page: Path, tmp_path: Path) -> None:
    zen_digits("read-page", page, "--csv", tmp_path / "out.csv")
    with open(tmp_path / "out.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(r["line"], r["number"], r["text"]) for r in rows] == [
        ("1", "1", "2026"), ("1", "2", "314"), ("2", "1", "75"),
    ]  # fmt: skip


def test_an_annotated_picture_is_as_large_and_the_source_stays(page: Path) -> None:
    before = page.read_bytes()
    done = zen_digits("read-page", page, "--annotate", page.parent)
    assert done.returncode == 0, done.stderr
    assert page.read_bytes() == before
    drawn, source = (np.asarray(Image.open(p)) for p in (page.parent / "page-2.png", page))
    assert drawn.shape == source.shape
    assert (drawn != source).any()


def test_what_cannot_be_read_is_named_and_the_rest_is_read(page: Path, tmp_path: Path) -> None:
    Image.new("RGB", (300, 200), "white").save(tmp_path / "empty.png")
    done = zen_digits("read-page", tmp_path / "empty.png", page)
    assert done.returncode == 1
    assert "empty.png is empty" in done.stderr
    assert "line 2: 75" in done.stdout


def test_bad_arguments_are_refused(page: Path, tmp_path: Path) -> None:
    assert "cannot be made" in refused("read-page", page, "--annotate", page)
    assert "cannot be read" in refused("read-page", tmp_path / "no.png")
    save_model(tmp_path / "ab.zendigits", untrained_model(labels="ab"))
    message = refused("read-page", page, "--model", tmp_path / "ab.zendigits")
    assert "does not read digits" in message
