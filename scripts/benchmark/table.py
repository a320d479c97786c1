"""The results as a table, and as docs/performance.md."""

import datetime
import os
import platform
import re
import subprocess
from pathlib import Path

from .programs import ENVIRONMENT, PACKAGES, PROJECT
from .rows import seconds

PAGE = Path(__file__).parent / "sources/performance.md"


def _time(sample):
    return f"{seconds(sample.wall)} (user {seconds(sample.user)})"


def _lines(bench):
    """A line for each goal: work, Trykklar, the others, goal, reached."""
    for row in bench.rows:
        others = "; ".join(f"{name} {_time(sample)}" for name, sample in row.others.items())
        for place, (words, reached, number) in enumerate(row.goals):
            first = (row.work, _time(row.ours), others) if not place else ("", "", "")
            yield (*first, words, number, "yes" if reached else "**no**")


def text(bench):
    head = ("work", "Trykklar", "others", "goal", "measured", "reached")
    lines = [head, ("---",) * len(head), *_lines(bench)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def remarks(bench):
    return "".join(f"- *{row.work}*: {remark}.\n" for row in bench.rows for remark in row.remarks)


def documents(bench):
    lines = ["| document | program | pages | words |", "|---|---|---|---|"]
    lines += [f"| {name} | {program} | {pages} | {words:,} |" for name, program, pages, words in bench.facts]
    return "\n".join(lines) + "\n"


def _said(*command):
    done = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT)
    return (done.stdout or done.stderr).strip().split("\n")[0]


def machine(bench, program):
    model = re.search(r"^model name\s*: (.+)", Path("/proc/cpuinfo").read_text(encoding="utf-8"), re.MULTILINE)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"- {datetime.date.today().isoformat()}, {bench.runs} runs of each work, in turn; medians\n"
        f"- {model.group(1) if model else platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GB; {_said('uname', '-sr')}\n"
        f"- {_said(str(program), '--version')}, at revision {_said('git', 'rev-parse', '--short', 'HEAD')}, release build; "
        f"{_said('pdftex', '--version')}\n"
        f"- {', '.join(PACKAGES)} from PyPI, under {_said(str(ENVIRONMENT / 'bin/python'), '--version')}\n"
    )


def page(bench, program):
    """docs/performance.md: the prose of its template with what was measured in its places."""
    parts = {
        "machine": machine(bench, program), "table": text(bench), "remarks": remarks(bench), "documents": documents(bench),
    }
    written = PAGE.read_text(encoding="utf-8")
    for name, part in parts.items():
        written = written.replace(f"{{{{{name}}}}}\n", part)
    return written
