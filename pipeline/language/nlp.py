"""The language pipeline: built in milliseconds, because the stock one is not.

spaCy's blank Indonesian takes two seconds to build 16,000 tokenizer exceptions, nearly all of them words with a
hyphen; one pattern keeps such words whole just as well.
"""

import re
from functools import cache

import spacy.lang.id
from spacy.language import Language
from spacy.tokens import Doc

from models.text import fold
from pipeline.vocabulary import load

__all__ = ["nlp"]

_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+$")
# A list counts to two digits.
_LIST_DIGITS = 2
# A possessive or determining -nya hides the word that a rule names: "evaluasinya".
_CLITIC = re.compile(r"(?<=[a-z]{4})nya$")


class _LeanDefaults(spacy.lang.id.IndonesianDefaults):
    tokenizer_exceptions = {  # noqa: RUF012 - the name and type are spaCy's
        text: parts for text, parts in spacy.lang.id.IndonesianDefaults.tokenizer_exceptions.items() if "-" not in text
    }
    token_match = _HYPHENATED.match


class _LeanIndonesian(Language):  # type: ignore[no-untyped-call] # spaCy registers subclasses untyped
    lang = "id"
    Defaults = _LeanDefaults


@Language.component("ejaan", assigns=["token.norm"])
def spelling(doc: Doc) -> Doc:
    """Give each token the norm by which rules name it: folded, one spelling, without -nya."""
    same = load("ejaan")["sama"]
    for token in doc:
        word = _CLITIC.sub("", fold(token.text))
        token.norm_ = same.get(word, word)
    return doc


@Language.component("kalimat", requires=[], assigns=["token.is_sent_start"])
def sentences(doc: Doc) -> Doc:
    """Start a sentence after a full stop or a semicolon, unless the stop belongs to an abbreviation or a number."""
    short = set(load("singkatan")["singkatan"])
    words = [token.text for token in doc]
    near = zip(words, ["", *words], words[1:], strict=False)
    starts = [True, *(_ends_sentence(word, before, after, short) for word, before, after in near)]
    # A new document, told all at once: set one by one, each start makes spaCy look through the whole old one.
    spaces = [bool(token.whitespace_) for token in doc]
    return Doc(doc.vocab, words=words, spaces=spaces, sent_starts=list(starts[: len(words)]))


def _ends_sentence(word: str, before: str, after: str, short: set[str]) -> bool:
    if word == ";":
        return True
    if not word.endswith("."):
        return False
    last = (before if word == "." else word[:-1]).lower()
    if last.isdigit():  # "1." counts a list, "2025." ends a sentence
        return len(last) > _LIST_DIGITS and after[:1].isupper()
    if after == "," or ("." in last and after[:1].islower()):  # "S.T., M.M. selaku"
        return False
    return last not in short and len(last) > 1


@cache
def nlp() -> Language:
    """The one language pipeline of this process."""
    language = _LeanIndonesian()
    language.add_pipe("kalimat")
    language.add_pipe("ejaan")
    return language
