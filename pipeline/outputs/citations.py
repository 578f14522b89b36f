"""Where a fact stands, as a lawyer cites it: ``hlm. 3, Pasal 8 ayat (2) huruf a``."""

from collections.abc import Iterable, Sequence

from models import Evidence
from pipeline.outputs.prose import clean

__all__ = ["cite", "page_list", "pages_of", "pasal_list", "place"]

_MOST_RUNS = 5


def pages_of(evidence: Iterable[Evidence]) -> tuple[int, ...]:
    """The pages that ``evidence`` stands on, in order, each once."""
    return tuple(sorted({item.page for item in evidence}))


def page_list(pages: Iterable[int]) -> str:
    """``3``, ``3–5, 8``; a long list ends in ``dst.``."""
    return _runs([str(page) for page in pages])


def pasal_list(numbers: Iterable[str | None]) -> str:
    """``4, 7–9, 8A``, each once in the order given; empty where none is known; a long list ends in ``dst.``."""
    return _runs(list(dict.fromkeys(clean(number) for number in numbers if number)))


def _runs(numbers: Sequence[str]) -> str:
    """``numbers`` with those that follow on one another drawn together."""
    runs: list[list[str]] = []
    for number in numbers:
        if runs and _follows(runs[-1][-1], number):
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [f"{run[0]}–{run[-1]}" if len(run) > 1 else run[0] for run in runs]
    return ", ".join(shown[:_MOST_RUNS]) + (", dst." if len(shown) > _MOST_RUNS else "")


def _follows(before: str, number: str) -> bool:
    return before.isdecimal() and number.isdecimal() and int(number) == int(before) + 1


def place(pasal: str | None, ayat: str | None = None, item: str | None = None) -> str:
    """``Pasal 8 ayat (2) huruf a``; empty where nothing is known."""
    parts = (
        f"Pasal {clean(pasal)}" if pasal else "",
        f"ayat ({clean(ayat)})" if ayat else "",
        f"{'angka' if item[0].isdigit() else 'huruf'} {clean(item)}" if item else "",
    )
    return " ".join(part for part in parts if part)


def cite(evidence: Iterable[Evidence], where: str = "") -> str:
    """``hlm. 3, Pasal 8``: the pages of ``evidence`` and the place in the naskah's own numbering, where known."""
    pages = pages_of(evidence)
    return ", ".join(part for part in (f"hlm. {page_list(pages)}" if pages else "", where) if part)
