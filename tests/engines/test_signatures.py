"""Electronic signatures: made with a key of our own, then tampered with."""

import io
from datetime import UTC, datetime, timedelta

import pytest
from asn1crypto import keys  # type: ignore[import-untyped]
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.generic import StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.stamp import TextStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from pipeline.engines.signatures import read_signatures
from tests.engines.drawn_pdf import OPENING, draw

NASKAH = draw(lambda canvas: canvas.drawString(72, 700, OPENING[0]))
BOX = (300, 100, 500, 160)


def _signer(name: str) -> signers.SimpleSigner:
    """Somebody with a certificate that he gave himself."""
    key = rsa.generate_private_key(65537, 2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(subject, subject, key.public_key(), 1, now - timedelta(1), now + timedelta(1))
    certificate = builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
    private = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    nobody_else = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    return signers.SimpleSigner(asn1_x509.Certificate.load(certificate), keys.PrivateKeyInfo.load(private), nobody_else)


def _signed(data: bytes, name: str, *, box: tuple[int, int, int, int] | None = None) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    field = name.partition(" ")[0]
    fields.append_signature_field(writer, fields.SigFieldSpec(field, box=box, on_page=0))
    signer = signers.PdfSigner(
        signers.PdfSignatureMetadata(field_name=field),
        signer=_signer(name),
        stamp_style=TextStampStyle(stamp_text="Ditandatangani oleh\n%(signer)s"),
    )
    written: io.BytesIO = signer.sign_pdf(writer)
    return written.getvalue()


@pytest.fixture(scope="module")
def once() -> bytes:
    return _signed(NASKAH, "Budi Santoso, S.H.", box=BOX)


@pytest.fixture(scope="module")
def twice(once: bytes) -> bytes:
    return _signed(once, "Siti Aminah")


def test_a_file_without_signatures_has_none() -> None:
    assert read_signatures(NASKAH) == ()


def test_a_signature_says_who_signed_and_when(once: bytes) -> None:
    (signature,) = read_signatures(once)
    assert signature.signer == "Budi Santoso, S.H."
    assert signature.signed_at is not None
    assert abs(signature.signed_at - datetime.now(UTC)) < timedelta(minutes=5)
    assert (signature.intact, signature.covers_document, signature.changed_after) == (True, True, False)


def test_a_visible_signature_cites_what_it_shows(once: bytes) -> None:
    (signature,) = read_signatures(once)
    assert [item.quote for item in signature.evidence] == ["Ditandatangani oleh", "Budi Santoso, S.H."]
    for item in signature.evidence:
        assert item.page == 1
        assert BOX[0] <= item.bbox.x0 < item.bbox.x1 <= BOX[2]
        assert 842 - BOX[3] <= item.bbox.top < item.bbox.bottom <= 842 - BOX[1] + 5


def test_a_second_signature_is_no_change(twice: bytes) -> None:
    """The first covers the file as it was; only a signature came after it."""
    first, second = read_signatures(twice)
    assert (first.intact, first.covers_document, first.changed_after) == (True, False, False)
    assert (second.intact, second.covers_document, second.changed_after) == (True, True, False)
    assert second.signer == "Siti Aminah"
    assert second.evidence == ()


def test_text_added_after_signing_is_a_change(twice: bytes) -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(twice))
    addition = StreamObject(stream_data=b"BT /F1 12 Tf 72 600 Td (dan denda) Tj ET")
    writer.add_stream_to_page(0, writer.add_object(addition))  # type: ignore[no-untyped-call]
    changed = io.BytesIO()
    writer.write(changed)  # type: ignore[no-untyped-call]
    for signature in read_signatures(changed.getvalue()):
        assert (signature.intact, signature.covers_document, signature.changed_after) == (True, False, True)


def test_a_byte_changed_within_breaks_the_signature(once: bytes) -> None:
    changed = once.replace(b"/CreationDate (D:2", b"/CreationDate (D:1", 1)
    assert changed != once
    (signature,) = read_signatures(changed)
    assert not signature.intact
    assert signature.signer == "Budi Santoso, S.H."


def test_a_destroyed_signature_is_named_and_not_intact(once: bytes) -> None:
    start = once.index(b"/Contents <") + 15
    (signature,) = read_signatures(once[:start] + b"0" * 60 + once[start + 60 :])
    assert (signature.signer, signature.intact, signature.changed_after) == (None, False, None)


@pytest.mark.parametrize("data", [b"%PDF-1.4 /ByteRange", b"/ByteRange" * 50])
def test_a_damaged_file_has_no_signatures_and_no_error(data: bytes) -> None:
    assert read_signatures(data) == ()
