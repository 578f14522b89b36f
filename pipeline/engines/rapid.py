"""rapidocr: reads with the models of its own wheel, line by line; the lines are cut into words here."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from models.geometry import BBox
from pipeline.engines.recognition import Gray, ReadWord
from pipeline.engines.spacing import word_spans

__all__ = ["RapidEngine", "RapidLineReader"]

# Letters of other alphabets that it takes for Latin ones.
_LATIN = str.maketrans("ıİ", "iI")
# The detector's own least side of an image, in pixels.
_LEAST_SIDE = 736


class RapidEngine:
    """Reads with PP-OCR models through ONNX Runtime."""

    name = "rapidocr"
    upright_confidence = 0.9  # upside down its lines score up to 0.69, upright 0.96 and more

    def __init__(self) -> None:
        """Load the models of the wheel.

        Raises:
            ImportError: rapidocr is not installed.
        """
        self._reader = _load(return_word_box=True, return_single_char_box=True)

    def read(self, gray: Gray, dpi: float) -> list[ReadWord]:  # noqa: ARG002  # the models scale by themselves
        """The words of an upright clean page; a word has the confidence of its line."""
        result: Any = self._reader(cv2.cvtColor(_padded(gray), cv2.COLOR_GRAY2BGR))
        if not result.txts:
            return []
        lines = zip(result.txts, result.scores, result.word_results, strict=True)
        return [word for text, score, letters in lines for word in _words(text, float(score), letters)]

    def read_line(self, gray: Gray, dpi: float) -> list[ReadWord]:
        """The words of a single line."""
        return self.read(gray, dpi)

    def transcribe(self, gray: Gray) -> str:
        """What a part of a line says, read without looking for lines in it first; empty where it says nothing."""
        ((line, _),) = self._line_reader.read_lines([gray])
        return " ".join(line[start:end] for start, end in word_spans(line))

    @cached_property
    def _line_reader(self) -> "RapidLineReader":
        """A reader of its own, since rapidocr keeps the switches of its last call."""
        return RapidLineReader()


class RapidLineReader:
    """Reads single words and lines with the recogniser alone: it is quick, and best where letters are few."""

    def __init__(self) -> None:
        """Load the models of the wheel.

        Raises:
            ImportError: rapidocr is not installed.
        """
        self._reader = _load()

    def read_lines(self, pictures: Sequence[Gray]) -> list[tuple[str, float]]:
        """Text and confidence of each picture, the text empty where there is none."""
        return [self._read(picture) for picture in pictures]

    def _read(self, picture: Gray) -> tuple[str, float]:
        result: Any = self._reader(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR), use_det=False, use_cls=False)
        return (_latin(result.txts[0]), float(result.scores[0])) if result.txts else ("", 0.0)


def _load(**options: bool) -> Any:
    """A loaded rapidocr; naming the files of its models keeps it from looking for them on the network."""
    import rapidocr

    models = Path(rapidocr.__file__).parent / "models"
    params: dict[str, Any] = {
        "Global.log_level": "error",
        "Global.use_cls": False,  # it turns upright lines upside down
        "Global.text_score": 0.0,  # what is hard to read is marked by its confidence, not dropped
        "Det.model_path": str(next(models.glob("*_det_*.onnx"))),
        "Rec.model_path": str(next(models.glob("*_rec_*.onnx"))),
        **{f"Global.{name}": value for name, value in options.items()},
    }
    return rapidocr.RapidOCR(params=params)


def _latin(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_LATIN)


def _padded(gray: Gray) -> Gray:
    """At least as large as the detector wants an image: smaller ones it would enlarge, at eight times the time."""
    height, width = gray.shape
    bottom, right = max(0, _LEAST_SIDE - height), max(0, _LEAST_SIDE - width)
    return np.asarray(cv2.copyMakeBorder(gray, 0, bottom, 0, right, cv2.BORDER_CONSTANT, value=(255,)), dtype=np.uint8)


def _words(line: str, score: float, letters: Any) -> Iterator[ReadWord]:
    """The words of a line, each boxed by its letters: ``letters`` holds (letter, score, corners), spaces left out."""
    corners = iter(box for _, _, box in letters)
    boxes = [None if char.isspace() else next(corners) for char in line]
    for start, end in word_spans(line):
        points = np.array(boxes[start:end], dtype=np.float64).reshape(-1, 2)
        (x0, top), (x1, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
        yield ReadWord(_latin(line[start:end]), BBox(x0, top, x1, bottom), score)
