"""What the first engine was not sure of, and every reference number, read once more by another engine.

A value is always one that an engine read: nothing is put together from two readings, and nothing is repaired.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf

import numpy as np

from models.geometry import BBox
from pipeline.engines.recognition import Gray, LineReader, ReadWord, words_in

__all__ = ["with_second_opinion"]

# Below this the first engine may be wrong, and two in three times is: there the second one is asked.
_DOUBTFUL = 0.6
# It is believed where it is so sure; where it is not even so sure of what the first hardly read, that is no word.
_SURE = 0.9
_UNREAD = 0.5
_HARDLY_READ = 0.3
# Where two sure engines differ, the word counts as doubtful.
_DISPUTED = 0.6
# 3/0214/HK.06.01/III/2025, and the pieces into which a scan may break it.
_NUMBER = re.compile(r"(?=.*\d)\S*/\S*")
_PLAIN = re.compile(r"[\x20-\x7e‘’“”–—•°§]+")
# Pieces of one number stand nearer to each other than words, by the height of the line.
_PIECE_GAP = 0.6
# Where an engine swallowed a space, the letters' own places are not known: PASAL13.
_GLUED = 0.02
_MARGIN_INCHES = 0.02
# A page that the first engine could not read stays as it is: by its confidence it is known to be unreadable
# (docs/decisions/0004-unreadable-pages.md).
_READABLE = 0.65
_MOST_WORDS = 60


def with_second_opinion(gray: Gray, words: Sequence[ReadWord], reader: LineReader, dpi: float) -> list[ReadWord]:
    """The words of a page, each as the engine read it that was sure."""
    if _mean_confidence(words) < _READABLE:
        return list(words)
    groups = list(_groups(words))
    asked = [index for index, group in enumerate(groups) if _is_doubtful(group)][:_MOST_WORDS]
    opinions = reader.read_lines([_crop(gray, groups[index], dpi) for index in asked])
    answers = dict(zip(asked, opinions, strict=True))
    return [word for index, group in enumerate(groups) for word in _decided(group, *answers.get(index, ("", None)))]


def _mean_confidence(words: Sequence[ReadWord]) -> float:
    letters = sum(len(word.text) for word in words)
    return sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0


def _groups(words: Sequence[ReadWord]) -> Iterator[list[ReadWord]]:
    """Each word by itself, but together the pieces of a number, and words that the engine glued and we parted."""
    group = list(words[:1])
    for left, right in pairwise(words):
        pieces = _NUMBER.fullmatch(left.text) and _NUMBER.fullmatch(right.text)
        if not (_gap(left.box, right.box) < (_PIECE_GAP if pieces else _GLUED)):
            yield group
            group = []
        group.append(right)
    if group:
        yield group


def _gap(left: BBox, right: BBox) -> float:
    """The white between two words of a line, by its height; infinite between lines."""
    height = max(left.height, right.height)
    beside = left.top < right.y_mid < left.bottom and right.x0 >= left.x1 - 1
    return (right.x0 - left.x1) / height if beside and height else inf


def _is_doubtful(group: Sequence[ReadWord]) -> bool:
    return len(group) > 1 or group[0].confidence < _DOUBTFUL or bool(_NUMBER.fullmatch(group[0].text))


def _crop(gray: Gray, group: Sequence[ReadWord], dpi: float) -> Gray:
    box = BBox.around(word.box for word in group)
    margin = round(_MARGIN_INCHES * dpi)
    top, left = max(0, int(box.top) - margin), max(0, int(box.x0) - margin)
    return np.ascontiguousarray(gray[top : int(box.bottom) + margin, left : int(box.x1) + margin])


def _decided(group: list[ReadWord], text: str, sureness: float | None) -> list[ReadWord]:
    if sureness is None:
        return group
    first = "".join(word.text for word in group)
    confidence = min(word.confidence for word in group)
    if sureness >= _SURE and _bare(text) == _bare(first):
        return _agreed(group, text, sureness)
    if sureness >= _SURE and _PLAIN.fullmatch(text):
        sureness = sureness if confidence < _DOUBTFUL else _DISPUTED
        return words_in(text, BBox.around(word.box for word in group), sureness, second=True)
    return [word for word in group if sureness >= _UNREAD or word.confidence >= _HARDLY_READ]


def _bare(text: str) -> str:
    """Letters, digits and strokes alone, as the two engines are compared."""
    return re.sub(r"[^\w/-]", "", text).lower()


def _agreed(group: list[ReadWord], text: str, sureness: float) -> list[ReadWord]:
    """Both read the same; on ``c.`` or ``C.``, a comma or a full stop, the first decides, who sees the line."""
    if len(group) == 1:
        return [replace(group[0], confidence=max(sureness, group[0].confidence))]
    return words_in(text, BBox.around(word.box for word in group), sureness)
