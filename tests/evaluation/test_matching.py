"""Which obligation of the reading is which of the gold record."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline.evaluation.facts import Fact
from pipeline.evaluation.fields import Field
from pipeline.evaluation.likeness import DIGITAL, likeness
from pipeline.evaluation.matching import Pair, counterparts, match


def same(gold: Fact, read: Fact) -> float:
    return likeness(gold.field, gold.value, read.value, DIGITAL)


def duty(action: str, place: str, about: str = "pihak 1, tugas") -> Fact:
    return Fact(Field.OBLIGATIONS, action, about, (Fact(Field.OBLIGATION_PLACE, place),))


def test_the_likest_action_is_taken_first() -> None:
    quarterly, yearly = duty("menyusun laporan triwulan", "pasal 3"), duty("menyusun laporan tahunan", "pasal 4")

    assert match([quarterly, yearly], [yearly, quarterly], same).hits == [(quarterly, quarterly), (yearly, yearly)]


def test_the_same_words_twice_are_told_apart_by_their_place() -> None:
    here, there = duty("menyampaikan laporan", "pasal 3 ayat 1"), duty("menyampaikan laporan", "pasal 5 ayat 2")

    assert match([here, there], [there, here], same).hits == [(here, here), (there, there)]


def test_one_obligation_is_matched_once() -> None:
    said = duty("menyampaikan laporan", "pasal 3")
    matching = match([said], [said, said], same)

    assert (len(matching.hits), matching.missing, matching.extra) == (1, [], [said])


def test_what_another_party_does_is_another_obligation_but_shown_beside_it() -> None:
    mine, strayed = duty("menyampaikan laporan", "pasal 3"), duty("menyampaikan laporan", "pasal 3", "pihak 2, tugas")

    assert match([mine], [strayed], same).hits == []
    assert counterparts([mine], [strayed], same) == [Pair(mine, strayed)]


def test_two_obligations_of_one_party_are_not_shown_as_one_changed() -> None:
    missed, invented = duty("menyediakan instruktur", "pasal 3"), duty("membayar honorarium", "pasal 3")

    assert counterparts([missed], [invented], same) == [Pair(missed, None), Pair(None, invented)]


def test_a_second_title_is_a_changed_title() -> None:
    written, read = Fact(Field.TITLE, "PELATIHAN"), Fact(Field.TITLE, "PEMAGANGAN")

    assert counterparts([written], [read], same) == [Pair(written, read)]


facts = st.lists(
    st.builds(
        duty, st.sampled_from(["menyusun laporan", "menyusun laporan akhir", "membayar"]), st.sampled_from("123")
    ),
    max_size=6,
)


@given(facts, facts)
def test_nothing_is_lost_and_nothing_counted_twice(gold: list[Fact], read: list[Fact]) -> None:
    hits, missing, extra = match(gold, read, same)

    assert sorted(map(repr, [*(mine for mine, _ in hits), *missing])) == sorted(map(repr, gold))
    assert sorted(map(repr, [*(other for _, other in hits), *extra])) == sorted(map(repr, read))


@given(facts)
def test_a_list_matches_itself_in_any_order(gold: list[Fact]) -> None:
    hits, missing, extra = match(gold, gold[::-1], same)

    assert (missing, extra) == ([], [])
    assert all(mine == other for mine, other in hits)
