"""What a pasal's heading announces, by the words that the clause rules list for it."""

import re
from functools import cache, lru_cache

from models.structure import Node
from models.text import fold
from pipeline.language import Reading
from pipeline.rules import topic

__all__ = ["heading_types", "only_recites"]

_RECITING = {"ketentuan_umum", "maksud_tujuan", "ruang_lingkup"}


def heading_types(reading: Reading, node: Node) -> tuple[str, ...]:
    """The clause types that the heading names, in its order; a longer phrase counts before one within it."""
    return _types_in(_plain(reading.text.slice(node.heading))) if node.heading is not None else ()


def only_recites(reading: Reading, node: Node) -> bool:
    """Whether the heading announces a pasal that defines, cites and recites, in which nobody undertakes anything."""
    return not _RECITING.isdisjoint(heading_types(reading, node))


@lru_cache(maxsize=1024)
def _types_in(heading: str) -> tuple[str, ...]:
    """Every extractor asks for the same headings, and naskah share most of theirs: each is searched once."""
    taken: list[tuple[int, int, str]] = []
    for phrase, code in _phrases():
        for match in phrase.finditer(heading):
            if all(match.end() <= start or match.start() >= end for start, end, _ in taken):
                taken.append((match.start(), match.end(), code))
    return tuple(dict.fromkeys(code for _, _, code in sorted(taken)))


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Every heading phrase as an expression, with its clause type, the longest first."""
    phrases = [(_plain(phrase), rule.code or rule.name) for rule in topic("klausul") for phrase in rule.headings]
    phrases.sort(key=lambda pair: -len(pair[0]))
    return tuple((re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)"), code) for phrase, code in phrases)


def _plain(heading: str) -> str:
    """The heading's words alone: "Monitoring, Evaluasi, dan Pelaporan" and "KERJA SAMA", "KERJASAMA" read alike."""
    return " ".join(re.findall(r"\w+", fold(heading).replace("kerja sama", "kerjasama")))
