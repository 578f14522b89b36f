"""Days, moments and spans of time as Bahasa Indonesia writes them; no locale of the machine is asked."""

from datetime import date, datetime, timedelta

from pipeline.outputs.words import words

__all__ = ["day", "duration", "interval", "moment"]

_YEAR = 12


def day(value: date) -> str:
    """``20 Maret 2025``."""
    return f"{value.day} {words().bulan[value.month - 1]} {value.year}"


def _zone(offset: timedelta | None) -> str:
    if offset is None:
        return ""
    hours = offset / timedelta(hours=1)
    return " " + (words().zona.get(int(hours), f"UTC{hours:+g}") if hours.is_integer() else f"UTC{hours:+g}")


def moment(value: datetime) -> str:
    """``20 Maret 2025 pukul 10.15 WIB``."""
    return f"{day(value)} pukul {value:%H.%M}{_zone(value.utcoffset())}"


def duration(months: int) -> str:
    """``2 tahun 6 bulan``."""
    years, rest = divmod(months, _YEAR)
    return " ".join(part for part in (f"{years} tahun" if years else "", f"{rest} bulan" if rest else "") if part)


def interval(months: int) -> str:
    """``tiap bulan``, ``tiap 3 bulan``, ``tiap tahun``."""
    return f"tiap {duration(months).removeprefix('1 ') if months in {1, _YEAR} else duration(months)}"
