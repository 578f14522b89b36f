"""What the tests of scans share: the engine that this machine reads them with."""

import pytest

from pipeline.config import EngineChoice


@pytest.fixture(scope="session")
def engine() -> object:
    """The OCR engine of this machine."""
    from pipeline.engines.ocr import find_engine

    return find_engine(EngineChoice.AUTO) or pytest.skip("no OCR engine on this machine")
