"""spaCy set up for Indonesian agreements: a lean tokenizer, spelling norms, sentences, phrase rules."""

from pipeline.language.nlp import nlp
from pipeline.language.phrases import find_phrases
from pipeline.language.reading import Reading, read

__all__ = ["Reading", "find_phrases", "nlp", "read"]
