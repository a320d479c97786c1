"""Decides which questions go into the data set: those of which all is known, and which hold together."""

from .cells import options, parts
from .counts import counts
from .plan import Plan, Planned, places_of


class Unsuited(Exception):
    """Why a question does not go into the data set."""


def make(book, shares, targets):
    planner = _Planner(book, shares, targets)
    for question in book.questions:
        planner.visit(question)
    return planner.plan


def published_sizes(book):
    """How many are in each base, as far as it is published: the most answers to one of its questions."""
    sizes = {}
    for question in book.questions:
        if question.base and question.n:
            base = frozenset(question.base)
            sizes[base] = max(sizes.get(base, 0), question.n)
    return sizes


class _Planner:
    def __init__(self, book, shares, targets):
        self.book, self.shares, self.targets = book, shares, targets
        self.visited = set()
        self.plan = Plan(targets.respondents, targets.background())
        self.sizes = published_sizes(book)

    def visit(self, question):
        """Plans a question after those that it depends on."""
        if question.id in self.visited:
            return
        self.visited.add(question.id)
        rows = [row for row in self.shares if row.question == question.id and row.percent]
        _, sources = self.targets.computed.get(question.id, (None, ()))
        for condition in (*question.base, *sources, *(each for row in rows for each in row.conditions)):
            needed = self.book.question(condition.variable)
            if needed and condition.variable not in self.plan.background:
                self.visit(needed)
        try:
            self.plan.planned[question.id] = self.suited(question, rows)
        except Unsuited as reason:
            self.plan.left_out[question.id] = str(reason)

    def suited(self, question, rows):
        if question.id in self.targets.left_out:
            raise Unsuited(self.targets.left_out[question.id])
        if not question.omitted_in_base and any(answer.omitted for answer in question.answers):
            raise Unsuited("its omitted answers stand outside the base, and their shares do not say of whom they are")
        national = [row for row in rows if not row.conditions]
        cells = options(question, national) if question.multiple else parts(question, national, self.targets.sums)
        if isinstance(cells, str):
            raise Unsuited(cells + ("; shares are published of groups only" if rows and not national else ""))
        base, asked = self.asked(question)
        n = self.answered(question, national, asked)
        count = self.chosen if question.multiple else self.divided
        answer, tests = self.computed(question, cells)
        counted = count(question, national, cells, n)
        return Planned(question, base, asked, n, tuple(cells), tuple(counted), answer, tests)

    def asked(self, question):
        """Whom the base leaves, as tests, and how many they are."""
        base = self.plan.tests(question.base)
        if base is None:
            raise Unsuited(f"its base {self.plan.untold(question.base)} is not in the data set")
        if not base:
            return base, self.plan.respondents
        if len(base) == 1:
            return base, self.plan.size(base[0])
        if frozenset(question.base) not in self.sizes:
            raise Unsuited("its base joins several questions, and how many were asked is not published")
        return base, self.sizes[frozenset(question.base)]

    def answered(self, question, national, asked):
        """How many answered: as published, or all who were asked."""
        given = sorted({question.n, *(row.n for row in national)} - {None})
        if len(given) > 1:
            raise Unsuited(f"its shares are of different numbers of answers: {', '.join(map(str, given))}")
        n = given[0] if given else asked
        if n > asked:
            raise Unsuited(f"{n} are said to have answered, and only {asked} were asked")
        if not n:
            raise Unsuited("nobody answered it")
        return n

    def computed(self, question, cells):
        """The answer that other questions' answers make, and the tests that must all hold for it."""
        answer, conditions = self.targets.computed.get(question.id, (None, ()))
        if answer is None:
            return None, ()
        tests = self.plan.tests(conditions)
        if tests is None:
            raise Unsuited(f"it is computed from {self.plan.untold(conditions)}, which is not in the data set")
        if len(cells) != 2:
            raise Unsuited("it is computed, and only the sum of its answers is published")
        return answer, tests

    def divided(self, question, national, cells, n):
        """How many gave each answer of a single question: numbers that are printed as the published shares."""
        published = {row.answers: row.percent for row in national}
        percents = [published.pop(cell.answers, None) for cell in cells]
        total = sum(percent.exact for percent in percents if percent)
        wanted = [percent.part(n) if percent else max(100 - total, 0) * n / 100 for percent in percents]
        bounds = [percent.counts(n) if percent else (0, n) for percent in percents]
        sums = [(places_of(answers, cells), percent.counts(n)) for answers, percent in published.items()]
        sums = [each for each in sums if each[0]]
        bases = [(places_of(values, cells), (size, size)) for values, size in self.bases(question)]
        bases = [each for each in bases if each[0]]
        # A base that comes out larger than published is no fault: not all who are asked answer.
        found = counts(n, wanted, bounds, sums + bases) or counts(n, wanted, bounds, sums)
        if found is None:
            raise Unsuited(f"its shares add up to {float(total):g}; no numbers of {n} answers are printed like them")
        return found

    def chosen(self, question, national, cells, n):
        """How many chose each option of a multiple question."""
        published = {row.answers: row.percent for row in national}
        sizes = dict(self.bases(question))
        found = []
        for cell in cells:
            percent = published[cell.answers]
            count = count_of(percent, n, sizes.get(cell.answers))
            if count is None:
                raise Unsuited(f"no number of {n} answers is printed as {percent}, the share of {cell.id}")
            found.append(count)
        if question.at_most and sum(found) > question.at_most * n:
            raise Unsuited(f"its shares add up to more than {question.at_most} answers each")
        return found

    def bases(self, question):
        """The answers of a question that are the whole base of later ones, and how many gave them, as published."""
        for base, size in self.sizes.items():
            (condition, *more) = base
            if not more and condition.variable == question.id:
                yield condition.values, size


def count_of(percent, n, wished):
    """The number of n that is printed as a percentage: the wished one if it is, else the nearest; None without one."""
    least, most = percent.counts(n)
    if least > most:
        return None
    if wished is not None and least <= wished <= most:
        return wished
    return min(max(round(percent.part(n)), least), most)
