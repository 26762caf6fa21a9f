"""Starts MiniStack with its behaviour brought nearer to AWS's, in memory: no file of it is changed.

HELI_STOCK_EMULATOR=1 starts it as it is, to show which conformance tests need the corrections.
"""

import os
import sys
from importlib.metadata import version

from parent_watch import end_with_parent

MINISTACK_VERSION = "1.5.33"


def main():
    found = version("ministack")
    if found != MINISTACK_VERSION:
        sys.exit(f"the corrections are made for ministack {MINISTACK_VERSION}, not {found}: "
                 "run `node local/setup.mjs`")
    end_with_parent()
    if os.environ.get("HELI_STOCK_EMULATOR") != "1":
        import corrections
        corrections.apply()
    from ministack.app import main as serve
    serve()


if __name__ == "__main__":
    main()
