"""Where the bundle starts: the same choice of window or command line as `python -m okrdesk`."""

import os
import sys
from pathlib import Path

# The bundle has a fontconfig of its own, which complains aloud where the system has no settings.
if sys.platform.startswith("linux") and not Path("/etc/fonts/fonts.conf").exists():
    settings = Path(sys.executable).parent / "_internal" / "resources" / "fonts.conf"
    os.environ.setdefault("FONTCONFIG_FILE", str(settings))

from okrdesk.__main__ import main

sys.exit(main())
