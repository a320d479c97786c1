"""Which municipality respondents come from, when somebody wants to know: made up too."""

import csv

from .codebook import Value, Variable
from .faults import Fault
from .randomness import Stream

_COLUMNS = ("code", "name", "region_code")


class Municipalities:
    """The municipalities of a table `code,name,region_code`, given out within each region.

    Each municipality of a region gets one respondent, as long as there are respondents; the rest fall at random,
    without regard to how many people live where.
    """

    id = "kommune"

    def __init__(self, path, targets, plan):
        regions = next((each for each in targets.variables if each.id == targets.municipalities.of), None)
        if regions is None:
            raise Fault(path, f"municipalities are given out by `{targets.municipalities.of}`, which has no margin")
        self._regions, self._only = regions, plan.tests(targets.municipalities.only)
        self._by_region = _read(path)
        known = {row["region_code"] for row in self._rows()}
        for value in regions.values:
            if value.code not in known:
                raise Fault(path, f"no region has the code `{value.code}`", "give each region its `code` in TARGETS")
        label = {"da": "Kommune", "en": "Municipality"}
        codes = [value.code for value in regions.values]
        rows = sorted((row for row in self._rows() if row["region_code"] in codes), key=lambda row: row["code"])
        values = tuple(Value(_slug(row["name"]), row["name"], row["code"]) for row in rows)
        self.variable = Variable(self.id, label, values)

    def _rows(self):
        return [row for rows in self._by_region.values() for row in rows]

    def place(self, people):
        column = [None] * people.count
        among = people.passing(self._only)
        for region in self._regions.values:
            ids = [_slug(row["name"]) for row in self._by_region[region.code]]
            stream = Stream(people.seed, self.id, region.id)
            order = stream.shuffled(i for i in among if people.columns[self._regions.id][i] == region.id)
            for i, id in zip(order, stream.shuffled(ids)):
                column[i] = id
            for i in order[len(ids):]:
                column[i] = ids[stream.below(len(ids))]
        people.columns[self.id] = column


def _read(path):
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeError, csv.Error) as error:
        raise Fault(path, f"the file cannot be read: {error}") from error
    if not rows or any(not row.get(column) for row in rows for column in _COLUMNS):
        raise Fault(path, f"a row has the columns {', '.join(_COLUMNS)}")
    found = {}
    for row in rows:
        found.setdefault(row["region_code"], []).append(row)
    return found


def _slug(name):
    return "-".join(name.lower().split())
