"""How many gave each answer, when only rounded percentages are known."""

from .randomness import Stream
from .tables import ONE, Limit, repaired


def counts(n, wanted, bounds, limits=()):
    """Whole numbers that add up to n, each within its bounds, as near as may be to what is wanted.

    wanted: fractions of people. bounds: pairs of the least and the most. limits: pairs of places and bounds, on sums.
    None when there are no such numbers.
    """
    if any(least > most for least, most in bounds):
        return None
    found = [min(max(int(want), least), most) for want, (least, most) in zip(wanted, bounds)]
    for step in (1, -1):
        while step * (n - sum(found)) > 0:
            free = [i for i, (least, most) in enumerate(bounds) if least <= found[i] + step <= most]
            if not free:
                return None
            found[max(free, key=lambda i: (step * (wanted[i] - found[i]), -i))] += step
    return _limited(n, found, wanted, bounds, limits) if limits else found


def largest_remainder(n, wanted):
    """Whole numbers that add up to n: each rounded down, and one more where most was cut off (Hamilton's method)."""
    return counts(n, wanted, [(int(want), int(want) + 1) for want in wanted])


def _limited(n, found, wanted, bounds, limits):
    # A second row holds what each place has left: a swap between the rows moves people from one place to another.
    table = [found, [most - count for count, (_, most) in zip(found, bounds)]]
    fitted = [
        [int(want * ONE) for want in wanted],
        [int((most - want) * ONE) for want, (_, most) in zip(wanted, bounds)],
    ]
    first = frozenset([0])
    rules = [Limit(first, frozenset([place]), *bound) for place, bound in enumerate(bounds)]
    rules += [Limit(first, frozenset(places), *bound) for places, bound in limits]
    table, distance = repaired(table, fitted, rules, Stream("counts", n, found))
    return None if distance else table[0]
