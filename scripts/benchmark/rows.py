"""The rows of the table: what is done, by whom, in turn, and what is to be reached."""

import json
import os
import sys
from dataclasses import dataclass, field

from .desk import Desk
from .programs import Trykklar, Typst, pages, weasyprint, words
from .running import Sample, median

CORES = os.cpu_count()


@dataclass
class Row:
    name: str
    work: str
    ours: Sample
    others: dict = field(default_factory=dict)  # by name
    goals: list = field(default_factory=list)  # (words, reached, as a number in words)
    remarks: list = field(default_factory=list)


def seconds(value):
    return f"{value:.2f} s" if value >= 0.995 else f"{value * 1000:.0f} ms"


class Bench:
    """Does the work and keeps what it took."""

    def __init__(self, program, place, runs):
        self.runs = runs
        self.place = place
        self.ours = Trykklar(program, place)
        self.typst = Typst(place)
        self.rows = []
        self.facts = []
        self.small = Desk(place, "lille", 4)
        self.large = Desk(place, "stor", 16)

    def warm(self):
        """Fonts, formats and the system's file cache; and what the documents are, as each program sets them."""
        for desk in (self.small, self.large):
            self.ours.build(desk.folder)
            self.typst.cold(desk.main)
            weasyprint(desk.page)
            made = {"Trykklar": next(self.ours.output.glob(f"{desk.folder.name}/*.pdf"))}
            made |= {"Typst": desk.main.with_suffix(".pdf"), "WeasyPrint": desk.page.with_suffix(".pdf")}
            self.facts += [(desk.folder.name, program, pages(path), words(path)) for program, path in made.items()]

    def in_turn(self, *works):
        """The medians of works that are done in turn; each is what is done before it and what is measured."""
        samples = [[] for _ in works]
        for _ in range(self.runs):
            for place, (before, work) in enumerate(works):
                before()
                samples[place].append(work())
        return [median(of) for of in samples]

    def add(self, row):
        self.rows.append(row)
        print(f"bench: {row.name}: {seconds(row.ours.wall)}, user {seconds(row.ours.user)}", file=sys.stderr)

    def ratio(self, ours, other, limit, words):
        ratio = ours.wall / other.wall
        return f"at most {limit} × {words}", ratio <= limit, f"{ratio:.2f} ×"

    def cold(self):
        desk = self.small
        ours, typst, weasy = self.in_turn(
            (self.ours.cold, lambda: self.ours.build(desk.folder)),
            (nothing, lambda: self.typst.cold(desk.main)),
            (nothing, lambda: weasyprint(desk.page)),
        )
        row = Row("cold", "one edition, nothing cached but fonts and format", ours, {"Typst": typst, "WeasyPrint": weasy})
        row.goals.append(self.ratio(ours, typst, 1.0, "Typst cold"))
        inside = json.loads(typst.said)
        row.remarks.append(
            f"of Typst's time, {seconds(inside['import'])} loading the compiler into Python, {seconds(inside['fonts'])} finding fonts "
            f"and {seconds(inside['compile'][0])} compiling and writing; the rest is the start and end of the process"
        )
        self.add(row)

    def changed(self):
        row = self._changed("changed", self.small, "the same after one changed paragraph")
        row.goals.append(self.ratio(row.ours, row.others["Typst"], 0.65, "Typst cold"))
        if bare := self.ours.bare_pass(self.small.folder):
            row.others["one bare pass of TeX"] = median([bare() for _ in range(self.runs)])
            row.goals.append(self.ratio(row.ours, row.others["one bare pass of TeX"], 1.2, "one bare pass of TeX"))
        self.add(row)

    def large_changed(self):
        row = self._changed("large", self.large, "140 pages, one changed paragraph")
        row.goals.append(self.ratio(row.ours, row.others["Typst"], 0.45, "Typst cold"))
        if small := next((one for one in self.rows if one.name == "changed"), None):
            row.goals.append(self.ratio(row.ours, small.ours, 4.2, "the time of 35 pages"))
        self.add(row)

    def _changed(self, name, desk, work):
        self.ours.build(desk.folder)
        ours, typst, weasy = self.in_turn(
            (desk.change, lambda: self.ours.build(desk.folder)),
            (nothing, lambda: self.typst.cold(desk.main)),
            (nothing, lambda: weasyprint(desk.page)),
        )
        row = Row(name, work, ours, {"Typst": typst, "WeasyPrint": weasy})
        again = sorted(self.typst.again(desk.main) for _ in range(self.runs))[self.runs // 2]
        row.remarks.append(f"Typst that is kept running between saves (`typst watch`) sets the changed text in {seconds(again)}")
        return row

    def unchanged(self):
        desk = self.small
        self.ours.build(desk.folder)
        (ours,) = self.in_turn((nothing, lambda: self.ours.build(desk.folder)))
        row = Row("unchanged", "nothing changed", ours)
        self.ours.traced(desk.folder)
        started = len(self.ours.traced_again(desk.folder))
        row.goals.append(("under 50 ms", ours.wall < 0.05, seconds(ours.wall)))
        row.goals.append(("no TeX process", not started, str(started)))
        self.add(row)

    def editions(self):
        desk = Desk(self.place, "kommuner", 4, 9800, 98)
        ours, typst = self.in_turn(
            (self.ours.cold, lambda: self.ours.build(desk.folder, "--all")),
            (nothing, lambda: self.typst.many(desk.editions, CORES)),
        )
        missing = [path for path in desk.editions if not path.with_suffix(".pdf").exists()]
        made = len(list(self.ours.output.glob("kommuner/*/*.pdf")))
        if missing or made != len(desk.editions):
            sys.exit(f"bench: {made} editions by Trykklar, {len(missing)} missing by Typst")
        row = Row("editions", "98 editions, from cold", ours, {"Typst": typst})
        row.goals.append(self.ratio(ours, typst, 0.8, "Typst, a long-lived process a core"))
        row.goals.append(("cores busy over 90 %", ours.busy(CORES) > 0.9, f"{ours.busy(CORES):.0%}"))
        row.remarks.append(f"Typst keeps the cores busy to {typst.busy(CORES):.0%}")
        self.add(row)

    def swift(self):
        (ours,) = self.in_turn((nothing, lambda: self.ours.check(self.large.folder)))
        row = Row("swift", "Swift's own part, 140 pages, 2,000 values", ours)
        row.goals.append(("under 150 ms", ours.wall < 0.15, seconds(ours.wall)))
        row.goals.append(("under 150 MB", ours.peak < 150, f"{ours.peak:.0f} MB"))
        self.add(row)

    def first(self):
        desk = self.small
        first, second = self.in_turn(
            (self.ours.nothing, lambda: self.ours.build(desk.folder)),
            (self.ours.cold, lambda: self.ours.build(desk.folder)),
        )
        row = Row("first", "first build ever on a machine", first, {"the second, cold": second})
        more = first.wall - second.wall
        row.goals.append(("under 6 s more than the second", more < 6, seconds(more)))
        self.add(row)


def nothing():
    """What is done before work that needs nothing done."""


ALL = {
    "first": Bench.first, "cold": Bench.cold, "changed": Bench.changed, "unchanged": Bench.unchanged, "editions": Bench.editions,
    "large": Bench.large_changed, "swift": Bench.swift,
}
