"""How many respondents there are of each kind: a distribution of one background variable, or of several together."""

from dataclasses import dataclass
from itertools import product

from . import yamlfile
from .counts import counts, largest_remainder
from .faults import Fault, nearest
from .percents import Percent, whole


@dataclass(frozen=True)
class Margin:
    """How many there are of each value, or of each combination of values."""

    place: str
    variables: tuple
    counts: dict
    # The printed percentages that no whole numbers give.
    missed: tuple = ()

    def single(self, variable):
        """How many there are of each value of one of its variables."""
        place, found = self.variables.index(variable), {}
        for values, count in self.counts.items():
            found[values[place]] = found.get(values[place], 0) + count
        return found


def read(record, known, respondents):
    record.allow("of", "counts", "percent", "note")
    names = tuple(known_name(name, known) for name in record.texts("of"))
    if not names or len(set(names)) < len(names):
        raise record.fault("of", "`of` names a variable, or a list of different ones")
    key = "percent" if "percent" in record else "counts"
    if key not in record or ("counts" in record and "percent" in record):
        raise record.fault(key, "a margin has either `counts` or `percent`")
    cells = _cells(record.record(key), [known[name] for name in names])
    if key == "counts":
        found = {values: _whole(cell) for values, cell in cells.items()}
        total = sum(found.values())
        if total != respondents:
            raise record.fault(key, f"the counts add up to {total}, and there are {respondents} respondents")
        return Margin(record.place, names, found)
    percents = {values: _percent(cell) for values, cell in cells.items()}
    wanted = [percent.part(respondents) for percent in percents.values()]
    found = counts(respondents, wanted, [percent.counts(respondents) for percent in percents.values()])
    if found is None:
        total = sum(percent.exact for percent in percents.values())
        if abs(total - 100) > sum(percent.half_unit for percent in percents.values()):
            raise record.fault(key, f"the percentages add up to {float(total):g}, which rounding does not explain")
        found = largest_remainder(respondents, [want * 100 / total for want in wanted])
    missed = tuple(
        f"{'/'.join(values)} {percent}"
        for (values, percent), count in zip(percents.items(), found)
        if Percent.of(count, respondents, percent.decimals) != percent
    )
    return Margin(record.place, names, dict(zip(percents, found)), missed)


def check_agreement(margins):
    """Two margins that hold the same variable say the same of it."""
    first = {}
    for margin in margins:
        for name in margin.variables:
            before = first.setdefault(name, margin)
            for value, count in margin.single(name).items():
                other = before.single(name)[value]
                if other != count:
                    raise Fault(
                        margin.place, f"here are {count} of `{value}`, and {other} at {before.place}",
                        "percentages are rounded: give one of the two margins, or both, as counts",
                    )


def _cells(record, variables):
    """The cells of nested mappings, one level a variable; what is not there is nil."""
    cells = {}

    def walk(node, values):
        if len(values) == len(variables):
            cells[values] = node
            return
        variable = variables[len(values)]
        ids = [value.id for value in variable.values]
        if not isinstance(node, yamlfile.Record):
            raise Fault(node.place, f"here stands a mapping of each `{variable.id}`")
        for key, item in node.items():
            if key not in ids:
                raise Fault(key.place, f"`{variable.id}` has no `{key}`", nearest(key, ids))
            walk(item, (*values, str(key)))

    walk(record, ())
    every = product(*([value.id for value in variable.values] for variable in variables))
    return {values: cells.get(values) for values in every}


def _whole(text):
    if text is None:
        return 0
    number = whole(text) if isinstance(text, yamlfile.Text) else None
    if number is None:
        raise Fault(text.place, f"`{text}` is no number of people")
    return number


def _percent(text):
    percent = Percent.read(text) if isinstance(text, str) else Percent(0, 6) if text is None else None
    if percent is None:
        raise Fault(text.place, f"`{text}` is no percentage from 0 to 100")
    return percent


def known_name(name, known):
    """The name of a variable; a fault at its own place when it is none."""
    if name not in known:
        raise Fault(name.place, f"`{name}` is no background variable with a margin", nearest(name, known))
    return str(name)
