"""Run before anything else in the frozen program, which is made without Python's `ssl`.

The library of PostgreSQL brings encryption of its own, and imports `ssl` only to have it loaded. A
module that is known to be missing is enough for that, and asyncio goes without it.
"""

import sys

sys.modules["ssl"] = None  # type: ignore[assignment]
