"""Where the bundle starts: the same choice of window or command line as `python -m okrdesk`."""

import sys

from okrdesk.__main__ import main

sys.exit(main())
