"""A known confusion of OCR in document numbers: the roman month read as strokes of other kinds.

``5/0214/HK.06.01/III/2025`` comes out of the engine as ``/111/2025``, ``/lll/2025`` or ``/TII/2025``. The place before
the year holds the month, and no month is called 111; so strokes there are read as the roman figure that they draw.
Only this one place is decided so, and only where no other reading is a month.
"""

import re

__all__ = ["settle_roman_month"]

_MONTHS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}
_SLOT = re.compile(r"(?<=/)(?P<month>[IiLl1|!TtVvXx]{1,5})(?=/(?:19|20)\d{2}\b)")
_STROKES = str.maketrans("iLl1|!Ttvx", "IIIIIIIIVX")


def settle_roman_month(text: str) -> str:
    """The word with its roman month read as such; other words come back as they are."""
    return _SLOT.sub(lambda match: _settled(match["month"]), text)


def _settled(written: str) -> str:
    if written.isdigit() and int(written) <= len(_MONTHS):  # "/11/2025" may be November in arabic figures
        return written
    roman = written.translate(_STROKES)
    return roman if roman in _MONTHS else written
