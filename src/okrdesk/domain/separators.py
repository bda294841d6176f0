"""How the language parts thousands and decimals. Must not format or read numbers."""

from __future__ import annotations

import re

from okrdesk.domain.words import tr

_SAMPLE = tr("1,234.5")  # a translation shows how its language parts thousands and decimals
THOUSANDS, DECIMAL = re.findall(r"(?<=\d)\D(?=\d)", _SAMPLE)
