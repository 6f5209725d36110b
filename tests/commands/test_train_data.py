"""The user's own datasets on the command line."""

import json
from dataclasses import replace
from pathlib import Path

from helpers.command_line import refused, zen_digits
from helpers.dataset_files import (
    load,
    mnist_images,
    mnist_rows,
    write_csv,
    write_folders,
    write_ink_set,
    write_part,
)
from helpers.small_runs import SMALL

from zen_digits.core.models.model_file import load_model
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.training.events import Checkpointed
from zen_digits.core.training.loop import train


def test_train_and_evaluate_on_own_images(tmp_path: Path, own_data_folder: Path) -> None:
    folder = write_folders(tmp_path / "letters", {"A": 30, "B": 30, "C": 30})
    (folder / "B" / "broken.png").write_bytes(b"broken")
    out = tmp_path / "net.zendigits"
    done = zen_digits(
        "train", "--preset", "quick", "--drawn-digits", "0", "--data", folder, "--json",
        "--out", out,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "broken.png is not a picture" in done.stderr
    started = json.loads(done.stdout.splitlines()[0])
    assert (started["label_names"], started["skipped"]) == (["A", "B", "C"], 1)
    assert load_model(out).card.label_names == ("A", "B", "C")
    run = own_data_folder / "runs" / started["run"]
    assert json.loads((run / "config.json").read_text())["dataset"] == str(folder)
    figures = json.loads(zen_digits("evaluate", "--data", folder, "--model", out, "--json").stdout)
    assert (figures["n"], figures["skipped"], set(figures["per_digit"])) == (15, 0, {*"ABC"})
    ink = write_ink_set(tmp_path / "ink.jsonl", copies=6, labels="ABx")
    figures = json.loads(zen_digits("evaluate", "--data", ink, "--model", out, "--json").stdout)
    assert (figures["n"], figures["skipped"]) == (2, 1)
    (folder / "B" / "broken.png").unlink()
    assert "no test images with a label that the network knows" in refused(
        "evaluate", "--data", folder
    )


def test_a_preset_adds_no_synthetic_digits_to_letters(tmp_path: Path) -> None:
    folder = write_folders(tmp_path / "letters", {"A": 9, "B": 9})
    message = refused("train", "--data", folder, "--drawn-digits", "10")
    assert "for the ten digits only" in message
    done = zen_digits("train", "--preset", "best", "--data", folder, "--epochs", "1", "--json")
    started = json.loads(done.stdout.splitlines()[0])
    assert started["training_images"] == 13  # of 14, one is for validation


def test_images_on_their_side_are_noticed_and_can_be_turned(
    tmp_path: Path, own_data_folder: Path
) -> None:
    images, labels = mnist_images(600)
    write_part(tmp_path, "train", 255 - images.transpose(0, 2, 1), labels)
    small = ["train", "--architecture", "dense", "--batch-size", "10", "--epochs", "4", "--json"]
    done = zen_digits(*small, "--data", tmp_path)
    assert (
        "Warning: these images look turned or mirrored and inverted; add --orientation swapped "
        "--polarity inverted to put that right." in done.stderr
    )
    turned = ("--orientation", "swapped", "--polarity", "inverted")
    out = tmp_path / "net.zendigits"
    done = zen_digits(*small, "--data", tmp_path, *turned, "--out", out)
    assert "Warning" not in done.stderr
    run = own_data_folder / "runs" / json.loads(done.stdout.splitlines()[0])["run"]
    config = json.loads((run / "config.json").read_text())
    assert (config["orientation"], config["polarity"]) == ("swapped", "inverted")
    evaluate = ("evaluate", "--model", out, "--data", tmp_path, "--json")
    lying, upright = zen_digits(*evaluate), zen_digits(*evaluate, *turned)
    assert "add --orientation swapped --polarity inverted" in lying.stderr
    assert "Warning" not in upright.stderr
    accuracies = [json.loads(done.stdout)["accuracy"] for done in (lying, upright)]
    assert accuracies[0] < 0.5 < accuracies[1]


def test_unusable_data_start_no_run(tmp_path: Path, own_data_folder: Path) -> None:
    path = write_csv(tmp_path / "bad.csv", [row[:783] for row in mnist_rows(3)], header=False)
    assert "bad.csv, line 1 has 783 columns" in refused("train", "--data", path)
    assert "gone cannot be found" in refused("train", "--data", tmp_path / "gone")
    assert not list(own_data_folder.glob("runs/*"))


def test_a_run_resumes_once_its_data_are_back(tmp_path: Path) -> None:
    ink = write_ink_set(tmp_path / "ink.jsonl", copies=3)
    config = replace(SMALL, dataset=str(ink), epochs=3)
    with RunFolder.create(config) as folder:
        events = train(config, load(ink))
        folder.record(next(event for event in events if isinstance(event, Checkpointed)))
        events.close()
    ink.rename(tmp_path / "away.jsonl")
    assert "ink.jsonl cannot be found" in refused("train", "--resume", folder.name)
    write_ink_set(ink, copies=4)
    assert "ink.jsonl have changed since" in refused("train", "--resume", folder.name)
    (tmp_path / "away.jsonl").replace(ink)
    done = zen_digits("train", "--resume", folder.name, "--json")
    assert json.loads(done.stdout.splitlines()[-1])["epochs"] == 3
