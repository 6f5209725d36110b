"""What ``torch.save`` writes is read back; whatever else a pickle could do is refused."""

import io
import pickle
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from helpers.mutations import mutate_bytes
from torch import nn

from zen_digits.core.runs.tensor_archive import read_archive


def archive_of(values: object) -> bytes:
    data = io.BytesIO()
    torch.save(values, data)
    return data.getvalue()


def changed(data: bytes, change: Callable[[str, bytes], bytes], **choices: Any) -> bytes:
    """The archive with the bytes of its entries changed."""
    new = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(new, "w", **choices) as archive:
        for name in old.namelist():
            archive.writestr(name, change(name, old.read(name)))
    return new.getvalue()


def with_pickle(pickled: bytes, data: bytes | None = None) -> bytes:
    """An archive with this pickle, and the tensors of another archive."""
    data = data or archive_of({})
    return changed(data, lambda name, old: pickled if name.endswith(".pkl") else old)


VALUES: dict[str, Any] = {
    "plain": {"a": [1, 2.5, None, True, "é", -(2**40)], "b": (1, 2), 3: {}},
    "a network": nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4)).state_dict(),
    "an optimizer": torch.optim.Adam(nn.Linear(3, 2).parameters()).state_dict(),
    "types": [torch.arange(5).to(t) for t in (torch.uint8, torch.int64, torch.float16, torch.bool)],
    "no dimension, no element": [torch.tensor(3.0), torch.zeros(0, 4)],
}


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_what_is_saved_is_read(value: Any) -> None:
    assert_alike(read_archive(archive_of(value)), value)


def test_tensors_lie_in_memory_as_they_did() -> None:
    image = torch.rand(2, 3, 4, 5).to(memory_format=torch.channels_last)
    read = read_archive(archive_of([image, image[:, 1:], image.mT]))
    assert [t.stride() for t in read] == [image.stride(), image.stride(), image.mT.stride()]
    assert_alike(read, [image, image[:, 1:], image.mT])


def assert_alike(read: Any, value: Any) -> None:
    if isinstance(value, torch.Tensor):
        assert read.dtype == value.dtype
        assert torch.equal(read, value)
    elif isinstance(value, dict):
        assert list(read) == list(value)
        for name in value:
            assert_alike(read[name], value[name])
    elif isinstance(value, list):
        assert len(read) == len(value)
        for one, other in zip(read, value, strict=True):
            assert_alike(one, other)
    else:
        assert (type(read), read) == (type(value), value)


def test_no_code_can_run(tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (str(tmp_path / "ran"),)

    for harmful in (Evil(), print, {"x": torch.nn.Linear}, torch.Size([1]), [nn.ReLU()]):
        with pytest.raises(ValueError, match="may not be in the file"):
            read_archive(archive_of(harmful))
    assert not (tmp_path / "ran").exists()


STEPS = {
    "the attributes of a class": b"cbuiltins\ndict\n}b.",
    "a call of a builtin": b"cbuiltins\nlist\n)R.",
    "a new object": b"ccollections\nOrderedDict\n)\x81.",
    "an instance": b"(ibuiltins\nlist\n.",
    "a copy": b"N2.",
    "an extension": b"\x82\x01.",
    "items of a tuple": b"(t(K\x01e.",
    "items of a number": b"K\x01K\x02K\x03s.",
    "an uneven number of items": b"}(K\x01u.",
    "an unknown place": b"h\x05.",
    "too few values": b"K\x01\x86.",
    "no mark": b"K\x01t.",
    "too many values": b"NN.",
    "bytes beyond the end": b"\x8e" + (2**60).to_bytes(8, "little") + b".",
    "no end": b"N",
}


@pytest.mark.parametrize("pickled", STEPS.values(), ids=STEPS)
def test_steps_that_no_such_file_has_are_refused(pickled: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - in the words of whatever notices it
        read_archive(with_pickle(pickled))


def test_attributes_are_not_set() -> None:
    assert read_archive(with_pickle(b"}}X\x01\x00\x00\x00aK\x01sb.")) == {}


def test_a_pickle_cannot_ask_for_much_memory() -> None:
    far = (2**32 - 1).to_bytes(4, "little")
    assert read_archive(with_pickle(b"Nr" + far + b".")) is None
    with pytest.raises(ValueError, match="the pickle is too large"):
        read_archive(with_pickle(b"N" * 2**20 + b"."))


def test_a_tensor_is_never_larger_than_its_bytes() -> None:
    data = archive_of(torch.arange(1000.0))
    short = changed(data, lambda name, old: old[:16] if name.endswith("data/0") else old)
    with pytest.raises(ValueError, match="not what it says"):
        read_archive(short)
    pickled = zipfile.ZipFile(io.BytesIO(data)).read("archive/data.pkl")
    offset_and_size = b"K\x00M\xe8\x03"
    assert pickled.count(offset_and_size) == 1
    for larger in (b"K\x01M\xe8\x03", b"K\x00M\xe9\x03", b"K\x00M\xff\xff"):
        with pytest.raises(ValueError, match="larger than its bytes"):
            read_archive(with_pickle(pickled.replace(offset_and_size, larger), data))


def test_a_flipped_bit_is_noticed() -> None:
    data = bytearray(archive_of(torch.zeros(1000)))
    data[len(data) // 2] ^= 4
    with pytest.raises(ValueError, match="CRC"):
        read_archive(bytes(data))


def test_compressed_archives_are_refused() -> None:
    data = archive_of(torch.zeros(10))
    packed = changed(data, lambda _, old: old, compression=zipfile.ZIP_DEFLATED)
    with pytest.raises(ValueError, match="claims to hold more"):
        read_archive(packed)


def test_another_byte_order_is_refused() -> None:
    data = changed(archive_of([1]), lambda n, old: b"middle" if n.endswith("order") else old)
    with pytest.raises(ValueError, match="byte order"):
        read_archive(data)


def test_mutated_bytes_are_refused_or_read() -> None:
    rng = random.Random(0)
    data = archive_of(VALUES)
    pickled = zipfile.ZipFile(io.BytesIO(data)).read("archive/data.pkl")
    outcomes = {"read": 0, "refused": 0}
    for _ in range(600):
        try:
            read_archive(with_pickle(mutate_bytes(pickled, rng), data))
            outcomes["read"] += 1
        except ValueError:
            outcomes["refused"] += 1
    assert min(outcomes.values()) > 20, outcomes


def test_a_pickle_alone_is_no_archive() -> None:
    for data in (b"", b"PK\x03\x04", pickle.dumps({})):
        with pytest.raises(ValueError):  # noqa: PT011
            read_archive(data)
