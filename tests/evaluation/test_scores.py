"""The yardstick held against itself: gold scores 1, and each planted error lowers its own figure and no other."""

import tomllib
from collections.abc import Callable
from typing import Any

import pytest

from pipeline.evaluation.fields import Field, annotated_fields
from pipeline.evaluation.gold import GoldRecord, load_gold, values_of
from pipeline.evaluation.likeness import DIGITAL, SCANNED
from pipeline.evaluation.scores import KELIRU_ADA, KELIRU_TIDAK_ADA, Score, score_record, total
from tests.evaluation.conftest import CORPUS, Gold, agreement_of, gold_path

MANIFEST = tomllib.loads((CORPUS / "manifest.toml").read_text(encoding="utf-8"))
DEV = [entry["id"] for entry in MANIFEST["naskah"] if entry["split"] == "dev"]


def score_of(gold: Gold, read: Gold, least: float = DIGITAL) -> Score:
    """A record that a reader could give, held against the gold record."""
    record = values_of(agreement_of(read))
    return score_record(GoldRecord.model_validate(gold), record, annotated_fields(gold), least)


def lowered(score: Score) -> set[str]:
    """The figures that are not perfect."""
    return {str(name) for name, tally in score.tallies.items() if tally.f1 != 1}


@pytest.mark.parametrize("naskah", DEV)
def test_gold_against_itself_is_perfect(naskah: str, gold: Callable[[str], Gold]) -> None:
    score = score_of(gold(naskah), gold(naskah))

    assert {(tally.precision, tally.recall, tally.f1) for tally in score.tallies.values()} == {(1, 1, 1)}
    assert score.misses == []
    assert score.monev_error is None


def test_gold_of_the_corpus_feeds_every_figure() -> None:
    tallies = []
    for naskah in DEV:
        record, judged = load_gold(gold_path(naskah))
        tallies.append(score_record(record, record, judged, DIGITAL).tallies)

    assert set(Field) - total(tallies).keys() == {Field.EVIDENCE}


# Planted errors -----------------------------------------------------------------------------------------------------


def put(*path: str | int, value: Any) -> Callable[[Gold], None]:
    """Write ``value`` where the path leads."""

    def plant(record: Gold) -> None:
        node: Any = record
        for step in path[:-1]:
            node = node[step]
        node[path[-1]] = value

    return plant


def take(*path: str | int) -> Callable[[Gold], None]:
    """Take away what stands where the path leads."""

    def plant(record: Gold) -> None:
        node: Any = record
        for step in path[:-1]:
            node = node[step]
        del node[path[-1]]

    return plant


def twice(key: str, **changes: Any) -> Callable[[Gold], None]:
    """Say the first of a list again, a little differently."""

    def plant(record: Gold) -> None:
        record[key].append({**record[key][0], **changes})

    return plant


def swapped_parties(record: Gold) -> None:
    one, other = record["parties"]
    one["name"], other["name"] = other["name"], one["name"]


def swapped_signatories(record: Gold) -> None:
    one, other = (party["signatory"] for party in record["parties"])
    one["name"], other["name"] = other["name"], one["name"]


