"""Facts and source become one validated record."""

from collections.abc import Sequence
from dataclasses import fields

from models.agreement import Agreement, Source
from models.finding import Finding
from models.signature import Signature
from pipeline.stages.extract import Facts

__all__ = ["assemble"]


def assemble(
    source: Source, facts: Facts, signatures: Sequence[Signature], findings: Sequence[Finding] = ()
) -> Agreement:
    """The record of the contract."""
    read = {field.name: getattr(facts, field.name) for field in fields(facts)}
    return Agreement(source=source, signatures=tuple(signatures), findings=tuple(findings), **read)
