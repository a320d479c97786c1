"""The command line of scripts/synthesise."""

import argparse
import sys
from pathlib import Path

from . import making, report
from .faults import Fault

_DESCRIPTION = """\
Makes up answers, a row a respondent, that add up to a survey's published shares.

The background (region, gender, sector ...) is distributed as TARGETS say, exactly. The questions are those of which the
code book's CSV gives all shares, for everyone who was asked: each answer's own, the omitted ones' too, or sums that
together cover all answers (the data set then knows only the sums); of two answers one is enough. In the finished data
each of these shares is, rounded, the published one, and each base is as large as published. Shares that are published
of groups are reached too where that can be, and named where it cannot. Regions differ a little. All other questions are
left out, and the report says why.

Writes NAME-syntetisk.yaml, a code book of the form `answers` marked `synthetic: yes`, and NAME-syntetisk.csv, whose
first column `syntetisk` is 1 in every row. The same files give the same bytes on every machine."""
_EPILOGUE = """\
exit status: 0 done; 1 a file is wrong, or with --check: not what would be made; 2 the command line is wrong
TARGETS is described in docs/synthetic-data.md."""


def main(words=None):
    """Runs the command and returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="synthesise", description=_DESCRIPTION, epilog=_EPILOGUE, allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("code_book", metavar="CODEBOOK", type=Path, help="surveys/NAME.yaml, of the form `shares`")
    parser.add_argument("targets", metavar="TARGETS", type=Path, help="the background's distribution, and choices")
    parser.add_argument("--output", metavar="FOLDER", type=Path, help="for the two files; default: the code book's")
    parser.add_argument(
        "--municipalities", metavar="CSV", type=Path,
        help="adds a column `kommune`, made up within each region; a table code,name,region_code",
    )
    parser.add_argument("--check", action="store_true", help="writes nothing: are the files what would be made?")
    options = parser.parse_args(words)
    try:
        made = making.make(options.code_book, options.targets, options.municipalities)
        folder = options.output or options.code_book.parent
        files = {folder / f"{made.name}.yaml": made.code_book, folder / f"{made.name}.csv": made.data}
        return _check(files) if options.check else _write(files, made)
    except Fault as fault:
        print(f"synthesise: {fault}", file=sys.stderr)
        return 1


def _write(files, made):
    for path, text in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise Fault(path, f"the file cannot be written: {error.strerror}") from error
    sys.stdout.write(report.text(made))
    return 0


def _check(files):
    stale = [path for path, text in files.items() if not path.is_file() or path.read_bytes() != text.encode()]
    for path in stale:
        print(f"synthesise: {path} is not what would be made; run the command again without --check", file=sys.stderr)
    return 1 if stale else 0
