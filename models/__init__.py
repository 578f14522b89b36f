"""What is true of a naskah: the record of the contract and the values that the pipeline builds it from."""

from models.agreement import Agreement, Amendment, Kind, NaskahNumber, OcrSource, Source, SourceKind
from models.checked import CheckedValue, ValueKind, ValueReading
from models.clause import Clause, ClauseType, Program, ProgramCode, ProgramGroup
from models.evidence import DateValue, Evidence, TextValue, evidence_in
from models.finding import SEVERITY, Exempted, Finding, FindingCode, Severity
from models.geometry import BBox
from models.monev import Monev, MonevElements, MonevStatus
from models.obligation import Deadline, Obligation, ObligationKind, Recurrence
from models.party import Category, Party, Sector, Signatory
from models.signature import Signature, SignatureKind
from models.term import DateFact, DateRole, Term

__all__ = [
    "SEVERITY",
    "Agreement",
    "Amendment",
    "BBox",
    "Category",
    "CheckedValue",
    "Clause",
    "ClauseType",
    "DateFact",
    "DateRole",
    "DateValue",
    "Deadline",
    "Evidence",
    "Exempted",
    "Finding",
    "FindingCode",
    "Kind",
    "Monev",
    "MonevElements",
    "MonevStatus",
    "NaskahNumber",
    "Obligation",
    "ObligationKind",
    "OcrSource",
    "Party",
    "Program",
    "ProgramCode",
    "ProgramGroup",
    "Recurrence",
    "Sector",
    "Severity",
    "Signatory",
    "Signature",
    "SignatureKind",
    "Source",
    "SourceKind",
    "Term",
    "TextValue",
    "ValueKind",
    "ValueReading",
    "evidence_in",
]
