"""``zen-digits export``."""

import csv
import json
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch
from helpers.command_line import refused, zen_digits
from helpers.small_models import untrained_model
from helpers.small_runs import mnist_test
from PIL import Image

from zen_digits.core.models.model_file import load_model, save_model
from zen_digits.core.reading.predictor import open_predictor


def test_export_reports_how_well_the_file_reads(tmp_path: Path) -> None:
    save_model(tmp_path / "new", untrained_model(labels="0123456789"))
    path = tmp_path / "net.onnx"
    figures = json.loads(zen_digits("export", path, "--model", tmp_path / "new", "--json").stdout)
    assert figures["file"] == str(path)
    assert figures["bytes"] == path.stat().st_size
    assert figures["agreement"] == 1
    assert 0 <= figures["accuracy"] == figures["accuracy_here"] <= 0.5
    assert (figures["precision"], figures["images"]) == ("float32", 1000)


def test_export_prints_a_table(tmp_path: Path) -> None:
    save_model(tmp_path / "letters", untrained_model(labels="abc"))
    path = tmp_path / "net.onnx"
    done = zen_digits("export", path, "--model", tmp_path / "letters", "--int8")
    assert done.stderr == ""
    assert "so there is no accuracy" in done.stdout
    lines = [line.split() for line in done.stdout.splitlines()]
    assert [line[:2] for line in lines if "MB" in line] == [["float32", "0.41"], ["int8", "0.11"]]
    assert done.stdout.endswith(f"\nSaved: {path} (int8)\n")


def test_weights_become_a_table(tmp_path: Path) -> None:
    model = untrained_model()
    save_model(tmp_path / "new", model)
    done = zen_digits("export", tmp_path / "net.csv", "--model", tmp_path / "new")
    assert done.stdout == f"Saved: {tmp_path / 'net.csv'}\n"
    rows = list(csv.DictReader((tmp_path / "net.csv").read_text().splitlines()))
    assert len(rows) == sum(values.size for values in model.weights.values())
    place = ("layers.1.weight", "3", "5")
    (row,) = (row for row in rows if (row["tensor"], row["axis_0"], row["axis_1"]) == place)
    saved = load_model(tmp_path / "new").weights["layers.1.weight"]
    assert float(row["value"]) == pytest.approx(float(saved[3, 5]))


def test_filters_become_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "filters.png"
    figures = json.loads(zen_digits("export", path, "--json").stdout)
    assert figures == {"file": str(path), "bytes": path.stat().st_size}
    with Image.open(path) as picture:
        assert min(picture.size) > 300
        assert len(picture.getcolors(1 << 20) or []) > 20


def test_a_web_page_reads_as_here(tmp_path: Path) -> None:
    save_model(tmp_path / "new.zendigits", untrained_model("quick"))
    path = tmp_path / "page.html"
    words = ("export", path, "--model", tmp_path / "new.zendigits")
    figures = json.loads(zen_digits(*words, "--json").stdout)
    assert figures["agreement"] > 0.99
    assert (figures["file"], figures["bytes"]) == (str(path), path.stat().st_size)
    page = path.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert '"name":"new"' in page
    assert "% the same\nSaved: " in zen_digits(*words).stdout
    assert "--int8 is for .onnx files" in refused(*words, "--int8")


def test_a_network_without_filters_is_said_to_have_none(tmp_path: Path) -> None:
    save_model(tmp_path / "lstm", untrained_model("lstm"))
    message = refused("export", tmp_path / "filters.png", "--model", tmp_path / "lstm")
    assert "no filters that look at pixels; export its weights" in message
    assert not (tmp_path / "filters.png").exists()


def test_a_program_of_pytorch_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "net.pt2"
    assert zen_digits("export", path).returncode == 0
    images = mnist_test().images[:20]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.export.load(path).module()
    probabilities, scores = program(torch.from_numpy(images))
    readings = open_predictor().read_all(images[:, 0])
    expected = np.array([reading.probabilities for reading in readings])
    assert np.abs(probabilities.detach().numpy() - expected).max() < 1e-3
    assert np.allclose(scores.detach(), [reading.digit_score for reading in readings], atol=0.02)


def test_the_installed_program_says_that_it_writes_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "cannot write .pt2 files; use Zen Digits from Python" in refused(
        "export", tmp_path / "net.pt2"
    )


def test_other_suffixes_are_refused_and_int8_is_for_onnx(tmp_path: Path) -> None:
    assert "must end in .onnx, .html, .pt2, .csv or .png" in refused("export", tmp_path / "net.bin")
    assert "--int8 is for .onnx files" in refused("export", tmp_path / "net.csv", "--int8")
