"""Reads what ``torch.save`` writes: dicts, lists, numbers, texts and tensors, and nothing else.

The file is a zip archive: ``data.pkl`` describes the values in the language of pickles, and each
tensor in it refers to an entry with its bytes. No pickle is run, neither by Python nor by
``torch.load``, which has had faults with files made to harm. What builds such values is done here,
anything else is refused, and each size is compared with the bytes that are there.
"""

import io
import pickletools
import sys
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import torch
from torch import Tensor

_DTYPES = {
    "torch FloatStorage": torch.float32,
    "torch DoubleStorage": torch.float64,
    "torch HalfStorage": torch.float16,
    "torch BFloat16Storage": torch.bfloat16,
    "torch LongStorage": torch.int64,
    "torch IntStorage": torch.int32,
    "torch ShortStorage": torch.int16,
    "torch CharStorage": torch.int8,
    "torch ByteStorage": torch.uint8,
    "torch BoolStorage": torch.bool,
}
_NEW_DICT, _NEW_TENSOR = "collections OrderedDict", "torch._utils _rebuild_tensor_v2"
_PLAIN_VALUES = ("BINUNICODE", "BININT", "BININT1", "BININT2", "LONG1", "BINFLOAT")
_LARGEST_PICKLE = 2**20  # bytes; those of tensors lie outside it
_MOST_DIMENSIONS = 8


