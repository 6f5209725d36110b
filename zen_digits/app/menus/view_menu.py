"""Choosing a page, and how the window looks and is drawn in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from zen_digits.app.common.appearance.appearance import Appearance
from zen_digits.app.common.appearance.motion import Motion
from zen_digits.app.common.appearance.presentation import Presentation
from zen_digits.app.common.appearance.text_size import TextSize
from zen_digits.app.common.language.fonts import has_font
from zen_digits.app.common.language.languages import SYSTEM, Language, name_of, offered
from zen_digits.app.common.menu_entries import Action, add_entry
from zen_digits.app.common.numbers import count, with_sign
from zen_digits.app.common.pages import Pages
from zen_digits.app.drawing.input.choices import RememberedChoices
from zen_digits.app.menus.entries import add_choices, add_switch
from zen_digits.app.menus.page_mode import PageMode

_STANDARD = QKeySequence.StandardKey


class ViewMenu(QMenu):
    """View: what is shown, and how."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self.setTitle(self.tr("&View"))

    def add_pages(
        self, pages: Pages, show_page: Callable[[str], object], toggle_pages: Action
    ) -> None:
        """Choosing a page, and folding all away."""
        for number, name in enumerate(pages.names(), 1):
            text = self.tr("&{0} {1}").format(number, pages.title(name))
            add_entry(self, text, f"Ctrl+{number}", partial(show_page, name))
        self.addSeparator()
        add_switch(self, self.tr("&Pages"), "F9", toggle_pages, lambda: not pages.isHidden())

    def add_looks(self, presentation: Presentation, appearance: Appearance) -> None:
        """Presentation mode and the appearance."""
        text = self.tr("P&resentation")
        add_switch(self, text, "F11", presentation.toggle, lambda: presentation.is_on)
        names = {
            "system": self.tr("&System"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        submenu = self.addMenu(self.tr("&Appearance"))
        add_choices(submenu, names, appearance.name, appearance.choose)

    def add_ease(self, text_size: TextSize, motion: Motion, mode: PageMode) -> None:
        """What makes the window easier to look at."""
        self._add_text_size(self.addMenu(self.tr("&Text size")), text_size, mode)
        text = self.tr("Reduce &motion")
        add_switch(self, text, None, motion.toggle, lambda: motion.is_reduced)

    def _add_text_size(self, menu: QMenu, text_size: TextSize, mode: PageMode) -> None:
        larger = add_entry(menu, "", None, text_size.enlarge)
        smaller = add_entry(menu, "", None, text_size.reduce)
        usual = add_entry(menu, self.tr("&Usual"), None, text_size.reset)
        mode.lend_keys(
            {
                larger: [QKeySequence(_STANDARD.ZoomIn), QKeySequence("Ctrl+=")],
                smaller: [QKeySequence(_STANDARD.ZoomOut)],
                usual: [QKeySequence("Ctrl+0")],
            }
        )

        def name_sizes() -> None:
            larger.setText(self._size_text(self.tr("&Larger"), text_size.larger))
            smaller.setText(self._size_text(self.tr("&Smaller"), text_size.smaller))
            larger.setEnabled(text_size.larger is not None)
            smaller.setEnabled(text_size.smaller is not None)

        text_size.changed.connect(name_sizes)
        name_sizes()

    def _size_text(self, text: str, percent: int | None) -> str:
        if percent is None:
            return text
        return self.tr("{0} ({1})").format(text, with_sign(count(percent)))

    def add_input(self, choices: RememberedChoices) -> None:
        """How a person wants to draw."""
        submenu = self.addMenu(self.tr("&Drawing"))
        texts = {
            "draw_by_clicks": self.tr("&Click to begin a stroke and to end it"),
            "steady_ink": self.tr("&Steady a trembling hand"),
            "ignore_palms": self.tr("Ignore &palms on the screen"),
        }
        for name, text in texts.items():
            toggle, is_on = partial(choices.toggle, name), partial(choices.is_on, name)
            add_switch(submenu, text, None, toggle, is_on)

    def add_language(self, language: Language) -> None:
        """The languages, each in its own words."""
        submenu = self.addMenu(self.tr("&Language"))
        choices = {SYSTEM: self.tr("&System"), **{code: name_of(code) for code in offered()}}
        add_choices(submenu, choices, language.choice, language.choose)
        for action, code in zip(submenu.actions(), choices, strict=True):
            action.setEnabled(has_font(code))
