"""Every figure has a name in Bahasa Indonesia."""

from pipeline.evaluation.fields import Field
from pipeline.evaluation.outcome import MICRO, MONEV_ERRORS
from pipeline.outputs.figure_words import figure_words


def test_every_field_and_monev_error_has_a_name() -> None:
    assert figure_words().field.keys() == {*map(str, Field), MICRO}
    assert figure_words().figure.keys() == {"precision", "recall", "f1", *MONEV_ERRORS}