def read_archive(data: bytes) -> Any:
    """The values in an archive, tensors on the CPU; raises ValueError for any other bytes."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_sizes(archive, len(data))
            root = next(n for n in archive.namelist() if n.endswith("/data.pkl"))[
                : -len("data.pkl")
            ]
            _check_byte_order(archive, root)
            return _Reader(archive, root).values()
    except Exception as error:  # damaged pickles and archives raise nearly every kind
        raise ValueError(str(error)) from error


def _check_sizes(archive: zipfile.ZipFile, size: int) -> None:
    """Raise ValueError where an archive could become more than it is: nothing in it is compressed,
    and no entry has the bytes of another."""
    entries = archive.infolist()
    stored = all(entry.compress_type == zipfile.ZIP_STORED for entry in entries)
    if not stored or sum(entry.file_size for entry in entries) > size:
        raise ValueError("the archive claims to hold more than its size")


def _check_byte_order(archive: zipfile.ZipFile, root: str) -> None:
    if f"{root}byteorder" in archive.namelist():
        order = archive.read(f"{root}byteorder").decode("ascii")
        if order != sys.byteorder:
            raise ValueError(f"the byte order is {order}")


@dataclass(frozen=True, slots=True)
class _Name:
    """What a pickle calls by its name: a function or a type of tensors."""

    text: str


class _Reader:
    """Follows the steps that a pickle describes: the few kinds that ``torch.save`` writes."""

    def __init__(self, archive: zipfile.ZipFile, root: str) -> None:
        self._archive, self._root = archive, root
        self._stack: list[Any] = []
        self._marks: list[int] = []
        self._memo: dict[int, Any] = {}
        self._flat: dict[str, Tensor] = {}
        self._steps: dict[str, Callable[[Any], None]] = {
            "PROTO": lambda _: None,
            "MARK": lambda _: self._marks.append(len(self._stack)),
            "EMPTY_DICT": lambda _: self._stack.append({}),
            "EMPTY_LIST": lambda _: self._stack.append([]),
            "EMPTY_TUPLE": lambda _: self._stack.append(()),
            "NONE": lambda _: self._stack.append(None),
            "NEWTRUE": lambda _: self._stack.append(True),
            "NEWFALSE": lambda _: self._stack.append(False),
            **dict.fromkeys(_PLAIN_VALUES, self._stack.append),
            "GLOBAL": self._name,
            "TUPLE": lambda _: self._stack.append(tuple(self._since_mark())),
            "TUPLE1": lambda _: self._stack.append(self._last(1)),
            "TUPLE2": lambda _: self._stack.append(self._last(2)),
            "TUPLE3": lambda _: self._stack.append(self._last(3)),
            **dict.fromkeys(("BINPUT", "LONG_BINPUT"), self._remember),
            **dict.fromkeys(("BINGET", "LONG_BINGET"), self._recall),
            "APPEND": lambda _: self._extend([self._stack.pop()]),
            "APPENDS": lambda _: self._extend(self._since_mark()),
            "SETITEM": lambda _: self._set_items(self._last(2)),
            "SETITEMS": lambda _: self._set_items(self._since_mark()),
            "BINPERSID": lambda _: self._stack.append(self._storage(*self._stack.pop())),
            "REDUCE": lambda _: self._call(*self._last(2)),
            "BUILD": lambda _: self._stack.__delitem__(-1),  # attributes, which nobody reads
        }

    def values(self) -> Any:
        """The values that the pickle describes."""
        entry = f"{self._root}data.pkl"
        if self._archive.getinfo(entry).file_size > _LARGEST_PICKLE:
            raise ValueError("the pickle is too large")
        for step, argument, _ in pickletools.genops(self._archive.read(entry)):
            if step.name == "STOP":
                break
            self._steps.get(step.name, _refuse)(argument)
        (value,) = self._stack
        return value

    def _last(self, count: int) -> tuple[Any, ...]:
        """The last values of the stack, which they leave."""
        if len(self._stack) < count:
            raise ValueError("there is no such value")
        last = tuple(self._stack[-count:])
        del self._stack[-count:]
        return last

    def _since_mark(self) -> list[Any]:
        place = self._marks.pop()
        items = self._stack[place:]
        del self._stack[place:]
        return items

    def _remember(self, place: int) -> None:
        self._memo[place] = self._stack[-1]

    def _recall(self, place: int) -> None:
        self._stack.append(self._memo[place])

    def _extend(self, items: Sequence[Any]) -> None:
        if type(self._stack[-1]) is not list:
            _refuse("what is no list")
        self._stack[-1].extend(items)

    def _set_items(self, items: Sequence[Any]) -> None:
        if type(self._stack[-1]) is not dict:
            _refuse("what is no dict")
        self._stack[-1].update(zip(items[::2], items[1::2], strict=True))

    def _name(self, text: str) -> None:
        if text not in (_NEW_DICT, _NEW_TENSOR, *_DTYPES):
            _refuse(text)
        self._stack.append(_Name(text))

    def _call(self, function: Any, arguments: Any) -> None:
        if function == _Name(_NEW_DICT) and arguments == ():
            self._stack.append({})
        elif function == _Name(_NEW_TENSOR):
            self._stack.append(_tensor(*arguments))
        else:
            _refuse(str(function))

    def _storage(self, kind: str, dtype: _Name, key: str, _: object, count: int) -> Tensor:
        """All the elements that the tensors of one storage share, in one dimension."""
        if kind != "storage":
            _refuse(repr(kind))
        if key not in self._flat:
            data = self._archive.read(f"{self._root}data/{key}")
            self._flat[key] = _elements(data, _DTYPES[dtype.text])
        flat = self._flat[key]
        if flat.dtype != _DTYPES[dtype.text] or len(flat) != count:
            raise ValueError("the bytes of a tensor are not what it says")
        return flat


def _elements(data: bytes, dtype: torch.dtype) -> Tensor:
    if not data:
        return torch.empty(0, dtype=dtype)
    return torch.frombuffer(bytearray(data), dtype=dtype)


def _tensor(
    flat: Tensor, offset: int, shape: Sequence[int], strides: Sequence[int], *_: object
) -> Tensor:
    """A view of a storage; raises ValueError where it would reach beyond it."""
    if any(type(size) is not int or size < 0 for size in (offset, *shape, *strides)):
        raise ValueError("a size is no whole number")
    if len(shape) > _MOST_DIMENSIONS or len(shape) != len(strides):
        raise ValueError("a tensor has too many dimensions")
    last = offset + sum((n - 1) * stride for n, stride in zip(shape, strides, strict=True))
    if 0 not in shape and last >= len(flat):
        raise ValueError("a tensor is larger than its bytes")
    return flat.as_strided(tuple(shape), tuple(strides), offset)


def _refuse(what: object) -> NoReturn:
    raise ValueError(f"{what} may not be in the file")
