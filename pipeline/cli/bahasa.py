"""Click's own words in Bahasa Indonesia.

Click asks gettext for every word it shows, so a compiled catalogue is all it takes: no word is replaced by hand and
none of Click's insides is touched. ``make locale`` compiles ``naskah.po`` anew; a test holds that no word of Click's
is missing from it.
"""

import gettext
import os
from pathlib import Path

__all__ = ["DOMAIN", "LOCALE", "speak_indonesian"]

DOMAIN = "naskah"
LOCALE = Path(__file__).parent / "locale"


def speak_indonesian() -> None:
    """Make gettext, and with it Click, speak Indonesian in this process, whatever the machine's language."""
    os.environ["LANGUAGE"] = "id"
    gettext.bindtextdomain(DOMAIN, str(LOCALE))
    gettext.textdomain(DOMAIN)
