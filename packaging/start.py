"""Where the bundle starts: the same choice between window and command line as `python -m okrdesk`."""

import sys

from okrdesk.__main__ import main

sys.exit(main())
