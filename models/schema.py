"""The record's JSON Schema, generated from the models: ``make schema`` writes it, a test holds that it is current."""

import json
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from models.agreement import Agreement

__all__ = ["SCHEMA_FILE", "render_schema"]

SCHEMA_FILE = Path(__file__).with_name("agreement.schema.json")
DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _EveryKey(GenerateJsonSchema):
    """A record is printed with all its keys, those with a default too; what a mode adds is there in that mode alone."""

    def field_is_required(self, field: Any, total: bool) -> bool:  # noqa: ARG002, FBT001 (pydantic's signature)
        """Say whether the key is always there."""
        return "serialization_exclude_if" not in field


def render_schema() -> str:
    """The schema of what ``naskah extract --json`` prints, as JSON text."""
    schema = Agreement.model_json_schema(mode="serialization", by_alias=True, schema_generator=_EveryKey)
    return json.dumps({"$schema": DIALECT, **schema}, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    SCHEMA_FILE.write_text(render_schema(), encoding="utf-8", newline="\n")
