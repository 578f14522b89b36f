"""Signatures in the file, as its own cryptography says; whether one is lawful is for the law to say."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from models.base import Record
from models.evidence import Evidence

__all__ = ["Signature", "SignatureKind"]


class SignatureKind(StrEnum):
    """``basah`` (ink) is reserved."""

    ELEKTRONIK = "elektronik"
    BASAH = "basah"


class Signature(Record):
    """One electronic signature of the PDF."""

    kind: SignatureKind = SignatureKind.ELEKTRONIK
    signer: str | None = Field(description="the common name in the signer's certificate")
    signed_at: datetime | None = Field(description="as the signature claims; no time stamp is asked of anybody")
    intact: bool = Field(description="the signed bytes are those that were signed")
    covers_document: bool = Field(description="the signature covers the file as it is now")
    changed_after: bool | None = Field(description="something beyond further signatures was added; null: unknown")
    evidence: tuple[Evidence, ...] = ()
