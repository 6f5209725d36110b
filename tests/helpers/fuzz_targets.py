"""Every kind of file that the program reads: valid ones to damage, and what reading one does."""

import io
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random

import numpy as np
import safetensors.torch
import torch
from helpers.dataset_files import mnist_images, mnist_rows, write_csv, write_folders, write_part
from helpers.drawings import DIGITS, as_picture, written
from helpers.mutations import (
    Mutation,
    mutate_bytes,
    mutate_gzip,
    mutate_text,
    mutate_value,
)
from helpers.run_folders import completed_run, interrupted_run
from helpers.small_models import untrained_model
from helpers.small_runs import SMALL, small_mnist
from helpers.taught_models import taught_model
from PIL import Image

from zen_digits.core.config.dataset_reference import dataset_reference
from zen_digits.core.data.load import finish, load_dataset
from zen_digits.core.ink.ink_file import Drawing, each_drawing, write_ink
from zen_digits.core.json_text import to_text
from zen_digits.core.models.model_file import load_model, save_model
from zen_digits.core.pictures.decode import read_picture
from zen_digits.core.pictures.ink_extraction import ink_of_rgba
from zen_digits.core.reading.number_reader import read_all
from zen_digits.core.reading.predictor import Predictor, open_predictor
from zen_digits.core.runs.checkpoint import load_checkpoint
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.record import read_run
from zen_digits.core.runs.storage import CHECKPOINT
from zen_digits.core.training.events import BatchDone
from zen_digits.core.training.loop import train

_OLD_SETTINGS = Path(__file__).parents[1] / "data" / "0.1.0" / "user" / "settings.ini"


@dataclass(frozen=True)
class Target:
    """``make`` writes valid files or folders below a folder; ``use`` reads one as the program does.

    ``use`` returns what the program would print, as JSON.
    """

    make: Callable[[Path], list[Path]]
    mutate: Mutation
    use: Callable[[Path], str]
    files: str = "*"
    """Which of a folder's files are mutated."""

    def damage(self, sample: Path, folder: Path, rng: Random) -> Path:
        """A copy of a valid file or folder below ``folder``, with one of its files mutated."""
        copy = folder / sample.name
        if sample.is_file():
            copy.write_bytes(self.mutate(sample.read_bytes(), rng))
            return copy
        shutil.copytree(sample, copy)
        file = rng.choice(sorted(path for path in copy.rglob(self.files) if path.is_file()))
        file.write_bytes(self.mutate(file.read_bytes(), rng))
        return copy


def _models(folder: Path) -> list[Path]:
    cards = [
        (
            "dense",
            "0123456789",
            {"temperature": 1.5, "digit_threshold": -2.0, "test_accuracy": 0.9},
        ),
        ("quick", "abc", {"training": SMALL.to_dict(), "epochs": 3, "kept_epoch": 2}),
    ]
    paths = []
    for architecture, labels, card in cards:
        paths.append(folder / f"{architecture}.zendigits")
        save_model(paths[-1], untrained_model(architecture, labels, **card))
    taught = taught_model(untrained_model("dense", temperature=100.0))
    save_model(folder / "taught.zendigits", taught)
    return [*paths, folder / "taught.zendigits"]


def _mutate_tensor_file(data: bytes, rng: Random) -> bytes:
    """The value of JSON in it, its header, its tensors, or any of its bytes."""
    end = 8 + int.from_bytes(data[:8], "little")
    header, tensors = data[8:end], data[end:]
    kind = rng.random()
    if kind < 0.5:
        values = json.loads(header)
        value = values["__metadata__"]["zen_digits"]
        values["__metadata__"]["zen_digits"] = mutate_text(value.encode(), rng).decode(
            errors="replace"
        )
        header = json.dumps(values).encode()
    elif kind < 0.7:
        header = mutate_text(header, rng)
    elif kind < 0.8:
        return safetensors.torch.save(*_mutated_weights(data, rng))
    elif kind < 0.9:
        tensors = mutate_bytes(tensors, rng)
    else:
        return mutate_bytes(data, rng)
    return len(header).to_bytes(8, "little") + header + tensors


def _mutated_weights(data: bytes, rng: Random) -> tuple[dict[str, torch.Tensor], dict[str, str]]:
    valid = safetensors.torch.load(data)
    changed = mutate_value(valid, rng)
    weights = {
        n: t.contiguous()
        for n, t in (changed if isinstance(changed, dict) else valid).items()
        if isinstance(t, torch.Tensor) and not t.is_sparse
    }
    header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
    return weights, header["__metadata__"]


def _use_model(path: Path) -> str:
    predictor = Predictor(load_model(path))
    (number,) = read_all(predictor, [written("20")])
    return to_text(number.to_dict())


def _run_folders(folder: Path) -> list[Path]:
    averaged = replace(SMALL, architecture="quick", optimizer="muon", weight_averaging=0.9)
    runs = [interrupted_run(), completed_run(), interrupted_run(averaged)]
    return [Path(shutil.copytree(run, folder / run.name)) for run in runs]


def _use_run_folder(path: Path) -> str:
    record = read_run(path)
    curves = [
        record.training_curve(value, over)
        for value in ("loss", "accuracy")
        for over in ("epochs", "seconds")
    ]
    str(curves)
    if record.state != "completed":
        with RunFolder.reopen(path) as run:
            _take_steps(run)
    return "{}"


