"""What the data set will hold: which questions, how many of each answer, and what else must come out."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Test:
    """Those who have one of some values in a column of the data set."""

    column: str
    values: frozenset


@dataclass(frozen=True)
class Demand:
    """So many people pass all of some tests."""

    label: str
    tests: tuple
    least: int
    most: int


@dataclass(frozen=True)
class Planned:
    """A question that goes into the data set."""

    question: object
    base: tuple
    # How many are asked, and how many of them answer.
    asked: int
    n: int
    # An answer each, or several that only their sum is published of; of a multiple question its options.
    cells: tuple
    # How many give each. Those of a computed question are what the other questions make them.
    counts: tuple
    # The answer that is computed from other questions, and the tests that must all hold for it.
    computed: str | None = None
    tests: tuple = ()


@dataclass
class Plan:
    respondents: int
    # How many have each value of each background variable.
    background: dict
    planned: dict = field(default_factory=dict)
    # Why the other questions do not go in.
    left_out: dict = field(default_factory=dict)
    demands: list = field(default_factory=list)

    def test(self, condition):
        """What a condition means in the data set; None when the data set cannot tell."""
        if condition.variable in self.background:
            return Test(condition.variable, condition.values)
        planned = self.planned.get(condition.variable)
        places = planned and places_of(condition.values, planned.cells)
        if not places:
            return None
        ids = [planned.cells[place].id for place in places]
        if planned.question.multiple:
            return Test(option_column(planned.question.id, ids[0]), frozenset(["1"])) if len(ids) == 1 else None
        return Test(planned.question.id, frozenset(ids))

    def tests(self, conditions):
        """The tests of all conditions, one a column; None when the data set cannot tell one of them."""
        tests = [self.test(condition) for condition in conditions]
        return None if None in tests else joined(tests)

    def untold(self, conditions):
        """The first condition that the data set cannot tell."""
        return next(condition for condition in conditions if self.test(condition) is None)

    def size(self, test):
        """How many pass a test."""
        if test.column in self.background:
            return sum(self.background[test.column][value] for value in test.values)
        question, _, option = test.column.partition(".")
        planned = self.planned[question]
        wanted = {option} if option else test.values
        return sum(count for cell, count in zip(planned.cells, planned.counts) if cell.id in wanted)


def option_column(question, option):
    """The name, within this program, of a multiple question's column. Identifiers have no full stop."""
    return f"{question}.{option}"


def places_of(answers, cells):
    """The places of the cells that some answers are; None when the answers cut through a cell."""
    places = [place for place, cell in enumerate(cells) if cell.answers <= answers]
    return places if frozenset().union(*(cells[place].answers for place in places)) == answers else None


def joined(tests):
    """The same tests, one a column, in a defined order."""
    found = {}
    for test in tests:
        found[test.column] = found.get(test.column, test.values) & test.values
    return tuple(Test(column, found[column]) for column in sorted(found))
