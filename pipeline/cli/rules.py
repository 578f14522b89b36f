"""``naskah rules``: what the rules are, and why."""

from collections.abc import Iterable

import click

__all__ = ["command"]


@click.group("rules", options_metavar="[OPSI]", subcommand_metavar="PERINTAH [ARGUMEN]...")
def command() -> None:
    """Tampilkan aturan yang dipakai membaca dan memeriksa naskah."""


@command.command("list", options_metavar="[OPSI]")
def list_rules() -> int:
    """Daftar semua aturan dan kode temuan, satu per baris."""
    from pipeline.checks.reasons import reasons
    from pipeline.rules import all_rules

    for rule in all_rules():
        click.echo(f"{rule.id:32s} {rule.about}")
    for code, reason in reasons().items():
        click.echo(f"{code:32s} {reason.about}")
    return 0


@command.command("explain", options_metavar="[OPSI]")
@click.argument("rule_id", metavar="ATURAN|KODE")
def explain(rule_id: str) -> int:
    """Jelaskan satu aturan atau kode temuan: apa yang dicari, atas dasar apa, dengan contoh dan bukan contoh."""
    from pipeline.checks.reasons import reasons
    from pipeline.rules import rule

    code = rule_id.removeprefix("periksa.").upper()
    if code in reasons():
        reason = reasons()[code]
        click.echo(f"{code}\n  {reason.about}\n\nDasar\n  {reason.source}")
        return 0
    try:
        found = rule(rule_id)
    except (KeyError, FileNotFoundError):
        message = f"aturan {rule_id} tidak dikenal; lihat daftarnya dengan: naskah rules list"
        raise click.UsageError(message) from None
    click.echo(f"{found.id}\n  {found.about}\n\nDasar\n  {found.source}")
    _section("Judul pasal yang dikenali", found.headings)
    _section("Pola", (f"{pattern.name}: {pattern.regex or ', '.join(pattern.phrases)}" for pattern in found.pattern))
    _section("Contoh", (f"{example.text}  ->  {example.quote}" for example in found.example))
    _section("Bukan contoh", (f"{other.text}  ({other.why})" for other in found.counterexample))
    return 0


def _section(title: str, lines: Iterable[str]) -> None:
    shown = list(lines)
    if shown:
        click.echo(f"\n{title}")
        for line in shown:
            click.echo(f"  - {line}")