# kl-1: nota kesepahaman of two directorates-general, 48 months, joint team, monev complete in pasal 4.
PLANTED: list[tuple[str, str, Callable[[Gold], None], str]] = [
    ("kind", "kl-1", put("kind", value="kesepakatan_bersama"), "kind"),
    ("title cut short", "kl-1", put("title", "value", value="PELATIHAN KETERAMPILAN KERJA"), "title"),
    ("title missing", "kl-1", put("title", value=None), "title"),
    ("number cut short", "kl-1", put("numbers", 1, "value", value="PAS-29.HH.05.05"), "numbers"),
    ("number invented", "mitra-09", twice("numbers", value="12/NK/III/2025", role=2), "numbers"),
    ("number of the other party", "kl-1", put("numbers", 0, "role", value=2), "number_role"),
    ("wrong day", "kl-1", put("signed_on", "value", value="2025-03-21"), "signed_on"),
    ("no day", "kl-1", put("signed_on", value=None), "signed_on"),
    ("wrong place", "kl-1", put("signed_at", "value", value="Bandung"), "signed_at"),
    ("swapped parties", "kl-1", swapped_parties, "party_name"),
    ("the principal taken for the party", "adendum", put("parties", 1, "name", value="Pemerintah Kabupaten Sragen"),
     "party_name"),
    ("party without its label", "kl-1", put("parties", 1, "label", value=None), "party_label"),
    ("principal missed", "kl-1", put("parties", 0, "acts_for", value=None), "party_acts_for"),
    ("principal invented", "adendum", put("parties", 0, "acts_for", value="Bupati"), "party_acts_for"),
    ("wrong category", "kl-1", put("parties", 1, "category", value="pemerintah_daerah"), "party_category"),
    ("wrong sector", "mitra-08", put("parties", 1, "sector", value="industri"), "party_sector"),
    ("address cut short", "kl-1", put("parties", 0, "address", value="Jalan Jenderal Gatot Subroto"), "party_address"),
    ("swapped signatories", "kl-1", swapped_signatories, "signatory_name"),
    ("name without its titles", "kl-1", put("parties", 0, "signatory", "name", value="HENDRA WICAKSANA"),
     "signatory_name"),
    ("wrong position", "kl-1", put("parties", 0, "signatory", "position", value="Menteri"), "signatory_position"),
    ("authority missed", "kl-1", put("parties", 0, "signatory", "authority", value=None), "signatory_authority"),
    ("wrong months", "kl-1", put("term", "months", value=36), "term_months"),
    ("wrong start", "kl-1", put("term", "starts_on", value="2025-04-20"), "term_start"),
    ("wrong end", "kl-1", put("term", "ends_on", value="2029-03-19"), "term_end"),
    ("taken for open-ended", "kl-1", put("term", "open_ended", value=True), "term_open_ended"),
    ("taken for not renewable", "kl-1", put("term", "renewable", value=False), "term_renewable"),
    ("programme missed", "kl-1", take("programs", 3), "programs"),
    ("programme invented", "kl-1", twice("programs", code="pemagangan", group="lainnya"), "programs"),
    ("clause in the wrong pasal", "kl-1", put("clauses", 4, "pasal", value="5"), "clauses"),
    ("clause of the wrong type", "kl-1", put("clauses", 6, "type", value="kekayaan_intelektual"), "clauses"),
    ("second matter of a pasal missed", "kl-1", take("clauses", 9), "clauses"),
    ("clause said twice", "kl-1", twice("clauses"), "clauses"),
    ("obligation of the wrong role", "kl-1", put("obligations", 0, "obligor", value=[2]), "obligations"),
    ("obligation of both instead of one", "kl-1", put("obligations", 0, "obligor", value=[1, 2]), "obligations"),
    ("right taken for a duty", "kl-1", put("obligations", 10, "kind", value="hak"), "obligations"),
    ("missing obligation", "kl-1", take("obligations", 6), "obligations"),
    ("extra obligation", "kl-1", twice("obligations", action="menanggung seluruh biaya"), "obligations"),
    ("another action", "kl-1", put("obligations", 3, "action", value="memfasilitasi uji kompetensi"), "obligations"),
    ("obligation in the wrong pasal", "kl-1", put("obligations", 0, "pasal", value="4"), "obligation_place"),
    ("obligation in the wrong ayat", "kl-1", put("obligations", 0, "ayat", value="2"), "obligation_place"),
    ("obligation of another butir", "kl-1", put("obligations", 0, "item", value="b"), "obligation_place"),
    ("deadline missed", "kl-1", put("obligations", 6, "deadline", value=None), "deadlines"),
    ("deadline in fewer days", "kl-1", put("obligations", 6, "deadline", value={
        "value": None, "text": "paling lambat 12 (dua belas) hari kalender sebelum pelatihan dimulai"}), "deadlines"),
    ("wrong deadline", "adendum", put("obligations", 4, "deadline", "value", value="2025-12-30"), "deadlines"),
    ("deadline invented", "kl-1", put("obligations", 0, "deadline", value={"value": None, "text": "segera"}),
     "deadlines"),
    ("wrong recurrence", "kl-1", put("obligations", 12, "recurrence", "months", value=12), "recurrences"),
    ("recurrence missed", "kl-1", put("obligations", 15, "recurrence", value=None), "recurrences"),
    ("follow-up missed", "kl-1", put("monev", "elements", "tindak_lanjut", value=False), "monev_elements"),
    ("wrong interval", "kl-1", put("monev", "interval_months", value=12), "monev_interval"),
    ("monev in the wrong pasal", "kl-1", put("monev", "pasal", value=["3"]), "monev_pasal"),
    ("finding missed", "mitra-07", take("findings", 1), "findings"),
    ("finding invented", "kl-1", put("findings", value=[{"code": "NOMOR_TIDAK_ADA", "pasal": None}]), "findings"),
    ("finding in the wrong pasal", "mitra-07", put("findings", 1, "pasal", value="9"), "findings"),
    ("amended number cut short", "adendum", put("amends", "numbers", 0, value="3/0688"), "amended_numbers"),
    ("wrong day of the amended naskah", "adendum", put("amends", "signed_on", value="2023-07-11"), "amended_date"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("naskah", "plant", "figure"), [case[1:] for case in PLANTED], ids=[case[0] for case in PLANTED]
)
def test_a_planted_error_lowers_its_own_figure_alone(
    naskah: str, plant: Callable[[Gold], None], figure: str, gold: Callable[[str], Gold]
) -> None:
    read = gold(naskah)
    plant(read)
    score = score_of(gold(naskah), read)

    assert lowered(score) == {figure}
    assert score.misses
    assert {str((miss.gold or miss.read).field) for miss in score.misses if miss.gold or miss.read} == {figure}  # type: ignore[union-attr]


MONEV_ABSENT: Gold = {"status": "tidak_ada", "elements": {}, "interval_months": None, "pasal": []}
MONEV_FOUND: Gold = {
    "status": "lengkap",
    "elements": {"pelaksana": True, "frekuensi": True, "pelaporan": True},
    "interval_months": 6,
    "pasal": ["7"],
}


@pytest.mark.parametrize(
    ("naskah", "read_monev", "error"),
    [("pemda-1", MONEV_FOUND, KELIRU_ADA), ("kl-1", MONEV_ABSENT, KELIRU_TIDAK_ADA)],
)
def test_the_two_monev_errors_have_names(
    naskah: str, read_monev: Gold, error: str, gold: Callable[[str], Gold]
) -> None:
    score = score_of(gold(naskah), {**gold(naskah), "monev": read_monev})

    assert score.monev_error == error
    assert lowered(score) == {"monev_status"}


def test_a_status_that_is_a_grade_off_is_no_monev_error(gold: Callable[[str], Gold]) -> None:
    read = gold("mitra-03")  # lemah: none of the three elements
    read["monev"].update(status="sebagian", elements={"pelaksana": True})
    score = score_of(gold("mitra-03"), read)

    assert score.monev_error is None
    assert lowered(score) == {"monev_status", "monev_elements"}


# What counts neither way --------------------------------------------------------------------------------------------


def test_what_is_absent_in_both_counts_neither_way(gold: Callable[[str], Gold]) -> None:
    silent = {**gold("kl-1"), "signed_at": None, "numbers": [], "term": None}

    assert {Field.SIGNED_AT, Field.NUMBERS, Field.TERM_END}.isdisjoint(score_of(silent, silent).tallies)


def test_a_key_that_the_gold_record_leaves_out_is_not_measured(gold: Callable[[str], Gold]) -> None:
    """A user may annotate the monev clause alone."""
    own = {"monev": gold("kl-1")["monev"]}

    assert {str(name) for name in score_of(own, gold("kl-1")).tallies} == {
        "monev_status",
        "monev_elements",
        "monev_interval",
        "monev_pasal",
    }


def test_a_warning_about_the_scan_is_no_fact_of_the_naskah(gold: Callable[[str], Gold]) -> None:
    read = {**gold("kl-1"), "findings": [{"code": "OCR_RENDAH", "pasal": None}]}

    assert lowered(score_of(gold("kl-1"), read)) == set()


def test_a_file_that_could_not_be_read_misses_everything(gold: Callable[[str], Gold]) -> None:
    written = gold("kl-1")
    score = score_record(GoldRecord.model_validate(written), None, annotated_fields(written), DIGITAL)

    assert {tally.recall for tally in score.tallies.values()} == {0}
    assert {tally.precision for tally in score.tallies.values()} == {None}


# Slips of recognition -----------------------------------------------------------------------------------------------


def test_a_slip_of_recognition_is_let_by_in_words_of_a_scan_alone(gold: Callable[[str], Gold]) -> None:
    read = gold("kl-1")
    read["title"]["value"] = read["title"]["value"].replace("KETERAMPILAN", "KETERAMP1LAN")

    assert lowered(score_of(gold("kl-1"), read, SCANNED)) == set()
    assert lowered(score_of(gold("kl-1"), read, DIGITAL)) == {"title"}


@pytest.mark.parametrize(
    ("path", "value", "figure"),
    [
        (("numbers", 0, "value"), "3/117/HK.07.00/I11/2025", "numbers"),
        (("signed_on", "value"), "2025-03-26", "signed_on"),
        (("obligations", 12, "recurrence", "months"), 8, "recurrences"),
    ],
)
def test_numbers_and_dates_of_a_scan_must_be_exact(
    path: tuple[str | int, ...], value: object, figure: str, gold: Callable[[str], Gold]
) -> None:
    read = gold("kl-1")
    put(*path, value=value)(read)

    assert lowered(score_of(gold("kl-1"), read, SCANNED)) == {figure}


def test_a_wrong_role_is_shown_beside_the_right_one(gold: Callable[[str], Gold]) -> None:
    read = gold("kl-1")
    read["obligations"][0]["obligor"] = [2]
    (miss,) = score_of(gold("kl-1"), read).misses

    assert miss.gold is not None
    assert miss.read is not None
    assert (miss.gold.about, miss.read.about) == ("pihak 1, tugas", "pihak 2, tugas")
    assert miss.gold.value == miss.read.value
