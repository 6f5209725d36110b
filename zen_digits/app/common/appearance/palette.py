"""A theme as Qt's palette, and a palette of the system as a theme."""

from dataclasses import replace

from PySide6.QtGui import QColor, QPalette

from zen_digits.app.common.appearance.colours import contrast
from zen_digits.app.common.appearance.theme import HIGH_DARK, HIGH_LIGHT, Theme

_READABLE = 4.5  # times as light: what texts need
_OUTLINE = 140  # per cent: Fusion outlines controls in their window's colour, so much darker


def palette_of(theme: Theme) -> QPalette:
    """A palette with a theme’s colours."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.field,
        role.AlternateBase: theme.card, role.Text: theme.text, role.Button: theme.card,
        role.ButtonText: theme.text, role.BrightText: theme.on_accent,
        role.Highlight: theme.accent, role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent, role.Link: theme.accent, role.PlaceholderText: theme.faint,
        role.ToolTipBase: theme.field, role.ToolTipText: theme.text, role.Mid: theme.edge,
        role.Light: theme.field, role.Midlight: theme.line, role.Dark: theme.line,
        role.Shadow: "#000000",
    }  # fmt: skip
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.BrightText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.faint))
    return palette


def outlined(palette: QPalette, theme: Theme) -> QPalette:
    """A palette for the controls that Fusion outlines."""
    copy = QPalette(palette)
    copy.setColor(QPalette.ColorRole.Window, QColor(theme.edge).lighter(_OUTLINE))
    return copy


def high_contrast_theme(palette: QPalette) -> Theme | None:
    """The colours that a system has for it; None where they have not the contrast."""
    role = QPalette.ColorRole
    text, window, field, accent, on_accent, link = (
        palette.color(each).name()
        for each in (
            role.WindowText, role.Window, role.Base, role.Highlight, role.HighlightedText, role.Link
        )
    )  # fmt: skip
    pairs = ((text, window), (text, field), (accent, on_accent))
    if min(contrast(*pair) for pair in pairs) < _READABLE:
        return None
    seen = (
        accent if min(contrast(accent, ground) for ground in (window, field)) >= _READABLE else text
    )
    other = link if min(contrast(link, ground) for ground in (window, field)) >= _READABLE else text
    return replace(
        HIGH_DARK if QColor(window).lightness() < 128 else HIGH_LIGHT,
        window=window, card=window, field=field, edge=text, text=text, faint=text,
        accent=accent, on_accent=on_accent, accent_hover=accent,
        training_curve=seen, validation_curve=other,
    )  # fmt: skip
