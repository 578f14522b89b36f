"""One extractor a fact: what is read from a `pipeline.language.Reading`, with its evidence."""
