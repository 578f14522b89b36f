"""Reads the electronic signatures of a PDF, by the file's own cryptography.

Nothing is fetched and nobody is trusted: whether the certificate is worth anything is not asked, only whether the
signed bytes are those that were signed, and what was added to the file since.
"""

import io
import logging
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from models.signature import Signature
from pipeline.engines.signature_fields import field_evidence

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import EmbeddedPdfSignature

__all__ = ["read_signatures"]

T = TypeVar("T")

_MARK = b"/ByteRange"
"""Which bytes are signed is written in the clear in every file that holds a signature."""


def read_signatures(data: bytes) -> tuple[Signature, ...]:
    """The signatures in the file, in the order of their fields; time stamps of the document are none.

    A signature that cannot be checked is given as not intact; one damaged beyond reading does not keep the file from
    being read.
    """
    if _MARK not in data:
        return ()
    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # it prints the traces of what is handled here
    return _or_none(_all_signatures, data) or ()


def _all_signatures(data: bytes) -> tuple[Signature, ...]:
    return tuple(_signatures(data))


def _signatures(data: bytes) -> Iterator[Signature]:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import enumerate_sig_fields

    reader = PdfFileReader(io.BytesIO(data), strict=False)
    if reader.encrypted:
        reader.decrypt("")
    fields = list(enumerate_sig_fields(reader, filled_status=True))
    names = {name for name, _, _ in fields}
    for name, value, field in fields:
        if value.get_object().get("/Type") != "/DocTimeStamp":
            evidence = _or_none(field_evidence, data, reader, field.get_object()) or ()
            yield _checked(reader, field, name, names).model_copy(update={"evidence": evidence})


def _checked(reader: "PdfFileReader", field: Any, name: str, names: set[str]) -> Signature:
    """The signature in that field; as far as it can be read, where it is damaged."""
    from pyhanko.sign.validation import EmbeddedPdfSignature

    embedded = _or_none(EmbeddedPdfSignature, reader, field, name)
    return Signature(
        signer=_or_none(_signer, embedded),
        signed_at=_or_none(_claimed_time, embedded),
        intact=_or_none(_is_intact, embedded) or False,
        covers_document=_or_none(_covers_file, embedded) or False,
        changed_after=_or_none(_was_changed_after, embedded, names),
    )


def _or_none(ask: Callable[..., T], *about: Any) -> T | None:
    """What ``ask`` says, or None: pyHanko raises errors of many kinds on damaged signatures."""
    try:
        return ask(*about)
    except Exception:  # noqa: BLE001 - as said
        return None


def _signer(embedded: "EmbeddedPdfSignature") -> str | None:
    name: str | None = embedded.signer_cert.subject.native.get("common_name")
    return name


def _claimed_time(embedded: "EmbeddedPdfSignature") -> datetime | None:
    return embedded.self_reported_timestamp


def _is_intact(embedded: "EmbeddedPdfSignature") -> bool:
    """Whether the bytes have the digest that was signed, and the signer's key signed that digest."""
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity

    return all(
        validate_sig_integrity(embedded.signer_info, embedded.signer_cert, "data", embedded.compute_digest()),
    )


def _covers_file(embedded: "EmbeddedPdfSignature") -> bool:
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    return embedded.evaluate_signature_coverage() == SignatureCoverageLevel.ENTIRE_FILE


def _was_changed_after(embedded: "EmbeddedPdfSignature", signature_fields: set[str]) -> bool | None:
    """Whether more than signatures, their certificates and time stamps came after; None where that is not clear."""
    from pyhanko.sign.diff_analysis import DiffResult
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    embedded.compute_integrity_info()  # type: ignore[no-untyped-call]
    if embedded.coverage is None or embedded.coverage < SignatureCoverageLevel.ENTIRE_REVISION:
        return None
    found = embedded.diff_result
    return not isinstance(found, DiffResult) or not found.changed_form_fields <= signature_fields
