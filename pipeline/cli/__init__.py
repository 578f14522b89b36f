"""The command ``naskah``. One file for each command; the only place where an exception becomes an exit code."""

from pipeline.cli.bahasa import speak_indonesian

speak_indonesian()  # before the commands: Click translates the names of some types when a command is declared

from pipeline.cli.group import main  # noqa: E402

__all__ = ["main"]
