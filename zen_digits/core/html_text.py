"""HTML that is put together from parts; what is no markup is escaped, wherever it comes from."""

from html import escape

_VOID = ("img", "meta")  # have neither content nor an end


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def tag(name: str, /, *content: str, **attributes: object) -> Html:
    """An element; ``class_`` stands for the attribute "class", ``stroke_width`` for "stroke-width".

    Of its content, Html is taken as it is, and other texts are escaped; so are all attributes.
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for key, value in attributes.items()
    )
    inner = joined(*content)
    return Html(f"<{name}{given}>" if name in _VOID else f"<{name}{given}>{inner}</{name}>")


def joined(*content: str) -> Html:
    """Parts one after the other."""
    return Html("".join(each if isinstance(each, Html) else escape(each) for each in content))


def document(title: str, style: str, *content: str) -> str:
    """A whole page in English, with its style sheet, that loads nothing from anywhere."""
    policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", title),
        tag("style", Html(style)),
    )
    return f"<!DOCTYPE html>\n{tag('html', head, tag('body', *content), lang='en')}\n"
