"""What makes a fact uncertain: words read with low confidence, or read differently the second time."""

from collections.abc import Iterable

from models import Agreement, Evidence, FindingCode
from pipeline.outputs.confirmation import doubt_of

__all__ = ["doubts_at"]

_LOW = "dibaca dengan keyakinan rendah (OCR_RENDAH): cocokkan dengan gambar halamannya"


def doubts_at(agreement: Agreement, evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """Why the words at these places may not be what the page says; none where nothing speaks against them."""
    places = tuple(evidence)
    low = {item for found in agreement.findings if found.code is FindingCode.OCR_RENDAH for item in found.evidence}
    disputed = [
        doubt_of(one)
        for one in agreement.readings or ()
        if not one.confirmed and any(_holds(place, item) for item in one.evidence for place in places)
    ]
    return tuple(dict.fromkeys([*([_LOW] if low.intersection(places) else []), *disputed]))


def _holds(place: Evidence, item: Evidence) -> bool:
    return place.page == item.page and place.bbox.contains(item.bbox.x_mid, item.bbox.y_mid)
