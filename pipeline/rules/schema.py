"""What a rule file holds."""

import re
from functools import cached_property
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

__all__ = ["Counterexample", "Example", "Pattern", "Rule"]


# Drafters set the passive's di- apart ("di tanda tangani", forms (i)); every rule reads it so. Not in a lookbehind,
# whose width must be fixed.
_PASSIVE = re.compile(r"(?<![\w\\=!<?])di(?=[a-z]{4,})(?! )")

# A dot between two characters ("Pasal 3.1", "s.d", "Rp1.000") ends no sentence: every rule reads over it.
_NO_STOP = re.compile(r"\[\^\.;([^\]]*)\]")


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Pattern(_Data):
    """One way in which the language says what a rule looks for.

    Exactly one of ``regex``, ``phrases`` and ``tokens`` is given. A regex runs over the folded text (lower case,
    plain quotes, single spaces); its group ``quote``, where it has one, is what the fact cites, else the whole match;
    ``{{name}}`` stands for a fragment of ``fragments.toml``. Phrases are compared token by token in their normal
    spelling; tokens are spaCy token patterns.
    """

    name: str
    regex: str | None = None
    phrases: tuple[str, ...] = ()
    tokens: tuple[tuple[dict[str, Any], ...], ...] = ()
    exclude_before: str | None = Field(default=None, description="no match where this stands in the window before it")
    exclude_after: str | None = Field(default=None, description="no match where this stands in the window after it")
    window: int = Field(default=60, ge=1, description="characters looked at on either side for exclusions")

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if sum((self.regex is not None, bool(self.phrases), bool(self.tokens))) != 1:
            raise ValueError(f"pattern {self.name}: exactly one of regex, phrases and tokens")
        return self


class Example(_Data):
    """A text, the words that the rule finds in it, and the value of each named group."""

    text: str
    quote: str
    values: dict[str, str] = {}


class Counterexample(_Data):
    """A text in which the rule finds nothing, and why."""

    text: str
    why: str


class Rule(_Data):
    """One rule: what it looks for, on what ground, how, with proof.

    Attributes:
        id: ``topic.name``, the path of its file; what evidence cites.
        about: what it finds, in Bahasa Indonesia: shown to the user by way of explanation.
        source: the regulation, form or definition on which it rests.
        headings: words of headings that announce the matter (clauses only).
        code: the code of the contract that it stands for, where that is not the file's name.
    """

    id: str
    about: str
    source: str
    code: str | None = None
    headings: tuple[str, ...] = ()
    pattern: tuple[Pattern, ...] = ()
    example: tuple[Example, ...] = ()
    counterexample: tuple[Counterexample, ...] = ()

    @property
    def name(self) -> str:
        """The last part of the id."""
        return self.id.rsplit(".", 1)[-1]

    @cached_property
    def patterns(self) -> dict[str, Pattern]:
        """The patterns by name."""
        return {pattern.name: pattern for pattern in self.pattern}


def expand(regex: str, fragments: dict[str, str]) -> str:
    """Put fragments in place of ``{{name}}``, which may hold further ones, and let a passive's di- stand apart.

    ``[^.;]`` reads on over a dot within a number or an abbreviation.

    Raises:
        KeyError: there is no such fragment.
    """
    regex = _PASSIVE.sub("di ?", regex)
    while "{{" in regex:
        regex = re.sub(r"\{\{(\w+)\}\}", lambda m: f"(?:{_PASSIVE.sub('di ?', fragments[m[1]])})", regex)
    return _NO_STOP.sub(r"(?:[^.;\1]|(?<=\\w)\\.(?=\\w))", regex)
