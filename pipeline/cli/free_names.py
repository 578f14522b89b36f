"""Names for the files of a batch, so that none takes the place of another."""

from itertools import chain, count

__all__ = ["FreeNames"]

SHA_DIGITS = 8


class FreeNames:
    """The names that were given in one folder during one command."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, stem: str, sha256: str) -> str:
        """``01``; a second ``01`` gets the first digits of its sha256, a copy of it a number as well."""
        second = f"{stem}-{sha256[:SHA_DIGITS]}"
        names = chain([stem, second], (f"{second}-{number}" for number in count(2)))
        free = next(name for name in names if name.casefold() not in self._taken)
        self._taken.add(free.casefold())
        return free
