"""Marks are kept beside the data, or in the user's folder where that cannot be."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.mark_file import Entry, read_mark_file, write_mark_file
from zen_digits.core.evaluation.mark_store import change_mark, file_beside, own_file, read_marks
from zen_digits.core.evaluation.marks import fingerprint

ONE, OTHER = (fingerprint(np.full((28, 28), value, np.uint8), "7") for value in (1, 2))


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """A folder with data."""
    folder = tmp_path / "letters"
    folder.mkdir()
    return folder


def _close(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be written into a folder; the tests may run as root, who can everywhere."""
    real = write_mark_file

    def write(path: Path, entries: dict[str, Entry]) -> None:
        if path.parent == folder:
            raise InputError("It cannot be written.")
        real(path, entries)

    monkeypatch.setattr("zen_digits.core.evaluation.mark_store.write_mark_file", write)


def test_a_fingerprint_is_of_pixels_and_label() -> None:
    image = np.arange(784, dtype=np.uint8).reshape(28, 28)
    assert fingerprint(image, "7") == fingerprint(image.copy(), "7")
    assert fingerprint(image.T, "7") != fingerprint(image, "7") != fingerprint(image, "1")
    always = "8cd57fd961cdfcdd44c2247821bc4e0c"  # in later versions, too
    assert fingerprint(np.zeros((28, 28), np.uint8), "é") == always


def test_marks_of_mnist_are_in_the_users_folder(own_data_folder: Path) -> None:
    assert read_marks(MNIST) == {}
    change_mark(MNIST, ONE, "7", "ambiguous")
    change_mark(MNIST, OTHER, "7", "wrong label")
    change_mark(MNIST, ONE, "7", "wrong label")
    assert read_marks(MNIST) == {ONE: "wrong label", OTHER: "wrong label"}
    change_mark(MNIST, ONE, "7", None)
    change_mark(MNIST, OTHER, "7", None)
    assert not (own_data_folder / "marks.json").exists()


def test_marks_go_where_the_data_goes(letters: Path, own_data_folder: Path) -> None:
    change_mark(str(letters), ONE, "7", "ambiguous")
    assert not own_data_folder.exists()
    moved = letters.rename(letters.with_name("moved"))
    assert read_marks(str(moved)) == {ONE: "ambiguous"}
    assert read_marks(MNIST) == {}


def test_marks_of_a_file_are_beside_it(letters: Path) -> None:
    table = letters / "letters.csv"
    table.write_text("")
    change_mark(str(table), ONE, "7", "ambiguous")
    assert (letters / "letters.csv.zen-digits-marks.json").is_file()
    assert read_marks(str(table)) == {ONE: "ambiguous"}


def test_a_person_can_read_the_file(letters: Path) -> None:
    change_mark(str(letters), ONE, "ß", "wrong label")
    text = (letters / "zen-digits-marks.json").read_text(encoding="utf-8")
    entry = {"fingerprint": ONE, "label": "ß", "mark": "wrong label"}
    assert json.loads(text)["images"] == [entry]
    assert '"ß"' in text
    assert len(text.splitlines()) > 5


def test_where_nothing_can_be_written_marks_are_in_the_users_folder(
    letters: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_mark(str(letters), ONE, "7", "ambiguous")
    with monkeypatch.context() as patch:
        _close(letters, patch)
        change_mark(str(letters), ONE, "7", None)
        change_mark(str(letters), OTHER, "7", "wrong label")
        assert read_marks(str(letters)) == {OTHER: "wrong label"}
        assert set(read_mark_file(own_file())) == {ONE, OTHER}
    change_mark(str(letters), ONE, "7", "wrong label")  # now it can
    change_mark(str(letters), OTHER, "7", None)
    assert read_marks(str(letters)) == {ONE: "wrong label"}
    assert not own_file().exists()


def test_a_damaged_file_is_refused_and_stays(letters: Path) -> None:
    path = file_beside(str(letters))
    assert path is not None
    path.write_text('{"format": 1, "images": [{}]}')
    with pytest.raises(InputError, match=r"marks\.json are damaged; move the file away"):
        read_marks(str(letters))
    with pytest.raises(InputError, match="damaged"):
        change_mark(str(letters), ONE, "7", "ambiguous")
    assert path.read_text() == '{"format": 1, "images": [{}]}'
    path.write_text('{"format": 2, "images": []}')
    with pytest.raises(InputError, match="newer version"):
        read_marks(str(letters))


@pytest.mark.parametrize(
    "change",
    [{"label": None}, {"label": 7}, {"mark": "nonsense"}, {"fingerprint": "7"}, {"mark": 1}],
)
def test_an_image_of_another_kind_is_refused(letters: Path, change: dict[str, object]) -> None:
    entry = {"fingerprint": ONE, "label": "7", "mark": "ambiguous"} | change
    path = letters / "marks.json"
    path.write_text(json.dumps({"format": 1, "images": [entry]}))
    with pytest.raises(InputError, match="damaged"):
        read_mark_file(path)


def test_the_data_may_be_gone(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone" / "letters")
    assert read_marks(gone) == {}
    change_mark(gone, ONE, "7", "ambiguous")
    assert read_marks(gone) == {ONE: "ambiguous"}


_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text() | st.sampled_from([ONE, "ambiguous", 1]),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
_IMAGES = st.lists(
    st.fixed_dictionaries(
        {
            "fingerprint": st.sampled_from([ONE, OTHER]) | _VALUES,
            "label": st.text() | _VALUES,
            "mark": st.sampled_from(["ambiguous", "none"]) | _VALUES,
        }
    )
    | _VALUES
)


@given(st.data())
def test_any_file_is_read_or_refused_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: DataObject
) -> None:
    path = tmp_path_factory.getbasetemp() / "marks.json"
    value = st.fixed_dictionaries({"format": st.just(1) | _VALUES, "images": _IMAGES | _VALUES})
    texts = st.builds(json.dumps, value | _VALUES).map(str.encode)
    path.write_bytes(data.draw(texts | st.binary()))
    try:
        entries = read_mark_file(path)
    except InputError as error:
        assert str(path) in str(error)
        return
    write_mark_file(path, entries)
    assert read_mark_file(path) == entries
