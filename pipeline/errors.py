"""What can go wrong with a file, said so that a person knows which, why and what to do.

Messages are Bahasa Indonesia: they reach the user as they are. Exceptions are for files that cannot be read;
what a lawyer would object to in a naskah is a `models.finding.Finding`, a value.
"""

__all__ = [
    "BrokenFileError",
    "EmptyFileError",
    "EncryptedFileError",
    "FileError",
    "MemoryLimitError",
    "MissingFileError",
    "NotAPdfError",
    "PageLimitError",
    "ReaderCrashedError",
    "SecondEngineError",
    "TimeLimitError",
]


class FileError(Exception):
    """A file that could not be processed.

    Attributes:
        reason: why, one clause without a full stop.
        advice: what the user can do, one clause without a full stop.
    """

    reason = "berkas tidak dapat diproses"
    advice = "periksa berkasnya, lalu coba lagi"

    def __init__(self, reason: str | None = None, advice: str | None = None) -> None:
        self.reason = reason or self.reason
        self.advice = advice or self.advice
        super().__init__(self.reason, self.advice)

    def __str__(self) -> str:
        return f"{self.reason}; {self.advice}"


class MissingFileError(FileError):
    """There is no such file, or it may not be read."""

    reason = "berkas tidak ditemukan atau tidak boleh dibaca"
    advice = "periksa nama berkas dan hak aksesnya"


class NotAPdfError(FileError):
    """The file is something else than a PDF."""

    reason = "bukan berkas PDF"
    advice = "simpan atau pindai naskah sebagai PDF"


class EmptyFileError(FileError):
    """The file has no bytes or no pages."""

    reason = "berkas kosong"
    advice = "salin ulang berkas dari sumbernya"


class BrokenFileError(FileError):
    """The file is damaged."""

    reason = "PDF rusak dan tidak dapat dibuka"
    advice = "salin ulang berkas dari sumbernya atau pindai ulang"


class EncryptedFileError(FileError):
    """The file asks for a password."""

    reason = "PDF terkunci kata sandi"
    advice = "simpan salinan tanpa kata sandi, lalu coba lagi"


class PageLimitError(FileError):
    """The file has more pages than the limit."""

    reason = "jumlah halaman melebihi batas"
    advice = "pecah berkas atau naikkan batas dengan --max-pages"


class TimeLimitError(FileError):
    """A page took longer than the limit."""

    reason = "satu halaman melebihi batas waktu"
    advice = "naikkan batas dengan --page-seconds atau pindai ulang halaman itu"


class MemoryLimitError(FileError):
    """Reading the file took more memory than the limit."""

    reason = "pembacaan melebihi batas memori"
    advice = "pecah berkas atau naikkan batas dengan --max-memory"


class ReaderCrashedError(FileError):
    """The process that read the file died."""

    reason = "pembaca PDF berhenti mendadak pada berkas ini"
    advice = "cetak ulang naskah ke PDF baru, lalu coba lagi"


class SecondEngineError(FileError):
    """The careful mode reads with both OCR engines, and one of them is not there."""

    reason = "mode teliti memerlukan kedua mesin OCR"
    advice = "lihat yang kurang dengan: naskah doctor"
