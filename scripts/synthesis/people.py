"""Made-up people: who is in which group and gave which answer."""

from dataclasses import dataclass

from .randomness import Stream
from .tables import Limit, fill

# Weights are whole numbers of this unit.
_WEIGHT = 1000


@dataclass(frozen=True)
class Rule:
    """Of those whose place is in `people`, from `least` to `most` are dealt one of `values`."""

    people: frozenset
    values: frozenset
    least: int
    most: int
    weight: int = 1


class People:
    """Columns of values, a place a person; None where somebody has none."""

    def __init__(self, count, seed, vary_by=(), strength=0):
        self.count, self.seed = count, seed
        self.vary_by, self.strength = vary_by, strength
        self.columns = {}

    def passing(self, tests, among=None):
        """The places of those who pass all tests."""
        places = range(self.count) if among is None else among
        return [i for i in places if all(self.columns[test.column][i] in test.values for test in tests)]

    def deal(self, column, hands, among, rules, varied=True, first=None):
        """Gives everyone in `among` a value.

        hands: pairs of a value and how many get it. rules: held as far as possible, after the numbers of the hands.
        varied: whether groups differ. first: a sort key; who comes first gets the first hand's value, all else equal.
        """
        vary_by = self.vary_by if varied else ()
        keys = {i: (*(self._group(i, name) for name in vary_by), *(i in rule.people for rule in rules)) for i in among}
        groups = sorted(set(keys.values()))
        rows = [[i for i in among if keys[i] == group] for group in groups]
        values = [value for value, _ in hands]
        limits = [_limit(rule, groups, len(vary_by) + place, values) for place, rule in enumerate(rules)]
        factors = [[self._factor(column, value, zip(vary_by, group)) for value in values] for group in groups]
        counts = [count for _, count in hands]
        table, _ = fill([len(row) for row in rows], counts, factors, limits, Stream(self.seed, column, "swaps"))
        dealt = [None] * self.count
        stream = Stream(self.seed, column, "deal")
        for row, line in zip(rows, table):
            order = stream.shuffled(row)
            if first:
                order.sort(key=first)
            taken = iter(order)
            for value, count in zip(values, line):
                for _ in range(count):
                    dealt[next(taken)] = value
        self.columns[column] = dealt

    def _group(self, i, name):
        return self.columns[name][i] or ""

    def _factor(self, column, value, memberships):
        """A mild effect of each group on each answer: about 1, at most `strength` thousandths from it."""
        factor = _WEIGHT
        for name, member in memberships:
            effect = Stream(self.seed, column, value, name, member).below(2 * self.strength + 1) - self.strength
            factor *= _WEIGHT + effect
        return factor


def _limit(rule, groups, place, values):
    rows = frozenset(row for row, group in enumerate(groups) if group[place])
    columns = frozenset(index for index, value in enumerate(values) if value in rule.values)
    return Limit(rows, columns, rule.least, rule.most, rule.weight)
