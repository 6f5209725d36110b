"""How far the user has come in each lesson, which the settings remember."""

from zen_digits.app.common.settings import Settings

_DONE, _AT = "lessons_done", "lessons_at"
_MOST = 100  # lessons that are remembered


class Progress:
    """Of lessons by their keys."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def is_done(self, key: str) -> bool:
        """Whether a lesson was gone through to its end."""
        return key in self._settings.texts(_DONE)

    def place(self, key: str) -> int:
        """The step at which it was left, counted from 0."""
        return self._places().get(key, 0)

    def keep_place(self, key: str, number: int) -> None:
        """Remember the step at which a lesson is."""
        places = {key: number, **{k: n for k, n in self._places().items() if k != key}}
        self._settings.keep(**{_AT: [f"{n}:{k}" for k, n in [*places.items()][:_MOST]]})

    def finish(self, key: str) -> None:
        """It is done, and begins anew the next time."""
        done = [key, *(each for each in self._settings.texts(_DONE) if each != key)]
        self._settings.keep(**{_DONE: done[:_MOST]})
        self.keep_place(key, 0)

    def _places(self) -> dict[str, int]:
        pairs = (text.partition(":") for text in self._settings.texts(_AT))
        return {key: int(number) for number, _, key in pairs if number.isdecimal() and key}
