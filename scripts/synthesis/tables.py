"""Tables of whole numbers with given margins, as near as may be to what is wanted.

A row is a group of people who are alike in all that matters, a column is something to be given to them. The margins
hold exactly, always. Limits, each on the sum of some cells, are reached by swaps that leave the margins alone.
"""

from dataclasses import dataclass

# Fractions of a person are kept as whole numbers of this unit: integers are the same on every machine.
ONE = 1 << 32

_FITTING_ROUNDS = 40
# How many swaps in a row may bring nothing.
_PATIENCE = 60


@dataclass(frozen=True)
class Limit:
    """The sum of the cells that lie in some rows and some columns is from `least` to `most`."""

    rows: frozenset
    columns: frozenset
    least: int
    most: int
    # What a person too many or too few counts, where not all limits can be kept.
    weight: int = 1

    def distance(self, total):
        return max(self.least - total, total - self.most, 0) * self.weight


def fill(rows, columns, factors, limits, stream):
    """A table with these margins, in proportion to them and to `factors`, and how far off its limits it is."""
    fitted = _fitted(rows, columns, factors)
    return repaired(_rounded(rows, columns, fitted), fitted, limits, stream)


def repaired(table, fitted, limits, stream):
    """The table after swaps that bring it within its limits, and how far it still is from them: 0 when all hold."""
    work = _Repair([list(row) for row in table], fitted, limits)
    best, least, patience = [list(row) for row in table], work.penalty, _PATIENCE
    while least and patience:
        work.step(stream)
        patience -= 1
        if work.penalty < least:
            best, least, patience = [list(row) for row in work.table], work.penalty, _PATIENCE
    return best, least


def _fitted(rows, columns, factors):
    """Iterative proportional fitting (Deming and Stephan), in whole units of 1/ONE person."""
    cells = [[row * column * factor for column, factor in zip(columns, line)] for row, line in zip(rows, factors)]
    for _ in range(_FITTING_ROUNDS):
        for row, line in zip(rows, cells):
            total = sum(line)
            line[:] = [cell * row * ONE // total for cell in line] if total else line
        for index, column in enumerate(columns):
            total = sum(line[index] for line in cells)
            for line in cells:
                line[index] = line[index] * column * ONE // total if total else 0
    return cells


def _rounded(rows, columns, fitted):
    """Whole numbers row by row; what one row rounds away is owed to the next, so that the columns come out too."""
    left, owed = list(columns), [0] * len(columns)
    table = []
    for row, line in zip(rows, fitted):
        owed = [debt + cell for debt, cell in zip(owed, line)]
        given = [min(max(debt // ONE, 0), most) for debt, most in zip(owed, left)]
        for step in (1, -1):
            while step * (row - sum(given)) > 0:
                open_cells = [i for i in range(len(given)) if 0 <= given[i] + step <= left[i]]
                chosen = max(open_cells, key=lambda i: (step * (owed[i] - given[i] * ONE), -i))
                given[chosen] += step
        owed = [debt - cell * ONE for debt, cell in zip(owed, given)]
        left = [most - cell for most, cell in zip(left, given)]
        table.append(given)
    return table


class _Repair:
    """A table on its way to its limits."""

    def __init__(self, table, fitted, limits):
        self.table, self.fitted, self.limits = table, fitted, limits
        self.totals = [sum(table[r][c] for r in limit.rows for c in limit.columns) for limit in limits]

    @property
    def penalty(self):
        return sum(limit.distance(total) for limit, total in zip(self.limits, self.totals))

    def step(self, stream):
        """Makes the swap that helps most; where none helps, one of those that at least help the worst limit."""
        worst = max(range(len(self.limits)), key=lambda i: (self.limits[i].distance(self.totals[i]), -i))
        swaps = [(self.gain(swap), swap) for swap in self.swaps(worst)]
        if not swaps:
            return
        (_, best) = max(swaps, key=lambda each: (each[0], [-x for x in each[1]]))
        if self.gain(best)[0] <= 0:
            best = swaps[stream.below(len(swaps))][1]
        self.make(best)

    def swaps(self, index):
        """Swaps that bring a limit nearer: so many of row r go from column `a` to `b`, and of row s the other way."""
        limit, total = self.limits[index], self.totals[index]
        wanted = limit.least - total if total < limit.least else limit.most - total
        inside = sorted(limit.columns)
        outside = [c for c in range(len(self.fitted[0])) if c not in limit.columns]
        gives, takes = (outside, inside) if wanted > 0 else (inside, outside)
        for r in sorted(limit.rows):
            for s in (s for s in range(len(self.table)) if s not in limit.rows):
                for a in gives:
                    for b in takes:
                        most = min(self.table[r][a], self.table[s][b], abs(wanted))
                        if most > 0:
                            yield r, s, a, b, most
                        if most > 1:
                            yield r, s, a, b, 1

    def gain(self, swap):
        """How much less the penalty is after a swap, and how much nearer the table is to what was fitted."""
        r, s, a, b, people = swap
        gain = 0
        for limit, total in zip(self.limits, self.totals):
            if change := self._change(limit, swap):
                gain += limit.distance(total) - limit.distance(total + change)
        nearness = 0
        for row, column, step in ((r, a, -people), (r, b, people), (s, b, -people), (s, a, people)):
            off = self.table[row][column] * ONE - self.fitted[row][column]
            nearness += off * off - (off + step * ONE) ** 2
        return gain, nearness

    def make(self, swap):
        r, s, a, b, people = swap
        self.totals = [total + self._change(limit, swap) for limit, total in zip(self.limits, self.totals)]
        for row, column, step in ((r, a, -people), (r, b, people), (s, b, -people), (s, a, people)):
            self.table[row][column] += step

    def _change(self, limit, swap):
        r, s, a, b, people = swap
        rows = (r in limit.rows) - (s in limit.rows)
        return rows * ((b in limit.columns) - (a in limit.columns)) * people if rows else 0
