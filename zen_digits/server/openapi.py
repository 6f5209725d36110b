"""What the server answers, as OpenAPI 3.1 describes it."""

from __future__ import annotations

from typing import Any

from zen_digits.version import __version__

_NUMBER = {"type": "number"}
_BOX = {
    "type": "array", "items": _NUMBER, "minItems": 4, "maxItems": 4,
    "description": "Left, top, right and bottom, in the picture's pixels or the strokes' unit.",
}  # fmt: skip
_READING: dict[str, Any] = {
    "text": {"type": "string"},
    "digit": {"type": ["integer", "null"]},
    "confidence": {**_NUMBER, "minimum": 0, "maximum": 1},
    "is_digit": {"type": "boolean", "description": "Whether it was read without a doubt."},
    "digit_score": {"type": ["number", "null"]},
    "probabilities": {"type": "array", "items": _NUMBER, "description": "Of each label."},
}
_DIGIT = {"type": "object", "properties": {"box": _BOX, **_READING}}
_ANSWER = {
    "type": "object",
    "properties": {
        "file": {"type": ["string", "null"]}, "drawing": {"type": ["integer", "null"]}, **_READING,
        "digits": {"type": "array", "items": _DIGIT}, "signs": {"type": "array", "items": _BOX},
    },
    "required": ["text", "confidence", "is_digit", "digits"],
}  # fmt: skip
_POINT = {"type": "array", "items": _NUMBER, "minItems": 2}
_STROKES = {
    "type": "object",
    "properties": {"strokes": {"type": "array", "items": {"type": "array", "items": _POINT}}},
    "required": ["strokes"],
    "example": {"strokes": [[[0, 0], [10, 0], [4, 16]]]},
}
_FILE = {"type": "string", "format": "binary"}
_BODY = {
    "required": True,
    "content": {
        "image/*": {"schema": _FILE},
        "multipart/form-data": {"schema": {"type": "object", "properties": {"file": _FILE}}},
        "application/json": {"schema": _STROKES},
    },
}
_PROBLEMS = {
    "401": "The token is missing or wrong.",
    "413": "The body is too large.",
    "422": "It cannot be read: the detail says why.",
    "503": "Too many requests wait, or it took too long.",
}


def document() -> dict[str, Any]:
    """The whole description."""
    card = _answers("The card of the network that reads.", {"type": "object"}, "401")
    return {
        "openapi": "3.1.0",
        "info": {"title": "Zen Digits", "version": __version__},
        "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
        "security": [{}, {"token": []}],
        "paths": {
            "/read": {
                "post": {
                    "summary": "Read the number in a picture or in strokes",
                    "requestBody": _BODY,
                    "responses": _answers("What was read.", _ANSWER, *_PROBLEMS),
                }
            },
            "/model": {"get": {"summary": "Tell about the network", "responses": card}},
            "/health": {
                "get": {
                    "summary": "Tell that the server runs",
                    "responses": _answers("It does.", {"type": "object"}),
                }
            },
        },
    }


def _answers(description: str, schema: dict[str, Any], *problems: str) -> dict[str, Any]:
    answer = {"description": description, "content": {"application/json": {"schema": schema}}}
    detail = {"type": "object", "properties": {"detail": {"type": "string"}}}
    refused = {"application/problem+json": {"schema": detail}}
    refusals = {code: {"description": _PROBLEMS[code], "content": refused} for code in problems}
    return {"200": answer, **refusals}
