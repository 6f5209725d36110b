"""Shows the examples in docstrings as code: an extension of griffe, which reads them."""

from collections.abc import Iterator
from typing import Any

from griffe import Extension, Object


class Examples(Extension):
    """What begins with ``>>>`` becomes a block of code, up to the next empty line."""

    def on_object(self, *, obj: Object, **_: Any) -> None:
        if obj.docstring:
            obj.docstring.value = "\n".join(_fenced(obj.docstring.value.splitlines()))


def _fenced(lines: list[str]) -> Iterator[str]:
    is_code = False
    for line in lines:
        if line.startswith(">>>") and not is_code:
            yield "```python"
            is_code = True
        elif not line and is_code:
            yield "```"
            is_code = False
        yield line.replace("  # doctest: +SKIP", "")
    if is_code:
        yield "```"
