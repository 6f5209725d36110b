"""Printed text, in Pillow's own font."""

from random import Random

from helpers.pages import INK, PAPER
from PIL import Image, ImageDraw, ImageFont

LETTERS = "eeeeeettttaaaaooooiiiinnnnsssshhhrrrdddllluuccmmwwffggyyppbbvkxTSAPMIB"
FONT = ImageFont.load_default(24)


def words(rng: Random, count: int) -> str:
    """Nonsense with letters as frequent as in English."""
    return " ".join("".join(rng.choices(LETTERS, k=rng.randint(2, 9))) for _ in range(count))


def page_of_print() -> Image.Image:
    """Some 1,200 letters."""
    rng, page = Random(7), Image.new("RGB", (1000, 1000), PAPER)
    draw = ImageDraw.Draw(page)
    for y in range(70, 930, 36):
        draw.text((80, y), words(rng, 12)[:62], INK, FONT)
    return page
