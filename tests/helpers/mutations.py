"""Damages files as an attacker or a bad disk would: their bytes, their text, the values in them."""

import gzip
import json
import re
from collections.abc import Callable
from random import Random
from typing import Any

import torch

Mutation = Callable[[bytes, Random], bytes]

_NUMBERS: tuple[object, ...] = (
    0, -1, 1, 2, 255, 256, 65535, 2**31 - 1, 2**31, 2**32, 2**63, 10**9, 10**18, 1e308, -1e308,
    1e-308, 0.5, -0.0, float("nan"), float("inf"), float("-inf"), int("9" * 400),
)  # fmt: skip
_TEXTS = (
    "", " ", "7", "é", "あ", "\x1b[2J", "a\nb", "<img src=x>", "\u202e", "x" * 100_000, "../../x",
    "/dev/zero", "%n%s", "NaN", "dense", "quick", "sgd",
)  # fmt: skip
_OTHERS: tuple[object, ...] = (None, True, False, [], {}, [[]], {"a": {}}, [0] * 1000, "text", 7)
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null')


def mutate_bytes(data: bytes, rng: Random) -> bytes:
    """One to four random changes of the bytes."""
    for _ in range(rng.choice((1, 1, 2, 4))):
        data = rng.choice(_BYTE_CHANGES)(data, rng)
    return data


def mutate_text(data: bytes, rng: Random) -> bytes:
    """A number or text in it becomes an extreme one; sometimes bytes are changed instead."""
    if rng.random() < 0.25:
        return mutate_bytes(data, rng)
    for _ in range(rng.choice((1, 1, 2, 3))):
        tokens = list(_TOKEN.finditer(data))
        if tokens:
            token = rng.choice(tokens)
            data = data[: token.start()] + _json_value(rng) + data[token.end() :]
    return data


def mutate_gzip(data: bytes, rng: Random) -> bytes:
    """What a gzip file holds is changed, or the file itself."""
    if rng.random() < 0.2:
        return mutate_bytes(data, rng)
    return gzip.compress(mutate_text(gzip.decompress(data), rng), 1)


def mutate_value(value: Any, rng: Random) -> Any:
    """One of the values within dicts, lists and tensors becomes another, or is left out."""
    if isinstance(value, dict) and value and rng.random() < 0.95:
        name = rng.choice(list(value))
        changed = {n: v for n, v in value.items() if n != name}
        if rng.random() < 0.05:
            return changed
        return changed | {name: mutate_value(value[name], rng)}
    if isinstance(value, list | tuple) and value and rng.random() < 0.95:
        place = rng.randrange(len(value))
        inner = [*value[:place], mutate_value(value[place], rng), *value[place + 1 :]]
        return type(value)(inner)
    if isinstance(value, torch.Tensor):
        return _mutate_tensor(value, rng)
    return rng.choice((*_NUMBERS, *_TEXTS, *_OTHERS))


def _mutate_tensor(tensor: torch.Tensor, rng: Random) -> object:
    changed = tensor.clone()
    flat = changed.flatten()
    choices: list[Callable[[], object]] = [
        lambda: flat[: len(flat) // 2].clone(),
        lambda: torch.cat([flat, flat]),
        lambda: changed.unsqueeze(0),
        lambda: changed.to(rng.choice((torch.float64, torch.float16, torch.int64, torch.bool))),
        lambda: torch.zeros(0),
        lambda: torch.zeros(1).expand(10**6),
        lambda: changed.to_sparse() if changed.dim() else changed,
        lambda: rng.choice(_OTHERS),
    ]
    if changed.is_floating_point() and changed.numel():
        extreme = rng.choice((float("nan"), float("inf"), -1e30, 1e30))
        choices += 4 * [
            lambda: torch.full_like(changed, extreme, dtype=torch.float64).to(changed.dtype)
        ]
    return rng.choice(choices)()


def _json_value(rng: Random) -> bytes:
    kind = rng.random()
    if kind < 0.5:
        return json.dumps(rng.choice(_NUMBERS)).encode()
    if kind < 0.75:
        return json.dumps(rng.choice(_TEXTS)).encode()
    if kind < 0.95:
        return json.dumps(rng.choice(_OTHERS)).encode()
    depth = rng.choice((65, 500, 5000))
    return b"[" * depth + b"]" * depth


def _flip(data: bytes, rng: Random) -> bytes:
    place = rng.randrange(len(data) or 1)
    return (
        data[:place]
        + bytes(b ^ 1 << rng.randrange(8) for b in data[place : place + 1])
        + data[place + 1 :]
    )


def _overwrite(data: bytes, rng: Random) -> bytes:
    """Two, four or eight bytes become an extreme integer of either byte order."""
    size = rng.choice((1, 2, 4, 8))
    place = rng.randrange(len(data) or 1)
    number = rng.choice((0, 1, 2 ** (8 * size) - 1, 2 ** (8 * size - 1) - 1, rng.randrange(256)))
    return (
        data[:place] + number.to_bytes(size, rng.choice(("big", "little"))) + data[place + size :]
    )


def _overwrite_head(data: bytes, rng: Random) -> bytes:
    return _overwrite(data[:64], rng) + data[64:]


def _cut(data: bytes, rng: Random) -> bytes:
    return data[: rng.randrange(len(data) or 1)]


def _leave_out(data: bytes, rng: Random) -> bytes:
    place = rng.randrange(len(data) or 1)
    return data[:place] + data[place + rng.randrange(1, 64) :]


def _repeat(data: bytes, rng: Random) -> bytes:
    place = rng.randrange(len(data) or 1)
    piece = data[place : place + rng.randrange(1, 256)]
    return data[:place] + piece * rng.choice((2, 3, 100)) + data[place:]


def _insert(data: bytes, rng: Random) -> bytes:
    place = rng.randrange(len(data) or 1)
    return data[:place] + rng.randbytes(rng.randrange(1, 32)) + data[place:]


_BYTE_CHANGES: tuple[Mutation, ...] = (
    _flip, _flip, _overwrite, _overwrite_head, _overwrite_head, _cut, _leave_out, _repeat, _insert,
)  # fmt: skip
