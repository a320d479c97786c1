"""Deals background and answers, column by column, so that the plan comes out."""

from .faults import Fault
from .people import People, Rule
from .percents import Percent
from .plan import option_column

_YES, _NO = "1", "0"
# A base that is not as large as published takes its questions with it; a group's share only itself.
_DEMANDED = 3


def deal(plan, shares, targets, municipalities, strength):
    """People who fit a plan, and why some of its questions could not be asked of them after all."""
    dealer = _Dealer(plan, shares, People(plan.respondents, targets.seed, targets.vary_by, strength))
    dealer.background(targets)
    if municipalities:
        municipalities.place(dealer.people)
    for planned in plan.planned.values():
        dealer.question(planned)
    return dealer.people, dealer.failed


def unmet(plan, people):
    """The demands that did not come out, each with the number that did."""
    for demand in plan.demands:
        if all(test.column in people.columns for test in demand.tests):
            found = len(people.passing(demand.tests))
            if not demand.least <= found <= demand.most:
                yield demand, found


class _Dealer:
    def __init__(self, plan, shares, people):
        self.plan, self.shares, self.people = plan, shares, people
        self.failed = {}

    def background(self, targets):
        everybody = range(self.people.count)
        for variable in targets.variables:
            hands = list(self.plan.background[variable.id].items())
            self.people.deal(variable.id, hands, everybody, self.demanded(variable.id, everybody), varied=False)
        for demand, found in unmet(self.plan, self.people):
            raise Fault(demand.label, f"the margins do not hold together: {demand.least} wanted, {found} reached")

    def question(self, planned):
        question = planned.question
        if any(test.column.partition(".")[0] in self.failed for test in (*planned.base, *planned.tests)):
            self.failed[question.id] = "a question that it depends on is not in the data set"
            return
        asked = self.people.passing(planned.base)
        if len(asked) < planned.n or (planned.computed and len(asked) > planned.n):
            self.failed[question.id] = f"its base came to {len(asked)} and must be {planned.n}"
            return
        answering = self.answering(planned, asked)
        if planned.computed:
            self.compute(planned, answering)
        elif question.multiple:
            self.options(planned, answering)
        else:
            hands = [(cell.id, count) for cell, count in zip(planned.cells, planned.counts)]
            self.people.deal(question.id, hands, answering, self.rules(planned, question.id, answering))

    def answering(self, planned, asked):
        """Those who answer; the others leave the cell empty."""
        if len(asked) == planned.n:
            return asked
        rules = [
            Rule(frozenset(self.people.passing(tests, asked)), frozenset([_YES]), row.n, row.n)
            for row, tests in self.grouped(planned.question) if row.n is not None
        ]
        column = f"answered {planned.question.id}"
        self.people.deal(column, [(_YES, planned.n), (_NO, len(asked) - planned.n)], asked, rules, varied=False)
        return [i for i in asked if self.people.columns[column][i] == _YES]

    def compute(self, planned, answering):
        (other,) = (cell.id for cell in planned.cells if cell.id != planned.computed)
        yes = set(self.people.passing(planned.tests, answering))
        values = [None] * self.people.count
        for i in answering:
            values[i] = planned.computed if i in yes else other
        for row in self.shares:
            if row.question == planned.question.id and row.percent and not row.conditions:
                found = Percent.of(sum(value in row.answers for value in values), planned.n, row.percent.decimals)
                if found != row.percent:
                    self.failed[planned.question.id] = f"computed, {row} comes to {found}; published is {row.percent}"
        self.people.columns[planned.question.id] = values

    def options(self, planned, answering):
        """Omitted options first: who says *Ved ikke* chooses little else. Then the most chosen, the hardest to place."""
        question, most = planned.question, planned.question.at_most
        chosen = dict.fromkeys(answering, 0)
        silent = set()
        options = sorted(zip(planned.cells, planned.counts), key=lambda each: (not each[0].omitted, -each[1]))
        for cell, count in options:
            column = option_column(question.id, cell.id)
            hands = [(_YES, count), (_NO, planned.n - count)]
            rules = self.rules(planned, column, answering, cell)
            if most:
                full = frozenset(i for i in answering if chosen[i] >= most)
                rules.append(Rule(full, frozenset([_YES]), 0, 0, _DEMANDED))
            self.people.deal(
                column, hands, answering, rules, first=lambda i: (i in silent, chosen[i] if most else 0)
            )
            for i in answering:
                if self.people.columns[column][i] == _YES:
                    chosen[i] += 1
                    if cell.omitted:
                        silent.add(i)
        if most and any(count > most for count in chosen.values()):
            self.failed[question.id] = f"no answers were found in which nobody chose more than {most}"

    def rules(self, planned, column, answering, option=None):
        """What must hold in groups: demands, and the shares that are published of groups."""
        rules = self.demanded(column, answering)
        for row, tests in self.grouped(planned.question):
            if option:
                values = [_YES] if row.answers == option.answers else []
            else:
                values = [cell.id for cell in planned.cells if cell.answers <= row.answers]
            people = frozenset(self.people.passing(tests, answering))
            if row.percent and values and people:
                least, most = row.percent.counts(len(people))
                if least <= most:
                    rules.append(Rule(people, frozenset(values), least, most))
        return rules

    def grouped(self, question):
        """The rows of a question that are about groups which the data set can tell by now."""
        for row in self.shares:
            if row.question == question.id and row.conditions:
                tests = self.plan.tests(row.conditions)
                if tests and all(test.column in self.people.columns for test in tests):
                    yield row, tests

    def demanded(self, column, among):
        """The demands on a column, as far as the columns before it settle them.

        While others are still to come, as many must pass as can become right later: each later test lets fall at most
        those who fail it (Fréchet's bounds).
        """
        rules = []
        for demand in self.plan.demands:
            own = [test for test in demand.tests if test.column == column]
            before = [test for test in demand.tests if test.column in self.people.columns]
            later = [test for test in demand.tests if test not in own + before]
            if not own or not before:
                continue
            least = demand.least
            most = demand.most + sum(self.people.count - self.plan.size(test) for test in later)
            if later and self.by_chance(own + before) < least:
                # More than chance gives is needed: not just as many, so that the later ones have some room.
                top = min(most, *(self.plan.size(test) for test in own + before))
                least += max(top - least, 0) // (len(later) + 1)
            rules.append(Rule(frozenset(self.people.passing(before, among)), own[0].values, least, most, _DEMANDED))
        return rules

    def by_chance(self, tests):
        """How many pass all tests when these have nothing to do with each other."""
        found = self.people.count
        for test in tests:
            found = found * self.plan.size(test) // self.people.count
        return found
