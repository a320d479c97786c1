"""The command line of scripts/bench."""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from . import table
from .programs import PROJECT, install
from .rows import ALL, Bench

EPILOGUE = """The documents are made anew each time, from the benchmark's own text: a report folder for Trykklar, and the same for Typst and
WeasyPrint, which are installed into .build/bench. Times are of the clock, so the machine must have nothing else to do; user time
stands beside them. Of the parts of Trykklar: scripts/bench-parts; what tagging costs: scripts/bench-tags."""


def release_build():
    subprocess.run([PROJECT / "scripts/setup"], check=True, stdout=sys.stderr)
    subprocess.run(["swift", "build", "-c", "release", "--product", "trykklar"], cwd=PROJECT, check=True, stdout=sys.stderr)
    command = ["swift", "build", "-c", "release", "--show-bin-path"]
    place = subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True)
    return Path(place.stdout.strip()) / "trykklar"


def options(words):
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__.strip(), epilog=EPILOGUE)
    parser.add_argument("--runs", type=int, default=5, help="how often each work is done; the median counts (5)")
    parser.add_argument("--rows", default=",".join(ALL), help="which rows, with commas: " + ", ".join(ALL))
    parser.add_argument("--program", type=Path, help="measure this trykklar instead of the release build")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the documents and PDFs in a new folder")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md; wants all rows")
    chosen = parser.parse_args(words)
    chosen.rows = chosen.rows.split(",")
    if unknown := [name for name in chosen.rows if name not in ALL]:
        parser.error(f"no row is called {unknown[0]}")
    if chosen.runs < 1 or (chosen.write and len(chosen.rows) < len(ALL)):
        parser.error("--runs is 1 or more, and --write wants all rows")
    return chosen


def main(words=None):
    chosen = options(words)
    program = chosen.program or release_build()
    install()
    with tempfile.TemporaryDirectory() as temporary:
        place = chosen.keep or Path(temporary)
        place.mkdir(parents=True, exist_ok=True)
        bench = Bench(program.resolve(), place.resolve(), chosen.runs)
        bench.warm()
        # In the order of the table, whatever the order of the words.
        for name, work in ALL.items():
            if name in chosen.rows:
                work(bench)
        print(table.text(bench))
        if chosen.write:
            (PROJECT / "docs/performance.md").write_text(table.page(bench, program), encoding="utf-8")
    return 0
