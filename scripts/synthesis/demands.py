"""What must come out beyond the numbers of each question by itself: joint margins, bases, and what is computed."""

from fractions import Fraction

from .plan import Demand, Test, joined
from .planning import published_sizes


def make(plan, book, shares, targets):
    """The demands, one for each set of tests: of two the greater, for not all who were asked may have answered."""
    found = {}
    for demand in (*_margins(targets), *_bases(plan), *_grouped_bases(plan, book, shares), *_computed(plan, shares)):
        if len(demand.tests) > 1 and (demand.tests not in found or demand.least > found[demand.tests].least):
            found[demand.tests] = demand
    for demand in _possible_bases(plan, shares):
        found.setdefault(demand.tests, demand)
    return list(found.values())


def _margins(targets):
    for margin in targets.margins:
        for values, count in margin.counts.items():
            tests = joined(Test(name, frozenset([value])) for name, value in zip(margin.variables, values))
            yield Demand(f"{margin.place}: {'/'.join(values)}", tests, count, count)


def _bases(plan):
    for planned in plan.planned.values():
        yield Demand(f"base of {planned.question.id}", planned.base, planned.asked, planned.asked)


def _grouped_bases(plan, book, shares):
    """How many of a group were asked, from the rows that say so; they are also given of questions that do not go in."""
    sizes = published_sizes(book)
    for row in shares:
        question = book.question(row.question)
        everybody_answered = question.base and question.n == sizes.get(frozenset(question.base))
        tests = plan.tests((*question.base, *row.conditions))
        if row.n is not None and row.conditions and everybody_answered and tests:
            group = ", ".join(map(str, row.conditions))
            yield Demand(f"{row.place}: base of {question.id} @ {group}", tests, row.n, row.n)


def _possible_bases(plan, shares):
    """Sizes for bases in groups that have published shares and no published size: 66 percent of 5 there cannot be.

    The size that is nearest to the group's part of everyone, of those in which each of the group's shares is possible.
    """
    for planned in plan.planned.values():
        groups = {}
        for row in shares:
            if row.question == planned.question.id and row.percent and len(row.conditions) == 1:
                groups.setdefault(row.conditions, []).append(row.percent)
        for conditions, percents in groups.items():
            tests = plan.tests(conditions)
            if not planned.base or not tests or planned.asked > planned.n:
                continue
            sizes = [size for size in range(1, planned.n + 1) if all(_possible(percent, size) for percent in percents)]
            if sizes:
                part = Fraction(planned.n * plan.size(tests[0]), plan.respondents)
                size = min(sizes, key=lambda size: abs(size - part))
                group = f"{planned.question.id} @ {conditions[0]}"
                yield Demand(f"base of {group}, chosen for its shares", joined((*planned.base, *tests)), size, size)


def _possible(percent, n):
    least, most = percent.counts(n)
    return least <= most


def _computed(plan, shares):
    for planned in plan.planned.values():
        if planned.computed is None:
            continue
        least, most = 0, planned.n
        for row in shares:
            if row.question == planned.question.id and row.percent and not row.conditions:
                low, high = row.percent.counts(planned.n)
                if row.answers != {planned.computed}:
                    low, high = planned.n - high, planned.n - low
                least, most = max(least, low), min(most, high)
        yield Demand(f"{planned.question.id}, computed", joined((*planned.base, *planned.tests)), least, most)
