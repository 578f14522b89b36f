"""The round stamp of an office: rings, the name round them, initials in the middle, patchy ink."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from corpus.builder.canvas import pixels_of_mm, soft_field
from corpus.builder.ink import SHARPER, Ink, shrink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus.builder.ink import Colour

__all__ = ["stamp"]

_COLOURS: Sequence[Colour] = ((0.29, 0.22, 0.58), (0.20, 0.25, 0.62), (0.36, 0.24, 0.60))
"""Violet and blue stamp pads."""

_RING_CHARACTERS = 46
"""Longest text that fits round a stamp and can still be read."""

_FEW_INITIALS = 3


def stamp(institution: str, dpi: int, rng: np.random.Generator) -> Ink:
    """Draw the round stamp of an office, unevenly inked and a little askew."""
    size = pixels_of_mm(rng.uniform(35, 40), dpi) * SHARPER
    plate = Image.new("L", (size, size), 0)
    _draw_rings(plate)
    _draw_ring_text(plate, _shorten(institution.upper()))
    _draw_middle(plate, _initials(institution))
    turned = plate.rotate(rng.uniform(-22, 22), resample=Image.Resampling.BICUBIC)
    cover = shrink(np.asarray(turned, dtype=np.float32) / np.float32(255))
    patchy = np.clip(soft_field(cover.shape, pixels_of_mm(5, dpi), rng) * 1.5 + 0.15, 0.25, 1)
    grain = np.clip(soft_field(cover.shape, 2, rng) * 1.6, 0, 1)
    colour = _COLOURS[int(rng.integers(len(_COLOURS)))]
    return Ink(colour, (cover * patchy * (0.55 + 0.45 * grain) * rng.uniform(0.7, 0.9)).astype(np.float32))


def _draw_rings(plate: Image.Image) -> None:
    pen = ImageDraw.Draw(plate)
    size = plate.width
    for inset, width in ((0.02, 0.016), (0.05, 0.007), (0.215, 0.009)):
        edge = size * inset
        pen.ellipse((edge, edge, size - edge, size - edge), outline=255, width=max(1, round(size * width)))


def _draw_ring_text(plate: Image.Image, text: str) -> None:
    """Set text clockwise between the rings, with a star where it begins and ends."""
    size = plate.width
    radius = size * 0.365
    height = size * 0.115
    widest = math.radians(325) * radius
    font = _font(height)
    while font.getlength(text) > widest:
        height *= 0.95
        font = _font(height)
    angle = -math.pi / 2 - font.getlength(text) / radius / 2
    for letter in text:
        advance = font.getlength(letter) / radius
        _draw_letter(plate, letter, font, (radius, angle + advance / 2))
        angle += advance
    _draw_letter(plate, "*", _font(size * 0.13), (radius, math.pi / 2))


def _draw_letter(plate: Image.Image, letter: str, font: ImageFont.FreeTypeFont, polar: tuple[float, float]) -> None:
    radius, angle = polar
    side = round(font.size * 2)
    tile = Image.new("L", (side, side), 0)
    ImageDraw.Draw(tile).text((side / 2, side / 2), letter, fill=255, font=font, anchor="mm", stroke_width=1)
    tile = tile.rotate(-math.degrees(angle + math.pi / 2), resample=Image.Resampling.BICUBIC)
    centre = plate.width / 2
    corner = (round(centre + radius * math.cos(angle) - side / 2), round(centre + radius * math.sin(angle) - side / 2))
    plate.paste(255, corner, tile)


def _draw_middle(plate: Image.Image, text: str) -> None:
    centre = plate.width / 2
    font = _font(plate.width * (0.2 if len(text) <= _FEW_INITIALS else 0.62 / len(text)))
    ImageDraw.Draw(plate).text((centre, centre), text, fill=255, font=font, anchor="mm", stroke_width=2)


def _shorten(text: str) -> str:
    if len(text) <= _RING_CHARACTERS:
        return text
    return text[:_RING_CHARACTERS].rsplit(" ", 1)[0].rstrip(" ,")


def _initials(institution: str) -> str:
    letters = [word[0] for word in institution.split() if word[0].isalpha() and word.lower() not in {"dan", "untuk"}]
    return "".join(letters[:5]).upper()


def _font(height: float) -> ImageFont.FreeTypeFont:
    """Give the font inside Pillow, so that stamps do not depend on what is installed."""
    font = ImageFont.load_default(height)
    if not isinstance(font, ImageFont.FreeTypeFont):
        message = "Pillow was built without FreeType"
        raise TypeError(message)
    return font