def _take_steps(run: RunFolder) -> None:
    """Resume a run for a few batches."""
    events = train(run.config, small_mnist(), run.state)
    batches = (event for event in events if isinstance(event, BatchDone))
    list(islice(batches, 2))
    events.close()


def _checkpoints(folder: Path) -> list[Path]:
    """Runs that were interrupted, the last one's checkpoint as 0.1.0 wrote it."""
    runs = [run for run in _run_folders(folder) if (run / CHECKPOINT).exists()]
    old = Path(shutil.copytree(runs[0], folder / "old"))
    values = asdict(load_checkpoint(old / CHECKPOINT))
    torch.save({"format": 2, **values}, old / CHECKPOINT)
    return [*runs, old]


def _mutate_checkpoint(data: bytes, rng: Random) -> bytes:
    if not data.startswith(b"PK"):
        return _mutate_tensor_file(data, rng)
    if rng.random() < 0.3:
        return mutate_bytes(data, rng)
    values = torch.load(io.BytesIO(data), weights_only=True)
    for _ in range(rng.choice((1, 1, 2))):
        values = mutate_value(values, rng)
    changed = io.BytesIO()
    torch.save(values, changed)
    return changed.getvalue()


def _ink_files(folder: Path) -> list[Path]:
    drawings = [Drawing(written(number), number) for number in ("7", "20", "314")]
    names = ("ink.jsonl", "ink.jsonl.gz")
    for name in names:
        write_ink(folder / name, drawings)
    return [folder / name for name in names]


def _mutate_ink(data: bytes, rng: Random) -> bytes:
    return (mutate_gzip if data[:2] == b"\x1f\x8b" else mutate_text)(data, rng)


def _use_ink(path: Path) -> str:
    drawings = [drawing.strokes for drawing in islice(each_drawing(path), 5)]
    return to_text([number.to_dict() for number in read_all(_shipped(), drawings)])


@cache
def _shipped() -> Predictor:
    return open_predictor()


def _csv_files(folder: Path) -> list[Path]:
    rows = mnist_rows(40)
    return [
        write_csv(folder / "header.csv", rows),
        write_csv(folder / "plain.csv", rows, header=False),
    ]


def _idx_folders(folder: Path) -> list[Path]:
    folders = []
    for ending in ("", ".gz"):
        folders.append(folder / f"idx{ending}")
        for part in ("train", "t10k"):
            write_part(folders[-1], part, *mnist_images(40), ending)
        (folders[-1] / "labels.txt").write_text("\n".join("abcdefghij"))
    return folders


def _mutate_idx(data: bytes, rng: Random) -> bytes:
    return (mutate_gzip if data[:2] == b"\x1f\x8b" else mutate_bytes)(data, rng)


def _image_folders(folder: Path) -> list[Path]:
    write_folders(folder / "classes", {"a": 6, "b": 6})
    return [folder / "classes"]


def _use_dataset(path: Path) -> str:
    dataset = finish(load_dataset(dataset_reference(path)))
    return to_text([len(dataset.train), list(dataset.label_names)])


def _pictures(folder: Path) -> list[Path]:
    ink = as_picture(DIGITS["4"])
    grey = Image.fromarray(np.round(255 - 255 * ink / ink.max()).astype(np.uint8))
    kinds = {
        "png": "RGBA",
        "jpg": "RGB",
        "gif": "P",
        "bmp": "RGB",
        "tif": "L",
        "webp": "RGB",
        "ppm": "RGB",
    }
    paths = [folder / f"4.{kind}" for kind in kinds]
    for path, mode in zip(paths, kinds.values(), strict=True):
        grey.convert(mode).save(path)
    return paths


def _use_picture(path: Path) -> str:
    (number,) = read_all(_shipped(), [ink_of_rgba(read_picture(path).pixels, str(path))])
    return to_text(number.to_dict())


def _settings_folders(folder: Path) -> list[Path]:
    """The data folder of today, with what a window remembers, and that of 0.1.0."""
    today, before = folder / "today" / "zen-digits", folder / "before" / "zen-digits"
    for path in (today, before):
        path.mkdir(parents=True)
    shutil.copy(_OLD_SETTINGS, before)
    shutil.copy(_OLD_SETTINGS, today)
    _use_settings(today)
    (today / "settings.ini").unlink()
    return [today, before]


def _use_settings(path: Path) -> str:
    """Open and close the window with this data folder."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from zen_digits.app.main import create_window

    os.environ["XDG_DATA_HOME"] = str(path.parent)
    QApplication.instance() or QApplication([])
    window = create_window(load_now=False)
    window.show()
    QApplication.processEvents()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return "{}"


TARGETS: dict[str, Target] = {
    "models": Target(_models, _mutate_tensor_file, _use_model),
    "checkpoints": Target(_checkpoints, _mutate_checkpoint, _use_run_folder, files=CHECKPOINT),
    "run folders": Target(_run_folders, mutate_text, _use_run_folder),
    "settings": Target(_settings_folders, mutate_text, _use_settings, files="settings.*"),
    "ink": Target(_ink_files, _mutate_ink, _use_ink),
    "CSV": Target(_csv_files, mutate_text, _use_dataset),
    "IDX": Target(_idx_folders, _mutate_idx, _use_dataset),
    "class folders": Target(_image_folders, mutate_bytes, _use_dataset),
    "pictures": Target(_pictures, mutate_bytes, _use_picture),
}
