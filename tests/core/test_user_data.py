"""What is stored for the user, and deleting it: with real folders."""

from pathlib import Path

import numpy as np
import pytest
from helpers.experiments import small_plan
from helpers.run_folders import begun_run, interrupted_run
from helpers.small_models import untrained_model
from helpers.small_runs import SMALL

from zen_digits.core.crash_log import log_error
from zen_digits.core.experiments.folder import ExperimentFolder
from zen_digits.core.insight.kept import Kept, find_kept, keep
from zen_digits.core.personal.hand.files import hand_path
from zen_digits.core.personal.hand.hand import Hand
from zen_digits.core.runs.folder import RunFolder
from zen_digits.core.runs.storage import RunInUseError, runs_folder
from zen_digits.core.user_data import COMPUTED, EXPERIMENTS, delete_all, stored


@pytest.fixture
def used_folder(own_data_folder: Path) -> Path:
    """A data folder with two runs, settings, a log, a drawing and a stranger's file."""
    interrupted_run()
    begun_run()
    (own_data_folder / "settings.json").write_bytes(b"{}" * 10)
    (own_data_folder / "settings.json.broken-1").write_bytes(b"{")
    (own_data_folder / "last_drawing.json.gz").write_bytes(b"1" * 300)
    (own_data_folder / "marks.json").write_bytes(b"[]" * 6)
    Hand("Anna").add("4", [[(0.0, 0.0), (1.0, 1.0)]])
    Hand("Bo").add("4", [[(0.0, 0.0), (1.0, 1.0)]])
    (own_data_folder / "notes").mkdir()
    (own_data_folder / "notes" / "mine.txt").write_bytes(b"12345")
    log_error(ValueError("tea"))
    return own_data_folder


def test_it_is_said_what_there_is_and_how_much(used_folder: Path) -> None:
    found = {part.kind: (part.entries, part.bytes) for part in stored()}
    in_runs = sum(file.stat().st_size for file in runs_folder().rglob("*") if file.is_file())
    in_hands = sum(hand_path(name).stat().st_size for name in ("Anna", "Bo"))
    log = (used_folder / "zen-digits.log").stat().st_size
    assert found == {
        "runs": (2, in_runs), "hands": (2, in_hands), "drawing": (1, 300), "marks": (1, 12),
        "settings": (2, 21), "logs": (1, log), "other": (1, 5),
    }  # fmt: skip


def test_what_was_computed_for_explanations_is_told_and_deleted(own_data_folder: Path) -> None:
    model = untrained_model()
    keep("map", model, "mnist", Kept({"points": np.zeros(500, np.uint8)}, None))
    (computed,) = stored()
    assert (computed.kind, computed.entries) == (COMPUTED, 1)
    assert computed.bytes > 500
    assert delete_all() == []
    assert find_kept("map", model, "mnist") is None


def test_experiments_are_told_and_deleted(own_data_folder: Path) -> None:
    ExperimentFolder.create(small_plan(repeat=2)).close()
    (found,) = stored()
    assert (found.kind, found.entries) == (EXPERIMENTS, 1)
    assert delete_all() == []
    assert not own_data_folder.exists()


def test_nothing_is_left(used_folder: Path) -> None:
    assert delete_all() == []
    assert not used_folder.exists()
    assert stored() == []
    assert delete_all() == []


def test_nothing_is_deleted_while_a_run_is_going_on(used_folder: Path) -> None:
    before = sorted(used_folder.rglob("*"))
    with RunFolder.create(SMALL) as folder, pytest.raises(RunInUseError, match=folder.name):
        delete_all()
    assert set(before) <= set(used_folder.rglob("*"))


def test_where_links_lead_stays_as_it_is(used_folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "kept.txt").write_text("kept")
    for link in (used_folder / "link", used_folder / "notes" / "link", runs_folder() / "link"):
        link.symlink_to(elsewhere)
    sizes = {part.kind: part.entries for part in stored()}
    assert sizes["runs"] == 3
    assert delete_all() == []
    assert not used_folder.exists()
    assert [file.name for file in elsewhere.iterdir()] == ["kept.txt"]


def test_the_place_where_two_starts_meet_stays(used_folder: Path) -> None:
    (used_folder / "instance").mkdir()
    (used_folder / "instance" / "key").write_text("secret")
    assert delete_all() == []
    assert [path.name for path in used_folder.rglob("*")] == ["instance", "key"]


def test_it_is_said_what_could_not_be_deleted(
    used_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.name in ("mine.txt", "config.json"):
            raise PermissionError(13, "Permission denied", str(path))
        real(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    failures = [str(failure) for failure in delete_all()]
    mine = used_folder / "notes" / "mine.txt"
    assert len(failures) == 3
    assert f"{mine} cannot be deleted (Permission denied); check its permissions." in failures
    kept = {path.name for path in used_folder.rglob("*") if path.is_file()}
    assert {"mine.txt", "config.json"} <= kept <= {"mine.txt", "config.json", "model.zendigits",
        "events.jsonl", "checkpoint.pt", ".lock"}  # fmt: skip
