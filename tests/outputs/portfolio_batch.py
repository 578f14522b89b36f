"""Portfolios for the tests of what people see: an ordinary one, and one that holds more than any office has."""

from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

from models import Agreement, Kind, ProgramCode, Sector
from pipeline.outputs.links import file_link
from pipeline.outputs.portfolio import PortfolioFile, PortfolioView, UnreadFile, portfolio_view
from tests.outputs.conftest import LONG, empty, evidence, from_gold, party, source

__all__ = ["DAY", "HOSTILE", "agreed", "fullest_portfolio", "ordinary"]

DAY = date(2026, 11, 25)
HOSTILE = '=1+1 <script>alert(1)</script> #panic() "kutip" & $x$ \u202egnilab'
MINISTRY = {"category": "kementerian_lembaga", "sector": None}


def agreed(number: int, partner: str = "PT Contoh", **changes: Any) -> Agreement:
    """A naskah between a unit of the ministry and a partner; ``number`` makes its file one of its own."""
    own = party(1, "Balai Besar Pelatihan Vokasi dan Produktivitas Bekasi", acts_for="Kementerian Ketenagakerjaan")
    usual: dict[str, Any] = {
        "source": source(file=f"{number:03}.pdf", sha256=f"{number:064x}"),
        "kind": "perjanjian_kerja_sama",
        "parties": [own | MINISTRY, party(2, partner, **changes.pop("other", {}))],
    }
    return empty(**usual | changes)


def until(end: date | None, *, open_ended: bool = False) -> dict[str, Any]:
    """A term that ends on that day."""
    return {"months": None, "starts_on": None, "ends_on": end, "open_ended": open_ended, "evidence": evidence()}


def programs(*codes: ProgramCode) -> list[dict[str, Any]]:
    return [{"code": code, "group": code.group, "evidence": evidence()} for code in codes]


def files(agreements: list[Agreement]) -> list[PortfolioFile]:
    return [
        PortfolioFile(each, each.source.file, file_link(Path("arsip") / each.source.file, Path()))
        for each in agreements
    ]


def ordinary() -> PortfolioView:
    """Five naskah of the corpus, one whose text would be markup, a copy of the first, and a file that is no PDF."""
    records = [
        each.model_copy(update={"source": each.source.model_copy(update={"sha256": f"{number:064x}"})})
        for number, each in enumerate(map(from_gold, ("pks-lengkap", "pks-cacat", "lemah", "tanpa-monev", "adendum")))
    ]
    hostile = agreed(99, HOSTILE, source=source(file=f"{HOSTILE}.pdf"), programs=programs(*ProgramCode))
    copy = PortfolioFile(records[0], "salinan/pks-lengkap.pdf", "arsip/salinan/pks-lengkap.pdf")
    return portfolio_view(
        [*files([*records, hostile]), copy], DAY, [UnreadFile("rusak.pdf", "PDF rusak; minta berkas aslinya")]
    )


def fullest_portfolio() -> PortfolioView:
    """Every category, sector, programme and kind, also unknown ones; ends in sixteen years; hundreds of files."""
    sectors, kinds, codes = cycle(Sector), cycle(Kind), cycle(ProgramCode)
    others = cycle(
        [{"sector": None, "category": None}, MINISTRY, {"category": "pemerintah_daerah", "sector": None}, {}]
    )
    ends = cycle(DAY + timedelta(days=190 * step) for step in range(-3, 60))
    many = [
        agreed(
            number,
            LONG * 2,
            kind=next(kinds),
            other=next(others) or {"sector": next(sectors)},
            programs=programs(next(codes)) if number % 9 else [],
            term=until(next(ends)) if number % 7 else until(None, open_ended=bool(number % 2)) if number % 3 else None,
        )
        for number in range(300)
    ]
    unsure = agreed(400, monev={"status": "tidak_dapat_dipastikan"}, other={"sector": "lainnya"})
    long = [PortfolioFile(each, f"{LONG}/{each.source.file}", "arsip/a.pdf") for each in [*many, unsure]]
    unread = [UnreadFile(f"{LONG}{number}.pdf", LONG) for number in range(30)]
    return portfolio_view([*long, *long[:30]], DAY, unread)
