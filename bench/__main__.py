"""`python -m bench [ROW …]`: measure and print the table."""

import importlib
import sys

from bench.measure import Result, table

MODULES = {
    "start": "bench.start_up",
    "import": "bench.excel_import",
    "export": "bench.excel_export",
    "report": "bench.word_report",
    "rating": "bench.rating",
    "table": "bench.table",
    "search": "bench.search",
    "merge": "bench.merge",
    "encryption": "bench.encryption",
    "exchange": "bench.exchange",
    "office": "bench.office_sync",
}


def main(chosen: list[str]) -> int:
    found: list[Result] = []
    for name in chosen or MODULES:
        if name not in MODULES:
            print(f"bench: there is no {name}; there are {', '.join(MODULES)}", file=sys.stderr)
            return 2
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        found += importlib.import_module(MODULES[name]).results()
    print(table(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
