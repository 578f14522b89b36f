"""What every part of a record shares: it is immutable, closed and written with the contract's key names."""

from pydantic import BaseModel, ConfigDict

__all__ = ["Record"]


class Record(BaseModel):
    """A validated, immutable part of a naskah's record.

    Unknown keys are refused: a record that carries what the contract does not name is a bug, not an extension.
    """

    model_config = ConfigDict(
        extra="forbid", frozen=True, serialize_by_alias=True, validate_by_alias=True, validate_by_name=True
    )
