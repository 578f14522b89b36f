"""What a user may set: limits against hostile files, and how scans are read."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["EngineChoice", "Limits", "ReadOptions"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one file; the defaults lie far above honest work.

    Attributes:
        pages: most pages in a file.
        page_seconds: most seconds that one page may take.
        memory_mb: most resident memory, in MiB, of the process that reads the file.
        page_pixels: most pixels to which a page is rasterised; a larger page is rasterised more coarsely.
    """

    pages: int = 1000
    page_seconds: float = 60.0
    memory_mb: int = 4096
    page_pixels: int = 40_000_000


class EngineChoice(StrEnum):
    """Which OCR engine reads scans."""

    AUTO = "auto"
    TESSERACT = "tesseract"
    RAPIDOCR = "rapidocr"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How a file is read.

    Attributes:
        limits: bounds on the file.
        engine: what reads scans.
        careful: whether dates, numbers and amounts on scanned pages are read a second time, by the other engine.
    """

    limits: Limits = Limits()
    engine: EngineChoice = EngineChoice.AUTO
    careful: bool = False
